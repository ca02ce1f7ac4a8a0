/**
 * The race of causes: which of the causes present decided a rejection, exactly.
 *
 * Each cause is present with its own chance and, if present, would decide at a random time with
 * its hazard; chance runs beside them all. The first decides. With
 * r_i = P(i present), h_i its hazard and h_0 that of chance,
 *
 *   P(i decides) = ∫ h_i r_i e^(-h_i t) · Π_{j≠i} (1 - r_j + r_j e^(-h_j t)) · e^(-h_0 t) dt
 *
 * over t from 0 to ∞. With hazards in halves and v = e^(-t/2) the integrand is a polynomial in
 * v, so that Gauss–Legendre gives it exactly; the tests compare with all 2^n states.
 * Pure. Start reading at `runRace`.
 */
import { DomainError } from '#core/model/errors.ts'
import { gaussLegendre } from '#core/stats/quadrature.ts'

export type Runner = {
  /** P(present), 0..1. */
  readonly presence: number
  /** Hazard in half units, whole, >= 1. */
  readonly halfHazard: number
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

/** Enough for all 18 causes at their hazards (degree below 120) with room. */
const NODES = 40
const MAX_HALF_HAZARD = 6
const GRID: Grid = (() => {
  const { nodes, weights } = gaussLegendre(NODES)
  const powers = Array.from({ length: MAX_HALF_HAZARD + 1 }, (_, power) =>
    nodes.map((node) => node ** power),
  )
  return { weights, powers }
})()

/**
 * Who decides, before anything is known of the decision itself.
 *
 * @param runners at most 18
 * @param chanceHalfHazard hazard of chance in half units, whole, 1..6
 * @throws DomainError `bad-input` for a presence outside 0..1 or a hazard outside 1..6
 * @example runRace([{ presence: 1, halfHazard: 2 }], 2).chance // => 0.5
 */
export function runRace(runners: readonly Runner[], chanceHalfHazard: number): Race {
  check(runners, chanceHalfHazard)
  const nodes = GRID.weights.length
  const decides = new Array<number>(runners.length).fill(0)
  let chance = 0
  for (let node = 0; node < nodes; node += 1) {
    const all = product(runners, node) * (GRID.weights[node] as number)
    const density = all * power(chanceHalfHazard - 1, node)
    chance += density * chanceHalfHazard
    runners.forEach(({ presence, halfHazard }, at) => {
      const term = survival(runners[at] as Runner, node)
      decides[at] =
        (decides[at] as number) + (density * halfHazard * presence * power(halfHazard, node)) / term
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
  chanceHalfHazard: number,
  weights: DecisionWeights,
): readonly number[] {
  check(runners, chanceHalfHazard)
  const present = new Array<number>(runners.length).fill(0)
  let total = 0
  for (let node = 0; node < GRID.weights.length; node += 1) {
    const all = product(runners, node) * (GRID.weights[node] as number)
    const density = all * power(chanceHalfHazard - 1, node)
    // Share of the decision at this moment that each runner, and chance, would take.
    const shares = runners.map(
      (runner, at) => takes(runner, node) * (weights.runners[at] as number),
    )
    const others = shares.reduce((sum, share) => sum + share, chanceHalfHazard * weights.chance)
    total += density * others
    runners.forEach((runner, at) => {
      const own = shares[at] as number
      const stillThere = (runner.presence * power(runner.halfHazard, node)) / survival(runner, node)
      present[at] = (present[at] as number) + density * (own + (others - own) * stillThere)
    })
  }
  return present.map((sum) => sum / total)
}

/** Hazard × P(present and undecided) / P(undecided): the pull of a runner at a moment. */
function takes(runner: Runner, node: number): number {
  return (
    (runner.halfHazard * runner.presence * power(runner.halfHazard, node)) / survival(runner, node)
  )
}

/** P(this runner has not decided by the moment): 1 - r + r·v^h. */
function survival({ presence, halfHazard }: Runner, node: number): number {
  return 1 - presence + presence * power(halfHazard, node)
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

function check(runners: readonly Runner[], chanceHalfHazard: number): void {
  for (const { presence, halfHazard } of [
    ...runners,
    { presence: 0, halfHazard: chanceHalfHazard },
  ]) {
    const isHazard =
      Number.isInteger(halfHazard) && halfHazard >= 1 && halfHazard <= MAX_HALF_HAZARD
    if (!(presence >= 0 && presence <= 1) || !isHazard) {
      throw new DomainError(
        'bad-input',
        `A presence lies within 0 and 1 and a hazard is 1 to 6 halves, got ${presence} and ${halfHazard}.`,
      )
    }
  }
}
