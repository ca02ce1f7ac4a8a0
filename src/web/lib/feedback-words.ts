/** The feedback page: what its address says, and how it names things. Pure. */
import type { ReadFeedbackView } from '#contracts/feedback.ts'
import type { MessageView } from '#contracts/http.ts'
import type { ApplicationView } from '#contracts/shared.ts'
import { saidInMail } from '#core/diagnosis/feedback/said-in-mail.ts'
import { CAUSE_IDS, type CauseId } from '#core/model/causes.ts'

export type FeedbackSearch = {
  /** The application that is spoken of. */
  readonly for?: string
  /** The mail of it in which they said something. */
  readonly mail?: string
}

export function feedbackSearchOf(raw: Readonly<Record<string, unknown>>): FeedbackSearch {
  const isNamed = (value: unknown) => typeof value === 'string' && value !== ''
  if (!isNamed(raw.for)) return {}
  const of = { for: String(raw.for) }
  return isNamed(raw.mail) ? { ...of, mail: String(raw.mail) } : of
}

/** What is being told in the form; nothing is kept of it yet. */
export type Told = {
  readonly text: string
  readonly on: string
  readonly messageId: string | null
  readonly causes: readonly CauseId[]
}
export const NOTHING_TOLD: Told = { text: '', on: '', messageId: null, causes: [] }

type ToldIn = Pick<MessageView, 'id' | 'date' | 'subject' | 'text'>

/** What a mail says; nothing where there is no such mail. */
export function toldIn(mail: ToldIn | undefined): Told {
  if (!mail) return NOTHING_TOLD
  return {
    text: saidInMail(mail.text, mail.subject),
    on: mail.date ?? '',
    messageId: mail.id,
    causes: [],
  }
}

/** The newest first: what they said is rarely in what began it. */
export function newestFirst<One extends Pick<MessageView, 'date'>>(
  mails: readonly One[],
): readonly One[] {
  return mails.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}

type Suggestion = ReadFeedbackView['suggestions'][number]

/** Causes to tick: those that the words speak of first, the others behind. */
export function causeChoices(suggestions: readonly Suggestion[]): {
  readonly spokenOf: readonly Suggestion[]
  readonly others: readonly CauseId[]
} {
  const named = new Set(suggestions.map(({ cause }) => cause))
  return { spokenOf: suggestions, others: CAUSE_IDS.filter((cause) => !named.has(cause)) }
}

/** The causes with one more, or one less. */
export function ticked(
  causes: readonly CauseId[],
  cause: CauseId,
  isTicked: boolean,
): readonly CauseId[] {
  const rest = causes.filter((one) => one !== cause)
  return isTicked ? [...rest, cause] : rest
}

/** The ids of those that ended in a no: each can be looked back at. */
export function refusedOf(
  applications: readonly Pick<ApplicationView, 'id' | 'stageAtRejection'>[],
): readonly string[] {
  return applications.flatMap(({ id, stageAtRejection }) => (stageAtRejection === null ? [] : id))
}
