/**
 * The calendar of effort and answers: what the person sent, what came back. Arrows move over the
 * days and each says what it holds; a tap on a day does the same.
 */
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { EffortCalendarView } from '#contracts/patterns.ts'
import type { WeekStart } from '#core/model/preferences.ts'
import { CalendarHalf, CalendarLegend } from '#web/features/patterns/calendar-half.tsx'
import { calendarOf, movedTo } from '#web/lib/calendar-weeks.ts'
import { calendarSentence, calendarTable, daySentence } from '#web/lib/calendar-words.ts'
import { ChartFigure } from '#web/ui/chart-figure.tsx'
import { Section } from '#web/ui/page.tsx'

type EffortCalendarProps = { readonly view: EffortCalendarView; readonly weekStart: WeekStart }

export function EffortCalendar({ view, weekStart }: EffortCalendarProps) {
  const calendar = useMemo(() => calendarOf(view, weekStart), [view, weekStart])
  const [chosen, choose] = useState<number | null>(null)
  const { halves, days, countsOf } = calendar
  if (days.length === 0) return null
  const last = days.indexOf(view.days.at(-1)?.day ?? '')
  const current = Math.min(chosen ?? last, days.length - 1)
  const day = days[current] as string
  const move = (event: KeyboardEvent) => {
    const next = movedTo(event.key, current, days.length)
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    choose(next)
  }
  return (
    <Section title="What you sent, what came back">
      <ChartFigure
        sentence={calendarSentence(view)}
        table={calendarTable(view, weekStart)}
        part="calendar"
        n={sentIn(view)}
      >
        <CalendarLegend />
        <div
          role="slider"
          tabIndex={0}
          aria-label="Day of the calendar"
          aria-valuemin={0}
          aria-valuemax={days.length - 1}
          aria-valuenow={current}
          aria-valuetext={daySentence(day, countsOf.get(day))}
          onKeyDown={move}
          className="no-print mb-5 flex min-h-11 max-w-[45rem] flex-wrap items-center justify-between gap-x-4 rounded-control border border-line px-3 py-2"
        >
          <span>{daySentence(day, countsOf.get(day))}</span>
          <span className="keycap text-sm text-soft">Arrow keys or a click choose the day.</span>
        </div>
        <div className="grid gap-x-10 gap-y-7 md:grid-cols-2">
          {halves.map((half) => (
            <CalendarHalf
              key={half.id}
              half={half}
              weekStart={weekStart}
              chosen={half.cells.find(({ index }) => index === current) ?? null}
              choose={choose}
            />
          ))}
        </div>
      </ChartFigure>
    </Section>
  )
}

/** Applications that have a day. */
function sentIn({ days }: EffortCalendarView): number {
  return days.reduce((sum, { counts }) => sum + (counts.applications ?? 0), 0)
}
