/**
 * Two invented labour markets in which searches are made whose truth is known. Neither works as
 * the diagnosis assumes: it knows of no strengths, no rivals and none of these delays.
 *
 * `ladder` is for tuning: strengths move log-odds. `rivals` is for the report: a person passes
 * where their showing beats that of the best of so many rivals; strengths go together over the
 * stages, answers come in other times, and kinds of work lie further apart.
 */
import { PASSABLE_STAGES, type PassableStage } from '#core/diagnosis/diagnosis-types.ts'
import type { Channel } from '#core/model/milestones.ts'
import { normalCdf, normalQuantile } from '#core/stats/normal.ts'

/** A delay in days: its distribution both ways round. */
export type Delay = {
  readonly cdf: (days: number) => number
  readonly quantile: (share: number) => number
}
export type Phase = 'applied' | 'talked'

export type World = {
  readonly name: string
  /** Spread of a person's strength at a stage, on the world's own scale. */
  readonly strengthSd: number
  /** Part of the variance of strengths that all stages of a person share, 0..1. */
  readonly shared: number
  /** Spread of the log rate to a first talk between kinds of work. */
  readonly kindSd: number
  /** P(pass) of a person of this strength, where one of strength 0 passes with `rate`. */
  readonly pass: (rate: number, strength: number) => number
  readonly yes: Readonly<Record<Phase, Delay>>
  readonly no: Readonly<Record<Phase, Delay>>
  /** Share of those turned down who are told. */
  readonly told: Readonly<Record<Phase, number>>
}

export const phaseOf = (stage: PassableStage): Phase => (stage === 'applied' ? 'applied' : 'talked')

/** Rates of the middle person, per stage and way in: near the evidence, and not quite it. */
const FIRST_TALK: ReadonlyMap<Channel | null, number> = new Map<Channel | null, number>([
  [null, 0.055],
  ['easy-apply', 0.035],
  ['board', 0.04],
  ['company-site', 0.075],
  ['direct', 0.18],
  ['referral', 0.38],
  ['agency', 0.33],
])
const LATER: Readonly<Record<Exclude<PassableStage, 'applied'>, readonly [number, number]>> = {
  screen: [0.37, 0.52],
  interview: [0.5, 0.57],
  final: [0.46, 0.54],
}

export const CHANNELS_USED = [...FIRST_TALK.keys()]

/** The middle person's rate; the second of a pair is that of the referred. */
export function middleRate(stage: PassableStage, channel: Channel | null): number {
  if (stage === 'applied') return FIRST_TALK.get(channel) ?? 0.055
  return LATER[stage][channel === 'referral' ? 1 : 0]
}

export const STAGES_TO_PASS = PASSABLE_STAGES

function lognormal(medianDays: number, sigma: number): Delay {
  return {
    cdf: (days) => (days <= 0 ? 0 : normalCdf(Math.log(days / medianDays) / sigma)),
    quantile: (share) => medianDays * Math.exp(sigma * normalQuantile(share)),
  }
}

function weibull(medianDays: number, shape: number): Delay {
  const scale = medianDays / Math.log(2) ** (1 / shape)
  return {
    cdf: (days) => (days <= 0 ? 0 : 1 - Math.exp(-((days / scale) ** shape))),
    quantile: (share) => scale * (-Math.log(1 - share)) ** (1 / shape),
  }
}

const LADDER: World = {
  name: 'ladder',
  strengthSd: 0.35,
  shared: 0.2,
  kindSd: 0.15,
  pass: (rate, strength) => 1 / (1 + ((1 - rate) / rate) * Math.exp(-strength)),
  yes: { applied: lognormal(12, 1), talked: lognormal(8, 0.9) },
  no: { applied: lognormal(20, 1), talked: lognormal(12, 0.9) },
  told: { applied: 0.4, talked: 0.6 },
}

/** Showings are drawn at these shares of a standard normal. */
const SHOWINGS = Array.from({ length: 41 }, (_, at) => normalQuantile((at + 0.5) / 41))
const knownChances = new Map<number, number>()

/**
 * P(a showing around `strength` beats the best of so many rivals that one of strength 0 wins
 * with `rate`): the mean of Φ(x)^rivals, rivals = 1 / rate - 1.
 */
function beatsRivals(rate: number, strength: number): number {
  const key = Math.round(rate * 1e6) * 1e4 + Math.round(strength * 1e3)
  const known = knownChances.get(key)
  if (known !== undefined) return known
  const rivals = 1 / rate - 1
  const chance = (shift: number) =>
    SHOWINGS.reduce((sum, showing) => sum + normalCdf(showing + shift) ** rivals, 0) /
    SHOWINGS.length
  // The coarse grid is set right where the answer is known: strength 0 wins with `rate`.
  const found = Math.min(0.99, (chance(strength) / chance(0)) * rate)
  knownChances.set(key, found)
  return found
}

const RIVALS: World = {
  name: 'rivals',
  strengthSd: 0.22,
  shared: 0.4,
  kindSd: 0.25,
  pass: beatsRivals,
  yes: { applied: weibull(11, 1.1), talked: weibull(9, 1.3) },
  no: { applied: weibull(22, 0.9), talked: weibull(13, 1.2) },
  told: { applied: 0.5, talked: 0.7 },
}

export const WORLDS = { ladder: LADDER, rivals: RIVALS } as const
