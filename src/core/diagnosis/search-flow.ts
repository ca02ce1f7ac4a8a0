/**
 * Where applications went: from stage to stage, and to how each stands now.
 *
 * Pure. Every application is in exactly one end, at the furthest stage it reached; stages count as
 * the funnel counts them. Method: docs/methods/search-flow.md. Start reading at `searchFlow`.
 */
import { FLOW_ENDS, type FlowEnd } from '#core/model/pattern-ids.ts'
import { STAGES, type Stage } from '#core/model/stages.ts'
import type { ApplicationFact, HistorySummary } from './history-summary.ts'

/** What became of the applications that came this far. */
export type FlowStage = {
  readonly stage: Stage
  /** Applications whose furthest stage is this one or a later one. */
  readonly reached: number
  /** Of these, how many reached a later stage. */
  readonly wentOn: number
  /** Of these, how many came no further, by how they stand now. */
  readonly ends: Readonly<Record<FlowEnd, number>>
}

/** `reached` of a stage is its `wentOn` and its ends; all ends of all stages sum to `n`. */
export type SearchFlow = { readonly n: number; readonly stages: readonly FlowStage[] }

/**
 * The way of all applications of a search.
 *
 * @example searchFlow({ facts: [], reached: { applied: 0, screen: 0, interview: 0, final: 0, offer: 0 } }).n // => 0
 */
export function searchFlow({
  facts,
  reached,
}: Pick<HistorySummary, 'facts' | 'reached'>): SearchFlow {
  const counts = new Map<string, number>()
  for (const fact of facts) {
    const key = `${fact.stage} ${flowEnd(fact)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const stages = STAGES.map((stage, at): FlowStage => {
    const next = STAGES[at + 1]
    const ends = FLOW_ENDS.map((end) => [end, counts.get(`${stage} ${end}`) ?? 0] as const)
    return {
      stage,
      reached: reached[stage],
      wentOn: next ? reached[next] : 0,
      ends: Object.fromEntries(ends) as Record<FlowEnd, number>,
    }
  })
  return { n: facts.length, stages }
}

/** An offer stays one whatever the person made of it; an offer taken back is a no. */
function flowEnd({ end, stage }: ApplicationFact): FlowEnd {
  if (end === 'rejected') return 'rejected'
  if (stage === 'offer') return 'offer'
  return ENDS[end]
}

const ENDS: Readonly<Record<Exclude<ApplicationFact['end'], 'rejected'>, FlowEnd>> = {
  moving: 'waiting',
  waiting: 'waiting',
  silent: 'no-answer',
  left: 'withdrawn',
}
