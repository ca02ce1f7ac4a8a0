/**
 * One rejection of a shuffled history: its evidence is as strong as it was, and speaks for or
 * against at random.
 *
 * Pure. A piece with factor r on a cause of chance π comes out as r with
 *
 *   P(as r) = (π r + 1 - π) / (1 + r),   else as 1 / r
 *
 * which on average moves the cause neither up nor down. The employer's words name another ground
 * at random, by how often it decides. The chances π are judgement, so that each shuffled history
 * has them off by factors of its own. docs/methods/causes.md, "What repeats". Start reading at
 * `shuffler`.
 */
import type { CauseId } from '#core/model/causes.ts'
import { STATED_REASONS } from '#core/model/milestones.ts'
import type { RandomSource } from '#core/stats/random.ts'
import { BACKGROUND_QUARTER_HAZARD, quarterHazardOf } from './cause-priors.ts'
import type { DecisionEvidence, Evidence } from './evidence/evidence-types.ts'
import { statedEvidence } from './evidence/stated-reason.ts'
import { type CauseTable, MOST_CERTAIN } from './weigh-causes.ts'

/** What all rejections of one shuffled history share. */
export type Chances = {
  readonly random: RandomSource
  /** Factors on the odds of each cause, by its place in the sums. */
  readonly off: Float64Array
  /** How the facts about the whole search came out. */
  readonly coins: Map<string, boolean>
}

/** Facts about the whole search, which one rejection shares with all: one coin, not one each. */
const OF_SEARCH = ['channel=', 'resume=', 'contacts=', 'stage='] as const
const REASON = 'stated='

export type Shuffler = {
  /** Whether two rejections like this can come out differently. */
  readonly hasOwn: boolean
  /** Adds the shares of the causes in one shuffled rejection to `sums`, `weight` times. */
  readonly add: (sums: Float64Array, weight: number, chances: Chances) => void
  /** The same with the evidence as it is. */
  readonly addAsItIs: (sums: Float64Array, weight: number) => void
}

type Piece = {
  /** Set where the whole search shares it. */
  readonly shared: string | null
  /** The cause it speaks of most: its place in the sums, its odds, and the factor on them. */
  readonly lead: { readonly place: number; readonly odds: number; readonly factor: number }
  readonly factors: readonly { readonly at: number; readonly factor: number }[]
}

/** Likelihood of the words where each cause decided, and where chance did. */
type Words = { readonly named: readonly number[]; readonly otherwise: number }
/** A ground that may be named, its weight, and the cause it speaks of first. */
type Ground = { readonly words: Words | null; readonly weight: number; readonly place: number }
/** The words as they are, and what they are shuffled into. */
type Spoken = { readonly asItIs: Words; readonly grounds: readonly Ground[] }

/**
 * A rejection, ready to be shuffled many times.
 *
 * @param places where each cause stands in the sums
 */
export function shuffler(
  { causes, priorOdds }: CauseTable,
  evidence: readonly Evidence[],
  places: ReadonlyMap<CauseId, number>,
): Shuffler {
  const hazards = causes.map(quarterHazardOf)
  const targets = causes.map((cause) => places.get(cause) as number)
  const odds = new Float64Array(causes.length)
  const shares = new Float64Array(causes.length)
  const pieces = evidence.flatMap((item) => pieceOf(item, causes, priorOdds, targets) ?? [])
  const spoken = evidence.flatMap(
    (item) => spokenOf(item, causes, sharesOf(priorOdds, []), targets) ?? [],
  )

  /** Filled in anew each time: read it before the next. */
  function sharesOf(its: ArrayLike<number>, words: readonly Words[]): Float64Array {
    let total: number = BACKGROUND_QUARTER_HAZARD
    for (const { otherwise } of words) total *= otherwise
    for (let at = 0; at < shares.length; at += 1) {
      const own = its[at] as number
      let share = (hazards[at] as number) * Math.min(MOST_CERTAIN, own / (1 + own))
      for (const { named } of words) share *= named[at] as number
      shares[at] = share
      total += share
    }
    for (let at = 0; at < shares.length; at += 1) shares[at] = (shares[at] as number) / total
    return shares
  }

  function addTo(sums: Float64Array, weight: number, words: readonly Words[]): void {
    sharesOf(odds, words)
    for (let at = 0; at < shares.length; at += 1) {
      const target = targets[at] as number
      sums[target] = (sums[target] as number) + weight * (shares[at] as number)
    }
  }

  function turn(isAsItIs: (piece: Piece) => boolean): void {
    odds.set(priorOdds)
    for (const piece of pieces) {
      const asItIs = isAsItIs(piece)
      for (const { at, factor } of piece.factors) {
        odds[at] = (odds[at] as number) * (asItIs ? factor : 1 / factor)
      }
    }
  }

  return {
    hasOwn: spoken.length > 0 || pieces.some(({ shared }) => shared === null),
    add(sums, weight, { random, off, coins }) {
      turn(({ shared, lead }) => {
        const known = shared === null ? undefined : coins.get(shared)
        if (known !== undefined) return known
        const asItIs = random() < asItIsChance(lead, off)
        if (shared !== null) coins.set(shared, asItIs)
        return asItIs
      })
      const said = spoken.flatMap(({ grounds }) => drawn(grounds, off, random()) ?? [])
      addTo(sums, weight, said)
    },
    addAsItIs(sums, weight) {
      turn(() => true)
      addTo(
        sums,
        weight,
        spoken.map(({ asItIs }) => asItIs),
      )
    },
  }
}

function pieceOf(
  { id, presence }: Evidence,
  causes: readonly CauseId[],
  priorOdds: readonly number[],
  targets: readonly number[],
): Piece | null {
  const factors = causes.flatMap((cause, at) => {
    const factor = presence[cause]
    return factor === undefined || factor === 1 ? [] : [{ at, factor }]
  })
  const strength = (factor: number) => Math.abs(Math.log(factor))
  const [first] = factors.toSorted((a, b) => strength(b.factor) - strength(a.factor))
  if (!first) return null
  const { at, factor } = first
  const lead = { place: targets[at] as number, odds: priorOdds[at] as number, factor }
  return { shared: OF_SEARCH.some((start) => id.startsWith(start)) ? id : null, lead, factors }
}

function asItIsChance({ place, odds, factor }: Piece['lead'], off: Float64Array): number {
  const its = odds * (off[place] as number)
  return (its * factor + 1) / ((1 + its) * (1 + factor))
}

/** @param shares P(each cause decided) before any evidence */
function spokenOf(
  { id, decision }: Evidence,
  causes: readonly CauseId[],
  shares: Float64Array,
  targets: readonly number[],
): Spoken | null {
  if (!decision) return null
  const asItIs = wordsOf(decision, causes)
  if (id.startsWith(REASON)) return { asItIs, grounds: groundsOf(causes, shares, targets) }
  // What the person heard inside: it may as well not have been said.
  const said = saidChance(asItIs, shares)
  const place = targets[0] as number
  const grounds = [
    { words: asItIs, weight: said, place },
    { words: null, weight: 1 - said, place },
  ]
  return { asItIs, grounds }
}

/** The grounds that employers may name, each as often as what it names first decides. */
function groundsOf(
  causes: readonly CauseId[],
  shares: Float64Array,
  targets: readonly number[],
): readonly Ground[] {
  const grounds = STATED_REASONS.flatMap((reason) => statedEvidence(reason) ?? [])
  return grounds.flatMap(({ decision, stated = [] }) => {
    const [lead] = stated
    const at = causes.indexOf(lead as CauseId)
    if (!decision || at < 0) return []
    const alike = grounds.filter((ground) => ground.stated?.[0] === lead).length
    const weight = (shares[at] as number) / alike
    return [{ words: wordsOf(decision, causes), weight, place: targets[at] as number }]
  })
}

const wordsOf = ({ named, otherwise }: DecisionEvidence, causes: readonly CauseId[]): Words => ({
  named: causes.map((cause) => named[cause] ?? otherwise),
  otherwise,
})

/** P(such words), whoever decided. */
function saidChance({ named, otherwise }: Words, shares: Float64Array): number {
  let [chance, rest] = [0, 1]
  shares.forEach((share, at) => {
    chance += share * (named[at] as number)
    rest -= share
  })
  return chance + rest * otherwise
}

function drawn(grounds: readonly Ground[], off: Float64Array, uniform: number): Words | null {
  const weightOf = ({ weight, place }: Ground) => weight * (off[place] as number)
  let left = uniform * grounds.reduce((sum, ground) => sum + weightOf(ground), 0)
  for (const ground of grounds) {
    left -= weightOf(ground)
    if (left < 0) return ground.words
  }
  return null
}
