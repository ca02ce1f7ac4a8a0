/** Today: the newest rejection to look at, at most three steps, what is under way. */
import type { TodayView } from '#contracts/http.ts'
import type { RebuiltSearch } from '#core/history/rebuild.ts'
import { withSilence } from '#core/history/silence.ts'
import { type Day, dayOfInstant } from '#core/model/dates.ts'
import { type Stage, standing } from '#core/model/stages.ts'
import { loadSearch } from './load-search.ts'
import { planNext } from './plan-next.ts'
import type { Services } from './ports.ts'
import { isOpenForDebrief, type Rejection, rejectionsOf } from './rejections.ts'

export async function showToday(services: Services): Promise<TodayView> {
  const search = await loadSearch(services.store)
  const today = services.clock.today()
  const open = rejectionsOf(search).filter(isOpenForDebrief)
  const shown = open.find((rejection) => !isPutOffToday(rejection, search, today))
  const { steps } = await planNext(services)
  return {
    today,
    empty: search.applications.length === 0 && search.toReview.length === 0,
    rejection: shown ? rejectionCard(shown) : null,
    furtherRejections: shown ? open.length - 1 : 0,
    steps,
    underWay: underWay(search, today),
    toReview: search.toReview.length,
  }
}

/** "Later" means: not again today. */
function isPutOffToday(
  { application }: Rejection,
  { debriefs }: RebuiltSearch,
  today: Day,
): boolean {
  const settled = debriefs.get(application.id)
  return settled?.outcome === 'later' && dayOfInstant(settled.at) >= today
}

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  applied: 'to your application',
  screen: 'after the first call',
  interview: 'after the interview',
  final: 'after the final interview',
  offer: 'after an offer had been made',
}

function rejectionCard({ application, stageAtRejection, date }: Rejection): TodayView['rejection'] {
  const { id: applicationId, employer, role } = application
  const sentence = `${employer} said no ${STAGE_WORDS[stageAtRejection]}.`
  return { applicationId, employer, role, stageAtRejection, date, sentence }
}

function underWay({ applications }: RebuiltSearch, today: Day): TodayView['underWay'] {
  const open = applications.filter((application) => {
    const { outcome } = standing(withSilence(application, today).milestones)
    return outcome === 'open' || outcome === 'offer'
  })
  const talking = open.filter(({ milestones }) => standing(milestones).stage !== 'applied').length
  return { applications: open.length, sentence: underWaySentence(open.length, talking) }
}

function underWaySentence(open: number, talking: number): string {
  if (open === 0) return 'Nothing is under way at the moment.'
  const applications = open === 1 ? '1 application' : `${open} applications`
  if (talking === 0) return `Under way: ${applications}, no talks at the moment.`
  return `Under way: ${applications}, ${talking} of them in talks.`
}
