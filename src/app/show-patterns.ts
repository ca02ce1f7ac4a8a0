/** The search as a whole: `comeback patterns`, GET /api/patterns. */
import type { CausePeriodsView } from '#contracts/patterns.ts'
import type { PatternsView } from '#contracts/views.ts'
import { effortCalendar } from '#core/diagnosis/effort-calendar.ts'
import { patternsOf } from '#core/diagnosis/patterns.ts'
import type { CausePeriods } from '#core/diagnosis/period-types.ts'
import { loadAnsweredSearch } from './people/answered-search.ts'
import type { Services } from './ports.ts'

export async function showPatterns({ store, clock }: Services): Promise<PatternsView> {
  const { applications, person, steps } = (await loadAnsweredSearch(store)).search
  const today = clock.today()
  const patterns = patternsOf(applications, today, person)
  const { days, ...span } = effortCalendar(applications, steps, today)
  return {
    ...patterns,
    stages: [...patterns.stages],
    leak: { ...patterns.leak },
    causes: [...patterns.causes],
    channels: [...patterns.channels],
    resumes: [...patterns.resumes],
    periods: {
      ...patterns.periods,
      list: [...patterns.periods.list],
      later: [...patterns.periods.later],
    },
    delays: [...patterns.delays],
    flow: { ...patterns.flow, stages: [...patterns.flow.stages] },
    causePeriods: causePeriodsView(patterns.causePeriods),
    calendar: { ...span, days: [...days] },
  }
}

function causePeriodsView({ periods, causes, ...rest }: CausePeriods): CausePeriodsView {
  const copied = causes.map((cause) => ({ ...cause, expected: [...cause.expected] }))
  return { ...rest, periods: [...periods], causes: copied }
}
