/** The whole search: a bar a stage, and beside each how many went on against the usual. */
import type { PatternsView } from '#contracts/views.ts'
import { thousands } from '#core/model/number-words.ts'
import { shareTicks, shareTickWords } from '#web/lib/chart-axis.ts'
import {
  type FunnelRow,
  funnelOf,
  funnelSentence,
  funnelSources,
  funnelTable,
} from '#web/lib/funnel.ts'
import { bandWords } from '#web/lib/odds-words.ts'
import { countsWords, isStageTold, ownRateWords, type StageRate } from '#web/lib/stage-words.ts'
import { Axis, BandStrip } from '#web/ui/band-strip.tsx'
import { ChartFigure } from '#web/ui/chart-figure.tsx'
import { ComputedNote } from '#web/ui/computed-note.tsx'

const END = 1
const TICKS = shareTicks(END)
const BAR = 26

export function FunnelChart({ stages }: { readonly stages: PatternsView['stages'] }) {
  const n = stages[0]?.entered ?? 0
  return (
    <ChartFigure
      sentence={funnelSentence(stages)}
      table={funnelTable(stages)}
      part="funnel"
      n={n}
      more={
        <ComputedNote
          part="usual"
          n={n}
          words="Where the usual comes from"
          sources={funnelSources(stages)}
        />
      }
    >
      <p aria-hidden="true" className="mb-3 text-sm text-soft">
        Hatched: still waiting. Line and dot: your range and its middle. Soft band: what is usual.
      </p>
      <div aria-hidden="true" className="hidden md:grid md:grid-cols-2 md:gap-x-10">
        <p className="text-sm text-soft">How many came this far</p>
        <div>
          <p className="text-sm text-soft">How many went on from here</p>
          <Axis ticks={TICKS} end={END} labelOf={(tick) => shareTickWords(tick, END)} />
        </div>
      </div>
      <ul className="grid gap-7 md:gap-5">
        {funnelOf(stages).map((row, at) => (
          <Row key={row.stage} row={row} colour={`var(--stage-${at + 1})`} />
        ))}
      </ul>
      <div className="mt-2 md:hidden">
        <Axis ticks={TICKS} end={END} labelOf={(tick) => shareTickWords(tick, END)} />
      </div>
    </ChartFigure>
  )
}

function Row({ row, colour }: { readonly row: FunnelRow; readonly colour: string }) {
  return (
    <li>
      <p className="sr-only">{row.sentence}</p>
      <div aria-hidden="true" className="grid gap-y-2 md:grid-cols-2 md:gap-x-10">
        <div>
          <p className="font-semibold">{row.name}</p>
          <Bar row={row} colour={colour} />
        </div>
        {row.passage && <Passage stage={row.passage} />}
      </div>
    </li>
  )
}

function Bar({ row, colour }: { readonly row: FunnelRow; readonly colour: string }) {
  const hatch = `waiting-${row.stage}`
  return (
    <div className="mt-1 flex items-center gap-2">
      <svg
        aria-hidden="true"
        height={BAR}
        className="funnel-bar shrink-0"
        style={{
          width: row.entered === 0 ? 0 : `max(3px, calc((100% - 3.5rem) * ${row.share}))`,
          color: colour,
        }}
      >
        <defs>
          <pattern id={hatch} width={7} height={7} patternUnits="userSpaceOnUse">
            <path d="M-2 9 9-2M-2 2 2-2M5 9l4-4" className="funnel-hatch" />
          </pattern>
        </defs>
        <rect width="100%" height={BAR} />
        {row.waiting > 0 && (
          <rect
            x={`${100 * (1 - row.waitingShare)}%`}
            width={`${100 * row.waitingShare}%`}
            height={BAR}
            fill={`url(#${hatch})`}
          />
        )}
      </svg>
      <span className="tabular-nums">{thousands(row.entered)}</span>
    </div>
  )
}

function Passage({ stage }: { readonly stage: StageRate }) {
  const { rate, usual } = stage
  const span = ({ low, mean, high }: typeof rate) => ({ low, middle: mean, high })
  return (
    <div>
      <BandStrip
        own={isStageTold(stage) ? span(rate) : null}
        usual={span(usual)}
        end={END}
        ticks={TICKS}
      />
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm tabular-nums">
        <span>
          {countsWords(stage)}
          {stage.entered > 0 && `: ${ownRateWords(stage)}`}
        </span>
        <span className="text-soft">usual {bandWords(usual, 100)}</span>
      </p>
    </div>
  )
}
