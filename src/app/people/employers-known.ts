/** Who is known at the employers of the search: GET /api/people/employers, `comeback people at`. */
import type { EmployersView } from '#contracts/people.ts'
import { DomainError } from '#core/model/errors.ts'
import { findApplication } from '../find-application.ts'
import type { Services } from '../ports.ts'
import { knownIn, peopleAround } from './people-around.ts'
import { employerPeopleView, namesIn } from './people-views.ts'

export type EmployersAsked = {
  /** The employer of this application alone. */
  readonly applicationId?: string
  /** Employers whose name holds this, in any case. */
  readonly named?: string
}

/** @throws DomainError `not-found` for an unknown application, or a name that no employer has */
export async function employersKnown(
  services: Services,
  { applicationId, named }: EmployersAsked = {},
): Promise<EmployersView> {
  const around = await peopleAround(services)
  const id = applicationId && findApplication(around.search, applicationId).id
  const wanted = named?.toLowerCase()
  // Against all: whether a short name can be another firm's is told by the others.
  const asked = knownIn(around).filter(
    ({ employer: { applicationIds, name } }) =>
      (!id || applicationIds.includes(id)) && (!wanted || name.toLowerCase().includes(wanted)),
  )
  if (wanted && asked.length === 0) {
    throw new DomainError('not-found', `No employer of your search is called "${named}".`)
  }
  const nameOf = namesIn(around.network)
  return { employers: asked.map((one) => employerPeopleView(one, nameOf)) }
}
