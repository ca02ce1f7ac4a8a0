/**
 * How often a cause would come out of a history in which nothing repeats: the same rejections,
 * stages and strength of evidence, shuffled hundreds of times.
 *
 * Pure and seeded: the same history is shuffled in the same way each time. A cause beats the
 * shuffled histories where it stands out more than the one that stands out most does in 99 of
 * 100 of them (Westfall and Young, 1993). docs/methods/causes.md, "What repeats". Start reading
 * at `againstShuffled`.
 */
import { CAUSE_IDS, type CauseId } from '#core/model/causes.ts'
import { quantile } from '#core/stats/quantile.ts'
import { seededRandom } from '#core/stats/random.ts'
import { shakeFactors } from './shaken-chances.ts'
import { type Shuffler, shuffler } from './shuffled-evidence.ts'
import type { Weighed } from './weighed-rejections.ts'

const SHUFFLES = { most: 300, least: 100 } as const
/** Rejections shuffled in all: a long search is shuffled less often, and stays quick. */
const WORK = 30_000
const SEED = 'comeback shuffled'
/** Of many rejections so many are shuffled, spread over their kinds, and stand for the others. */
const MOST_REJECTIONS = 120
/** This many shuffled histories of a hundred have to be beaten. */
const BEATEN = 0.99

/** A cause against the shuffled histories. */
export type AgainstShuffled = {
  /** Rejections that it decides in shuffled histories: nine in ten lie within. */
  readonly low: number
  readonly high: number
  /** Whether it stands out more than chance makes any cause stand out. */
  readonly isBeaten: boolean
}

type Counted = {
  /** Rejections that the cause is expected to have decided. */
  readonly expected: number
  /** Whether so many, if they were these, could be called a pattern at all. */
  readonly isPattern: (expected: number) => boolean
}

const PLACES: ReadonlyMap<CauseId, number> = new Map(CAUSE_IDS.map((id, at) => [id, at]))

/** @param counted what is to be judged, per cause */
export function againstShuffled(
  groups: readonly Weighed[],
  counted: ReadonlyMap<CauseId, Counted>,
): ReadonlyMap<CauseId, AgainstShuffled> {
  const kinds = kindsOf(groups)
  const observed = new Float64Array(CAUSE_IDS.length)
  for (const { its, n } of kinds) its.addAsItIs(observed, n)
  const each = kinds.reduce((sum, { times }) => sum + times, 0)
  const count = Math.min(SHUFFLES.most, Math.max(SHUFFLES.least, Math.floor(WORK / each)))
  const histories = Array.from({ length: count }, (_, at) => shuffled(kinds, at))
  const causes = [...counted].map(([id, its]) => {
    const place = PLACES.get(id) as number
    // Shares here are a quick stand-in for the race's: both are set to the same scale.
    const scale = its.expected / Math.max(Number.MIN_VALUE, observed[place] as number)
    const counts = histories.map((sums) => scale * (sums[place] as number))
    return { id, ...its, counts, ...meanAndSpread(counts) }
  })
  const most = histories.map((_, at) =>
    causes.reduce((highest, { counts, isPattern, mean, spread }) => {
      const count = counts[at] as number
      return isPattern(count) ? Math.max(highest, (count - mean) / spread) : highest
    }, Number.NEGATIVE_INFINITY),
  )
  const bar = quantile(most.toSorted(ascending), BEATEN)
  return new Map(
    causes.map(({ id, counts, expected, mean, spread }) => {
      const sorted = counts.toSorted(ascending)
      const isBeaten = spread > 0 && (expected - mean) / spread > bar
      return [id, { low: quantile(sorted, 0.05), high: quantile(sorted, 0.95), isBeaten }]
    }),
  )
}

const ascending = (a: number, b: number): number => a - b

/** Rejections that are alike: how many, and how many of them are shuffled in their place. */
type Kind = { readonly n: number; readonly times: number; readonly its: Shuffler }

function kindsOf(groups: readonly Weighed[]): readonly Kind[] {
  const all = groups.reduce((sum, { days }) => sum + days.length, 0)
  const part = Math.min(1, MOST_REJECTIONS / all)
  return groups.map(({ table, evidence, days }) => {
    const its = shuffler(table, evidence, PLACES)
    const n = days.length
    return { n, its, times: its.hasOwn ? Math.max(1, Math.round(part * n)) : 1 }
  })
}

function shuffled(kinds: readonly Kind[], at: number): Float64Array {
  const random = seededRandom(`${SEED} ${at}`)
  const off = Float64Array.from(shakeFactors(CAUSE_IDS, random))
  const chances = { random, off, coins: new Map<string, boolean>() }
  const sums = new Float64Array(CAUSE_IDS.length)
  for (const { n, its, times } of kinds) {
    for (let time = 0; time < times; time += 1) its.add(sums, n / times, chances)
  }
  return sums
}

function meanAndSpread(counts: readonly number[]) {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  const square = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length
  return { mean, spread: Math.sqrt(square) }
}
