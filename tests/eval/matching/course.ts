/**
 * The course of one made application: what happened on which day, and the mails that tell of it.
 * Grows while it is written, like a pen on paper. Start reading at `startCourse`.
 */
import { addDays } from '#core/model/dates.ts'
import type { MilestoneKind } from '#core/model/milestones.ts'
import type { Stage } from '#core/model/stages.ts'
import type { Draw } from './draw.ts'
import { type MadeMail, type Sender, writeMail } from './made-mail.ts'
import type { Language, MadeEmployer } from './names.ts'
import { PEOPLE } from './names.ts'
import type { Tells } from './wordings.ts'

export type TrueApplication = {
  readonly structure: string
  readonly employer: string
  readonly mailIds: readonly string[]
  readonly milestones: readonly { readonly kind: MilestoneKind; readonly day: string }[]
  /** Of the rejection that ends it; `null` where none does. */
  readonly stageAtRejection: Stage | null
}

export type Plan = {
  readonly structure: string
  readonly employer: MadeEmployer
  readonly role: string
  readonly start: string
  readonly language: Language
  /** Writes without a human: acknowledgements and most noes. */
  readonly system: Sender
  readonly human: Sender
}

export type Telling = {
  readonly from?: Sender
  /** `null` names none; absent: as it falls. */
  readonly employer?: string | null
  readonly role?: string | null
  /** `answers` what the human wrote before; `loose`: without references; default by sender. */
  readonly thread?: 'answers' | 'loose'
  readonly subject?: string
  /** A further mail about what was told already. */
  readonly isAgain?: boolean
  readonly isUntellable?: boolean
}

export type Course = {
  readonly plan: Plan
  /** Lets days pass. */
  readonly wait: (low: number, high: number) => void
  readonly tell: (tells: Tells, telling?: Telling) => void
  readonly day: () => string
  readonly mails: readonly MadeMail[]
  readonly truth: () => TrueApplication
}

const MILESTONE_OF: Partial<Record<Tells, MilestoneKind>> = {
  acknowledgement: 'acknowledged',
  assessment: 'assessment',
  screen: 'screen',
  interview: 'interview',
  'second-interview': 'interview',
  final: 'final',
  rejection: 'rejected',
  'rejection-after-interview': 'rejected',
  offer: 'offer',
}
const STAGE_OF: Partial<Record<MilestoneKind, Stage>> = {
  screen: 'screen',
  interview: 'interview',
  final: 'final',
  offer: 'offer',
}
const ORDER: readonly Stage[] = ['applied', 'screen', 'interview', 'final', 'offer']

/** One invented person at an employer. */
export function humanAt(draw: Draw, { domain }: MadeEmployer): Sender {
  const name = draw.pick(PEOPLE)
  const local = name.toLowerCase().replace(' ', '.')
  return { name, address: `${local}@${domain}`, showsEmployer: true }
}

/** Systems that write for many, and the employer's own desk. */
export function systemOf(draw: Draw, { name, domain }: MadeEmployer): Sender {
  const slug = domain.split('.')[0] as string
  return draw.pick<Sender>([
    { name, address: 'no-reply@us.greenhouse-mail.io', showsEmployer: true },
    { name, address: `${slug}@myworkday.com`, showsEmployer: true },
    { name: 'LinkedIn', address: 'jobs-noreply@linkedin.com', showsEmployer: false },
    { name: `${name} Recruiting`, address: 'no-reply@personio.de', showsEmployer: true },
    { name: `${name} Careers`, address: `careers@${domain}`, showsEmployer: true },
    { name, address: `no-reply@${domain}`, showsEmployer: true },
  ])
}

/** @param at the place of the application among all true ones; names its mails too */
export function startCourse(draw: Draw, plan: Plan, at: number): Course {
  const mails: MadeMail[] = []
  const thread: string[] = []
  const milestones = new Map<string, { kind: MilestoneKind; day: string }>()
  let day = plan.start
  let stageAtRejection: Stage | null = null

  const referencesOf = (isHuman: boolean, telling: Telling): readonly string[] => {
    const isWanted = telling.thread === undefined ? draw.chance(0.75) : telling.thread === 'answers'
    if (!isHuman || !isWanted || thread.length === 0) return []
    // What the person wrote in between is not in the mailbox.
    return [...thread, `own-${at}-${thread.length}@mailbox.example`]
  }
  const tell = (tells: Tells, telling: Telling = {}): void => {
    const from = telling.from ?? plan.system
    const isHuman = !/no-?reply|careers|workday/.test(from.address)
    const names = telling.employer === undefined ? draw.chance(0.8) || !from.showsEmployer : true
    const calls = telling.role === undefined ? draw.chance(isHuman ? 0.7 : 0.92) : true
    const written = writeMail(draw, {
      id: `a${at}-${mails.length}`,
      tells,
      day,
      language: plan.language,
      from,
      employer: names
        ? telling.employer === undefined
          ? plan.employer.name
          : telling.employer
        : null,
      role: calls ? (telling.role === undefined ? plan.role : telling.role) : null,
      shown: telling.employer ?? plan.employer.name,
      references: referencesOf(isHuman, telling),
      ...(telling.subject !== undefined && { subject: telling.subject }),
    })
    mails.push({ ...written, application: at, isUntellable: telling.isUntellable ?? false })
    if (isHuman && written.mail.messageId) thread.push(written.mail.messageId)
    note(tells, telling)
  }
  const note = (tells: Tells, { isAgain }: Telling): void => {
    const kind = MILESTONE_OF[tells]
    if (kind === undefined || isAgain) return
    milestones.set(`${tells} ${day}`, { kind, day })
    const stages = [...milestones.values()].flatMap((one) => STAGE_OF[one.kind] ?? [])
    const furthest = stages.toSorted((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a))[0]
    // A later step opens it again.
    stageAtRejection = kind === 'rejected' ? (furthest ?? 'applied') : null
  }
  return {
    plan,
    wait: (low, high) => {
      day = addDays(day, draw.whole(low, high))
    },
    tell,
    day: () => day,
    mails,
    truth: () => ({
      structure: plan.structure,
      employer: plan.employer.name,
      mailIds: mails.map(({ id }) => id),
      milestones: [...milestones.values()],
      stageAtRejection,
    }),
  }
}
