/** The calendar of effort and answers in words and as a table by week. Pure; judges no pause. */
import type { EffortCalendarView } from '#contracts/patterns.ts'
import { addDays, type Day, weekday } from '#core/model/dates.ts'
import { MONTHS, WEEKDAYS } from '#core/model/day-names.ts'
import {
  BACK_KINDS,
  CALENDAR_KINDS,
  type CalendarKind,
  SENT_KINDS,
} from '#core/model/pattern-ids.ts'
import type { WeekStart } from '#core/model/preferences.ts'
import type { DayCounts } from '#web/lib/calendar-weeks.ts'
import type { TableData } from '#web/lib/chart-table.ts'
import { shortDay } from '#web/lib/day-words.ts'

const KIND_WORDS: Readonly<Record<CalendarKind, readonly [one: string, many: string]>> = {
  applications: ['application', 'applications'],
  steps: ['next step done', 'next steps done'],
  decisions: ['decision of yours', 'decisions of yours'],
  tests: ['test', 'tests'],
  talks: ['talk', 'talks'],
  offers: ['offer', 'offers'],
  noes: ['no', 'noes'],
}

const FIRST_DAY: Readonly<Record<WeekStart, number>> = { sunday: 0, monday: 1, saturday: 6 }

function listed(counts: DayCounts, kinds: readonly CalendarKind[]): string {
  return kinds
    .filter((kind) => (counts[kind] ?? 0) > 0)
    .map((kind) => `${counts[kind]} ${KIND_WORDS[kind][counts[kind] === 1 ? 0 : 1]}`)
    .join(', ')
}

/**
 * One day and what was in it.
 *
 * @example daySentence('2026-03-03', { applications: 2, noes: 1 }) // => 'Tuesday, 3 March 2026. From you: 2 applications. Came back: 1 no.'
 */
export function daySentence(day: Day, counts: DayCounts | undefined): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1]
  const date = `${WEEKDAYS[weekday(day)]}, ${Number(day.slice(8))} ${month} ${day.slice(0, 4)}.`
  const [sent, back] = [listed(counts ?? {}, SENT_KINDS), listed(counts ?? {}, BACK_KINDS)]
  const parts = [sent && `From you: ${sent}.`, back && `Came back: ${back}.`].filter(Boolean)
  return [date, ...(parts.length > 0 ? parts : ['Nothing noted.'])].join(' ')
}

type WeekRow = { readonly start: Day; readonly counts: Partial<Record<CalendarKind, number>> }

/** The weeks with anything in them, the newest first. */
function weeksOf({ days }: EffortCalendarView, weekStart: WeekStart): readonly WeekRow[] {
  const weeks = new Map<Day, Partial<Record<CalendarKind, number>>>()
  for (const { day, counts } of days) {
    const start = addDays(day, -((weekday(day) - FIRST_DAY[weekStart] + 7) % 7))
    const week = weeks.get(start) ?? {}
    for (const kind of CALENDAR_KINDS) {
      if (counts[kind]) week[kind] = (week[kind] ?? 0) + counts[kind]
    }
    weeks.set(start, week)
  }
  return [...weeks].map(([start, counts]) => ({ start, counts })).toReversed()
}

/** The whole calendar in one sentence, without a word on days that hold nothing. */
export function calendarSentence({ days }: EffortCalendarView): string {
  const sum = (kinds: readonly CalendarKind[]) =>
    days.filter(({ counts }) => kinds.some((kind) => counts[kind])).length
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return 'Nothing with a date so far.'
  const span =
    first === last
      ? `On ${shortDay(first.day)}`
      : `From ${shortDay(first.day)} to ${shortDay(last.day)}`
  const [sent, back] = [sum(SENT_KINDS), sum(BACK_KINDS)]
  return `${span}, you sent or did something on ${dayCount(sent)}, and something came back on ${back}. Automatic receipts are left out.`
}

const dayCount = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** The calendar by week; weeks without anything have no row. */
export function calendarTable(view: EffortCalendarView, weekStart: WeekStart): TableData {
  return {
    label: 'Effort and answers by week, as a table',
    heads: [
      ...['Week from', 'Applications', 'Steps done', 'Decisions'],
      ...['Tests', 'Talks', 'Offers', 'Noes'],
    ],
    rows: weeksOf(view, weekStart).map(({ start, counts }) => ({
      id: start,
      name: shortDay(start),
      cells: CALENDAR_KINDS.map((kind) => counts[kind] ?? 0),
    })),
  }
}
