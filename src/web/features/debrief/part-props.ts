/** What each part of a debrief gets. */
import type { ApplicationPageView } from '#contracts/http.ts'
import type { DebriefView } from '#contracts/views.ts'
import type { DebriefPart } from '#web/lib/debrief-parts.ts'
import type { RoundPlace } from '#web/lib/round.ts'

export type PartProps = {
  readonly application: ApplicationPageView
  readonly debrief: DebriefView
  /** @param replace whether Back should pass over the part that is left */
  readonly go: (part: DebriefPart, replace?: boolean) => void
  /** Where one stands, where several are looked at in a row. */
  readonly round: RoundPlace | null
}
