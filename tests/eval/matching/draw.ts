/** Draws of the made mailbox: everything random in it comes from one seed. */
import { seededRandom } from '#core/stats/random.ts'

export type Draw = {
  readonly chance: (share: number) => boolean
  /** Both ends included. */
  readonly whole: (low: number, high: number) => number
  readonly pick: <T>(items: readonly T[]) => T
}

export function drawsOf(seed: string): Draw {
  const next = seededRandom(seed)
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    chance: (share) => next() < share,
    whole,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)]
      if (item === undefined) throw new Error('There is nothing to pick from.')
      return item
    },
  }
}
