/** Causes over time in words, rows of a chart and a table. Pure. Start at `causeRows`. */
import type { CausePeriodsView } from '#contracts/patterns.ts'
import type { Side } from '#core/model/causes.ts'
import { thousands } from '#core/model/number-words.ts'
import type { TableData } from '#web/lib/chart-table.ts'
import { CAUSE_WORDS, SIDE_WORDS } from '#web/lib/words.ts'

/** A cause is shown from this many expected rejections on (evidence, section 8.2). */
const SHOWN_FROM = 3
/** More rows than this no longer read as one picture; the table has no more either. */
const MOST_CAUSES = 6

export type CauseRow = {
  readonly id: string
  readonly name: string
  readonly side: Side
  readonly cells: readonly {
    readonly id: string
    readonly n: number
    readonly expected: number
    /** "3", or "below 1" where it rounds to nothing. */
    readonly told: string
  }[]
  readonly sentence: string
}

/** @returns no row where there are fewer than two periods, or no cause is expected often enough */
export function causeRows({ periods, causes }: CausePeriodsView): readonly CauseRow[] {
  if (periods.length < 2) return []
  const often = causes.filter(({ expected }) => sum(expected) >= SHOWN_FROM)
  return often.slice(0, MOST_CAUSES).map(({ id, side, expected }) => {
    const cells = periods.map((period, at) => {
      const count = expected[at] ?? 0
      return { id: period.id, n: period.n, expected: count, told: told(count) }
    })
    const parts = cells.map(({ n, told: words }, at) => {
      return `${words} of ${n} in ${periods[at]?.name ?? ''}`
    })
    const name = CAUSE_WORDS[id]
    const sentence = `${name}: about ${parts.join(', ')}. ${SIDE_WORDS[side]}.`
    return { id, name, side, cells, sentence }
  })
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

function told(count: number): string {
  if (count === 0) return '0'
  return count < 0.5 ? 'below 1' : String(Math.round(count))
}

const lowered = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

const rejections = (count: number) =>
  count === 1 ? '1 rejection' : `${thousands(count)} rejections`

/** What the chart shows, and that it claims no change. */
export function causePeriodsSentence(
  { periods, undated }: CausePeriodsView,
  first: CauseRow,
): string {
  const all = sum(periods.map(({ n }) => n))
  const expected = Math.round(sum(first.cells.map((cell) => cell.expected)))
  const rest = undated === 0 ? '' : ` ${rejections(undated)} without a day left out.`
  const many = `Of ${rejections(all)} over ${periods.length} periods, about ${expected}`
  return `${many} may have been decided by one cause, more than by any other: ${lowered(first.name)}. A few more or fewer in one period say little.${rest}`
}

export function causePeriodsTable(
  { periods }: CausePeriodsView,
  rows: readonly CauseRow[],
): TableData {
  return {
    label: 'Causes over time, as a table',
    heads: ['Cause', ...periods.map(({ name, n }) => `${name}, of ${n}`)],
    rows: rows.map(({ id, name, cells }) => ({ id, name, cells: cells.map((cell) => cell.told) })),
  }
}

/** Short enough for a column: "Jan 26", "Q1 26", "2026". */
export function shortPeriod({ id, name }: CausePeriodsView['periods'][number]): string {
  const [year = '', part] = id.split('-')
  if (part === undefined) return year
  return `${part.startsWith('Q') ? part : name.slice(0, 3)} ${year.slice(2)}`
}
