/**
 * How far the starting chances of the causes may be off, since they are judgement: the odds of
 * each by a factor of its own within ±50%, and by one that all causes of its side share, because
 * a judgement errs on a whole side at once. docs/methods/causes.md.
 */
import { type CauseId, sideOf } from '#core/model/causes.ts'
import type { RandomSource } from '#core/stats/random.ts'

/** ±50%: factors from 1/1.5 to 1.5, log-uniform. */
const SHAKE = 1.5

export const shakeFactor = (random: RandomSource): number => SHAKE ** (2 * random() - 1)

/** One draw: the factor on the odds of each cause, its own times that of its side. */
export function shakeFactors(causes: readonly CauseId[], random: RandomSource): readonly number[] {
  const factor = () => shakeFactor(random)
  const ofSide = { 'you-can-change': factor(), fit: factor(), 'not-you': factor() }
  return causes.map((cause) => factor() * ofSide[sideOf(cause)])
}
