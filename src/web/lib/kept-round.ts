/** Keeps the round of rejections one is in, in this browser alone: ids, nothing else. */
import { type Round, roundOf } from '#web/lib/round.ts'

const KEY = 'comeback.round'

export function keptRound(): Round | null {
  try {
    return roundOf(JSON.parse(localStorage.getItem(KEY) ?? 'null'))
  } catch {
    return null
  }
}

export function keepRound(ids: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ids }))
  } catch {
    // A private window may refuse: each debrief is kept all the same.
  }
}

export function endRound(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // As above.
  }
}
