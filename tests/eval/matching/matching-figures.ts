/**
 * A rebuilt search held against the known history of a made mailbox. What each figure means:
 * docs/methods/rebuilding.md, "Measured". Start reading at `matchingFigures`.
 */
import type { RebuiltSearch } from '#core/history/rebuilt-search.ts'
import type { MilestoneKind } from '#core/model/milestones.ts'
import { standing } from '#core/model/stages.ts'
import type { MadeSearch } from './made-search.ts'

export type Share = { readonly part: number; readonly of: number }

export type MatchingFigures = {
  /** B-cubed F1 over the mails of applications that were not asked about. */
  readonly pairing: number
  readonly pairPrecision: number
  readonly pairRecall: number
  /** F1 over applications: more than half of its mails, and more than half of them its own. */
  readonly found: number
  /** F1 over applications: exactly its mails, those asked about left out. */
  readonly exact: number
  readonly wrongLinks: Share
  readonly asked: Share
  /** Of the mails nobody could place: how many were asked about. */
  readonly untellableAsked: Share
  readonly milestones: ReadonlyMap<
    MilestoneKind,
    { found: number; told: number; given: number; true: number }
  >
  readonly milestoneRecall: number
  /** The same, what waits for the person left out. */
  readonly milestoneRecallUnasked: number
  readonly milestonePrecision: number
  readonly stageAtRejection: Share
  /** By structure: mails linked wrongly, and true applications exactly found. */
  readonly byStructure: ReadonlyMap<
    string,
    { wrong: number; mails: number; exact: number; of: number; asked: number }
  >
  readonly wrongIds: readonly string[]
  readonly brokenAt: readonly number[]
}

/** Days by which a milestone's date may be off. */
const NEAR_DAYS = 3
const isNear = (a: string | null, b: string) =>
  a !== null && Math.abs(Date.parse(a) - Date.parse(b)) <= NEAR_DAYS * 86_400_000
export const shareOf = ({ part, of }: Share): number => (of === 0 ? 1 : part / of)
const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

/** The true application that gave most of its mails; of equals the earlier one. */
function ownerOf(ids: readonly string[], truthOf: ReadonlyMap<string, number>): number | undefined {
  const counts = new Map<number, number>()
  for (const id of ids) {
    const at = truthOf.get(id)
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
}

function bCubed(placed: readonly (readonly string[])[], truthOf: ReadonlyMap<string, number>) {
  const sizes = new Map<number, number>()
  const key = (id: string) => truthOf.get(id) ?? id
  const all = placed.flat()
  for (const id of all) {
    const at = truthOf.get(id)
    if (at !== undefined) sizes.set(at, (sizes.get(at) ?? 0) + 1)
  }
  let [precision, recall, known] = [0, 0, 0]
  for (const ids of placed) {
    for (const [owner, own] of Map.groupBy(ids, key)) {
      precision += (own.length * own.length) / ids.length
      if (typeof owner !== 'number') continue
      recall += (own.length * own.length) / (sizes.get(owner) ?? 1)
      known += own.length
    }
  }
  return { precision: precision / all.length, recall: recall / known }
}

export function matchingFigures(
  { mails, truth }: MadeSearch,
  search: RebuiltSearch,
): MatchingFigures {
  const waiting = new Set(search.toReview.map(({ id }) => id))
  const truthOf = new Map(
    mails.flatMap(({ id, application }) =>
      application === null ? [] : [[id, application] as const],
    ),
  )
  const placed = search.applications.map(({ messageIds }) => messageIds)
  const owners = placed.map((ids) => ownerOf(ids, truthOf))
  const shown = truth.map(({ mailIds }) => mailIds.filter((id) => !waiting.has(id)))
  const expected = shown.filter((ids) => ids.length > 0)
  const keyOf = (ids: readonly string[]) => ids.toSorted().join()
  const keys = new Set(placed.map(keyOf))
  const exact = expected.filter((ids) => keys.has(keyOf(ids))).length
  const found = placed.filter((ids, on) => {
    const own = shown[owners[on] ?? -1] ?? []
    const common = ids.filter((id) => own.includes(id)).length
    return common * 2 > ids.length && common * 2 > own.length
  }).length
  const f1 = (right: number) => (2 * right) / (placed.length + expected.length)
  const wrongIds = placed.flatMap((ids, on) =>
    owners[on] === undefined ? [] : ids.filter((id) => truthOf.get(id) !== owners[on]),
  )
  const pairs = bCubed(placed, truthOf)
  const untellable = mails.filter(({ isUntellable }) => isUntellable)
  const milestones = milestoneCounts(truth, search, owners, mails, waiting)
  const sum = (
    pick: (one: { found: number; told: number; given: number; true: number }) => number,
  ) => [...milestones.byKind.values()].reduce((total, one) => total + pick(one), 0)
  const wrongSet = new Set(wrongIds)
  const byStructure = new Map<
    string,
    { wrong: number; mails: number; exact: number; of: number; asked: number }
  >()
  const brokenAt: number[] = []
  truth.forEach(({ structure, mailIds }, at) => {
    const one = byStructure.get(structure) ?? { wrong: 0, mails: 0, exact: 0, of: 0, asked: 0 }
    byStructure.set(structure, one)
    one.wrong += mailIds.filter((id) => wrongSet.has(id)).length
    one.asked += mailIds.filter((id) => waiting.has(id)).length
    one.mails += mailIds.length
    const own = shown[at] ?? []
    if (own.length === 0) return
    one.of += 1
    if (keys.has(keyOf(own))) one.exact += 1
    else brokenAt.push(at)
  })
  return {
    pairing: harmonic(pairs.precision, pairs.recall),
    pairPrecision: pairs.precision,
    pairRecall: pairs.recall,
    found: f1(found),
    exact: f1(exact),
    wrongLinks: { part: wrongIds.length, of: truthOf.size },
    asked: { part: [...waiting].filter((id) => truthOf.has(id)).length, of: truthOf.size },
    untellableAsked: {
      part: untellable.filter(({ id }) => waiting.has(id)).length,
      of: untellable.length,
    },
    milestones: milestones.byKind,
    milestoneRecall: sum((one) => one.found) / sum((one) => one.told),
    milestoneRecallUnasked: sum((one) => one.found) / (sum((one) => one.told) - milestones.waiting),
    milestonePrecision: sum((one) => one.true) / sum((one) => one.given),
    stageAtRejection: milestones.stage,
    byStructure,
    wrongIds,
    brokenAt,
  }
}

function milestoneCounts(
  truth: MadeSearch['truth'],
  search: RebuiltSearch,
  owners: readonly (number | undefined)[],
  mails: MadeSearch['mails'],
  waiting: ReadonlySet<string>,
) {
  const byKind = new Map<
    MilestoneKind,
    { found: number; told: number; given: number; true: number }
  >()
  const of = (kind: MilestoneKind) => {
    const known = byKind.get(kind) ?? { found: 0, told: 0, given: 0, true: 0 }
    byKind.set(kind, known)
    return known
  }
  const held = Map.groupBy(search.applications.keys(), (on) => owners[on])
  const dayOf = new Map(mails.map(({ id, mail }) => [id, mail.sentOn]))
  let waits = 0
  const stage = { part: 0, of: 0 }
  truth.forEach((one, at) => {
    const applications = [...(held.get(at) ?? [])]
      .map((on) => search.applications[on])
      .filter((a) => a !== undefined)
    const given = applications.flatMap(({ milestones }) => milestones)
    // Each given milestone speaks for one true one.
    const left = [...given]
    for (const { kind, day } of one.milestones) {
      of(kind).told += 1
      const match = left.findIndex((other) => other.kind === kind && isNear(other.date, day))
      if (match >= 0) {
        left.splice(match, 1)
        of(kind).found += 1
        of(kind).true += 1
      } else if (one.mailIds.some((id) => waiting.has(id) && dayOf.get(id) === day)) waits += 1
    }
    for (const { kind } of given) of(kind).given += 1
    if (one.stageAtRejection !== null) {
      stage.of += 1
      const isRight = applications.some(
        (a) => standing(a.milestones).stageAtRejection === one.stageAtRejection,
      )
      if (isRight) stage.part += 1
    }
  })
  for (const [on, { milestones }] of search.applications.entries()) {
    if (owners[on] === undefined) for (const { kind } of milestones) of(kind).given += 1
  }
  return { byKind, waiting: waits, stage }
}
