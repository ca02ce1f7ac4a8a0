/** One contact with all that is known of them: GET /api/people/:id, `comeback people show`. */
import type { PersonPageView } from '#contracts/people.ts'
import type { Contact } from '#core/model/contact.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Network } from '#core/network/network.ts'
import type { Services } from '../ports.ts'
import { knownIn, lastContactOf, type PeopleAround, peopleAround } from './people-around.ts'
import { championView, meetingView, namesIn } from './people-views.ts'

/** @throws DomainError `not-found` */
export function findContact({ contacts, aliases }: Network, id: string): Contact {
  const current = aliases.get(id)
  const found = contacts.find((contact) => contact.id === current)
  if (found) return found
  throw new DomainError('not-found', `There is no contact with the id "${id}".`)
}

/** As the list tells it: whether a short name can be another firm's is told by the others. */
function thereOf({ id }: Contact, around: PeopleAround): PersonPageView['there'] {
  return knownIn(around).flatMap(({ employer, close, weak, unsaid, perhaps }) => {
    const found = [...close, ...weak, ...unsaid, ...perhaps].find(
      ({ contact }) => contact.id === id,
    )
    if (!found) return []
    return [
      {
        employer: employer.name,
        applicationIds: [...employer.applicationIds],
        isThereNow: found.isThereNow,
        isSure: found.match.isSure,
        as: found.match.employment?.employer ?? null,
      },
    ]
  })
}

/** @throws DomainError `not-found` */
export async function showPerson(services: Services, id: string): Promise<PersonPageView> {
  const around = await peopleAround(services)
  const { network, mailsFrom, today } = around
  const contact = findContact(network, id)
  const {
    mails,
    phones,
    links,
    employments,
    lastContact: saidContact,
    extra: _,
    ...facts
  } = contact
  const nameOf = namesIn(network)
  const theirs = mails.flatMap((mail) => mailsFrom.get(mail) ?? [])
  return {
    ...facts,
    mails: [...mails],
    phones: [...phones],
    links: [...links],
    employments: employments.map(({ extra: __, ...one }) => one),
    saidContact,
    lastContact: lastContactOf(contact, around),
    there: thereOf(contact, around),
    champions: network.champions
      .filter(({ contactId }) => contactId === contact.id)
      .map((one) => championView(one, nameOf)),
    meetings: network.meetings
      .filter((meeting) => meeting.with.includes(contact.id))
      .map((meeting) => meetingView(meeting, nameOf)),
    mailsFrom: theirs
      .map(({ subject, on, applicationId }) => ({ subject, on, applicationId }))
      .toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1)),
    today,
  }
}
