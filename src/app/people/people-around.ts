/** What every page about people reads: the people, the employers of the search, who wrote when. */

import type { RebuiltSearch } from '#core/history/rebuild.ts'
import { withSilence } from '#core/history/silence.ts'
import type { Contact } from '#core/model/contact.ts'
import type { Day } from '#core/model/dates.ts'
import { standing } from '#core/model/stages.ts'
import type { Network } from '#core/network/network.ts'
import { ownDomain } from '#core/network/own-domain.ts'
import {
  type EmployerPeople,
  type SearchEmployer,
  searchEmployers,
  whoIsThere,
} from '#core/network/who-is-there.ts'
import { loadSearch } from '../load-search.ts'
import type { Services } from '../ports.ts'
import { loadNetwork } from './load-network.ts'

export type MailFrom = {
  readonly subject: string
  readonly on: Day | null
  readonly applicationId: string | null
}

export type PeopleAround = {
  readonly network: Network
  readonly search: RebuiltSearch
  readonly today: Day
  /** Those under way first, then by name. */
  readonly employers: readonly SearchEmployer[]
  /** Mails of the search by sender, lower case; oldest known first. */
  readonly mailsFrom: ReadonlyMap<string, readonly MailFrom[]>
}

export async function peopleAround({
  store,
  clock,
}: Pick<Services, 'store' | 'clock'>): Promise<PeopleAround> {
  const [network, search] = [await loadNetwork(store), await loadSearch(store)]
  const today = clock.today()
  const messages = (await store.readMessages()).flatMap(
    ({ id, fromAddress, subject, sentOn: on }) => {
      const applicationId = search.applicationOfMessage.get(id) ?? null
      return fromAddress === null
        ? []
        : [{ from: fromAddress.toLowerCase(), subject, on, applicationId }]
    },
  )
  const domains = new Map<string, Set<string>>()
  for (const { from, applicationId } of messages) {
    const domain = applicationId === null ? null : ownDomain(from)
    if (applicationId === null || domain === null) continue
    domains.set(applicationId, (domains.get(applicationId) ?? new Set()).add(domain))
  }
  const employers = searchEmployers(
    search.applications.map((application) => {
      const { outcome } = standing(withSilence(application, today).milestones)
      return {
        ...{ id: application.id, employer: application.employer },
        isUnderWay: outcome === 'open' || outcome === 'offer',
        domains: [...(domains.get(application.id) ?? [])],
      }
    }),
  )
  return {
    ...{ network, search, today },
    employers: employers.toSorted(
      (a, b) => Number(b.isUnderWay) - Number(a.isUnderWay) || a.name.localeCompare(b.name),
    ),
    mailsFrom: Map.groupBy(messages, ({ from }) => from),
  }
}

/** The newest real exchange: a mail of theirs, a meeting that was, or what the person said. */
export function lastContactOf(
  { mails, lastContact, id }: Contact,
  { mailsFrom, network, today }: Pick<PeopleAround, 'mailsFrom' | 'network' | 'today'>,
): Day | null {
  const days = [
    lastContact,
    ...mails.flatMap((mail) => (mailsFrom.get(mail) ?? []).map(({ on }) => on)),
    ...network.meetings.filter((meeting) => meeting.with.includes(id)).map(({ on }) => on),
  ]
  const past = days.filter((day) => day !== null && day <= today)
  return past.reduce(
    (newest, day) => (newest === null || (day ?? '') > newest ? day : newest),
    null,
  )
}

type Worked = { readonly search: RebuiltSearch; readonly today: Day; readonly known: Known }
type Known = readonly EmployerPeople[]

/** Thousands of names against hundreds: worked out once for a state of the log and a day. */
const worked = new WeakMap<Network, Worked>()

/** Who is known at each employer, in their order. */
export function knownIn({ network, search, employers, today }: PeopleAround): Known {
  const before = worked.get(network)
  if (before?.search === search && before.today === today) return before.known
  const known = whoIsThere(network, employers)
  worked.set(network, { search, today, known })
  return known
}
