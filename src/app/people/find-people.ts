/** Contacts that a text is found in: `comeback people list TEXT`. */
import type { PeopleView } from '#contracts/people.ts'
import { foundBy } from '#core/network/find-contacts.ts'
import type { Services } from '../ports.ts'
import { listPeople } from './list-people.ts'

export async function findPeople(services: Services, text: string): Promise<PeopleView> {
  const { people, today } = await listPeople(services)
  const found = foundBy(text, people, ({ name, employer, title }) => [name, employer, title])
  return { people: [...found], today }
}
