/** Half a year of the calendar: a column a week. A picture; the words are the slider's. */
import { memo } from 'react'
import { WEEKDAYS } from '#core/model/day-names.ts'
import type { WeekStart } from '#core/model/preferences.ts'
import type { CalendarCell, HalfYear } from '#web/lib/calendar-weeks.ts'

/** Weeks of the longest half-year: all are drawn to one scale. */
const MOST_WEEKS = 28
const PITCH = 18
const SIZE = 15
const RADII = [0, 2.6, 3.7, 4.8] as const

type CalendarHalfProps = {
  readonly half: HalfYear
  readonly weekStart: WeekStart
  /** The chosen day where it lies in this half-year. */
  readonly chosen: CalendarCell | null
  readonly choose: (index: number) => void
}

export function CalendarHalf({ half, weekStart, chosen, choose }: CalendarHalfProps) {
  return (
    <div aria-hidden="true" className="min-w-0">
      <p className="mb-1 text-sm font-semibold">{half.name}</p>
      <div className="grid grid-cols-[2.2rem_1fr] text-xs text-soft">
        <Months months={half.months} />
        <Weekdays weekStart={weekStart} />
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${MOST_WEEKS * PITCH} ${7 * PITCH}`}
          className="w-full"
          onClick={({ target }) => {
            const index = (target as SVGElement).dataset.index
            if (index) choose(Number(index))
          }}
        >
          <Days cells={half.cells} />
          {chosen && (
            <rect
              x={chosen.week * PITCH}
              y={chosen.row * PITCH}
              width={SIZE + 2}
              height={SIZE + 2}
              rx={4}
              className="calendar-current no-print"
            />
          )}
        </svg>
      </div>
    </div>
  )
}

function Months({ months }: { readonly months: HalfYear['months'] }) {
  return (
    <div
      className="col-start-2 grid"
      style={{ gridTemplateColumns: `repeat(${MOST_WEEKS}, minmax(0, 1fr))` }}
    >
      {months.map(({ name, week }) => (
        <span key={name} style={{ gridColumn: `${week + 1} / span 3` }}>
          {name}
        </span>
      ))}
    </div>
  )
}

const FIRST_DAY: Readonly<Record<WeekStart, number>> = { sunday: 0, monday: 1, saturday: 6 }

/** Every other weekday: the rows are too low on a phone for all seven. */
function Weekdays({ weekStart }: { readonly weekStart: WeekStart }) {
  return (
    <div className="grid grid-rows-7 leading-none">
      {[0, 2, 4, 6].map((row) => (
        <span key={row} style={{ gridRow: row + 1 }} className="h-0 pt-[2px]">
          {WEEKDAYS[(FIRST_DAY[weekStart] + row) % 7]?.slice(0, 3)}
        </span>
      ))}
    </div>
  )
}

/** Drawn once: choosing a day moves one frame, and no cell. */
const Days = memo(function Days({ cells }: { readonly cells: readonly CalendarCell[] }) {
  return cells.map(({ day, index, week, row, level, back }) => (
    <g key={day}>
      <rect
        data-index={index}
        data-level={level === 0 ? undefined : level}
        x={week * PITCH + 1}
        y={row * PITCH + 1}
        width={SIZE}
        height={SIZE}
        rx={3}
        className="calendar-day"
      />
      {back > 0 && (
        <circle
          data-index={index}
          cx={week * PITCH + 1 + SIZE / 2}
          cy={row * PITCH + 1 + SIZE / 2}
          r={RADII[back]}
          className="calendar-back"
        />
      )}
    </g>
  ))
})

const LEVELS = ['1', '2 or 3', '4 to 6', '7 or more'] as const
const BACK = ['1', '2', '3 or more'] as const

/** What the two layers mean, by example. */
export function CalendarLegend() {
  return (
    <ul aria-hidden="true" className="mb-4 flex flex-wrap gap-x-8 gap-y-1 text-sm text-soft">
      <li className="flex flex-wrap items-center gap-x-3">
        From you:
        {LEVELS.map((words, at) => (
          <Key key={words} words={words}>
            <rect
              x={1}
              y={1}
              width={SIZE}
              height={SIZE}
              rx={3}
              className="calendar-day"
              data-level={at + 1}
            />
          </Key>
        ))}
      </li>
      <li className="flex flex-wrap items-center gap-x-3">
        Came back:
        {BACK.map((words, at) => (
          <Key key={words} words={words}>
            <circle cx={8.5} cy={8.5} r={RADII[at + 1]} className="calendar-back" />
          </Key>
        ))}
      </li>
    </ul>
  )
}

function Key({ words, children }: { readonly words: string; readonly children: React.ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg width={17} height={17} aria-hidden="true">
        {children}
      </svg>
      {words}
    </span>
  )
}
