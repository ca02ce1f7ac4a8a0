/**
 * How far the three sides depend on priors that are judgement: 80% bands from shaking them.
 *
 * Each draw shakes the prior odds of every cause (shaken-chances.ts). Seeded by the application, so that the same rejection shows the same band.
 */
import { type RandomSource, seededRandom } from '#core/stats/random.ts'
import type { SideBand, Sides } from './diagnosis-types.ts'
import type { Evidence } from './evidence/evidence-types.ts'
import { shakeFactors } from './shaken-chances.ts'
import { type CauseTable, type SideShares, weighCauses } from './weigh-causes.ts'

const DRAWS = 200

/** The sides with their 80% bands; `sides` are the shares at the priors as they stand. */
export function sideBands(
  table: CauseTable,
  evidence: readonly Evidence[],
  sides: SideShares,
  seed: string,
): Sides {
  const random = seededRandom(seed)
  const draws = Array.from(
    { length: DRAWS },
    () => weighCauses(shaken(table, random), evidence).sides,
  )
  const band = (key: keyof SideShares): SideBand => {
    const values = draws.map((draw) => draw[key]).toSorted((a, b) => a - b)
    const probability = sides[key]
    return {
      probability,
      low: Math.min(probability, values[Math.floor(0.1 * DRAWS)] as number),
      high: Math.max(probability, values[Math.ceil(0.9 * DRAWS) - 1] as number),
    }
  }
  return { youCanChange: band('youCanChange'), fit: band('fit'), notYou: band('notYou') }
}

function shaken(table: CauseTable, random: RandomSource): CauseTable {
  const factors = shakeFactors(table.causes, random)
  const priorOdds = table.priorOdds.map((odds, at) => odds * (factors[at] as number))
  return { causes: table.causes, priorOdds }
}
