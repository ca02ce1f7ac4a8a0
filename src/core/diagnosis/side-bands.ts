/**
 * How far the three sides depend on priors that are judgement: 80% bands from shaking them.
 *
 * Each draw multiplies the prior odds of every cause by a factor within ±50% of its own and by
 * one that all causes of its side share, because a judgement errs on a whole side at once.
 * Seeded by the application, so that the same rejection shows the same band.
 */
import { sideOf } from '#core/model/causes.ts'
import { type RandomSource, seededRandom } from '#core/stats/random.ts'
import type { SideBand, Sides } from './diagnosis-types.ts'
import type { Evidence } from './evidence/evidence-types.ts'
import { type CauseTable, type SideShares, weighCauses } from './weigh-causes.ts'

const DRAWS = 200
/** ±50%: factors from 1/1.5 to 1.5, log-uniform. */
const SHAKE = 1.5

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
  const factor = () => SHAKE ** (2 * random() - 1)
  const ofSide = { 'you-can-change': factor(), fit: factor(), 'not-you': factor() }
  const priorOdds = table.priorOdds.map(
    (odds, at) =>
      odds * factor() * ofSide[sideOf(table.causes[at] as (typeof table.causes)[number])],
  )
  return { causes: table.causes, priorOdds }
}
