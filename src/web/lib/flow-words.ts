/** The flow of a search in words, as a table, and as bands from place to place. Pure. */
import type { SearchFlowView } from '#contracts/patterns.ts'
import { thousands } from '#core/model/number-words.ts'
import { FLOW_ENDS, type FlowEnd } from '#core/model/pattern-ids.ts'
import type { Stage } from '#core/model/stages.ts'
import type { TableData } from '#web/lib/chart-table.ts'
import { STAGE_WORDS } from '#web/lib/words.ts'

/** Short, since they stand side by side on a phone. */
export const FLOW_STAGE_WORDS: Readonly<Record<Stage, string>> = {
  applied: 'Sent',
  screen: 'Screen',
  interview: 'Interview',
  final: 'Final',
  offer: 'Offer',
}

export const FLOW_END_WORDS: Readonly<Record<FlowEnd, string>> = {
  offer: 'Offer',
  waiting: 'Waiting',
  withdrawn: 'Withdrawn',
  'no-answer': 'No answer',
  rejected: 'A no',
}

export type FlowPlace = Stage | `${FlowEnd}-end`
export type FlowBand = { readonly from: FlowPlace; readonly to: FlowPlace; readonly count: number }

/**
 * The bands of the drawing. An offer is an end of its own, not a stage and an end beside it,
 * unless one was taken back.
 */
export function flowLinks({ stages }: SearchFlowView): readonly FlowBand[] {
  const offers = stages.find(({ stage }) => stage === 'offer')
  const isTakenBack = offers !== undefined && offers.reached > offers.ends.offer
  const bands = stages.flatMap(({ stage, wentOn, ends }, at): FlowBand[] => {
    if (stage === 'offer' && !isTakenBack) return []
    const next = stages[at + 1]?.stage
    const onward: FlowPlace | undefined = next === 'offer' && !isTakenBack ? 'offer-end' : next
    return [
      ...(onward ? [{ from: stage, to: onward, count: wentOn }] : []),
      ...FLOW_ENDS.map((end) => ({ from: stage, to: `${end}-end` as const, count: ends[end] })),
    ]
  })
  return bands.filter(({ count }) => count > 0)
}

/** All that ended in one way, whatever stage it came from. */
export function flowTotals({ stages }: SearchFlowView): Readonly<Record<FlowEnd, number>> {
  const totals = { offer: 0, waiting: 0, withdrawn: 0, 'no-answer': 0, rejected: 0 }
  for (const { ends } of stages) for (const end of FLOW_ENDS) totals[end] += ends[end]
  return totals
}

/** Where all applications are now, in one sentence. */
export function flowSentence(flow: SearchFlowView): string {
  const totals = flowTotals(flow)
  const { n } = flow
  const reached = (stage: Stage) => flow.stages.find((one) => one.stage === stage)?.reached ?? 0
  const talks = reached('screen')
  const parts = [
    totals.offer > 0 && `${thousands(totals.offer)} led to an offer`,
    totals.waiting > 0 && `${thousands(totals.waiting)} ${totals.waiting === 1 ? 'waits' : 'wait'}`,
    totals.withdrawn > 0 && `you withdrew ${thousands(totals.withdrawn)}`,
    totals['no-answer'] > 0 && `${thousands(totals['no-answer'])} got no answer`,
    totals.rejected > 0 && `${thousands(totals.rejected)} ended with a no`,
  ].filter((part) => part !== false)
  const told = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0]
  const came = `${thousands(talks)} came to a first talk`
  return `Of ${thousands(n)} ${n === 1 ? 'application' : 'applications'}, ${came}. As it stands, ${told}.`
}

/** The same numbers as a table: a row a stage, a column an end. */
export function flowTable({ stages }: SearchFlowView): TableData {
  return {
    label: 'Where applications went, as a table',
    heads: ['Stage', 'Came here', 'Went on', ...FLOW_ENDS.map((end) => FLOW_END_WORDS[end])],
    rows: stages.map(({ stage, reached, wentOn, ends }) => ({
      id: stage,
      name: STAGE_WORDS[stage],
      cells: [reached, wentOn, ...FLOW_ENDS.map((end) => ends[end])],
    })),
  }
}
