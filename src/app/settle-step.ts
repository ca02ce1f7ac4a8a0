/** The person's word on a step or on a debrief: done, later, not this one. */
import type { Recorded } from '#contracts/http.ts'
import { findApplication } from './find-application.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { recordEvent } from './record-event.ts'

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
  outcome: 'done' | 'not-this-one' | 'later',
): Promise<Recorded> {
  const { id: applicationId } = findApplication(await loadSearch(services.store), id)
  return recordEvent(services, { type: 'debrief', applicationId, outcome })
}
