/** The period of a report in the page's address, and the periods that are one click away. Pure. */
import { addDays, type Day, dayOf, isDay } from '#core/model/dates.ts'

export type ReportSearch = { readonly from?: Day; readonly to?: Day }

/** What an address says of the period; what is no date says nothing. */
export function reportSearchOf(raw: Readonly<Record<string, unknown>>): ReportSearch {
  const day = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : undefined)
  const [from, to] = [day(raw.from), day(raw.to)]
  return { ...(from && { from }), ...(to && { to }) }
}

/** The query of the report's address, with its question mark; empty for all. */
export function reportQuery({ from, to }: ReportSearch): string {
  const query = new URLSearchParams({ ...(from && { from }), ...(to && { to }) }).toString()
  return query === '' ? '' : `?${query}`
}

/**
 * This month, the last one, the last three, all.
 *
 * @example quickPeriods('2026-03-15')[1]?.period // => { from: '2026-02-01', to: '2026-02-28' }
 */
export function quickPeriods(
  today: Day,
): readonly { readonly name: string; readonly period: ReportSearch }[] {
  const start = (monthsAgo: number): Day => {
    const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - monthsAgo
    return dayOf(Math.floor(month / 12), (month % 12) + 1, 1) ?? today
  }
  return [
    { name: 'This month', period: { from: start(0), to: today } },
    { name: 'Last month', period: { from: start(1), to: addDays(start(0), -1) } },
    { name: 'Last three months', period: { from: start(3), to: addDays(start(0), -1) } },
    { name: 'All', period: {} },
  ]
}
