/**
 * Three ways to read the made mailbox: rightly, with seeded faults, and as the product reads it.
 * Start reading at `readings`.
 */
import type { ReadMessage } from '#core/history/read-message.ts'
import { readMail } from '#core/mail/read-mail.ts'
import type { MailReading, MessageKind } from '#core/model/message.ts'
import { type Draw, drawsOf } from './draw.ts'
import { type MadeMail, needsReview } from './made-mail.ts'
import type { MadeSearch } from './made-search.ts'

export const MODES = ['right', 'noisy', 'read'] as const
export type Mode = (typeof MODES)[number]

/** Shares of readings that have each fault. */
const EMPLOYER_MISSING = 0.08
const EMPLOYER_SPELLED_OTHERWISE = 0.08
const ROLE_MISSING = 0.3
const ROLE_RENAMED = 0.1
const KIND_WRONG = 0.03

const KINDS: readonly MessageKind[] = [
  'acknowledgement',
  'assessment',
  'interview',
  'rejection',
  'offer',
  'update',
]
const LEGAL = [' Ltd', ' GmbH', ', Inc.', ' S.A.', ' & Co.']

/** One letter left out or doubled, not the first. */
function slip(draw: Draw, name: string): string {
  const at = draw.whole(1, name.length - 1)
  return draw.chance(0.5)
    ? name.slice(0, at) + name.slice(at + 1)
    : name.slice(0, at) + name[at] + name.slice(at)
}

function spelledOtherwise(draw: Draw, name: string): string {
  const [first] = name.split(' ')
  const ways: readonly (() => string)[] = [
    () => slip(draw, name),
    () => name + draw.pick(LEGAL),
    () => `${name.toLowerCase().replaceAll(' ', '')}.com`,
    () => `${name} Group`,
    () => first ?? name,
    () => name.toUpperCase(),
  ]
  return draw.pick(ways)()
}

function renamed(draw: Draw, role: string): string {
  const words = role.split(' ')
  const ways: readonly (() => string)[] = [
    () => words.slice(1).join(' ') || role,
    () => words.slice(0, -1).join(' ') || role,
    () => `${role} (m/f/d)`,
    () => `${role}, Europe`,
    () => `${words[0]} Specialist`,
  ]
  return draw.pick(ways)()
}

function withFaults(draw: Draw, right: MailReading): MailReading {
  let { kind, employer, role } = right
  if (kind === 'alert' || kind === 'other') return right
  const fault = draw.whole(0, 999) / 1000
  if (fault < EMPLOYER_MISSING) employer = null
  else if (employer && fault < EMPLOYER_MISSING + EMPLOYER_SPELLED_OTHERWISE) {
    employer = spelledOtherwise(draw, employer)
  }
  const other = draw.whole(0, 999) / 1000
  if (other < ROLE_MISSING) role = null
  else if (role && other < ROLE_MISSING + ROLE_RENAMED) role = renamed(draw, role)
  const before = kind
  if (draw.chance(KIND_WRONG)) kind = draw.pick(KINDS.filter((one) => one !== before))
  const isNo = kind === 'rejection'
  return {
    ...right,
    kind,
    employer,
    role,
    statedReason: isNo ? 'no-reason' : null,
    afterStage: isNo ? right.afterStage : null,
    round: kind === 'interview' ? right.round : null,
    needsReview: needsReview({ kind, employer }),
  }
}

function readingOf(mode: Mode, draw: Draw, { mail, right }: MadeMail): MailReading {
  if (mode === 'right') return right
  return mode === 'noisy' ? withFaults(draw, right) : readMail(mail)
}

/** The mailbox as a rebuild takes it. */
export function readings({ mails }: MadeSearch, mode: Mode, seed: string): readonly ReadMessage[] {
  const draw = drawsOf(`faults ${seed}`)
  return mails.map((made, at) => ({
    id: made.id,
    seq: at + 1,
    messageId: made.mail.messageId,
    references: made.mail.references,
    fromAddress: made.mail.from?.address ?? null,
    subject: made.mail.subject,
    sentAt: made.mail.sentAt,
    sentOn: made.mail.sentOn,
    isAutoReply: made.mail.isAutoReply,
    reading: readingOf(mode, draw, made),
  }))
}
