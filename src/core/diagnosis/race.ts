/**
 * The race of causes: which of the causes present decided a rejection, exactly.
 *
 * Each cause is present with its own chance and, if present, would decide at a random time with
 * its hazard; chance runs beside them all. The first decides. With
 * r_i = P(i present), h_i its hazard and h_0 that of chance,
 *
 *   P(i decides) = ∫ h_i r_i e^(-h_i t) · Π_{j≠i} (1 - r_j + r_j e^(-h_j t)) · e^(-h_0 t) dt
 *
 * over t from 0 to ∞. With hazards in quarters and v = e^(-t/4) the integrand is a polynomial in
 * v, so that Gauss–Legendre gives it exactly; the tests compare with all 2^n states.
 * Pure. Start reading at `runRace`.
 */
import { DomainError } from '#core/model/errors.ts'
import { gaussLegendre } from '#core/stats/quadrature.ts'

export type Runner = {
  /** P(present), 0..1. */
  readonly presence: number
  /** Hazard in quarter units, whole, 1..12. */
  readonly quarterHazard: number
}

export type Race = {
  /** P(this runner decides), in the order given. */
  readonly decides: readonly number[]
  /** P(chance decides). All together are 1. */
  readonly chance: number
}

/** How well a fact about who decided (the employer's words) fits each runner; >= 0. */
export type DecisionWeights = { readonly runners: readonly number[]; readonly chance: number }

type Grid = { readonly weights: readonly number[]; readonly powers: readonly (readonly number[])[] }

/** Enough for all 18 causes at their hazards (degree at most 111). */
const NODES = 56
const MAX_QUARTER_HAZARD = 12
const GRID: Grid = (() => {
  const { nodes, weights } = gaussLegendre(NODES)
  const powers = Array.from({ length: MAX_QUARTER_HAZARD + 1 }, (_, power) =>
    nodes.map((node) => node ** power),
  )
  return { weights, powers }
})()

/**
 * Who decides, before anything is known of the decision itself.
 *
 * @param runners at most 18
 * @param chanceQuarterHazard hazard of chance in quarter units, whole, 1..12
 * @throws DomainError `bad-input` for a presence outside 0..1 or a hazard outside 1..12
 * @example runRace([{ presence: 1, quarterHazard: 2 }], 2).chance // => 0.5
 */
export function runRace(runners: readonly Runner[], chanceQuarterHazard: number): Race {
  check(runners, chanceQuarterHazard)
  const nodes = GRID.weights.length
  const decides = new Array<number>(runners.length).fill(0)
  let chance = 0
  for (let node = 0; node < nodes; node += 1) {
    const all = product(runners, node) * (GRID.weights[node] as number)
    const density = all * power(chanceQuarterHazard - 1, node)
    chance += density * chanceQuarterHazard
    runners.forEach(({ presence, quarterHazard }, at) => {
      const term = survival(runners[at] as Runner, node)
      decides[at] =
        (decides[at] as number) +
        (density * quarterHazard * presence * power(quarterHazard, node)) / term
    })
  }
  return { decides, chance: rounded(chance) }
}

/**
 * P(each runner is present | the weights of who decided), exactly.
 *
 * @param weights all 1 gives each runner's own presence
 * @returns in the order given
 */
export function presenceGiven(
  runners: readonly Runner[],
  chanceQuarterHazard: number,
  weights: DecisionWeights,
): readonly number[] {
  check(runners, chanceQuarterHazard)
  const present = new Array<number>(runners.length).fill(0)
  let total = 0
  for (let node = 0; node < GRID.weights.length; node += 1) {
    const all = product(runners, node) * (GRID.weights[node] as number)
    const density = all * power(chanceQuarterHazard - 1, node)
    // Share of the decision at this moment that each runner, and chance, would take.
    const shares = runners.map(
      (runner, at) => takes(runner, node) * (weights.runners[at] as number),
    )
    const others = shares.reduce((sum, share) => sum + share, chanceQuarterHazard * weights.chance)
    total += density * others
    runners.forEach((runner, at) => {
      const own = shares[at] as number
      const stillThere =
        (runner.presence * power(runner.quarterHazard, node)) / survival(runner, node)
      present[at] = (present[at] as number) + density * (own + (others - own) * stillThere)
    })
  }
  return present.map((sum) => sum / total)
}

/** Hazard × P(present and undecided) / P(undecided): the pull of a runner at a moment. */
function takes(runner: Runner, node: number): number {
  return (
    (runner.quarterHazard * runner.presence * power(runner.quarterHazard, node)) /
    survival(runner, node)
  )
}

/** P(this runner has not decided by the moment): 1 - r + r·v^h. */
function survival({ presence, quarterHazard }: Runner, node: number): number {
  return 1 - presence + presence * power(quarterHazard, node)
}

function product(runners: readonly Runner[], node: number): number {
  let result = 1
  for (const runner of runners) result *= survival(runner, node)
  return result
}

function power(exponent: number, node: number): number {
  return (GRID.powers[exponent] as readonly number[])[node] as number
}

/** Takes off dust in the last place, so that plain cases come out plain. */
function rounded(value: number): number {
  return Math.round(value * 1e14) / 1e14
}

function check(runners: readonly Runner[], chanceQuarterHazard: number): void {
  for (const { presence, quarterHazard } of [
    ...runners,
    { presence: 0, quarterHazard: chanceQuarterHazard },
  ]) {
    const isHazard =
      Number.isInteger(quarterHazard) && quarterHazard >= 1 && quarterHazard <= MAX_QUARTER_HAZARD
    if (!(presence >= 0 && presence <= 1) || !isHazard) {
      throw new DomainError(
        'bad-input',
        `A presence lies within 0 and 1 and a hazard is 1 to 12 quarters, got ${presence} and ${quarterHazard}.`,
      )
    }
  }
}
