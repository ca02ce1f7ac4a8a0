/**
 * What the person of the example said of the people they know: ties, champions, a talk to come;
 * each through the use case of the page. What is said: contacts.ts.
 */
import { changePeople } from '#app/people/change-people.ts'
import { loadNetwork } from '#app/people/load-network.ts'
import type { Services } from '#app/ports.ts'
import type { PeopleChange } from '#contracts/people.ts'
import { addDays } from '#core/model/dates.ts'
import { CONTACT_WORDS, MADE_MEETING } from './contacts.ts'
import { findNamed } from './find-named.ts'

/** @throws DomainError `not-found` where somebody is named who is no contact */
export async function sayOfPeople(services: Services): Promise<void> {
  const { contacts } = await loadNetwork(services.store)
  const today = services.clock.today()
  const idOf = (asked: string) =>
    findNamed(contacts, ({ name }) => name === asked, `the contact "${asked}"`).id
  const words = CONTACT_WORDS.flatMap(({ name, facts, champion }): readonly PeopleChange[] => {
    const contactId = idOf(name)
    const { employer = '', steps = [] } = champion ?? {}
    return [
      { type: 'keep-contact', contactId, facts },
      ...steps.map(
        ([daysAgo, step, note]): PeopleChange => ({
          ...{ type: 'champion-step', contactId, employer, step, on: addDays(today, -daysAgo) },
          ...(note && { note }),
        }),
      ),
    ]
  })
  const { title, who, employer, inDays, questions } = MADE_MEETING
  const on = addDays(today, inDays)
  const meeting = { title, employer, on, with: [idOf(who)], questions: [...questions] }
  for (const change of [...words, { type: 'keep-meeting', meeting } as const]) {
    await changePeople(services, change)
  }
}
