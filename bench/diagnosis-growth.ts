/**
 * How the cost of the diagnosis grows: processor microseconds per application at 100,000
 * applications beside those at 1,000, for patterns and forecast. 1 is linear; below, a fixed
 * part is shared by more. The median of five rounds.
 */
import { summariseHistory } from '#core/diagnosis/history-summary.ts'
import { patternsOf } from '#core/diagnosis/patterns.ts'
import { forecastOf } from '#core/forecast/forecast.ts'
import type { Application } from '#core/model/application.ts'
import { dayOf, madeCourses, madePerson, seenBy } from '#tests/eval/diagnosis/made-history.ts'
import { WORLDS } from '#tests/eval/diagnosis/worlds.ts'
import { IS_QUICK, median, printFigure } from './figure.ts'

const [SMALL, LARGE] = IS_QUICK ? [200, 2_000] : [1_000, 100_000]
const ROUNDS = IS_QUICK ? 1 : 5
/** A hundred times the size: caches miss more, nothing else. */
const BAR = 1.5

function search(count: number): { readonly applications: readonly Application[]; today: string } {
  const person = { ...madePerson(WORLDS.ladder, 'growth', null), weekly: count / 100 }
  const today = 7 * 100
  const courses = madeCourses(WORLDS.ladder, person, 'growth', count)
  return { applications: seenBy(courses, today), today: dayOf(today) }
}

function microseconds(count: number, work: (found: ReturnType<typeof search>) => unknown): number {
  const found = search(count)
  work(found)
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage()
    work(found)
    const { user, system } = process.cpuUsage(start)
    return user + system
  })
  return median(rounds) / count
}

const TASKS = {
  patterns: ({ applications, today }: ReturnType<typeof search>) => patternsOf(applications, today),
  forecast: ({ applications, today }: ReturnType<typeof search>) =>
    forecastOf(summariseHistory(applications, today)),
}

for (const [name, work] of Object.entries(TASKS)) {
  printFigure({
    figure: `${name}, cost of one application among ${LARGE.toLocaleString('en')} beside ${SMALL.toLocaleString('en')}`,
    value: microseconds(LARGE, work) / microseconds(SMALL, work),
    unit: 'ratio',
    bar: { atMost: BAR },
  })
}
