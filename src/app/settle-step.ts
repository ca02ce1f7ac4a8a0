/** The person's word on a step or on a debrief: done, later, not this one. */
import type { RecordedAll } from '#contracts/bulk.ts'
import type { Recorded } from '#contracts/http.ts'
import { findApplication } from './find-application.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { recordEvent, recordEvents } from './record-event.ts'

type DebriefOutcome = 'done' | 'not-this-one' | 'later'

export async function settleStep(
  services: Services,
  stepId: string,
  outcome: 'done' | 'later' | 'skipped',
): Promise<Recorded> {
  return recordEvent(services, { type: 'step', stepId, outcome })
}

/** @throws DomainError `not-found` */
export async function settleDebrief(
  services: Services,
  id: string,
  outcome: DebriefOutcome,
): Promise<Recorded> {
  const { id: applicationId } = findApplication(await loadSearch(services.store), id)
  return recordEvent(services, { type: 'debrief', applicationId, outcome })
}

/** One word for several that came together: all or none. @throws DomainError `not-found` */
export async function settleDebriefs(
  services: Services,
  ids: readonly string[],
  outcome: DebriefOutcome,
): Promise<RecordedAll> {
  const search = await loadSearch(services.store)
  const applicationIds = ids.map((id) => findApplication(search, id).id)
  return recordEvents(
    services,
    applicationIds.map((applicationId) => ({ type: 'debrief', applicationId, outcome })),
  )
}
