/** Draws from lists with a seeded source. Pure. */
import type { RandomSource } from '#core/stats/random.ts'

/** One item of a list that is not empty. */
export function drawOne<T>(items: readonly T[], random: RandomSource): T {
  return items[Math.floor(random() * items.length)] as T
}

/** The items in a random order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: RandomSource): readonly T[] {
  const result = [...items]
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const held = result[last] as T
    result[last] = result[other] as T
    result[other] = held
  }
  return result
}
