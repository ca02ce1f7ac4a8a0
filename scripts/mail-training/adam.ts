/**
 * Weights with their gradients, moved by Adam (Kingma and Ba 2015): each by the mean of its
 * gradients over the root of the mean of their squares.
 */
import type { MatrixMemory } from './matrix-memory.ts'
import type { Chance } from './names.ts'

const [FIRST, SECOND, LEAST] = [0.9, 0.999, 1e-8]

/** About normally distributed, mean 0 and deviation 1 (Irwin and Hall, twelve draws). */
function normal(next: Chance): number {
  let sum = -6
  for (let draw = 0; draw < 12; draw += 1) sum += next()
  return sum
}

type WeightsOptions = {
  readonly length: number
  /** Numbers in a row. */
  readonly width: number
  /** Deviation of the weights to begin with. */
  readonly spread: number
  /** Of its rows few have a gradient at a time: only these move, once `touch`ed. */
  readonly isSparse?: boolean
}

export class Weights {
  readonly values: Float32Array
  readonly gradients: Float32Array
  readonly #firsts: Float32Array
  readonly #seconds: Float32Array
  readonly #width: number
  /** Rows that have gradients; `null` where all have. */
  readonly #touched: Set<number> | null

  /** @param floats where values and gradients lie */
  constructor(
    { length, width, spread, isSparse = false }: WeightsOptions,
    next: Chance,
    floats: (length: number) => Float32Array = (count) => new Float32Array(count),
  ) {
    this.values = floats(length)
    if (spread > 0) for (let at = 0; at < length; at += 1) this.values[at] = spread * normal(next)
    this.gradients = floats(length)
    this.#firsts = new Float32Array(length)
    this.#seconds = new Float32Array(length)
    this.#width = width
    this.#touched = isSparse ? new Set() : null
  }

  touch(row: number): void {
    this.#touched?.add(row)
  }

  /** Moves the weights against their gradients, which are nothing thereafter. */
  move(rate: number, step: number): void {
    const corrected = (rate * Math.sqrt(1 - SECOND ** step)) / (1 - FIRST ** step)
    if (this.#touched === null) this.#move(corrected, 0, this.values.length)
    else
      for (const row of this.#touched)
        this.#move(corrected, row * this.#width, (row + 1) * this.#width)
    this.#touched?.clear()
  }

  #move(rate: number, from: number, to: number): void {
    const [values, gradients] = [this.values, this.gradients]
    const [firsts, seconds] = [this.#firsts, this.#seconds]
    for (let at = from; at < to; at += 1) {
      const gradient = gradients[at] as number
      const first = FIRST * (firsts[at] as number) + (1 - FIRST) * gradient
      const second = SECOND * (seconds[at] as number) + (1 - SECOND) * gradient * gradient
      firsts[at] = first
      seconds[at] = second
      values[at] = (values[at] as number) - (rate * first) / (Math.sqrt(second) + LEAST)
      gradients[at] = 0
    }
  }
}

/** Makes tables that lie in the memory, all of whose rows move. */
export const denseIn =
  (next: Chance, memory: MatrixMemory) =>
  (rows: number, width: number, spread: number): Weights =>
    new Weights({ length: rows * width, width, spread }, next, (length) => memory.floats(length))
