/**
 * People of talks and mails who are no contacts yet: offered, never added unasked.
 */
import type { Day } from '#core/model/dates.ts'
import { foldName } from '#core/model/fold-letters.ts'
import type { Network } from './network.ts'

/** Somebody who was met or who wrote, as the search tells. */
export type MetPerson = {
  readonly name: string
  /** Lower case; `null` where only the name is known. */
  readonly mail: string | null
  readonly employer: string
  readonly applicationId: string
  readonly on: Day | null
  readonly from: 'talk' | 'mail'
}

export type OfferedPerson = MetPerson & {
  /** What a declined offer is remembered by. */
  readonly key: string
}

/** @example offerKey({ name: 'Ana Reyes', mail: null, employer: 'Larch' }) // => 'name ana reyes at larch' */
export function offerKey({ name, mail, employer }: Pick<MetPerson, 'name' | 'mail' | 'employer'>) {
  return mail === null ? `name ${foldName(name)} at ${foldName(employer)}` : `mail ${mail}`
}

/**
 * Newest first, each person once, without those who are contacts, were declined, or are the
 * person themselves.
 */
export function peopleOffered(
  met: readonly MetPerson[],
  { contacts, declined }: Pick<Network, 'contacts' | 'declined'>,
  ownName: string | null,
): readonly OfferedPerson[] {
  const mails = new Set(contacts.flatMap((contact) => contact.mails))
  const names = new Set(contacts.map(({ name }) => foldName(name)))
  const offered = new Map<string, OfferedPerson>()
  const newestFirst = met.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1))
  for (const one of newestFirst) {
    const key = offerKey(one)
    const isKnown = names.has(foldName(one.name)) || (one.mail !== null && mails.has(one.mail))
    const isSelf = ownName !== null && foldName(one.name) === foldName(ownName)
    const isDeclined = declined.has(key) || declined.has(offerKey({ ...one, mail: null }))
    const nameKey = `${foldName(one.name)} ${foldName(one.employer)}`
    if (isKnown || isSelf || isDeclined || offered.has(nameKey)) continue
    offered.set(nameKey, { ...one, key })
  }
  return [...offered.values()]
}
