/**
 * What the person settled, as far as linking must know it beforehand: the verdict on single
 * mails, which mails were split off together, which applications were merged, and facts set
 * right. All keyed by member (message or entry id), since members exist before applications.
 */
import type { Instant } from '#core/model/dates.ts'
import type { ApplicationFacts, ReadingCorrection, SearchEvent } from '#core/model/events.ts'
import type { Milestone } from '#core/model/milestones.ts'
import type { Founders } from './founders.ts'

export type Settled = {
  readonly verdict: 'accept' | 'dismiss'
  readonly correction: ReadingCorrection
  /** The member in whose application it belongs; itself: an application of its own; or `null`. */
  readonly home: string | null
}

export type SplitOff = {
  /** The member that stands for all that were split off together. */
  readonly group: string
  readonly at: Instant
}

export type Merge = { readonly into: string; readonly from: string }

export type Corrections = {
  readonly settled: ReadonlyMap<string, Settled>
  readonly splits: ReadonlyMap<string, SplitOff>
  readonly merges: readonly Merge[]
  readonly facts: ReadonlyMap<string, ApplicationFacts>
  readonly milestones: ReadonlyMap<string, readonly Milestone[]>
}

/**
 * @param events in force, by `seq`
 * @param seqOf  position of a known message; `undefined` for an unknown one
 */
export function correctionsOf(
  events: readonly SearchEvent[],
  founders: Founders,
  seqOf: (messageId: string) => number | undefined,
): Corrections {
  const settled = new Map<string, Settled>()
  const splits = new Map<string, SplitOff>()
  const merges: Merge[] = []
  const facts = new Map<string, ApplicationFacts>()
  const milestones = new Map<string, Milestone[]>()
  for (const { body, at } of events) {
    if (body.type === 'settle-message') {
      const home = body.applicationId ? founders.memberOf(body.applicationId) : null
      settled.set(body.messageId, {
        verdict: body.verdict,
        correction: body.correction ?? {},
        home,
      })
      splits.delete(body.messageId)
    } else if (body.type === 'split') {
      const known = body.messageIds.filter((id) => seqOf(id) !== undefined)
      const group = known.toSorted((a, b) => Number(seqOf(a)) - Number(seqOf(b)))[0]
      for (const id of group ? known : []) splits.set(id, { group: group as string, at })
      // What is split off leaves the merges that it stood for.
      keepOnly(merges, ({ into, from }) => !known.includes(into) && !known.includes(from))
    } else if (body.type === 'merge') {
      const [into, from] = [founders.memberOf(body.into), founders.memberOf(body.from)]
      if (into && from && into !== from) merges.push({ into, from })
    } else if (body.type === 'edit') {
      const member = founders.memberOf(body.applicationId)
      if (member) facts.set(member, { ...facts.get(member), ...body.facts })
    } else if (body.type === 'add-milestone') {
      const member = founders.memberOf(body.applicationId)
      if (member) milestones.set(member, [...(milestones.get(member) ?? []), body.milestone])
    }
  }
  return { settled, splits, merges, facts, milestones }
}

function keepOnly<T>(list: T[], keep: (item: T) => boolean): void {
  const kept = list.filter(keep)
  list.splice(0, list.length, ...kept)
}
