/** How long answers took: the middle half of each wait against the usual, and who still waits. */
import type { DelayView } from '#contracts/patterns.ts'
import { daysEnd, dayTicks, dayTickWords } from '#web/lib/chart-axis.ts'
import {
  DELAY_WORDS,
  delayCounts,
  delaySentence,
  delaySources,
  delaysSentence,
  delayTable,
  tookWords,
  usualDelayWords,
  waitingWords,
} from '#web/lib/delay-words.ts'
import { Axis, BandStrip } from '#web/ui/band-strip.tsx'
import { ChartFigure } from '#web/ui/chart-figure.tsx'
import { Section } from '#web/ui/page.tsx'

export function DelayChart({ delays }: { readonly delays: readonly DelayView[] }) {
  const known = delays.filter(({ n }) => n > 0)
  if (known.length === 0) return null
  const end = daysEnd(known.flatMap(({ took, usual }) => [took?.high ?? 0, usual.high]))
  const ticks = dayTicks(end)
  return (
    <Section title="How long answers took">
      <ChartFigure
        sentence={delaysSentence(known)}
        table={delayTable(known)}
        sources={delaySources(known)}
        part="delays"
        n={known.reduce((most, { n }) => Math.max(most, n), 0)}
      >
        <div className="md:ml-[18rem]">
          <Axis ticks={ticks} end={end} labelOf={(tick) => dayTickWords(tick, end)} />
        </div>
        <ul className="grid gap-6">
          {known.map((delay) => (
            <Row key={delay.id} delay={delay} end={end} ticks={ticks} />
          ))}
        </ul>
      </ChartFigure>
    </Section>
  )
}

type RowProps = {
  readonly delay: DelayView
  readonly end: number
  readonly ticks: readonly number[]
}

function Row({ delay, end, ticks }: RowProps) {
  const span = ({ low, median, high }: DelayView['usual']) => ({ low, middle: median, high })
  return (
    <li>
      <p className="sr-only">{delaySentence(delay)}</p>
      <div aria-hidden="true" className="grid gap-x-8 gap-y-1 md:grid-cols-[16rem_1fr]">
        <div className="text-sm">
          <p className="text-base font-semibold">{DELAY_WORDS[delay.id]}</p>
          <p className="tabular-nums">{delayCounts(delay)}</p>
        </div>
        <div className="text-sm tabular-nums">
          <BandStrip
            own={delay.took && span({ ...delay.usual, ...delay.took })}
            usual={span(delay.usual)}
            end={end}
            ticks={ticks}
          />
          <p className="mt-1">
            {tookWords(delay)} {waitingWords(delay)}
          </p>
          <p className="text-soft">{usualDelayWords(delay)}</p>
        </div>
      </div>
    </li>
  )
}
