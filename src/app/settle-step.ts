/** The person's word on a step or on a debrief: done, later, not this one. */
import type { RecordedAll } from '#contracts/bulk.ts'
import type { Recorded } from '#contracts/http.ts'
import type { Day } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import { personDay } from './cadence/person-place.ts'
import { findApplication } from './find-application.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { recordEvent, recordEvents } from './record-event.ts'

type DebriefOutcome = 'done' | 'not-this-one' | 'later'

/**
 * @param until with `later`: the day on which it comes back; absent: tomorrow
 * @throws DomainError `bad-date`, `bad-input`
 */
export async function settleStep(
  services: Services,
  stepId: string,
  outcome: 'done' | 'later' | 'skipped',
  until?: Day,
): Promise<Recorded> {
  if (until === undefined) return recordEvent(services, { type: 'step', stepId, outcome })
  await refuseUntil(services, outcome, until)
  return recordEvent(services, { type: 'step', stepId, outcome, until })
}

async function refuseUntil(services: Services, outcome: string, until: Day): Promise<void> {
  if (outcome !== 'later') {
    throw new DomainError('bad-input', 'Only "later" can say until when. Nothing was changed.')
  }
  const { today } = await personDay(services)
  if (until > today) return
  throw new DomainError(
    'bad-date',
    `${until} is not ahead: choose a day from tomorrow on. Nothing was changed.`,
    { until, today },
  )
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
