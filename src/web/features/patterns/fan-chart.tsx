/** The chance of an offer, week by week, as it is and with something changed. A picture only. */
import type { ForecastRun } from '#core/forecast/forecast-types.ts'
import { weeksWords } from '#core/forecast/forecast-words.ts'
import {
  type FanCurve,
  type FanSize,
  fanArea,
  fanCurve,
  NARROW_FAN,
  namePlaces,
  SHARE_TICKS,
  sharePlace,
  WEEK_TICKS,
  WIDE_FAN,
  weekPlace,
} from '#web/lib/fan-layout.ts'
import { useIsWide } from '#web/lib/wide.ts'

type FanChartProps = { readonly now: ForecastRun; readonly then: ForecastRun | null }

export function FanChart({ now, then }: FanChartProps) {
  const size = useIsWide() ? WIDE_FAN : NARROW_FAN
  const own = fanCurve(now, size)
  const other = then && fanCurve(then, size)
  const area = fanArea(now, size)
  const [ownName, otherName] = other ? namePlaces(own.end.y, other.end.y) : [own.end.y, 0]
  return (
    <>
      <p aria-hidden="true" className="mb-2 text-sm text-soft">
        The chance of an offer, week by week. Shaded: from where one in ten to where nine in ten
        have one.
      </p>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${size.width} ${size.height}`}
        className="fan w-full max-w-[54rem]"
        style={{ fontSize: size === WIDE_FAN ? 15 : 13 }}
      >
        {area && <path d={area} className="fan-area" />}
        <Grid size={size} />
        {other && <Curve curve={other} size={size} look="fan-other" />}
        <Curve curve={own} size={size} look="fan-own" hasWeeks />
        <text x={own.end.x + 8} y={ownName + 5} className="fan-own-name">
          as it is
        </text>
        {other && (
          <text x={other.end.x + 8} y={otherName + 5} className="fan-other-name">
            what if
          </text>
        )}
      </svg>
    </>
  )
}

function Grid({ size }: { readonly size: FanSize }) {
  const bottom = sharePlace(0, size)
  return (
    <>
      {SHARE_TICKS.map(({ share, words }) => (
        <g key={words}>
          <line
            x1={size.left}
            x2={size.width - size.right}
            y1={sharePlace(share, size)}
            y2={sharePlace(share, size)}
            className="chart-tick"
          />
          <text
            x={size.left - 9}
            y={sharePlace(share, size) + 5}
            textAnchor="end"
            className="fan-tick-name"
          >
            {words}
          </text>
        </g>
      ))}
      {WEEK_TICKS.map((week) => (
        <text
          key={week}
          x={weekPlace(week, size)}
          y={bottom + 22}
          textAnchor="middle"
          className="fan-tick-name"
        >
          {week === 0 ? 'today' : week === 52 ? '52 weeks' : week}
        </text>
      ))}
    </>
  )
}

type CurveProps = {
  readonly curve: FanCurve
  readonly size: FanSize
  readonly look: string
  readonly hasWeeks?: boolean
}

function Curve({ curve, size, look, hasWeeks = false }: CurveProps) {
  const bottom = sharePlace(0, size)
  return (
    <g className={look}>
      <path d={curve.path} fill="none" strokeWidth={3} />
      {curve.crossings.map(({ key, x, y, weeks }) => (
        <g key={key}>
          {hasWeeks && <line x1={x} x2={x} y1={y} y2={bottom} strokeWidth={1} />}
          <circle cx={x} cy={y} r={6} strokeWidth={2} />
          {hasWeeks && (
            <text x={x + 10} y={y + (y > bottom - 30 ? -9 : 18)}>
              {weeksWords(weeks)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
