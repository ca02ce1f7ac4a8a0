/** Names that may stand in a letter: of the person, people known, employers, roles and skills. */
import type { Application } from '#core/model/application.ts'
import { GIVEN_FACTS, type GivenFactId } from '#core/model/given-facts.ts'
import { cleanName, personName } from '#core/outreach/clean-name.ts'
import type { KnownName } from '#core/outreach/rewording/stand-ins.ts'
import { findApplication } from '../find-application.ts'
import { loadSearch } from '../load-search.ts'
import { loadNetwork } from '../people/load-network.ts'
import type { Store } from '../ports.ts'

/**
 * Every name that the records hold, since a letter to one employer may speak of another. Those of
 * the application itself go by their parts as well.
 *
 * @throws DomainError `not-found`
 */
export async function namesAround(
  store: Store,
  applicationId: string,
): Promise<readonly KnownName[]> {
  const search = await loadSearch(store)
  const { applications, person } = search
  const about = findApplication(search, applicationId)
  const { contacts } = await loadNetwork(store)
  const wrote = await store.messages(about.messageIds)
  // A desk that writes in the employer's name is no person.
  const senders = wrote.map(({ mail }) => personName(mail.from?.name, cleanName(about.employer)))
  const near = [
    ...named('employer', [about.employer, about.given?.employer]),
    ...named('name', [person?.name, ...peopleOf(about), ...senders]),
  ].map((one) => ({ ...one, byParts: true }))
  return [
    ...near,
    ...named('employer', [
      ...applications.map(({ employer }) => employer),
      ...contacts.flatMap(({ employments }) => employments.map(({ employer }) => employer)),
    ]),
    ...named('role', [...applications.map(({ role }) => role), ...(person?.targetRoles ?? [])]),
    ...named('term', person?.skills ?? []),
    ...named('name', [...contacts.map(({ name }) => name), ...applications.flatMap(peopleOf)]),
  ]
}

/** Who was met, and whom the person named. */
function peopleOf({ milestones, given = {} }: Application): readonly string[] {
  const asFacts = Object.entries(given).flatMap(([id, text]) =>
    GIVEN_FACTS[id as GivenFactId] === 'name' && id !== 'employer' ? [text] : [],
  )
  return [...milestones.flatMap(({ people = [] }) => people), ...asFacts]
}

/** Each once, as it is written and as a letter would say it. */
function named(
  kind: KnownName['kind'],
  texts: readonly (string | null | undefined)[],
): readonly KnownName[] {
  const spelled = texts.flatMap((text) => [cleanName(text), text?.trim()])
  const unique = new Set(spelled.filter((text): text is string => !!text))
  return [...unique].map((text) => ({ kind, text }))
}
