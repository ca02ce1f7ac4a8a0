/** What probably happened at one rejection, and what next: `comeback debrief`. */
import type { DebriefView } from '#contracts/views.ts'
import { diagnose } from '#core/diagnosis/diagnose.ts'
import type { Diagnosis } from '#core/diagnosis/diagnosis-types.ts'
import { type HistorySummary, summariseHistory } from '#core/diagnosis/history-summary.ts'
import { type OwnLessons, ownLessons } from '#core/diagnosis/own-lessons.ts'
import type { RebuiltSearch } from '#core/history/rebuild.ts'
import type { Application } from '#core/model/application.ts'
import { DomainError } from '#core/model/errors.ts'
import { standing } from '#core/model/stages.ts'
import { conversationSteps } from '#core/outreach/cadence/conversation-steps.ts'
import { feelingToday } from '#core/plan/feeling-today.ts'
import { nextSteps } from '#core/plan/next-steps.ts'
import { outlookOf } from '#core/plan/outlook.ts'
import { type ConversationCases, conversationCases } from './cadence/conversation-cases.ts'
import { sameAsBefore } from './earlier-answer.ts'
import { findApplication } from './find-application.ts'
import { givenAnswers } from './given-answers.ts'
import { loadSearch } from './load-search.ts'
import { loadAnsweredSearch } from './people/answered-search.ts'
import type { Services } from './ports.ts'
import { isOpenForDebrief, rejectionsOf } from './rejections.ts'
import { settledSteps } from './settled-steps.ts'
import { stepView } from './step-view.ts'

/**
 * @param id of an application that a rejection ended
 * @throws DomainError `not-found`, `not-rejected`
 */
export async function debriefRejection(services: Services, id: string): Promise<DebriefView> {
  const { search, championsFrom } = await loadAnsweredSearch(services.store)
  const conversations = await conversationCases(services)
  const { today } = conversations
  const application = findApplication(search, id)
  const summary = summariseHistory(search.applications, today)
  const lessons = ownLessons(search.applications, summary, search.person)
  const diagnosis = diagnosisOf(search, application, summary, lessons)
  const view = debriefView(diagnosis, application, search, summary, conversations)
  return { ...view, ...toldAnswers(application, championsFrom.get(application.id)) }
}

/** The answers of the person apart from the one that their people give. */
function toldAnswers({ answers }: Application, from: string | undefined) {
  const { champions, ...others } = answers
  if (from === undefined) return { answers: { ...answers }, given: givenAnswers(answers) }
  return { answers: { ...others }, given: givenAnswers(answers, { champions: from }) }
}

/** @throws DomainError `not-rejected` */
export function diagnosisOf(
  { person }: RebuiltSearch,
  application: Application,
  others: HistorySummary,
  lessons: OwnLessons,
): Diagnosis {
  const { stageAtRejection, outcome } = standing(application.milestones)
  if (stageAtRejection === null) {
    throw new DomainError(
      'not-rejected',
      `${application.employer} has not ended with a rejection (it is ${outcome}), so there is nothing to look back at.`,
      { id: application.id },
    )
  }
  return diagnose({ application, stageAtRejection, others, person, lessons, today: others.today })
}

function debriefView(
  diagnosis: Diagnosis,
  application: Application,
  search: RebuiltSearch,
  history: HistorySummary,
  { cases, zone }: ConversationCases,
): DebriefView {
  const { stageAtRejection, causes, sides, verdict, nextQuestion, cannotKnow } = diagnosis
  const { today, rejectedAt } = history
  const { applications, person } = search
  const steps = nextSteps({
    diagnosis,
    application,
    today,
    outlook: outlookOf(applications, history, person),
    feeling: feelingToday(applications, today),
    finalsLost: rejectedAt.final + rejectedAt.offer,
    conversations: conversationSteps(cases),
    settledSteps: settledSteps(search, { today, zone }),
  })
  return {
    application: application.id,
    stageAtRejection,
    causes: causes.map(({ id, side, probability, because }) => ({
      id,
      side,
      probability,
      because: because.map((one) => ({ ...one })),
    })),
    sides,
    verdict,
    nextQuestion: nextQuestion && {
      ...nextQuestion,
      options: nextQuestion.options.map((option) => ({ ...option })),
    },
    nextSteps: steps.map(stepView),
    sameAsBefore: nextQuestion && sameAsBefore(nextQuestion.id, application, search),
    cannotKnow: [...cannotKnow],
    moments: application.moments.map((moment) => ({ ...moment })),
  }
}

/**
 * Id of the newest rejection that nobody looked at yet.
 *
 * @throws DomainError `not-enough-data` when there is no rejection, `not-found` when all were looked at
 */
export async function newestRejection({ store }: Services): Promise<string> {
  const rejections = rejectionsOf(await loadSearch(store))
  const newest = rejections.find(isOpenForDebrief)
  if (newest) return newest.application.id
  if (rejections.length === 0) {
    throw new DomainError(
      'not-enough-data',
      'There is no rejection in this search, so there is nothing to look back at.',
    )
  }
  throw new DomainError(
    'not-found',
    'Every rejection was looked at already. Name one by its id to look again.',
  )
}
