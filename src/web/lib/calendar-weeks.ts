/**
 * The calendar of effort and answers, laid out: half-years of weeks, each day with its place,
 * its two layers and its words. Pure. Start reading at `calendarOf`.
 */
import type { EffortCalendarView } from '#contracts/patterns.ts'
import { type Day, dayNumber } from '#core/model/dates.ts'
import { MONTHS } from '#core/model/day-names.ts'
import { BACK_KINDS, type CalendarKind, SENT_KINDS } from '#core/model/pattern-ids.ts'
import type { WeekStart } from '#core/model/preferences.ts'

export type CalendarCell = {
  readonly day: Day
  /** Its place among all days shown; arrows move by it. */
  readonly index: number
  /** Column and row within its half-year. */
  readonly week: number
  readonly row: number
  /** 0 (nothing sent) to 4. */
  readonly level: number
  /** 0 (nothing came back) to 3. */
  readonly back: number
}

export type HalfYear = {
  readonly id: string
  /** "January to June 2026". */
  readonly name: string
  readonly weeks: number
  readonly cells: readonly CalendarCell[]
  readonly months: readonly { readonly name: string; readonly week: number }[]
}

export type Calendar = {
  /** The newest half-year first; those without anything are left out. */
  readonly halves: readonly HalfYear[]
  /** Every day shown, the first one first. */
  readonly days: readonly Day[]
  readonly countsOf: ReadonlyMap<Day, DayCounts>
}

export type DayCounts = Readonly<Partial<Record<CalendarKind, number>>>

const FIRST_DAY: Readonly<Record<WeekStart, number>> = { sunday: 0, monday: 1, saturday: 6 }
const MS_PER_DAY = 86_400_000

/** Lays the days out. */
export function calendarOf(view: EffortCalendarView, weekStart: WeekStart): Calendar {
  const countsOf = new Map(view.days.map(({ day, counts }) => [day, counts]))
  const ids = [...new Set(view.days.map(({ day }) => halfId(day)))]
  const days: Day[] = []
  const halves = ids.map((id) => {
    const span = daysOf(id).filter((day) => day >= (view.from ?? day) && day <= view.to)
    const half = halfYear(id, span, days.length, weekStart, countsOf)
    days.push(...span)
    return half
  })
  return { halves: halves.toReversed(), days, countsOf }
}

const halfId = (day: Day) => `${day.slice(0, 4)}-H${day.slice(5, 7) <= '06' ? 1 : 2}`

/** Every day of a half-year. */
function daysOf(id: string): readonly Day[] {
  const [year, isFirst] = [id.slice(0, 4), id.endsWith('1')]
  const first = dayNumber(isFirst ? `${year}-01-01` : `${year}-07-01`)
  const last = dayNumber(isFirst ? `${year}-06-30` : `${year}-12-31`)
  return Array.from({ length: last - first + 1 }, (_, at) =>
    new Date((first + at) * MS_PER_DAY).toISOString().slice(0, 10),
  )
}

function halfYear(
  id: string,
  days: readonly Day[],
  start: number,
  weekStart: WeekStart,
  countsOf: ReadonlyMap<Day, DayCounts>,
): HalfYear {
  // 1970-01-01 was a Thursday: the fourth day of a week that begins on Sunday.
  const offset = (dayNumber(days[0] as Day) + 4 - FIRST_DAY[weekStart] + 7) % 7
  const months: { name: string; week: number }[] = []
  const cells = days.map((day, at) => {
    const week = Math.floor((at + offset) / 7)
    const isNewMonth = at === 0 || day.endsWith('-01')
    if (isNewMonth) months.push({ name: monthOf(day).slice(0, 3), week })
    const counts = countsOf.get(day)
    return {
      day,
      index: start + at,
      week,
      row: (at + offset) % 7,
      level: levelOf(total(counts, SENT_KINDS)),
      back: Math.min(3, total(counts, BACK_KINDS)),
    }
  })
  const name = `${id.endsWith('1') ? 'January to June' : 'July to December'} ${id.slice(0, 4)}`
  return { id, name, weeks: (cells.at(-1)?.week ?? 0) + 1, cells, months: roomy(months) }
}

const monthOf = (day: Day) => MONTHS[Number(day.slice(5, 7)) - 1] ?? ''

/** A name without two weeks of room before the next one would run into it. */
function roomy(months: HalfYear['months']): HalfYear['months'] {
  return months.filter(({ week }, at) => (months[at + 1]?.week ?? week + 3) - week >= 3)
}

function total(counts: DayCounts | undefined, kinds: readonly CalendarKind[]): number {
  return kinds.reduce((sum, kind) => sum + (counts?.[kind] ?? 0), 0)
}

/** 1; 2 or 3; 4 to 6; 7 and more. */
function levelOf(sent: number): number {
  if (sent < 2) return sent
  if (sent < 4) return 2
  return sent < 7 ? 3 : 4
}

/** Where each key leads; a week ahead is one column on. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  ArrowRight: 7,
  ArrowLeft: -7,
  PageDown: 28,
  PageUp: -28,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/**
 * The day that a key leads to, or `null` where the key is none of the calendar's.
 *
 * @param count days in all, >= 1
 */
export function movedTo(key: string, index: number, count: number): number | null {
  const by = MOVES[key]
  return by === undefined ? null : Math.min(count - 1, Math.max(0, index + by))
}
