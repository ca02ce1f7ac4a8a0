/**
 * What calendar programs were told before, so that each is told of a move or a cancellation:
 * a changed entry goes out under the same id with the next number, one that is gone as cancelled.
 *
 * Pure. Start reading at `tell`.
 */
import { addDays, type Day, type Instant } from '#core/model/dates.ts'
import type { CalendarEntry } from './calendar-entries.ts'

/** An entry as it was told last. */
export type ToldEntry = {
  readonly entry: CalendarEntry
  /** Number of this version, 0 for the first; it only grows. */
  readonly sequence: number
  readonly changedAt: Instant
  readonly isCancelled: boolean
}

/** For so long a cancelled entry is told. */
const CANCELLED_DAYS = 60

/**
 * What to tell now.
 *
 * @param told  what was told last, in any order
 * @param entries what stands now
 * @param today entries of days gone by that stand no more are let go without a word
 * @returns by uid; the same as `told` where nothing changed
 */
export function tell(
  told: readonly ToldEntry[],
  entries: readonly CalendarEntry[],
  { now, today }: { readonly now: Instant; readonly today: Day },
): readonly ToldEntry[] {
  const before = new Map(told.map((one) => [one.entry.uid, one]))
  const standing = entries.map((entry) => standingNow(before.get(entry.uid), entry, now))
  const uids = new Set(entries.map(({ uid }) => uid))
  const gone = told
    .filter(({ entry }) => !uids.has(entry.uid))
    .filter((one) => isWorthTelling(one, today))
    .map((one) => (one.isCancelled ? one : cancelled(one, now)))
  return [...standing, ...gone].toSorted((a, b) => (a.entry.uid < b.entry.uid ? -1 : 1))
}

function standingNow(before: ToldEntry | undefined, entry: CalendarEntry, now: Instant): ToldEntry {
  if (before === undefined) return { entry, sequence: 0, changedAt: now, isCancelled: false }
  const isSame = !before.isCancelled && JSON.stringify(before.entry) === JSON.stringify(entry)
  return isSame
    ? before
    : { entry, sequence: before.sequence + 1, changedAt: now, isCancelled: false }
}

function cancelled(one: ToldEntry, now: Instant): ToldEntry {
  return { ...one, sequence: one.sequence + 1, changedAt: now, isCancelled: true }
}

function isWorthTelling({ entry, isCancelled, changedAt }: ToldEntry, today: Day): boolean {
  if (isCancelled) return changedAt.slice(0, 10) >= addDays(today, -CANCELLED_DAYS)
  const { when } = entry
  return (when.kind === 'day' ? when.day : when.start.slice(0, 10)) >= today
}
