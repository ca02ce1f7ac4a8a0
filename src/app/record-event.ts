/** Appends events of the person's and tells how to take them back. */
import type { RecordedAll } from '#contracts/bulk.ts'
import type { Recorded } from '#contracts/http.ts'
import type { EventBody } from '#core/model/events.ts'
import type { Services } from './ports.ts'

export async function recordEvent({ store, clock }: Services, body: EventBody): Promise<Recorded> {
  const event = await store.appendEvent(clock.now(), body)
  const applicationId = 'applicationId' in body ? (body.applicationId ?? null) : null
  return { eventId: event.id, applicationId }
}

/** Several events, all or none. */
export function recordEvents(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  bodies: readonly EventBody[],
): Promise<RecordedAll> {
  return store.transaction(async (inside) => {
    const eventIds: string[] = []
    for (const body of bodies) eventIds.push((await inside.appendEvent(clock.now(), body)).id)
    return { eventIds }
  })
}
