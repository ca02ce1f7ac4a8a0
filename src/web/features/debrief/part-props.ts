/** What each part of a debrief gets. */
import type { ApplicationPageView } from '#contracts/http.ts'
import type { DebriefView } from '#contracts/views.ts'
import type { DebriefPart } from '#web/lib/debrief-parts.ts'

export type PartProps = {
  readonly application: ApplicationPageView
  readonly debrief: DebriefView
  /** @param replace whether Back should pass over the part that is left */
  readonly go: (part: DebriefPart, replace?: boolean) => void
}
