/** What the person of the example said of the people they know: ties, champions, a talk to come. */
import { loadNetwork } from '#app/people/load-network.ts'
import type { Services } from '#app/ports.ts'
import { addDays } from '#core/model/dates.ts'
import type { PeopleEventBody } from '#core/model/people-events.ts'
import { CONTACT_WORDS, MADE_MEETING } from './contacts.ts'

export async function sayOfPeople({ store, clock }: Services): Promise<void> {
  const { contacts } = await loadNetwork(store)
  const today = clock.today()
  const idOf = (name: string) => contacts.find((contact) => contact.name === name)?.id ?? ''
  const words = CONTACT_WORDS.flatMap(({ name, facts, champion }): readonly PeopleEventBody[] => {
    const contactId = idOf(name)
    const { employer = '', steps = [] } = champion ?? {}
    return [
      { type: 'keep-contact', contactId, facts },
      ...steps.map(
        ([daysAgo, step, note]): PeopleEventBody => ({
          ...{ type: 'champion-step', contactId, employer, step, on: addDays(today, -daysAgo) },
          ...(note && { note }),
        }),
      ),
    ]
  })
  const { title, who, employer, inDays, questions } = MADE_MEETING
  const meeting = { title, employer, on: addDays(today, inDays), with: [idOf(who)], questions }
  const all: readonly PeopleEventBody[] = [
    ...words,
    { type: 'keep-meeting', meetingId: 'g-example', meeting },
  ]
  await store.transaction(async (inside) => {
    for (const body of all) await inside.appendEvent(clock.now(), body)
  })
}
