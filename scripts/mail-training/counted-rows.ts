/**
 * Which features are learned, and the row of the weights that each gets. Counted in tables of
 * plain numbers: a Map of some million features takes many times as long.
 */
import type { FeatureRows } from '../../src/core/mail/learned/weights.ts'

const EMPTY = -1

/** Open addressing, grows by doubling. */
class FeatureTable implements FeatureRows {
  #keys = new Uint32Array(2 ** 16)
  #values = new Int32Array(2 ** 16).fill(EMPTY)
  size = 0

  #slotOf(feature: number): number {
    const mask = this.#keys.length - 1
    let slot = feature & mask
    while (this.#values[slot] !== EMPTY && this.#keys[slot] !== feature) slot = (slot + 1) & mask
    return slot
  }

  get(feature: number): number | undefined {
    const value = this.#values[this.#slotOf(feature)] as number
    return value === EMPTY ? undefined : value
  }

  set(feature: number, value: number): void {
    const slot = this.#slotOf(feature)
    if (this.#values[slot] === EMPTY) this.size += 1
    this.#keys[slot] = feature
    this.#values[slot] = value
    if (this.size * 2 > this.#keys.length) this.#grow()
  }

  /** Features whose value is at least `least`, from the smallest on. */
  from(least: number): Uint32Array {
    return this.#keys.filter((_, slot) => (this.#values[slot] as number) >= least).sort()
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values]
    this.#keys = new Uint32Array(keys.length * 2)
    this.#values = new Int32Array(keys.length * 2).fill(EMPTY)
    for (let old = 0; old < keys.length; old += 1) {
      if (values[old] === EMPTY) continue
      const slot = this.#slotOf(keys[old] as number)
      this.#keys[slot] = keys[old] as number
      this.#values[slot] = values[old] as number
    }
  }
}

/** Rows of the features, in the order of the features, with a way to list them. */
export type CountedRows = FeatureRows & {
  readonly features: Uint32Array
  /** In how many lists each of them stands. */
  readonly counts: Uint32Array
}

/**
 * @param least features that stand in fewer lists get no row
 * @param from the first row
 */
export function countedRows(
  lists: Iterable<Iterable<number>>,
  least: number,
  from = 0,
): CountedRows {
  const counts = new FeatureTable()
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  const features = counts.from(least)
  const rows = new FeatureTable()
  for (const [at, feature] of features.entries()) rows.set(feature, from + at)
  return {
    size: features.length,
    get: (feature) => rows.get(feature),
    features,
    counts: features.map((feature) => counts.get(feature) ?? 0),
  }
}
