/** Which causes decided rejections, period by period: a row a cause, a column a period. */
import type { CausePeriodsView } from '#contracts/patterns.ts'
import { thousands } from '#core/model/number-words.ts'
import {
  type CauseRow,
  causePeriodsSentence,
  causePeriodsTable,
  causeRows,
  shortPeriod,
} from '#web/lib/cause-period-words.ts'
import { ChartFigure } from '#web/ui/chart-figure.tsx'
import { Section } from '#web/ui/page.tsx'
import { SideLabel } from '#web/ui/side-pattern.tsx'

const BAR_HEIGHT = 44

export function CausePeriodsChart({ view }: { readonly view: CausePeriodsView }) {
  const rows = causeRows(view)
  const [first] = rows
  if (!first) return null
  const { periods } = view
  const most = Math.max(...periods.map(({ n }) => n))
  const columns = { gridTemplateColumns: `repeat(${periods.length}, minmax(0, 1fr))` }
  return (
    <Section title="Causes over time">
      <ChartFigure
        sentence={causePeriodsSentence(view, first)}
        table={causePeriodsTable(view, rows)}
        part="cause-periods"
        n={periods.reduce((sum, { n }) => sum + n, 0)}
      >
        <p aria-hidden="true" className="mb-3 text-sm text-soft">
          Soft: all rejections of the period. Filled: how many of them this may have decided.
        </p>
        <ul className="grid gap-5">
          {rows.map((row) => (
            <Row key={row.id} row={row} most={most} columns={columns} />
          ))}
        </ul>
        <div aria-hidden="true" className="mt-1 md:ml-[18rem]">
          <div className="grid gap-1 text-center text-xs text-soft tabular-nums" style={columns}>
            {periods.map((period) => (
              <span key={period.id}>
                {shortPeriod(period)}
                <span className="block">of {thousands(period.n)}</span>
              </span>
            ))}
          </div>
        </div>
      </ChartFigure>
    </Section>
  )
}

type RowProps = {
  readonly row: CauseRow
  readonly most: number
  readonly columns: { readonly gridTemplateColumns: string }
}

function Row({ row, most, columns }: RowProps) {
  const place = (count: number) => (BAR_HEIGHT * count) / most
  return (
    <li>
      <p className="sr-only">{row.sentence}</p>
      <div aria-hidden="true" className="grid gap-x-8 gap-y-1 md:grid-cols-[16rem_1fr]">
        <div className="text-sm">
          <p className="text-base font-semibold">{row.name}</p>
          <p className="text-soft">
            <SideLabel side={row.side} />
          </p>
        </div>
        <div className="grid items-end gap-1 text-center text-sm tabular-nums" style={columns}>
          {row.cells.map(({ id, n, expected, told }) => (
            <div key={id}>
              <svg aria-hidden="true" width="100%" height={BAR_HEIGHT} className="block">
                <rect
                  x="15%"
                  width="70%"
                  y={BAR_HEIGHT - place(n)}
                  height={place(n)}
                  className="chart-usual"
                />
                <rect
                  x="15%"
                  width="70%"
                  y={BAR_HEIGHT - place(expected)}
                  height={place(expected)}
                  className="cause-bar"
                  data-side={row.side}
                />
              </svg>
              {told === 'below 1' ? '<1' : told}
            </div>
          ))}
        </div>
      </div>
    </li>
  )
}
