/** The way to the next offer: `comeback forecast`, GET /api/forecast. */
import type { ForecastPageView, ForecastView } from '#contracts/forecast.ts'
import { type HistorySummary, summariseHistory } from '#core/diagnosis/history-summary.ts'
import { type ForecastAsked, forecastOf } from '#core/forecast/forecast.ts'
import { forecastInputs } from '#core/forecast/forecast-inputs.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'

/**
 * @throws DomainError `not-enough-data` where there is no application; `bad-date`, `bad-count`
 *   for a day or a pace that makes no sense
 */
export async function showForecast(
  services: Services,
  asked: ForecastAsked = {},
): Promise<ForecastView> {
  return viewOf(await historyOf(services), asked)
}

/** The forecast and what it rests on, for a page; both `null` in an empty home. */
export async function showForecastPage(
  services: Services,
  asked: ForecastAsked = {},
): Promise<ForecastPageView> {
  const history = await historyOf(services)
  if (history.facts.length === 0) return { forecast: null, inputs: null }
  const { counts, mix, underWay, ...inputs } = forecastInputs(history)
  return {
    forecast: viewOf(history, asked),
    inputs: {
      ...inputs,
      mix: [...mix],
      underWay: [...underWay],
      counts: {
        applied: [...counts.applied],
        screen: [...counts.screen],
        interview: [...counts.interview],
        final: [...counts.final],
      },
    },
  }
}

async function historyOf({ store, clock }: Services): Promise<HistorySummary> {
  const { applications } = await loadSearch(store)
  return summariseHistory(applications, clock.today())
}

function viewOf(history: HistorySummary, asked: ForecastAsked): ForecastView {
  const { words, whatIfs, byWeek, ...forecast } = forecastOf(history, asked)
  return {
    ...forecast,
    byWeek: [...byWeek],
    words: [...words],
    whatIfs: whatIfs.map((one) => ({ ...one, byWeek: [...one.byWeek] })),
  }
}
