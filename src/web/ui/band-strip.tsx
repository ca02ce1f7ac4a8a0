/**
 * One band against the usual on an axis from 0: the usual as a soft band with an edge, the own
 * range as a line, its middle as a dot. A picture only: the words stand beside it.
 */
import { placeOn } from '#web/lib/chart-axis.ts'

type Span = { readonly low: number; readonly middle: number; readonly high: number }

type BandStripProps = {
  /** `null` where there is too little to draw. */
  readonly own: Span | null
  readonly usual: Span | null
  /** The right end of the axis. */
  readonly end: number
  readonly ticks: readonly number[]
  readonly colour?: string
}

const HEIGHT = 30
const MIDDLE = HEIGHT / 2

export function BandStrip({ own, usual, end, ticks, colour = 'var(--stage-4)' }: BandStripProps) {
  const place = (value: number) => `${placeOn(value, end)}%`
  return (
    <svg aria-hidden="true" width="100%" height={HEIGHT} className="block overflow-visible">
      {usual && (
        <rect
          x={place(usual.low)}
          width={`${placeOn(usual.high, end) - placeOn(usual.low, end)}%`}
          height={HEIGHT}
          rx={4}
          className="chart-usual"
        />
      )}
      {ticks.map((tick) => (
        <line key={tick} x1={place(tick)} x2={place(tick)} y2={HEIGHT} className="chart-tick" />
      ))}
      <line x2="100%" y1={MIDDLE} y2={MIDDLE} className="chart-tick" />
      {own && (
        <g className="chart-own" style={{ color: colour }}>
          <line
            x1={place(own.low)}
            x2={place(own.high)}
            y1={MIDDLE}
            y2={MIDDLE}
            strokeWidth={4}
            strokeLinecap="round"
          />
          <circle cx={place(own.middle)} cy={MIDDLE} r={7} strokeWidth={2} />
        </g>
      )}
    </svg>
  )
}

/** The axis beneath strips: a label at each tick, the last one with its unit. */
export function Axis({
  ticks,
  end,
  labelOf,
}: {
  readonly ticks: readonly number[]
  readonly end: number
  readonly labelOf: (tick: number) => string
}) {
  return (
    <div aria-hidden="true" className="relative h-5 text-xs text-soft tabular-nums">
      {ticks.map((tick, at) => (
        <span
          key={tick}
          className={`absolute whitespace-nowrap ${at === 0 ? '' : tick === end ? '-translate-x-full' : '-translate-x-1/2'}`}
          style={{ left: `${placeOn(tick, end)}%` }}
        >
          {labelOf(tick)}
        </span>
      ))}
    </div>
  )
}
