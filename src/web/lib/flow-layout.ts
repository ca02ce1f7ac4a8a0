/**
 * Where each stage, end and band of the search's flow is drawn. Pure: no page, no colour; the
 * page, the SVG file and the PNG draw the same shapes.
 *
 * Stages stand along the top from left to right, ends at the right, best first; what ends falls
 * away from the stage it ended at. Start reading at `flowDrawing`.
 */
import { sankey, sankeyLinkHorizontal } from 'd3-sankey'
import type { SearchFlowView } from '#contracts/patterns.ts'
import { thousands } from '#core/model/number-words.ts'
import { FLOW_ENDS } from '#core/model/pattern-ids.ts'
import { FLOW_END_WORDS, FLOW_STAGE_WORDS, type FlowPlace, flowLinks } from '#web/lib/flow-words.ts'

export type FlowTone = 'stage-1' | 'stage-2' | 'stage-3' | 'stage-4' | 'stage-5' | 'end'

type FlowLink = {
  readonly id: string
  /** The middle of the band. */
  readonly path: string
  readonly width: number
  readonly tone: FlowTone
}

type FlowNode = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tone: FlowTone
}

export type FlowLabel = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
  readonly isStrong: boolean
}

/** In pixels of a drawing of this width and height. */
export type FlowDrawing = {
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly links: readonly FlowLink[]
  readonly nodes: readonly FlowNode[]
  readonly labels: readonly FlowLabel[]
}

export type FlowSize = {
  readonly width: number
  readonly height: number
  readonly fontSize: number
  /** Room at the right for what the ends are called. */
  readonly endRoom: number
}

export const WIDE_FLOW: FlowSize = { width: 1040, height: 440, fontSize: 16, endRoom: 130 }
export const NARROW_FLOW: FlowSize = { width: 360, height: 420, fontSize: 13, endRoom: 100 }

const NODE_WIDTH = 10
/** A band thinner than this is not seen. */
const LEAST_BAND = 1
/** What reached the first talk is kept clear of what did not, up to this share of the height. */
const MOST_CLEAR = 0.35

type Place = { readonly id: FlowPlace; readonly layer: number; readonly tone: FlowTone }
type Band = { readonly source: FlowPlace; readonly target: FlowPlace; readonly value: number }

/** @returns shapes and labels; none where nothing was sent */
export function flowDrawing(flow: SearchFlowView, size: FlowSize): FlowDrawing {
  const { width, fontSize } = size
  const bands = flowLinks(flow).map(({ from, to, count }) => {
    return { source: from, target: to, value: count }
  })
  if (bands.length === 0) return { width, height: 0, fontSize, links: [], nodes: [], labels: [] }
  const graph = laidOut(bands, size)
  const pathOf = sankeyLinkHorizontal<Place, Band>()
  const links = graph.links.map((link) => {
    const [source, target] = [link.source as Place, link.target as Place]
    return {
      id: `${source.id} ${target.id}`,
      path: pathOf(link) ?? '',
      width: Math.max(LEAST_BAND, link.width ?? 0),
      tone: target.tone,
    }
  })
  const nodes = graph.nodes.map(({ id, tone, x0 = 0, y0 = 0, y1 = 0, value = 0 }) => {
    const height = Math.max(LEAST_BAND, y1 - y0)
    return { id, x: x0, y: y0, width: NODE_WIDTH, height, tone, count: value }
  })
  const bottom = Math.max(...nodes.map(({ y, height }) => y + height))
  const labels = nodes.flatMap((node) => labelsOf(node, fontSize))
  const shapes = nodes.map(({ count: _count, ...node }) => node)
  const height = Math.ceil(bottom + 0.6 * fontSize)
  return { width, height, fontSize, links, nodes: shapes, labels }
}

/** Places by d3-sankey, then stages moved to the top and ends beneath each other. */
function laidOut(bands: readonly Band[], { width, height, fontSize, endRoom }: FlowSize) {
  const top = 2.9 * fontSize
  const gap = 1.9 * fontSize
  const layout = sankey<Place, Band>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ layer }) => layer)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(gap)
    .nodeSort((one, other) => rank(one.id) - rank(other.id))
    .linkSort((one, other) => linkRank(one) - linkRank(other))
    .iterations(0)
    .extent([
      [1, top],
      [width - endRoom, top + height],
    ])
  const graph = layout({ nodes: [...placesOf(bands)], links: bands.map((band) => ({ ...band })) })
  let below = top + clearance(graph.nodes, height)
  for (const node of graph.nodes.toSorted((one, other) => rank(one.id) - rank(other.id))) {
    const tall = tallness(node)
    const isOnTop = isStage(node.id) || node.id === 'offer-end'
    node.y0 = isOnTop ? top : below
    node.y1 = node.y0 + tall
    if (!isStage(node.id)) below = Math.max(below, node.y1 + gap)
  }
  return layout.update(graph)
}

const isStage = (id: FlowPlace): boolean => id in FLOW_STAGE_WORDS

/** Stages in their order, then the ends in theirs. */
const ORDER: readonly FlowPlace[] = [
  'applied',
  'screen',
  'interview',
  'final',
  'offer',
  ...FLOW_ENDS.map((end) => `${end}-end` as const),
]
const rank = (id: FlowPlace): number => ORDER.indexOf(id)

/** Bands leave a place in the order of where they go; into an end the latest stage comes on top. */
function linkRank({
  source,
  target,
}: {
  readonly source: unknown
  readonly target: unknown
}): number {
  return rank((target as Place).id) * ORDER.length - rank((source as Place).id)
}

function placesOf(bands: readonly Band[]): readonly Place[] {
  const used = new Set(bands.flatMap(({ source, target }) => [source, target]))
  const stages = ORDER.filter((id) => used.has(id) && isStage(id)).length
  return ORDER.filter((id) => used.has(id)).map((id) => {
    const layer = isStage(id) ? rank(id) : stages
    return { id, layer, tone: toneOf(id) }
  })
}

function toneOf(id: FlowPlace): FlowTone {
  if (id === 'offer-end') return 'stage-5'
  return isStage(id) ? (`stage-${rank(id) + 1}` as FlowTone) : 'end'
}

type Laid = {
  readonly id: FlowPlace
  readonly y0?: number | undefined
  readonly y1?: number | undefined
}

const tallness = ({ y0 = 0, y1 = 0 }: Laid): number => y1 - y0

/** How far below the top the ends begin, so that no band climbs over the stages beside it. */
function clearance(nodes: readonly Laid[], height: number): number {
  const second = nodes.find(({ id }) => id === 'screen')
  return second ? Math.min(MOST_CLEAR * height, tallness(second)) : 0
}

type Counted = FlowNode & { readonly id: FlowPlace; readonly count: number }

/** A stage has name and number above it, an end both beside it. */
function labelsOf(node: Counted, fontSize: number): readonly FlowLabel[] {
  const { id, x, y, height, count } = node
  if (isStage(id)) {
    const anchor = id === 'applied' ? 'start' : 'middle'
    const at = id === 'applied' ? x : x + NODE_WIDTH / 2
    const name = FLOW_STAGE_WORDS[id as keyof typeof FLOW_STAGE_WORDS]
    return [
      label(`${id} name`, at, y - 1.65 * fontSize, anchor, name, false),
      label(`${id} count`, at, y - 0.5 * fontSize, anchor, thousands(count), true),
    ]
  }
  const name = FLOW_END_WORDS[id.replace(/-end$/, '') as keyof typeof FLOW_END_WORDS]
  const beside = x + NODE_WIDTH + 0.5 * fontSize
  const middle = y + height / 2 + 0.35 * fontSize
  return [label(id, beside, middle, 'start', `${name} ${thousands(count)}`, false)]
}

function label(
  id: string,
  x: number,
  y: number,
  anchor: FlowLabel['anchor'],
  text: string,
  isStrong: boolean,
): FlowLabel {
  return { id, x: Math.round(10 * x) / 10, y: Math.round(10 * y) / 10, anchor, text, isStrong }
}
