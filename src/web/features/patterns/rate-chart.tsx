/** Groups of applications on one axis: how often each led to a talk, against its usual. */
import type { ReactNode } from 'react'
import { shareTicks, shareTickWords } from '#web/lib/chart-axis.ts'
import type { PartId } from '#web/lib/computed.ts'
import { type Band, bandWords } from '#web/lib/odds-words.ts'
import { type RateGroup, type RateRow, rateEnd, rateRows, rateTable } from '#web/lib/rate-rows.ts'
import { Axis, BandStrip } from '#web/ui/band-strip.tsx'
import { ChartFigure } from '#web/ui/chart-figure.tsx'
import { Section } from '#web/ui/page.tsx'

type RateChartProps = {
  readonly title: string
  /** What one row is: the head of the table's first column. */
  readonly head: string
  readonly sentence: string
  readonly groups: readonly RateGroup[]
  readonly nameOf: (group: RateGroup) => string
  readonly sources: readonly string[]
  readonly part: PartId
  readonly note?: ReactNode
}

export function RateChart(props: RateChartProps) {
  const { title, head, sentence, groups, nameOf, sources, part, note } = props
  if (groups.length === 0) return null
  const rows = rateRows(groups, nameOf)
  const end = rateEnd(rows)
  const ticks = shareTicks(end)
  return (
    <Section title={title}>
      <ChartFigure
        sentence={sentence}
        table={rateTable(`${title}, as a table`, head, groups, nameOf)}
        sources={sources}
        part={part}
        n={groups.reduce((sum, { n }) => sum + n, 0)}
      >
        <div className="md:ml-[18rem]">
          <Axis ticks={ticks} end={end} labelOf={(tick) => shareTickWords(tick, end)} />
        </div>
        <ul className="grid gap-5">
          {rows.map((row) => (
            <Row key={row.id} row={row} end={end} ticks={ticks} />
          ))}
        </ul>
        {note}
      </ChartFigure>
    </Section>
  )
}

type RowProps = { readonly row: RateRow; readonly end: number; readonly ticks: readonly number[] }

function Row({ row, end, ticks }: RowProps) {
  return (
    <li>
      <p className="sr-only">{row.sentence}</p>
      <div aria-hidden="true" className="grid gap-x-8 gap-y-1 md:grid-cols-[16rem_1fr]">
        <div className="text-sm">
          <p className="text-base font-semibold">{row.name}</p>
          <p className="tabular-nums">{row.counts}</p>
        </div>
        <div>
          <BandStrip own={span(row.own)} usual={span(row.usual)} end={end} ticks={ticks} />
          <p className="mt-1 text-sm text-soft tabular-nums first-letter:uppercase">
            {row.own ? `${bandWords(row.own, 100)}: ${row.judged}` : row.judged}
          </p>
        </div>
      </div>
    </li>
  )
}

function span(band: Band | null) {
  return band && { low: band.low, middle: band.mean, high: band.high }
}
