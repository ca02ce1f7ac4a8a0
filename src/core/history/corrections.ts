/**
 * What the person settled, as far as linking must know it beforehand: the verdict on single
 * mails, which mails were split off together, which applications were merged, and facts set
 * right. All keyed by member (message or entry id), since members exist before applications.
 */
import type { Instant } from '#core/model/dates.ts'
import type { ApplicationFacts, ReadingCorrection, SearchEvent } from '#core/model/events.ts'
import type { Milestone } from '#core/model/milestones.ts'
import type { Founders } from './founders.ts'
import { type LetterTrail, letterTrailOf } from './letter-trail.ts'

export type Settled = {
  readonly verdict: 'accept' | 'dismiss'
  readonly correction: ReadingCorrection
  /** The member in whose application it belongs; itself: an application of its own; or `null`. */
  readonly home: string | null
  /** The event that made the rule which decided this; absent where the person looked at it. */
  readonly rule?: string
}

export type SplitOff = {
  /** The member that stands for all that were split off together. */
  readonly group: string
  readonly at: Instant
}

export type Merge = { readonly into: string; readonly from: string }

export type StandIn = { readonly founder: string; readonly by: string; readonly seq: number }

export type Corrections = {
  readonly settled: ReadonlyMap<string, Settled>
  readonly splits: ReadonlyMap<string, SplitOff>
  /** Mails that stay with the rest when others are split off: the member they stay with. */
  readonly stays: ReadonlyMap<string, string>
  /** Founders that were split off, and who stands for the rest in what was said until then. */
  readonly standIns: readonly StandIn[]
  readonly merges: readonly Merge[]
  readonly facts: ReadonlyMap<string, ApplicationFacts>
  readonly milestones: ReadonlyMap<string, readonly Milestone[]>
  readonly letters: LetterTrail
  /** By letter id: the member in whose application a sent letter belongs. */
  readonly letterHomes: ReadonlyMap<string, string>
}

/**
 * What is left of the application that a mail was in when mails were split off: its rows first,
 * then its mails, each by `seq`; mails that a row accounts for left out, they follow their row.
 *
 * @param at     of the split: mails sent later may answer either side
 * @param before the events in force before the split: a beginning of all events in force
 */
export type RestOf = (
  messageId: string,
  splitOff: readonly string[],
  at: Instant,
  before: readonly SearchEvent[],
) => readonly string[]

/**
 * @param events in force, by `seq`
 * @param seqOf  position of a known message; `undefined` for an unknown one
 * @param restOf see rest-of.ts
 */
export function correctionsOf(
  events: readonly SearchEvent[],
  founders: Founders,
  seqOf: (messageId: string) => number | undefined,
  restOf: RestOf,
): Corrections {
  const settled = new Map<string, Settled>()
  const splits = new Map<string, SplitOff>()
  const stays = new Map<string, string>()
  const standIns: StandIn[] = []
  let merges: readonly Merge[] = []
  const facts = new Map<string, ApplicationFacts>()
  const milestones = new Map<string, Milestone[]>()
  for (const [position, { body, at, seq }] of events.entries()) {
    if (body.type === 'settle-message') {
      const home = body.applicationId ? founders.memberOf(body.applicationId) : null
      settled.set(body.messageId, {
        verdict: body.verdict,
        correction: body.correction ?? {},
        home,
      })
      splits.delete(body.messageId)
      leave(stays, body.messageId)
    } else if (body.type === 'split') {
      const known = body.messageIds.filter((id) => seqOf(id) !== undefined)
      const group = known.toSorted((a, b) => Number(seqOf(a)) - Number(seqOf(b)))[0]
      for (const id of group ? known : []) splits.set(id, { group: group as string, at })
      const before = events.slice(0, position)
      const rests = new Map(known.map((id) => [id, restOf(id, known, at, before)]))
      for (const id of known) leave(stays, id)
      for (const [founder, [by, ...others]] of rests) {
        if (by === undefined) continue
        standIns.push({ founder, by, seq })
        for (const id of [by, ...others]) {
          if (seqOf(id) !== undefined && !splits.has(id)) stays.set(id, by)
        }
        moveKey(facts, founder, by)
        moveKey(milestones, founder, by)
      }
      const kept = (member: string) => (known.includes(member) ? rests.get(member)?.[0] : member)
      merges = keptMerges(merges, kept)
    } else if (body.type === 'merge') {
      const [into, from] = [founders.memberOf(body.into), founders.memberOf(body.from)]
      if (into && from && into !== from) merges = [...merges, { into, from }]
    } else if (body.type === 'edit') {
      const member = founders.memberOf(body.applicationId)
      if (member) facts.set(member, { ...facts.get(member), ...body.facts })
    } else if (body.type === 'add-milestone') {
      const member = founders.memberOf(body.applicationId)
      if (member) milestones.set(member, [...(milestones.get(member) ?? []), body.milestone])
    }
  }
  merges = [...merges, ...rowMerges(settled, seqOf)]
  const letters = letterTrailOf(events)
  const letterHomes = homesOf(letters, founders, standIns)
  return { settled, splits, stays, standIns, merges, facts, milestones, letters, letterHomes }
}

/** Where the founder was split off since, the rest keeps what was written. */
function homesOf(
  { letters }: LetterTrail,
  founders: Founders,
  standIns: readonly StandIn[],
): ReadonlyMap<string, string> {
  return new Map(
    letters.flatMap(({ id, applicationId, seq }) => {
      const member = founders.memberOf(applicationId)
      const standIn = standIns.find((other) => other.founder === member && other.seq > seq)
      return member === null ? [] : [[id, standIn?.by ?? member] as const]
    }),
  )
}

/** Rows that the person put into an application which a mail founded: as if merged. */
function rowMerges(
  settled: ReadonlyMap<string, Settled>,
  seqOf: (messageId: string) => number | undefined,
): readonly Merge[] {
  return [...settled].flatMap(([id, { verdict, home }]) => {
    const isRow = seqOf(id) === undefined
    const toMail = home !== null && seqOf(home) !== undefined
    return verdict === 'accept' && isRow && toMail ? [{ into: home, from: id }] : []
  })
}

/** Merges go on holding for what is left of an application when its founder is split off. */
function keptMerges(
  merges: readonly Merge[],
  kept: (member: string) => string | undefined,
): readonly Merge[] {
  return merges.flatMap((merge) => {
    const [into, from] = [kept(merge.into), kept(merge.from)]
    return into === undefined || from === undefined ? [] : [{ into, from }]
  })
}

/** Takes a mail out of those that stay together; the others then stay with the next of them. */
function leave(stays: Map<string, string>, id: string): void {
  stays.delete(id)
  const others = [...stays].filter(([, head]) => head === id).map(([other]) => other)
  for (const other of others) stays.set(other, others[0] as string)
}

/** What the person said of the application goes on holding for the rest. */
function moveKey<T>(map: Map<string, T>, from: string, to: string): void {
  const held = map.get(from)
  if (held === undefined) return
  map.delete(from)
  map.set(to, held)
}
