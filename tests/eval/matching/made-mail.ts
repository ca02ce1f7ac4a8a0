/**
 * One mail of the made mailbox: its words, and what a reader would make of it who is right.
 * Start reading at `writeMail`.
 */
import type { Mail, MailReading, MessageKind } from '#core/model/message.ts'
import type { Draw } from './draw.ts'
import type { Language } from './names.ts'
import { GREETINGS, type Tells, WORDINGS } from './wordings.ts'

export type MadeMail = {
  readonly id: string
  readonly mail: Mail
  /** The reading when nothing is misread: what the mail does not say is `null`. */
  readonly right: MailReading
  /** Which true application it is about; `null`: nobody's. */
  readonly application: number | null
  /** Nobody could tell from the mails which application it is about: it has to be asked. */
  readonly isUntellable: boolean
}

export type Sender = {
  readonly name: string
  readonly address: string
  /** The name or address shows the employer, so that no reader misses it. */
  readonly showsEmployer: boolean
}

const KIND_OF: Readonly<Record<Tells, MessageKind>> = {
  acknowledgement: 'acknowledgement',
  update: 'update',
  assessment: 'assessment',
  screen: 'interview',
  interview: 'interview',
  'second-interview': 'interview',
  final: 'interview',
  reminder: 'interview',
  rejection: 'rejection',
  'rejection-after-interview': 'rejection',
  offer: 'offer',
  outreach: 'outreach',
}
const ROUND_OF: Partial<Record<Tells, MailReading['round']>> = {
  screen: 'screen',
  'second-interview': 'interview',
  final: 'final',
}
/** Kinds that the reader asks about where no employer is named, as readMail does. */
const NEEDS_EMPLOYER: ReadonlySet<MessageKind> = new Set([
  'acknowledgement',
  'assessment',
  'interview',
  'rejection',
  'offer',
  'update',
])

export type Letter = {
  readonly id: string
  readonly tells: Tells
  readonly day: string
  readonly language: Language
  readonly from: Sender
  /** As the text names them; `null` where it does not. */
  readonly employer: string | null
  readonly role: string | null
  /** The employer's own name, for a sender who shows it. */
  readonly shown: string
  readonly references: readonly string[]
  /** In place of the wording's own. */
  readonly subject?: string
}

function filled(text: string, { employer, role }: Pick<Letter, 'employer' | 'role'>): string {
  const known: Readonly<Record<string, string | null>> = { employer, role }
  return text
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => known[name ?? '']) ? part : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? '')
}

export function needsReview({ kind, employer }: Pick<MailReading, 'kind' | 'employer'>): boolean {
  return employer === null && NEEDS_EMPLOYER.has(kind)
}

/** What a wording names of the two in its subject and text: brackets may leave one out. */
export function writeMail(draw: Draw, letter: Letter): Pick<MadeMail, 'id' | 'mail' | 'right'> {
  const { id, tells, day, language, from, references } = letter
  const [subjectText, decidingText, rest] = draw.pick(WORDINGS[language][tells])
  const [greeting, closing] = GREETINGS[language]
  const subject = letter.subject ?? filled(subjectText, letter)
  const deciding = filled(decidingText, letter)
  const more = filled(rest, letter)
  const signature = from.showsEmployer ? `${from.name}\n${letter.shown}` : from.name
  const text = [greeting, `${deciding} ${more}`, `${closing}\n${signature}`].join('\n\n')
  const said = `${subject}\n${text}`
  const kind = KIND_OF[tells]
  const isNamed = letter.employer !== null && said.includes(letter.employer)
  const employer = isNamed ? letter.employer : from.showsEmployer ? letter.shown : null
  const role = letter.role !== null && said.includes(letter.role) ? letter.role : null
  const right: MailReading = {
    kind,
    confidence: 0.85 + draw.whole(0, 14) / 100,
    employer,
    role,
    date: day,
    statedReason: kind === 'rejection' ? 'no-reason' : null,
    afterStage: tells === 'rejection-after-interview' ? 'interview' : null,
    round: ROUND_OF[tells] ?? null,
    decidedBy: [deciding],
    needsReview: needsReview({ kind, employer }),
  }
  const minute = String(draw.whole(0, 59)).padStart(2, '0')
  const mail: Mail = {
    messageId: `${id}@${from.address.split('@')[1]}`,
    references,
    from: { name: from.name, address: from.address },
    replyTo: null,
    to: [{ name: 'Sam Reed', address: 'sam@mailbox.example' }],
    subject,
    sentAt: `${day}T${String(draw.whole(7, 18)).padStart(2, '0')}:${minute}:00.000Z`,
    sentOn: day,
    text,
    isBulk: false,
    isAutoReply: false,
    calendarMethod: null,
    attachmentNames: [],
  }
  return { id, mail, right }
}
