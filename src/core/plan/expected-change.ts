/**
 * What a step is expected to change, in applications on the way to an offer.
 *
 * Pure and seeded. With p the rate of leaving a stage, d the share of its rejections that a cause
 * decides and h the share of the cause that the step can move, the rate without that part is
 *
 *   p' = p^(1 - d h)
 *
 * (the cause-deleted survival of competing risks). All three are uncertain, and the band says how
 * far. Method, sources and limits: docs/methods/plan.md. Start reading at `fewerApplications`.
 */
import type { Band } from '#core/diagnosis/band.ts'
import { PASSABLE_STAGES, type PassableStage } from '#core/diagnosis/diagnosis-types.ts'
import { shakeFactor } from '#core/diagnosis/shaken-chances.ts'
import { betaDraw } from '#core/stats/draws.ts'
import { quantile } from '#core/stats/quantile.ts'
import { seededRandom } from '#core/stats/random.ts'
import type { Outlook, Way } from './outlook.ts'

/** How sure the judgement of `helps` is, in trials: hardly at all. */
const HELPS_WEIGHT = 4
const STAGE_COUNT = PASSABLE_STAGES.length

/** A cause at a stage, and what moves it. */
export type Mend = {
  readonly stage: PassableStage
  /** P(the cause decided | rejected at this stage), 0..1. */
  readonly decisive: number
  /** Share of the cause that the step can move, 0..1. */
  readonly helps: number
}

/**
 * The share of the applications on the way to an offer that a mended cause spares.
 *
 * @returns mean and 80% band of the share, 0..1
 */
export function fewerApplications(outlook: Outlook, mend: Mend): Band {
  const random = seededRandom(`comeback step ${mend.stage}`)
  const stage = PASSABLE_STAGES.indexOf(mend.stage)
  return bandOfDraws(
    outlook.draws.map((rates) => {
      // Shaken as for the three sides: by the cause's own factor and that of its side.
      const shake = shakeFactor(random) * shakeFactor(random)
      const odds = (mend.decisive / (1 - mend.decisive)) * shake
      const decisive = mend.decisive >= 1 ? 1 : odds / (1 + odds)
      const power = 1 - decisive * helpsDraw(mend.helps, random)
      return 1 - offerChance(outlook, rates) / offerChance(outlook, rates, { stage, power })
    }),
  )
}

function helpsDraw(helps: number, random: () => number): number {
  if (helps <= 0 || helps >= 1) return helps
  return betaDraw(random, { alpha: HELPS_WEIGHT * helps, beta: HELPS_WEIGHT * (1 - helps) })
}

/**
 * How many of the usual applications one through a referral is worth.
 *
 * The middle is the ratio of the expected offers, not the mean of the ratios: a usual rate that
 * may be next to nothing would make that as large as one likes.
 *
 * @returns middle (as `mean`) and 80% band, above 0; `null` where all go through referrals already
 */
export function worthOfReferral(outlook: Outlook): Band | null {
  const { channels, draws, mix } = outlook
  const referral = channels.indexOf('referral')
  const others = mix.filter(({ channel }) => channel !== referral)
  const rest = others.reduce((sum, { share }) => sum + share, 0)
  if (rest === 0) return null
  const usual = others.map(({ channel, share }) => ({ channel, share: share / rest }))
  const referred = [{ channel: referral, share: 1 }]
  const chances = draws.map((rates) => ({
    its: offerChance({ channels, mix: referred }, rates),
    others: offerChance({ channels, mix: usual }, rates),
  }))
  const sum = (key: 'its' | 'others') => chances.reduce((all, one) => all + one[key], 0)
  const { low, high } = bandOfDraws(chances.map((one) => one.its / one.others))
  const middle = sum('its') / sum('others')
  return { mean: Math.min(high, Math.max(low, middle)), low, high }
}

/** Applications that an offer takes as the search goes, in the middle of what may be; >= 1. */
export function applicationsToOffer(outlook: Outlook): number {
  const needed = outlook.draws.map((rates) => 1 / offerChance(outlook, rates))
  return quantile(needed.toSorted(ascending), 0.5)
}

type Mended = { readonly stage: number; readonly power: number }

/** P(an application leads to an offer), over the ways in; above 0. */
function offerChance(
  { mix, channels }: Pick<Outlook, 'channels'> & { readonly mix: readonly Way[] },
  rates: Float64Array,
  mended?: Mended,
): number {
  let chance = 0
  for (const { channel, share } of mix) {
    let passes = share
    for (let stage = 0; stage < STAGE_COUNT; stage += 1) {
      const rate = rates[stage * channels.length + channel] as number
      passes *= mended?.stage === stage ? rate ** mended.power : rate
    }
    chance += passes
  }
  return Math.max(chance, Number.MIN_VALUE)
}

const ascending = (a: number, b: number): number => a - b

/** Mean, and the middle eight in ten. */
function bandOfDraws(values: readonly number[]): Band {
  const sorted = values.toSorted(ascending)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, low: quantile(sorted, 0.1), high: quantile(sorted, 0.9) }
}
