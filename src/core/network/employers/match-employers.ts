/**
 * Who works, or worked, at which employer of the search: contacts' employers against those that
 * the person applied to.
 *
 * A match is sure, or it is a question for the person: one wrong "you know somebody there" costs
 * more than one that is asked. Method and limits: docs/methods/people-matching.md.
 * Start reading at `matchEmployers`.
 */
import type { Contact, Employment } from '#core/model/contact.ts'
import type { EmployerWord } from '#core/network/network.ts'
import { ownDomain } from '#core/network/own-domain.ts'
import { type KnownEmployers, knownEmployers } from './known-employers.ts'
import { type Company, readCompany } from './read-company.ts'
import { employersInBrackets, employersNamed, employersPerhapsNamed } from './ways-same.ts'

export type EmployerTarget = {
  readonly name: string
  /** Registrable domains that its own mails came from. */
  readonly domains: readonly string[]
}

/** How a match was told: by name, by another name in the text, by mail address, by the person. */
export type MatchBasis = 'name' | 'other-name' | 'mail' | 'said'

export type EmployerMatch = {
  readonly contactId: string
  /** Position among the employers given. */
  readonly employer: number
  /** What the contact has as employer; `null` where the mail address told. */
  readonly employment: Employment | null
  readonly basis: MatchBasis
  /** Else it is a question for the person. */
  readonly isSure: boolean
}

type Found = Pick<EmployerMatch, 'employer' | 'basis' | 'isSure'>

/** By the name itself, else by others that the text gives; what is only perhaps so is asked last. */
function foundFor(known: KnownEmployers, company: Company): readonly Found[] {
  const byName = employersNamed(known, company.name).map((hit) => ({
    ...hit,
    basis: 'name' as const,
  }))
  if (byName.some(({ isSure }) => isSure)) return byName
  const further = [
    ...company.others.flatMap((other) => employersNamed(known, other)),
    ...company.bracketed.flatMap((other) => employersInBrackets(known, other)),
    ...company.perhaps.flatMap((other) => employersPerhapsNamed(known, other)),
  ].map((hit) => ({ ...hit, basis: 'other-name' as const }))
  const sure = further.filter(({ isSure }) => isSure)
  if (sure.length > 0) return sure
  return byName.length > 0 ? byName : further
}

/** By the address, where the profile names no employer: a jobs' address outlives the job. */
function foundByMail(
  { mails, employments }: Contact,
  domains: ReadonlyMap<string, number>,
): readonly number[] {
  if (employments.some(({ isCurrent }) => isCurrent)) return []
  return [...new Set(mails.flatMap((mail) => domains.get(ownDomain(mail) ?? '') ?? []))]
}

/** The person's word by the two names, in either order. */
function wordsOn(words: readonly EmployerWord[]) {
  const keyOf = (text: string) => readCompany(text)?.name.key ?? text
  const said = new Map(
    words.map(({ name, other, isSame }) => [
      [keyOf(name), keyOf(other)].toSorted().join('\n'),
      isSame,
    ]),
  )
  return (a: string, b: string) => said.get([keyOf(a), keyOf(b)].toSorted().join('\n'))
}

/**
 * Matches contacts to employers.
 *
 * @param input employers by the names that the search has for them; the person's words on names
 *   go before everything that is worked out
 * @returns matches by contact, in the order of the contacts; a contact may have several
 */
export function matchEmployers(input: {
  readonly contacts: readonly Contact[]
  readonly employers: readonly EmployerTarget[]
  readonly words: readonly EmployerWord[]
}): readonly EmployerMatch[] {
  const { contacts, employers, words } = input
  const read = new Map<string, Company | null>()
  for (const { employments } of contacts) {
    for (const { employer } of employments) {
      if (!read.has(employer)) read.set(employer, readCompany(employer))
    }
  }
  const known = knownEmployers(
    employers,
    [...read.values()].filter((one) => one !== null),
  )
  const said = words.length > 0 ? wordsOn(words) : () => undefined
  const found = new Map<string, readonly Found[]>()
  for (const [text, company] of read) {
    const byRule = (company ? foundFor(known, company) : []).filter(
      ({ employer }) => said(text, (employers[employer] as EmployerTarget).name) !== false,
    )
    const bySaying =
      words.length === 0
        ? []
        : [...employers.entries()].flatMap(([employer, { name }]) =>
            said(text, name) ? [{ employer, basis: 'said' as const, isSure: true }] : [],
          )
    found.set(text, bySaying.length > 0 ? bySaying : byRule)
  }
  const domains = new Map(
    employers.flatMap((target, at) => target.domains.map((domain) => [domain, at] as const)),
  )
  return contacts.flatMap((contact) => matchesOf(contact, found, domains))
}

/** Each employer once for a contact: by the first employment that told. */
function matchesOf(
  contact: Contact,
  found: ReadonlyMap<string, readonly Found[]>,
  domains: ReadonlyMap<string, number>,
): readonly EmployerMatch[] {
  const contactId = contact.id
  const matches = new Map<number, EmployerMatch>()
  for (const employment of contact.employments) {
    for (const one of found.get(employment.employer) ?? []) {
      const before = matches.get(one.employer)
      if (before?.isSure || (before && !one.isSure)) continue
      matches.set(one.employer, { contactId, employment, ...one })
    }
  }
  for (const employer of foundByMail(contact, domains)) {
    if (matches.get(employer)?.isSure) continue
    matches.set(employer, { contactId, employer, employment: null, basis: 'mail', isSure: true })
  }
  return [...matches.values()]
}
