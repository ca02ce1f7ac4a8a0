/** Keeps how a rejection is landing: one word, and a line if the person wants. */
import type { z } from 'zod'
import type { MomentBody } from '#contracts/http.ts'
import type { DebriefView } from '#contracts/views.ts'
import { debriefRejection } from './debrief-rejection.ts'
import { findApplication } from './find-application.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { recordEvent } from './record-event.ts'

export async function recordMoment(
  services: Services,
  id: string,
  { feeling, note }: z.infer<typeof MomentBody>,
): Promise<DebriefView> {
  const { id: applicationId } = findApplication(await loadSearch(services.store), id)
  await recordEvent(services, { type: 'moment', applicationId, feeling, ...(note && { note }) })
  return debriefRejection(services, id)
}
