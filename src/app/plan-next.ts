/** Today's steps, three at most: `comeback next`, GET /api/next; all of them on request. */
import type { AllStepsView, NextView } from '#contracts/views.ts'
import { summariseHistory } from '#core/diagnosis/history-summary.ts'
import { conversationSteps } from '#core/outreach/cadence/conversation-steps.ts'
import { keptLetterSteps } from '#core/outreach/cadence/kept-letter-steps.ts'
import { todaysSteps } from '#core/plan/todays-steps.ts'
import { conversationCases } from './cadence/conversation-cases.ts'
import { loadAnsweredSearch } from './people/answered-search.ts'
import type { Services } from './ports.ts'
import { settledSteps } from './settled-steps.ts'
import { stepView } from './step-view.ts'

/** One step an application: more than these are never worth a list. */
const MOST_LISTED = 30

export async function planNext(services: Services): Promise<NextView> {
  return { steps: await stepsOfToday(services) }
}

/** What the page behind "All steps" lists. */
export async function listAllSteps(services: Services): Promise<AllStepsView> {
  return { steps: await stepsOfToday(services, MOST_LISTED) }
}

async function stepsOfToday(services: Services, most?: number) {
  const { search } = await loadAnsweredSearch(services.store)
  const { applications, person } = search
  const { cases, today, zone } = await conversationCases(services)
  const summary = summariseHistory(applications, today)
  const conversations = conversationSteps(cases)
  const employers = new Map(applications.map(({ id, employer }) => [id, employer]))
  const told = new Set(
    applications.flatMap(({ feedback = [] }) =>
      feedback.flatMap(({ messageId }) => messageId ?? []),
    ),
  )
  const letters = keptLetterSteps(search.letters.values(), employers, { today, zone, told })
  const hidden = settledSteps(search, { today, zone })
  const steps = todaysSteps(
    { applications, summary, person, today, conversations, letters, settledSteps: hidden },
    most,
  )
  return steps.map(stepView)
}
