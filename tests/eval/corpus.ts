/**
 * The mail corpora as domain mails with their labels: tests/fixtures/mail-corpus, whose README
 * tells how they are written and labelled. What is trained on is listed in
 * scripts/mail-training/corpora.ts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { htmlToText } from '#core/formats/html-text.ts'
import type { Mail, MailReading, MessageKind } from '#core/model/message.ts'
import type { StatedReason } from '#core/model/milestones.ts'

const ROOT = join(import.meta.dirname, '../fixtures/mail-corpus')

/** Where each part lies: a folder of files, or one file. */
const PLACES = {
  dev: 'dev',
  'second-tune': 'second/tune.jsonl',
  'kept-aside': 'kept-aside-b',
  'kept-aside-mixed': 'kept-aside-c',
  'kept-aside-mixed-b': 'kept-aside-d',
  'kept-aside-mixed-c': 'kept-aside-e',
  'kept-aside-mixed-d': 'kept-aside-f',
  'kept-aside-mixed-e': 'kept-aside-g',
  'kept-aside-mixed-f': 'kept-aside-h',
  'kept-aside-mixed-g': 'kept-aside-i',
  'kept-aside-mixed-h': 'kept-aside-j',
  'kept-aside-mixed-i': 'kept-aside-k',
  'kept-aside-mixed-j': 'kept-aside-l',
  'kept-aside-mixed-k': 'kept-aside-n',
  'kept-aside-mixed-l': 'kept-aside-o',
  'kept-aside-mixed-m': 'kept-aside-p',
  'kept-aside-mixed-n': 'kept-aside-q',
  'kept-aside-mixed-o': 'kept-aside-r',
  'kept-aside-mixed-p': 'kept-aside-s',
  'kept-aside-mixed-q': 'kept-aside-t',
  'kept-aside-mixed-r': 'kept-aside-u',
  'kept-aside-mixed-s': 'kept-aside-v',
  'kept-aside-mixed-t': 'kept-aside-w',
  'kept-aside-plain': 'kept-aside-m',
  'unlearned-hard': 'unlearned-hard',
  'unlearned-mixed': 'unlearned-mixed',
  'kept-aside-before': 'kept-aside',
  'held-out': 'held-out',
  'second-held-out': 'second/held-out.jsonl',
  behaviours: 'behaviours',
} as const
export type CorpusPart = keyof typeof PLACES
/** Parts whose mails may be looked at one by one. */
export const TUNABLE_PARTS = ['dev', 'second-tune'] as const satisfies readonly CorpusPart[]
/** Parts that are measured only: who looks at their mails has tuned on them. */
export const MEASURED_PARTS = [
  'kept-aside',
  'kept-aside-mixed',
  'kept-aside-mixed-b',
  'kept-aside-mixed-c',
  'kept-aside-mixed-d',
  'kept-aside-mixed-e',
  'kept-aside-mixed-f',
  'kept-aside-mixed-g',
  'kept-aside-mixed-h',
  'kept-aside-mixed-i',
  'kept-aside-mixed-j',
  'kept-aside-mixed-k',
  'kept-aside-mixed-l',
  'kept-aside-mixed-m',
  'kept-aside-mixed-n',
  'kept-aside-mixed-o',
  'kept-aside-mixed-p',
  'kept-aside-mixed-q',
  'kept-aside-mixed-r',
  'kept-aside-mixed-s',
  'kept-aside-mixed-t',
  'kept-aside-plain',
  'unlearned-hard',
  'unlearned-mixed',
  'kept-aside-before',
  'held-out',
  'second-held-out',
] as const satisfies readonly CorpusPart[]

/** Mails as they come by when they were written, the last first: what came last was seen least often. */
export const PARTS_BY_AGE: Readonly<Record<string, readonly CorpusPart[]>> = {
  'the newest': [
    'kept-aside-mixed-q',
    'kept-aside-mixed-r',
    'kept-aside-mixed-s',
    'kept-aside-mixed-t',
  ],
  'the two before': ['kept-aside-mixed-o', 'kept-aside-mixed-p'],
  'the two before these': ['kept-aside-mixed-m', 'kept-aside-mixed-n'],
  'the two before those': ['kept-aside-mixed-k', 'kept-aside-mixed-l'],
  'the four before': [
    'kept-aside-mixed-g',
    'kept-aside-mixed-h',
    'kept-aside-mixed-i',
    'kept-aside-mixed-j',
  ],
  'the three before the four': ['kept-aside-mixed-d', 'kept-aside-mixed-e', 'kept-aside-mixed-f'],
}

export const MAIL_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const
export type MailLanguage = (typeof MAIL_LANGUAGES)[number]

/** One line of a corpus file. Absent keys mean none. */
export type LabelledMail = {
  readonly id: string
  /** English where it is not told. */
  readonly language?: MailLanguage
  readonly kind: MessageKind
  readonly employer: string | null
  readonly role: string | null
  readonly reason?: StatedReason
  readonly after?: MailReading['afterStage']
  readonly round?: MailReading['round']
  readonly talkAt?: string
  readonly deadline?: string
  readonly writer?: string
  readonly noReply?: boolean
  readonly staysInTouch?: boolean
  readonly endsOther?: boolean
  readonly decided?: string
  readonly family?: string
  /** `YYYY-MM-DD`; 2026-03-05 where it is not told. */
  readonly sent?: string
  /** In `behaviours`: which of the named behaviours it is a case of. */
  readonly behaviour?: string
  readonly from: string
  readonly subject: string
  readonly text: string
  /** Where it is set, the mail came as HTML alone. */
  readonly html?: string
  readonly references?: readonly string[]
  readonly needsReview?: boolean
  readonly bulk?: boolean
  readonly auto?: boolean
  readonly calendar?: string
}

export function mailsIn(file: string): readonly LabelledMail[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledMail)
}

function filesOf(part: CorpusPart): readonly string[] {
  const place = join(ROOT, PLACES[part])
  if (place.endsWith('.jsonl')) return [place]
  const names = readdirSync(place).filter((name) => name.endsWith('.jsonl'))
  return names.toSorted().map((name) => join(place, name))
}

export function corpusPart(part: CorpusPart): readonly LabelledMail[] {
  return filesOf(part).flatMap(mailsIn)
}

/** What a second person, who saw no labels, made of a mail. */
export type SecondReading = Pick<LabelledMail, 'id' | 'kind' | 'employer' | 'role' | 'reason'> & {
  readonly after?: MailReading['afterStage']
}

/** By the id of the mail; mails of most parts were read once only, and have none. */
export function secondReadings(): ReadonlyMap<string, SecondReading> {
  const folder = join(ROOT, 'second-reader')
  const lines = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').trim().split('\n'),
  )
  const readings = lines.map((line) => JSON.parse(line) as SecondReading)
  return new Map(readings.map((one) => [one.id, one]))
}

export const languageOf = ({ language }: LabelledMail): MailLanguage => language ?? 'en'

/** The mail as the parser would give it, addressed to one made-up person. */
export function asMail(labelled: LabelledMail): Mail {
  const parts = /^"?(.*?)"?\s*<([^>]*)>$/.exec(labelled.from)
  const sentOn = labelled.sent ?? '2026-03-05'
  return {
    messageId: labelled.id,
    references: labelled.references ?? [],
    from: { name: parts?.[1] ?? '', address: parts?.[2] ?? labelled.from },
    replyTo: null,
    to: [{ name: 'Sam Reed', address: 'sam@example.org' }],
    subject: labelled.subject,
    sentAt: `${sentOn}T09:00:00.000Z`,
    sentOn,
    text: labelled.html ? htmlToText(labelled.html) : labelled.text,
    isBulk: labelled.bulk ?? false,
    isAutoReply: labelled.auto ?? false,
    calendarMethod: labelled.calendar ?? null,
    attachmentNames: [],
  }
}
