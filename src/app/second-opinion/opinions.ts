/** The model's word on mails, as it stands on their cards: the last answer on each. */
import type { CardOpinion, OpinionView } from '#contracts/second-opinion.ts'
import type { ReviewItem } from '#core/history/rebuilt-search.ts'
import { tellsReader } from '#core/mail/second-opinion/check-answer.ts'
import { type EventBody, eventsInForce, type SearchEvent } from '#core/model/events.ts'
import type { Mail } from '#core/model/message.ts'
import type { ModelAnswer, Suggestion } from '#core/model/suggestion.ts'
import { whatItIs } from '../review-question.ts'
import { abstains } from './outgoing.ts'

type Answered = Extract<EventBody, { type: 'model-answer' }>

/** By message id. */
export function lastAnswers(events: readonly SearchEvent[]): ReadonlyMap<string, Answered> {
  const answers = eventsInForce(events).flatMap(({ body }) =>
    body.type === 'model-answer' ? [body] : [],
  )
  return new Map(answers.map((body) => [body.messageId, body]))
}

/** @returns `null` for a row, and where neither is there an answer nor may one be asked for */
export function cardOpinion(
  item: ReviewItem,
  mail: Mail | undefined,
  answered: Answered | undefined,
  isOn: boolean,
): CardOpinion | null {
  if (!mail || !abstains(item)) return null
  if (!isOn && !answered) return null
  const speaksToReader = tellsReader(mail)
  const given = answered && opinionView(item.id, mail.subject, answered.answer)
  return {
    canAsk: isOn && speaksToReader === null,
    speaksToReader,
    model: answered?.model ?? null,
    // What is known to speak to programs now may have been answered before it was.
    suggestion: speaksToReader === null ? (given?.suggestion ?? null) : null,
    refused: given?.refused ?? null,
  }
}

export function opinionView(messageId: string, subject: string, answer: ModelAnswer): OpinionView {
  if ('refused' in answer) return { messageId, subject, suggestion: null, refused: answer.refused }
  return { messageId, subject, suggestion: suggestionView(answer.suggestion), refused: null }
}

function suggestionView(suggestion: Suggestion): NonNullable<OpinionView['suggestion']> {
  const { decidedBy, ...rest } = suggestion
  return { ...rest, decidedBy: [...decidedBy], words: whatItIs(suggestion) }
}
