/** Where applications went, drawn; and the same as a file to take along. */
import { useMemo, useState } from 'react'
import type { SearchFlowView } from '#contracts/patterns.ts'
import type { Day } from '#core/model/dates.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { type FlowFile, flowPng, flowSvg } from '#web/lib/flow-file.ts'
import { type FlowDrawing, flowDrawing, NARROW_FLOW, WIDE_FLOW } from '#web/lib/flow-layout.ts'
import { flowSentence, flowTable } from '#web/lib/flow-words.ts'
import { saveFile } from '#web/lib/save-file.ts'
import { useIsWide } from '#web/lib/wide.ts'
import { Button } from '#web/ui/button.tsx'
import { ChartFigure } from '#web/ui/chart-figure.tsx'
import { Section } from '#web/ui/page.tsx'

type FlowChartProps = { readonly flow: SearchFlowView; readonly today: Day | null }

export function FlowChart({ flow, today }: FlowChartProps) {
  const isWide = useIsWide()
  const drawing = useMemo(() => flowDrawing(flow, isWide ? WIDE_FLOW : NARROW_FLOW), [flow, isWide])
  return (
    <Section title="Where your applications went">
      <ChartFigure sentence={flowSentence(flow)} table={flowTable(flow)} part="flow" n={flow.n}>
        <FlowPicture drawing={drawing} />
        <TakeAlong flow={flow} today={today} />
      </ChartFigure>
    </Section>
  )
}

function FlowPicture({ drawing }: { readonly drawing: FlowDrawing }) {
  const { width, height, fontSize, links, nodes, labels } = drawing
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      className="flow w-full"
      style={{ fontSize }}
    >
      {links.map(({ id, path, width: band, tone }) => (
        <path key={id} d={path} strokeWidth={band} data-tone={tone} className="flow-band" />
      ))}
      {nodes.map((node) => (
        <rect
          key={node.id}
          x={node.x}
          y={node.y}
          width={node.width}
          height={node.height}
          data-tone={node.tone}
          className="flow-place"
        />
      ))}
      {labels.map(({ id, x, y, anchor, text, isStrong }) => (
        <text key={id} x={x} y={y} textAnchor={anchor} fontWeight={isStrong ? 600 : undefined}>
          {text}
        </text>
      ))}
    </svg>
  )
}

/** The file is drawn wide on every screen. */
function fileOf(flow: SearchFlowView, today: Day | null): FlowFile {
  const heading = today === null ? 'My job search' : `My job search, ${shortDay(today)}`
  return { drawing: flowDrawing(flow, WIDE_FLOW), heading, sentence: flowSentence(flow) }
}

function TakeAlong({ flow, today }: FlowChartProps) {
  const [trouble, tell] = useState('')
  const name = `job-search${today === null ? '' : `-${today}`}`
  const saveSvg = () => saveFile(`${name}.svg`, 'image/svg+xml', flowSvg(fileOf(flow, today)))
  const savePng = async () => {
    try {
      saveFile(`${name}.png`, 'image/png', await flowPng(fileOf(flow, today)))
      tell('')
    } catch {
      tell('This browser could not make the picture. The SVG holds the same.')
    }
  }
  return (
    <div className="no-print mt-4 flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button onClick={saveSvg}>Save as SVG</Button>
      <Button onClick={() => void savePng()}>Save as PNG</Button>
      <p role="status" className="text-sm">
        {trouble}
      </p>
    </div>
  )
}
