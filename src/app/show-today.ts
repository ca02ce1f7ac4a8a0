/** Today: the newest rejection to look at, at most three steps, what is under way. */
import type { TodayView } from '#contracts/http.ts'
import { type Day, daysBetween } from '#core/model/dates.ts'
import { countConversations } from './cadence/count-conversations.ts'
import { personDay } from './cadence/person-place.ts'
import { loadSearch } from './load-search.ts'
import { planNext } from './plan-next.ts'
import type { Services } from './ports.ts'
import { isBegun, isOpenForDebrief, type Rejection, rejectionsOf } from './rejections.ts'
import { calmWords, conversationsSentence, leadWords, noSentence } from './today-words.ts'
import { underWay } from './under-way.ts'

/** Noes within so many days of each other came at once, … */
const AT_ONCE_DAYS = 1
/** … as long as they are news. */
const NEWS_DAYS = 14

export async function showToday(services: Services): Promise<TodayView> {
  const search = await loadSearch(services.store)
  const { today } = await personDay(services)
  const rejections = rejectionsOf(search)
  const open = rejections.filter(isOpenForDebrief)
  const shown = open.filter((rejection) => !isPutOffToday(rejection, today))
  const together = cameAtOnce(shown, today)
  const { steps } = await planNext(services)
  const { due, coming } = await countConversations(services)
  return {
    today,
    empty: search.applications.length === 0 && search.toReview.length === 0,
    rejection: rejectionCard(together, today),
    calm: calmWords(rejections, steps.length > 0, today),
    furtherRejections: together.length > 0 ? open.length - together.length : 0,
    steps,
    underWay: underWay(search.applications, today),
    conversations: conversationsSentence(due, coming),
    toReview: search.toReview.length,
  }
}

/** "Later" means: not again today. */
function isPutOffToday({ settled, settledOn }: Rejection, today: Day): boolean {
  return settled === 'later' && settledOn !== null && settledOn >= today
}

/** The newest, and those that came with it; one that was begun or put aside stands alone. */
function cameAtOnce(shown: readonly Rejection[], today: Day): readonly Rejection[] {
  const [newest] = shown
  if (!newest) return []
  const { date } = newest
  if (date === null || isBegun(newest) || daysBetween(date, today) > NEWS_DAYS) return [newest]
  return shown.filter(
    (one) => one.date !== null && daysBetween(one.date, date) <= AT_ONCE_DAYS && !isBegun(one),
  )
}

function rejectionCard(together: readonly Rejection[], today: Day): TodayView['rejection'] {
  const [first] = together
  if (!first) return null
  const { application, stageAtRejection, date } = first
  const { id: applicationId, employer, role } = application
  const begun = isBegun(first)
  return {
    applicationId,
    employer,
    role,
    stageAtRejection,
    date,
    sentence: noSentence(together),
    lead: leadWords(first, begun, together.length, today),
    begun,
    together: together.map((one) => one.application.id),
  }
}
