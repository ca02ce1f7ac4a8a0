/**
 * The way to a first talk, period by period.
 *
 * Pure. Months, quarters or years, the shortest that leaves most periods enough applications. A
 * recent period is not made to look worse by answers that are still out: a wait counts by its
 * weight (docs/methods/stage-rates.md, "Periods"). Start reading at `periodsOf`.
 */
import { aboutInTen } from '#core/model/chance-words.ts'
import type { Day } from '#core/model/dates.ts'
import { MONTHS } from '#core/model/day-names.ts'
import { PERIOD_UNITS, type PeriodUnit } from '#core/model/pattern-ids.ts'
import { chanceHigher } from '#core/stats/beta-compare.ts'
import { type ContactRate, contactRate, FEWEST_SETTLED } from './group-rates.ts'
import type { ApplicationFact, HistorySummary } from './history-summary.ts'
import type { Period, Periods } from './period-types.ts'
import { countsOf, usualMix } from './stage-rates.ts'

/** More rows than this no longer read as one picture. */
const MOST_PERIODS = 12
const FEWEST_A_PERIOD = 10
/** A difference is spoken of from this chance on. */
const CLEARLY = 0.9

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
  return { unit, list: told.map(periodOf), undated, words: changeWords(told) }
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

function periodOf({ id, contact }: Told): Period {
  const { n, contacts, waiting, rate, usual, verdict } = contact
  const wait = waiting === 0 ? '' : waiting === 1 ? ', 1 still waits' : `, ${waiting} still wait`
  const words = `${contacts} of ${n} led to a talk${wait}: ${JUDGED[verdict]}.`
  const isTold = verdict !== 'too-few'
  return { id, name: periodName(id), n, contacts, waiting, rate, usual, isTold, words }
}

/** The latest period with enough answers against all before it. */
function changeWords(told: readonly Told[]): string {
  const at = told.findLastIndex(({ contact }) => contact.settled >= FEWEST_SETTLED)
  const latest = told[at]
  const before = told.slice(0, Math.max(0, at)).flatMap(({ facts }) => facts)
  const earlier = contactRate(before)
  if (!latest || earlier.settled < FEWEST_SETTLED) return 'Too few answers to compare periods.'
  const prior = usualMix('applied', countsOf([...before, ...latest.facts], 'applied'))
  const posterior = ({ contacts, settled }: ContactRate) => ({
    alpha: prior.alpha + contacts,
    beta: prior.beta + settled - contacts,
  })
  const higher = chanceHigher(posterior(latest.contact), posterior(earlier))
  const name = periodName(latest.id)
  if (Math.max(higher, 1 - higher) < CLEARLY)
    return `${name} and the time before differ by no more than chance can make.`
  const isMore = higher >= CLEARLY
  const sure = aboutInTen(isMore ? higher : 1 - higher)
  return `${isMore ? 'More' : 'Fewer'} first talks in ${name} than before, ${sure} sure. A different mix of ways in can be part of it.`
}
