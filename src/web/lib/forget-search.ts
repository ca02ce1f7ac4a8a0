/** What this browser remembers of a search: forgotten when the search is erased or replaced. */
import { endRound } from '#web/lib/kept-round.ts'
import { forgetChanges } from '#web/lib/take-back.ts'

export function forgetSearch(): void {
  endRound()
  forgetChanges()
}
