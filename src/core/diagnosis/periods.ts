/**
 * The way to a first talk, period by period, and whether any stage's rate changed over time.
 *
 * Pure. Months, quarters or years, the shortest that leaves most periods enough applications. A
 * recent period is not made to look worse by answers that are still out: a wait counts by its
 * weight (docs/methods/stage-rates.md, "Periods"). Start reading at `periodsOf`.
 */
import type { Day } from '#core/model/dates.ts'
import { MONTHS } from '#core/model/day-names.ts'
import { thousands } from '#core/model/number-words.ts'
import { PERIOD_UNITS, type PeriodUnit } from '#core/model/pattern-ids.ts'
import { changeWords } from './change-words.ts'
import type { Band, PassableStage } from './diagnosis-types.ts'
import { type ContactRate, contactRate } from './group-rates.ts'
import type { ApplicationFact, HistorySummary } from './history-summary.ts'
import { FEWEST_APPLICATIONS } from './leak.ts'
import type { Period, Periods, StageChange } from './period-types.ts'
import { type RateChange, rateChange } from './rate-change.ts'
import { countsOf } from './stage-rates.ts'

/** More rows than this no longer read as one picture. */
const MOST_PERIODS = 12
const FEWEST_A_PERIOD = 10
/** Stages after the first talk. */
const LATER = ['screen', 'interview', 'final'] as const

/** The applications of a search by when each began, and what came of them. */
export function periodsOf({ facts: all }: HistorySummary): Periods {
  const unit = unitFor(all.map(({ startedOn }) => startedOn))
  const groups = new Map<string, ApplicationFact[]>()
  let undated = 0
  for (const fact of all) {
    if (fact.startedOn === null) undated += 1
    else groupFor(groups, periodId(fact.startedOn, unit)).push(fact)
  }
  const ordered = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const told = ordered.map(([id, facts]) => ({ id, facts, contact: contactRate(facts) }))
  const change = changeAt('applied', told)
  return {
    unit,
    list: told.map((one, at) => periodOf(one, change?.rates[at])),
    undated,
    words: changeWords('applied', change, namesOf(told)),
    change: change && viewOf(change, told),
    later: LATER.flatMap((from) => laterChange(from, told)),
  }
}

/** Nothing is said of time on fewer applications than of a leak. */
function changeAt(from: PassableStage, told: readonly Told[]): RateChange | null {
  const n = told.reduce((sum, { facts }) => sum + facts.length, 0)
  if (n < FEWEST_APPLICATIONS) return null
  return rateChange(
    from,
    told.map(({ facts }) => countsOf(facts, from)),
  )
}

const namesOf = (told: readonly Told[]): readonly string[] => told.map(({ id }) => periodName(id))

function viewOf({ more, fewer, since }: RateChange, told: readonly Told[]): Periods['change'] {
  return { more, fewer, since: told[since]?.id ?? '' }
}

function laterChange(from: StageChange['from'], told: readonly Told[]): readonly StageChange[] {
  const change = changeAt(from, told)
  if (change === null) return []
  return [
    {
      from,
      more: change.more,
      fewer: change.fewer,
      words: changeWords(from, change, namesOf(told)),
    },
  ]
}

/** The shortest unit that gives few enough periods, at least half of them with enough in. */
export function unitFor(starts: readonly (Day | null)[]): PeriodUnit {
  const fits = (unit: PeriodUnit) => {
    const counts = new Map<string, number>()
    for (const start of starts) {
      if (start === null) continue
      const id = periodId(start, unit)
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    const enough = [...counts.values()].filter((count) => count >= FEWEST_A_PERIOD).length
    return counts.size <= MOST_PERIODS && 2 * enough >= counts.size
  }
  return PERIOD_UNITS.find(fits) ?? 'year'
}

/** `2026-09`, `2026-Q3` or `2026`. */
export function periodId(day: Day, unit: PeriodUnit): string {
  if (unit === 'month') return day.slice(0, 7)
  if (unit === 'year') return day.slice(0, 4)
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/**
 * A period as a person says it.
 *
 * @example periodName('2026-Q3') // => 'July to September 2026'
 */
export function periodName(id: string): string {
  const [year, part] = id.split('-')
  if (part === undefined) return id
  if (!part.startsWith('Q')) return `${MONTHS[Number(part) - 1]} ${year}`
  const last = 3 * Number(part.slice(1))
  return `${MONTHS[last - 3]} to ${MONTHS[last - 1]} ${year}`
}

function groupFor(groups: Map<string, ApplicationFact[]>, id: string): ApplicationFact[] {
  const group = groups.get(id) ?? []
  groups.set(id, group)
  return group
}

type Told = {
  readonly id: string
  readonly facts: readonly ApplicationFact[]
  readonly contact: ContactRate
}

const JUDGED: Readonly<Record<ContactRate['verdict'], string>> = {
  'too-few': 'too few answers to tell',
  more: 'clearly more than is usual for your ways of applying',
  less: 'likely less than is usual for your ways of applying',
  normal: 'within the normal for your ways of applying',
}

/** @param pulled its rate pulled towards that of the whole search, where there are enough answers */
function periodOf({ id, contact }: Told, pulled: Band | undefined): Period {
  const { n, contacts, waiting, rate: alone, usual, verdict } = contact
  const rate = pulled ?? alone
  const wait =
    waiting === 0 ? '' : waiting === 1 ? ', 1 still waits' : `, ${thousands(waiting)} still wait`
  const words = `${thousands(contacts)} of ${thousands(n)} led to a talk${wait}: ${JUDGED[verdict]}.`
  const isTold = verdict !== 'too-few'
  return { id, name: periodName(id), n, contacts, waiting, rate, usual, isTold, words }
}
