/** The one date of a pasted line: when it was sent. Read two ways, it is left for the person. */
import { type DateText, findDates, type MonthDay } from '#core/formats/sheet/date-text.ts'
import { type Day, isDay } from '#core/model/dates.ts'
import type { Told } from './pasted-parts.ts'

export type PastedDate = {
  readonly told: Told<Day> | null
  readonly open: { readonly text: string; readonly days: readonly Day[] } | null
  /** The text without its dates. */
  readonly rest: string
}

/** Several dates tell of several things: then none is taken for the day of applying. */
export function takeDate(text: string, today: Day): PastedDate {
  const { dates, rest: marked } = findDates(text)
  const rest = marked.replace(/\s*@\d+\s*/g, ' , ')
  const [date] = dates
  if (!date || dates.length > 1) return { told: null, open: null, rest }
  const days = readings(date, today)
  const [day] = days
  if (day === undefined) return { told: null, open: null, rest }
  if (days.length > 1) return { told: null, open: { text: date.raw.trim(), days }, rest }
  return { told: { value: day, from: date.raw.trim() }, open: null, rest }
}

/** Every day that it can be and that is not after today. */
function readings({ year, dayFirst, monthFirst, separator }: DateText, today: Day): readonly Day[] {
  const ways = separator === '.' ? [dayFirst] : [dayFirst, monthFirst]
  const days = ways.flatMap((way) => (way ? (dated(way, year, today) ?? []) : []))
  return [...new Set(days)]
}

function dated({ month, day }: MonthDay, year: number | null, today: Day): Day | null {
  const thisYear = Number(today.slice(0, 4))
  const years = year === null ? [thisYear, thisYear - 1] : [year]
  const two = (number: number) => String(number).padStart(2, '0')
  const days = years.map((one) => `${one}-${two(month)}-${two(day)}`)
  return days.find((one) => isDay(one) && one <= today) ?? null
}
