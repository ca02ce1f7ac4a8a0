/** How long an import still takes, at the pace it had so far. */

export type Pace = {
  readonly elapsedMs: number
  readonly bytesRead: number
  /** `null` where it is not known. */
  readonly bytesTotal: number | null
}

/** Before that, a guess of the time left says more about the guess than about the time. */
const FIRST_GUESS_AFTER_MS = 2_000

/** Seconds, >= 0; `null` where nobody can tell yet. */
export function secondsLeft({ elapsedMs, bytesRead, bytesTotal }: Pace): number | null {
  if (bytesTotal === null || bytesRead <= 0 || elapsedMs < FIRST_GUESS_AFTER_MS) return null
  return Math.max(0, ((elapsedMs / 1000) * (bytesTotal - bytesRead)) / bytesRead)
}
