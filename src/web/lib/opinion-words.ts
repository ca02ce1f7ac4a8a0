/**
 * What stands around the word of a language model: what is taken over from it, and how it is
 * said. Pure.
 */
import type { ReviewCard } from '#contracts/http.ts'
import type {
  AskReport,
  CardOpinion,
  ModelView,
  OutgoingView,
  SentView,
} from '#contracts/second-opinion.ts'
import { countWords } from '#web/lib/import-words.ts'
import { letterTitle } from '#web/lib/letter-text.ts'

type Suggestion = NonNullable<CardOpinion['suggestion']>

/** The answer that takes a card as the model says: in with its reading, or left out. */
export function wordOf({ kind, employer, role, statedReason, afterStage }: Suggestion) {
  if (kind === 'other' || kind === 'alert') return { verdict: 'dismiss' } as const
  const correction = { kind, employer, role, statedReason, afterStage }
  return { verdict: 'accept', correction } as const
}

/** @example quoteWords(['the place has been given', 'goodbye']) // => '“the place has been given … goodbye”' */
export function quoteWords(decidedBy: readonly string[]): string {
  return `“${decidedBy.map((piece) => piece.replace(/\s+/g, ' ')).join(' … ')}”`
}

type Grouped = Pick<ReviewCard, 'messageId' | 'group' | 'opinion'>

/** Ids of the cards of the first one's group that the model may be asked about, it first. */
export function askableOfGroup(cards: readonly Grouped[]): readonly string[] {
  const [first] = cards
  return cards
    .filter(({ group, opinion }) => opinion?.canAsk && group.name === first?.group.name)
    .map(({ messageId }) => messageId)
}

export function sendWords(count: number, { host }: Pick<OutgoingView, 'host'>): string {
  return `Send ${countWords(count, ['mail', 'mails'])} to ${host}`
}

/** What came of it, in a sentence or two. */
export function reportWords({ opinions, notSent, trouble }: AskReport): string {
  const taken = opinions.filter(({ suggestion }) => suggestion !== null).length
  const refused = opinions.length - taken
  const parts = [
    ...(trouble ? [trouble.message] : []),
    ...(taken > 0 ? [`${countWords(taken, ['suggestion', 'suggestions'])} came back.`] : []),
    ...(refused > 0 ? [`${countWords(refused, ['answer was', 'answers were'])} not taken.`] : []),
    ...(notSent > 0 ? [`${countWords(notSent, ['mail was', 'mails were'])} not sent.`] : []),
    'Nothing entered your search.',
  ]
  return parts.join(' ')
}

export const RESULT_WORDS: Readonly<Record<SentView['result'], string>> = {
  suggestion: 'a suggestion came back',
  wording: 'another wording came back',
  refused: 'its answer was not taken',
  'no-answer': 'no answer came back',
}

/** What was sent: a mail by its subject, a letter by its kind and employer. */
export function sentName({ of, kind, subject }: Pick<SentView, 'of' | 'kind' | 'subject'>): string {
  if (of === 'mail') return subject || '(no subject)'
  const title = letterTitle(kind ?? '', null)
  return subject ? `${title}, ${subject}` : title
}

/** @example sentWords({ sent: [{ of: 'letter' }], sentTotal: 1 }) // => 'What was sent: 1 letter' */
export function sentWords({
  sent,
  sentTotal,
}: {
  readonly sent: readonly Pick<SentView, 'of'>[]
  readonly sentTotal: ModelView['sentTotal']
}): string {
  const hasLetters = sent.some(({ of }) => of === 'letter')
  const hasMails = sent.some(({ of }) => of === 'mail')
  const both = ['mail or letter', 'mails and letters'] as const
  const one = hasLetters ? (['letter', 'letters'] as const) : (['mail', 'mails'] as const)
  return `What was sent: ${countWords(sentTotal, hasLetters && hasMails ? both : one)}`
}
