/** Appends one event of the person's and tells how to take it back. */
import type { Recorded } from '#contracts/http.ts'
import type { EventBody } from '#core/model/events.ts'
import type { Services } from './ports.ts'

export async function recordEvent({ store, clock }: Services, body: EventBody): Promise<Recorded> {
  const event = await store.appendEvent(clock.now(), body)
  const applicationId = 'applicationId' in body ? (body.applicationId ?? null) : null
  return { eventId: event.id, applicationId }
}
