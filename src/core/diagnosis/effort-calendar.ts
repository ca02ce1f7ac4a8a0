/**
 * Day by day: what the person sent and what came back.
 *
 * Pure. Counts, and judges nothing: a day or a month without anything is no event here. Days to
 * come (a talk that is booked) are left out. Start reading at `effortCalendar`.
 */
import type { SettledStep } from '#core/history/rebuilt-search.ts'
import type { Application } from '#core/model/application.ts'
import { type Day, dayOfInstant } from '#core/model/dates.ts'
import type { MilestoneKind } from '#core/model/milestones.ts'
import type { CalendarKind } from '#core/model/pattern-ids.ts'

export type CalendarDay = {
  readonly day: Day
  readonly counts: Readonly<Partial<Record<CalendarKind, number>>>
}

export type EffortCalendar = {
  /** The first day with anything; `null` when there is none. */
  readonly from: Day | null
  readonly to: Day
  /** Days with anything, the first one first. */
  readonly days: readonly CalendarDay[]
}

const KIND_OF: Readonly<Partial<Record<MilestoneKind, CalendarKind>>> = {
  applied: 'applications',
  accepted: 'decisions',
  declined: 'decisions',
  withdrawn: 'decisions',
  assessment: 'tests',
  screen: 'talks',
  interview: 'talks',
  final: 'talks',
  offer: 'offers',
  rejected: 'noes',
}

/**
 * The calendar of a search up to today.
 *
 * @param steps the person's last word on each step, by step id; those done count on their day
 * @example effortCalendar([], new Map(), '2026-03-01') // => { from: null, to: '2026-03-01', days: [] }
 */
export function effortCalendar(
  applications: readonly Application[],
  steps: ReadonlyMap<string, SettledStep>,
  today: Day,
): EffortCalendar {
  const days = new Map<Day, Partial<Record<CalendarKind, number>>>()
  const count = (day: Day, kind: CalendarKind) => {
    if (day > today) return
    const counts = days.get(day) ?? {}
    counts[kind] = (counts[kind] ?? 0) + 1
    days.set(day, counts)
  }
  for (const { milestones } of applications) {
    for (const { kind, date } of milestones) {
      const counted = KIND_OF[kind]
      if (date !== null && counted) count(date, counted)
    }
  }
  for (const { outcome, at } of steps.values()) {
    if (outcome === 'done') count(dayOfInstant(at), 'steps')
  }
  const ordered = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    from: ordered[0]?.[0] ?? null,
    to: today,
    days: ordered.map(([day, counts]) => ({ day, counts })),
  }
}
