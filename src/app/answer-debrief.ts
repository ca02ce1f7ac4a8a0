/** Records answers to a debrief's questions; each is an event, the newest counts. */
import type { DebriefView } from '#contracts/views.ts'
import { DomainError } from '#core/model/errors.ts'
import {
  isOptionOf,
  isQuestionId,
  NOT_SURE,
  QUESTION_IDS,
  QUESTION_OPTIONS,
  type QuestionId,
} from '#core/model/questions.ts'
import { debriefRejection } from './debrief-rejection.ts'
import { findApplication } from './find-application.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'

/** What probably happened after the answers, and the events that kept them, to be taken back. */
export type Answered = { readonly debrief: DebriefView; readonly eventIds: readonly string[] }

/**
 * All answers or none are kept.
 *
 * @param answers question id to option id, or `not-sure`
 * @throws DomainError `not-found`, `not-rejected`, `unknown-answer` naming what there is
 */
export async function answerDebrief(
  services: Services,
  id: string,
  answers: Readonly<Record<string, string>>,
): Promise<Answered> {
  const checked = Object.entries(answers).map(([question, option]) =>
    checkedAnswer(question, option),
  )
  await debriefRejection(services, id)
  const { id: applicationId } = findApplication(await loadSearch(services.store), id)
  const eventIds = await services.store.transaction(async (store) => {
    const kept: string[] = []
    for (const answer of checked) {
      const body = { type: 'answer', applicationId, ...answer } as const
      kept.push((await store.appendEvent(services.clock.now(), body)).id)
    }
    return kept
  })
  return { debrief: await debriefRejection(services, id), eventIds }
}

function checkedAnswer(question: string, option: string): { question: QuestionId; option: string } {
  if (!isQuestionId(question)) {
    throw new DomainError(
      'unknown-answer',
      `There is no question "${question}". There are: ${QUESTION_IDS.join(', ')}.`,
    )
  }
  if (!isOptionOf(question, option)) {
    const options = [...QUESTION_OPTIONS[question], NOT_SURE].join(', ')
    throw new DomainError(
      'unknown-answer',
      `"${option}" does not answer ${question}. It takes: ${options}.`,
    )
  }
  return { question, option }
}
