/** What a history file says of people beside its contacts: kept as events, once. */
import type { PeopleWords } from '#contracts/history-people.ts'
import { eventsInForce } from '#core/model/events.ts'
import { loadNetwork } from '../people/load-network.ts'
import { wordsAsEvents } from '../people/people-in-history.ts'
import type { Services } from '../ports.ts'

/** A meeting that is known here goes before what the file says of it. */
export async function keepPeople({ store, clock }: Services, words: PeopleWords): Promise<void> {
  const { meetings } = await loadNetwork(store)
  const here = new Set(meetings.map(({ id }) => id))
  const said = new Set(eventsInForce(await store.events()).map(({ body }) => JSON.stringify(body)))
  for (const body of wordsAsEvents(words)) {
    if (body.type === 'keep-meeting' && here.has(body.meetingId)) continue
    if (!said.has(JSON.stringify(body))) await store.appendEvent(clock.now(), body)
  }
}
