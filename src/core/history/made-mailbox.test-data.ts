/**
 * A made mailbox whose true history is known: about 300 applications through relays, own
 * systems and people, with two roles at one employer, re-applications, roles left out, names
 * written in several ways, lost mails and noise. Seeded; test data only.
 */
import { addDays } from '#core/model/dates.ts'
import type { MessageKind } from '#core/model/message.ts'
import type { MilestoneKind } from '#core/model/milestones.ts'
import { mail } from './made-members.test-data.ts'
import type { ReadMessage } from './read-message.ts'

export type TrueApplication = {
  readonly messageIds: readonly string[]
  readonly milestones: readonly { readonly kind: MilestoneKind; readonly first: string }[]
}
export type MadeMailbox = {
  readonly messages: readonly ReadMessage[]
  readonly truth: readonly TrueApplication[]
}

/** A small seeded generator (mulberry32): the same seed makes the same mailbox. */
function generator(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(items: readonly T[]): T => items[whole(0, items.length - 1)] as T
  return { chance: (share: number) => next() < share, whole, pick }
}

const FIRST =
  'Amber Birch Cedar Delta Ember Falcon Granite Harbor Iris Juniper Kestrel Linden Maple Nimbus Orchid Pebble Quartz Raven Sable Thistle'.split(
    ' ',
  )
const SECOND =
  'Analytics Works Health Robotics Foods Energy Capital Logistics Media Labs Software Retail'.split(
    ' ',
  )
const FORMS = ['', ' Inc.', ' GmbH', ' Ltd', ', LLC', ' & Co.']
const ROLES =
  'Data Analyst|Senior Data Analyst|Software Engineer|Product Manager|UX Designer|Marketing Manager|Customer Success Manager|Account Executive|Financial Analyst|DevOps Engineer|QA Engineer|Office Manager'.split(
    '|',
  )
const TAILS = ['', '', '', ' (m/f/d)', ' - Berlin', ' (Remote)']
const RELAYS = [
  'no-reply@hirehub.example',
  'jobs-noreply@boardly.example',
  'notifications@trackwell.example',
]

type Random = ReturnType<typeof generator>
type Step = {
  readonly kind: MessageKind
  readonly day: string
  readonly round?: 'screen' | 'interview' | 'final'
  readonly repeats: number
  readonly milestone: MilestoneKind
}

function stepsOf(random: Random, start: string): readonly Step[] {
  const steps: Step[] = []
  let day = start
  const later = (low: number, high: number) => {
    day = addDays(day, random.whole(low, high))
    return day
  }
  if (random.chance(0.85))
    steps.push({
      kind: 'acknowledgement',
      day,
      repeats: random.chance(0.1) ? 1 : 0,
      milestone: 'acknowledged',
    })
  if (random.chance(0.25)) {
    steps.push({
      kind: 'interview',
      day: later(4, 14),
      round: 'screen',
      repeats: random.whole(0, 2),
      milestone: 'screen',
    })
    if (random.chance(0.3))
      steps.push({
        kind: 'assessment',
        day: later(3, 8),
        repeats: random.whole(0, 1),
        milestone: 'assessment',
      })
    if (random.chance(0.55)) {
      steps.push({
        kind: 'interview',
        day: later(8, 16),
        round: 'interview',
        repeats: random.whole(0, 2),
        milestone: 'interview',
      })
      if (random.chance(0.4)) {
        steps.push({
          kind: 'interview',
          day: later(8, 14),
          round: 'final',
          repeats: random.whole(0, 1),
          milestone: 'final',
        })
        if (random.chance(0.4))
          return [...steps, { kind: 'offer', day: later(3, 8), repeats: 0, milestone: 'offer' }]
      }
    }
  }
  if (steps.length === 0 || random.chance(0.6))
    steps.push({
      kind: 'rejection',
      day: later(5, 45),
      repeats: random.chance(0.05) ? 1 : 0,
      milestone: 'rejected',
    })
  return steps
}

type Plan = { readonly employer: string; readonly role: string; readonly start: string }

/** One to three applications per employer: other roles, or the same again after five months. */
function plans(random: Random, count: number): readonly Plan[] {
  const names = ['', ...FIRST]
    .flatMap((place) =>
      FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second} ${place}`.trim())),
    )
    .filter((name, at) => at < 240 || name.split(' ')[0] !== name.split(' ')[2])
  const result: Plan[] = []
  for (let at = 0; result.length < count; at += 1) {
    const employer = names[at % names.length] as string
    const start = addDays('2025-01-06', random.whole(0, 330))
    const role = random.pick(ROLES)
    result.push({ employer, role, start })
    if (random.chance(0.15)) {
      const others = ROLES.filter((candidate) => candidate !== role)
      result.push({
        employer,
        role: random.pick(others),
        start: addDays(start, random.whole(0, 40)),
      })
    }
    if (random.chance(0.08))
      result.push({ employer, role, start: addDays(start, random.whole(150, 220)) })
  }
  return result
}

function writeMails(
  random: Random,
  plan: Plan,
  firstSeq: number,
): { mails: ReadMessage[]; truth: TrueApplication } {
  const slug = plan.employer.toLowerCase().replaceAll(' ', '-')
  const system = random.chance(0.6) ? random.pick(RELAYS) : `careers@${slug}.example`
  const human = `${random.pick(['ana', 'ben', 'chloe', 'dmitri'])}.${random.pick(['ray', 'cole'])}@${slug}.example`
  const thread: string[] = []
  const mails: ReadMessage[] = []
  const steps = stepsOf(random, plan.start)
  const milestones = new Map<MilestoneKind, string>()
  for (const step of steps) {
    for (let repeat = 0; repeat <= step.repeats; repeat += 1) {
      const seq = firstSeq + mails.length
      const byHuman =
        step.kind === 'interview' ||
        step.kind === 'offer' ||
        (thread.length > 0 && random.chance(0.6))
      const from =
        step.kind === 'acknowledgement' && repeat > 0
          ? random.pick(RELAYS)
          : byHuman
            ? human
            : system
      const answers = byHuman && thread.length > 0 && random.chance(0.8) ? [...thread] : []
      const messageId = `${seq}.${slug}@made.example`
      const namesRole = random.chance(step.kind === 'acknowledgement' ? 0.9 : 0.7)
      const namesEmployer = byHuman ? random.chance(0.85) : random.chance(0.99)
      mails.push(
        mail(seq, step.kind, addDays(step.day, repeat * random.whole(1, 2)), {
          messageId,
          answers,
          from,
          employer: namesEmployer ? plan.employer + random.pick(FORMS) : null,
          role: namesRole ? plan.role + random.pick(TAILS) : null,
          round: step.round && random.chance(0.75) ? step.round : null,
          decidedBy: step.round === 'screen' ? ['a short call'] : [],
          subject: repeat > 0 ? 'Reminder' : '',
          confidence: 0.85 + random.whole(0, 14) / 100,
        }),
      )
      if (byHuman) thread.push(messageId)
      if (!milestones.has(step.milestone)) milestones.set(step.milestone, step.day)
    }
  }
  const truth = {
    messageIds: mails.map(({ id }) => id),
    milestones: [...milestones].map(([kind, first]) => ({ kind, first })),
  }
  return { mails, truth }
}

/** @param count applications, roughly; @param seed any whole number */
export function madeMailbox(seed: number, count = 300): MadeMailbox {
  const random = generator(seed)
  const messages: ReadMessage[] = []
  const truth: TrueApplication[] = []
  for (const plan of plans(random, count)) {
    const written = writeMails(random, plan, messages.length + 1)
    messages.push(...written.mails)
    truth.push(written.truth)
  }
  const noise = Array.from({ length: Math.round(count / 3) }, (_, at) =>
    mail(
      messages.length + 1 + at,
      random.pick(['alert', 'outreach'] as const),
      addDays('2025-01-06', random.whole(0, 500)),
      {
        employer: `${random.pick(FIRST)} ${random.pick(SECOND)}`,
        role: random.pick(ROLES),
        from: random.pick(RELAYS),
      },
    ),
  )
  return { messages: [...messages, ...noise], truth }
}
