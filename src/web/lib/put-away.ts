/** Which noes are old enough to be put out of sight together. Pure. */
import type { ApplicationView } from '#contracts/shared.ts'
import { lastDayOf } from '#web/lib/application-columns.ts'

/** How old, in months; the choices a person has. */
export const PUT_AWAY_MONTHS = [3, 6, 12] as const

/** Noes whose last news is older than so many months, and that are not in the archive yet. */
export function oldNoes(
  applications: readonly ApplicationView[],
  today: string,
  months: number,
): readonly ApplicationView[] {
  const before = monthsBefore(today, months)
  return applications.filter((one) => {
    const last = lastDayOf(one)
    return one.outcome === 'rejected' && !one.archived && last !== null && last < before
  })
}

/** A mark to compare days with; 31 March less one month is "31 February", after its last day. */
function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const count = year * 12 + month - 1 - months
  const two = String((count % 12) + 1).padStart(2, '0')
  return `${Math.floor(count / 12)}-${two}${today.slice(7)}`
}
