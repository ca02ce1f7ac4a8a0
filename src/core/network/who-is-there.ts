/**
 * Who the person knows at each employer of the search: close ties, weak ties, those of whom they
 * have not said, and those whose employer may only be of that name.
 */
import { readEmployerName } from '#core/history/employer-name.ts'
import type { Contact } from '#core/model/contact.ts'
import { type ChampionCount, championsAt, countOf } from './champions.ts'
import {
  type EmployerMatch,
  type EmployerTarget,
  matchEmployers,
} from './employers/match-employers.ts'
import type { Champion, Network } from './network.ts'

/** An employer of the search, all its applications together. */
export type SearchEmployer = EmployerTarget & {
  readonly applicationIds: readonly string[]
  readonly isUnderWay: boolean
}

export type KnownThere = {
  readonly contact: Contact
  readonly match: EmployerMatch
  /** Works there by what is known, rather than worked there once. */
  readonly isThereNow: boolean
}

export type EmployerPeople = {
  readonly employer: SearchEmployer
  readonly close: readonly KnownThere[]
  readonly weak: readonly KnownThere[]
  /** Of whom the person has not said how close they are. */
  readonly unsaid: readonly KnownThere[]
  /** Whose employer may be this one: a question. */
  readonly perhaps: readonly KnownThere[]
  readonly champions: readonly Champion[]
  readonly championCount: ChampionCount
}

/** Applications at employers of one name, together. */
export function searchEmployers(
  applications: readonly {
    readonly id: string
    readonly employer: string
    readonly isUnderWay: boolean
    readonly domains: readonly string[]
  }[],
): readonly SearchEmployer[] {
  const groups = Map.groupBy(
    applications,
    ({ employer }) => readEmployerName(employer)?.key ?? employer,
  )
  return [...groups.values()].map((group) => ({
    name: group[0]?.employer ?? '',
    applicationIds: group.map(({ id }) => id),
    isUnderWay: group.some(({ isUnderWay }) => isUnderWay),
    domains: [...new Set(group.flatMap(({ domains }) => domains))],
  }))
}

const nowFirst = (a: KnownThere, b: KnownThere) => Number(b.isThereNow) - Number(a.isThereNow)

/**
 * @param employers of the search, in the order in which they shall stand
 * @returns the same order; those where nobody is known have empty lists
 */
export function whoIsThere(
  network: Network,
  employers: readonly SearchEmployer[],
): readonly EmployerPeople[] {
  const { contacts, employerWords: words } = network
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  const matches = Map.groupBy(
    matchEmployers({ contacts, employers, words }),
    ({ employer }) => employer,
  )
  return employers.map((employer, at) => {
    const all = (matches.get(at) ?? []).flatMap((match): readonly KnownThere[] => {
      const contact = byId.get(match.contactId)
      const isThereNow = match.employment?.isCurrent ?? true
      return contact ? [{ contact, match, isThereNow }] : []
    })
    const sure = all.filter(({ match }) => match.isSure).toSorted(nowFirst)
    const champions = championsAt(network, employer.name)
    return {
      employer,
      close: sure.filter(({ contact }) => contact.tie === 'close'),
      weak: sure.filter(({ contact }) => contact.tie === 'weak'),
      unsaid: sure.filter(({ contact }) => contact.tie === null),
      perhaps: all.filter(({ match }) => !match.isSure),
      champions,
      championCount: countOf(champions),
    }
  })
}
