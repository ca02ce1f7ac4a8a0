import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchFlowView } from '#contracts/patterns.ts'
import { FLOW_ENDS } from '#core/model/pattern-ids.ts'
import { STAGES } from '#core/model/stages.ts'
import { flowDrawing, NARROW_FLOW, WIDE_FLOW } from './flow-layout.ts'
import { flowLinks, flowSentence, flowTable, flowTotals } from './flow-words.ts'

/** A flow from what ended at each stage, in the order of FLOW_ENDS. */
function flowOf(ended: readonly (readonly number[])[]): SearchFlowView {
  const sums = STAGES.map((_, at) =>
    ended.slice(at).reduce((sum, ends) => sum + ends.reduce((a, b) => a + b, 0), 0),
  )
  const stages = STAGES.map((stage, at) => ({
    stage,
    reached: sums[at] as number,
    wentOn: sums[at + 1] ?? 0,
    ends: Object.fromEntries(
      FLOW_ENDS.map((end, which) => [end, ended[at]?.[which] ?? 0]),
    ) as SearchFlowView['stages'][number]['ends'],
  }))
  return { n: sums[0] as number, stages }
}

const EXAMPLE = flowOf([
  [0, 9, 1, 40, 30],
  [0, 1, 0, 2, 5],
  [0, 0, 1, 1, 3],
  [0, 0, 0, 0, 2],
  [1, 0, 0, 0, 0],
])
const NOBODY = [0, 0, 0, 0, 0]

const flows = fc
  .tuple(
    ...[400, 40, 20, 8].map((most) =>
      fc.tuple(fc.constant(0), ...[1, 2, 3, 4].map(() => fc.integer({ min: 0, max: most }))),
    ),
    fc.tuple(
      fc.integer({ min: 0, max: 4 }),
      ...[1, 2, 3].map(() => fc.constant(0)),
      fc.integer({ min: 0, max: 1 }),
    ),
  )
  .map(flowOf)
  .filter(({ n }) => n > 0)

describe('the drawing of the flow', () => {
  it('draws each application as thick as every other', () => {
    const { nodes, links } = flowDrawing(EXAMPLE, WIDE_FLOW)
    const each = (nodes.find(({ id }) => id === 'applied')?.height ?? 0) / EXAMPLE.n
    for (const { from, to, count } of flowLinks(EXAMPLE)) {
      const { width = 0 } = links.find(({ id }) => id === `${from} ${to}`) ?? {}
      expect(width).toBeCloseTo(Math.max(1, each * count), 6)
    }
  })

  it.each([
    ['wide', WIDE_FLOW],
    ['narrow', NARROW_FLOW],
  ])('%s keeps all in its frame, and no two names of ends on each other', (_, size) => {
    fc.assert(
      fc.property(flows, (flow) => {
        const { width, height, nodes, labels } = flowDrawing(flow, size)
        for (const node of nodes) {
          expect(node.x).toBeGreaterThanOrEqual(0)
          expect(node.x + node.width).toBeLessThanOrEqual(width)
          expect(node.y + node.height).toBeLessThanOrEqual(height)
        }
        const ends = labels.filter(({ id }) => id.endsWith('-end')).map(({ y }) => y)
        ends
          .toSorted((a, b) => a - b)
          .forEach((y, at, sorted) => {
            if (at > 0) expect(y - (sorted[at - 1] as number)).toBeGreaterThan(1.2 * size.fontSize)
          })
      }),
    )
  })

  it('says beside each place the number of the table', () => {
    const { labels } = flowDrawing(EXAMPLE, WIDE_FLOW)
    const text = (id: string) => labels.find((label) => label.id === id)?.text
    expect(text('applied count')).toBe('96')
    expect(text('screen count')).toBe('16')
    expect(text('no-answer-end')).toBe('No answer 43')
    expect(text('offer-end')).toBe('Offer 1')
  })

  it('is empty where nothing was sent', () => {
    expect(flowDrawing(flowOf([NOBODY]), WIDE_FLOW).links).toEqual([])
  })

  it('draws an offer that was taken back through the offer, to its no', () => {
    const flow = flowOf([NOBODY, NOBODY, NOBODY, NOBODY, [1, 0, 0, 0, 1]])
    expect(flowDrawing(flow, WIDE_FLOW).links.map(({ id }) => id)).toContain('offer rejected-end')
  })
})

describe('the words of the flow', () => {
  it('tell how many came to a talk and how all stand, summing to all', () => {
    expect(flowSentence(EXAMPLE)).toBe(
      'Of 96 applications, 16 came to a first talk. As it stands, 1 led to an offer, 10 wait, you withdrew 2, 43 got no answer and 40 ended with a no.',
    )
    const totals = flowTotals(EXAMPLE)
    expect(FLOW_ENDS.reduce((sum, end) => sum + totals[end], 0)).toBe(96)
  })
  it('speak of one application as of one', () => {
    expect(flowSentence(flowOf([[0, 1, 0, 0, 0]]))).toBe(
      'Of 1 application, 0 came to a first talk. As it stands, 1 waits.',
    )
  })
  it('hold in the table what the drawing holds', () => {
    const { heads, rows } = flowTable(EXAMPLE)
    expect(heads).toHaveLength((rows[0]?.cells.length ?? 0) + 1)
    expect(rows.map(({ cells }) => cells[0])).toEqual([96, 16, 8, 3, 1])
  })
})
