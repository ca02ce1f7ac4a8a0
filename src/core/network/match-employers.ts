/**
 * Who works, or worked, at which employer of the search: contacts' employers against those that
 * the person applied to.
 *
 * A match is sure, or it is a question for the person: one wrong "you know somebody there" costs
 * more than one that is asked. Method and limits: docs/methods/people-matching.md.
 * Start reading at `matchEmployers`.
 */
import { areNearNames } from '#core/history/employer-name.ts'
import type { Contact, Employment } from '#core/model/contact.ts'
import { type Company, type CompanyName, readCompany } from './company-name.ts'
import type { EmployerWord } from './network.ts'
import { ownDomain } from './own-domain.ts'

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

/** Shortest bare word that is taken for a longer name, or for one with more behind it. */
const SHORTEST_ALONE = 5

const collapsed = (key: string) => key.replace(/(.)\1+/g, '$1')

type Known = {
  readonly targets: readonly (Company | null)[]
  readonly byKey: ReadonlyMap<string, readonly number[]>
  readonly byBareKey: ReadonlyMap<string, readonly number[]>
  readonly byCollapsed: ReadonlyMap<string, readonly number[]>
  readonly byFirstWord: ReadonlyMap<string, readonly number[]>
  /** Which names, without what is appended, begin with a word. */
  readonly beginWith: ReadonlyMap<string, ReadonlySet<string>>
}

function filed(
  targets: readonly (Company | null)[],
  textsOf: (company: Company) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [at, company] of targets.entries()) {
    for (const text of new Set(company ? textsOf(company) : [])) {
      places.set(text, [...(places.get(text) ?? []), at])
    }
  }
  return places
}

const namesOf = ({ name, others }: Company): readonly CompanyName[] => [name, ...others]

/** The name without the department behind it. */
function shortestOf({ name, others }: Company): CompanyName {
  const heads = others.filter(({ key }) => name.key.startsWith(key))
  return heads.reduce((short, one) => (one.key.length < short.key.length ? one : short), name)
}

function knownFrom(employers: readonly EmployerTarget[], companies: readonly Company[]): Known {
  const targets = employers.map(({ name }) => readCompany(name))
  const beginWith = new Map<string, Set<string>>()
  for (const company of [...targets.filter((one) => one !== null), ...companies]) {
    const [word = ''] = company.name.words
    const { bareKey } = shortestOf(company)
    beginWith.set(word, (beginWith.get(word) ?? new Set()).add(bareKey))
  }
  return {
    targets,
    byKey: filed(targets, (one) => namesOf(one).map(({ key }) => key)),
    byBareKey: filed(targets, (one) => namesOf(one).map(({ bareKey }) => bareKey)),
    byCollapsed: filed(targets, (one) => namesOf(one).map(({ key }) => collapsed(key))),
    byFirstWord: filed(targets, ({ name }) => name.words.slice(0, 1)),
    beginWith,
  }
}

/** Whether a lone word is nobody else's beginning here: then a longer name with it is the same. */
function isAlone({ beginWith }: Known, word: string, others: readonly string[]): boolean {
  if (word.length < SHORTEST_ALONE) return false
  return [...(beginWith.get(word) ?? [])].every((key) => key === word || others.includes(key))
}

/** The same words: sure, unless one is a group and the other may be another firm of that name. */
function sameKey(known: Known, name: CompanyName, at: number): boolean {
  const target = known.targets[at] as Company
  const hit = namesOf(target).filter(({ key }) => key === name.key)
  if (hit.some(({ isGroup }) => isGroup === name.isGroup)) return true
  const rivals = (known.byKey.get(name.key) ?? []).filter((other) => other !== at)
  if (rivals.length > 0) return false
  return name.words.length > 1 || isAlone(known, name.key, [name.bareKey])
}

/** The same but for what firms append: two words and more tell who it is, one may not. */
function sameBareKey(known: Known, name: CompanyName, at: number): boolean {
  const target = (known.targets[at] as Company).name
  if (name.bareWords.length > 1) return true
  if (name.appended !== 'kind' && target.appended !== 'kind') return true
  return isAlone(known, name.bareKey, [target.bareKey])
}

/** Employers that one name may be, the surest way first. */
function employersNamed(known: Known, name: CompanyName): readonly Omit<Found, 'basis'>[] {
  const same = known.byKey.get(name.key) ?? []
  if (same.length > 0) {
    const sure = same.filter((at) => sameKey(known, name, at))
    return (sure.length > 0 ? sure : same).map((employer) => ({
      employer,
      isSure: sure.length > 0,
    }))
  }
  const bare = known.byBareKey.get(name.bareKey) ?? []
  if (bare.length > 0) {
    return bare.map((employer) => ({
      ...{ employer, isSure: bare.length === 1 && sameBareKey(known, name, employer) },
    }))
  }
  const doubled = known.byCollapsed.get(collapsed(name.key)) ?? []
  if (doubled.length > 0) return doubled.map((employer) => ({ employer, isSure: true }))
  const further = [...longerNames(known, name), ...shortened(known, name)]
  return further.length > 0 ? further : slips(known, name)
}

/** "Brightmoor" for "Brightmoor Energy": a lone word for the one employer that goes on from it. */
function longerNames(known: Known, { words }: CompanyName): readonly Omit<Found, 'basis'>[] {
  const [word = ''] = words
  const begin = known.byFirstWord.get(word) ?? []
  const [only] = begin
  if (words.length > 1 || only === undefined || begin.length > 1) return []
  const target = (known.targets[only] as Company).name
  if (target.words.length < 2) return []
  return [{ employer: only, isSure: isAlone(known, word, [target.bareKey]) }]
}

/** "Quayside CU" for "Quayside Credit Union": the rest by its first letters. */
function shortened(known: Known, { words }: CompanyName): readonly Omit<Found, 'basis'>[] {
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1).join(' ')
  if (words.length < 2 || last.length < 2) return []
  const hits = (known.byFirstWord.get(words[0] ?? '') ?? []).filter((at) => {
    const target = (known.targets[at] as Company).name.words
    const rest = target.slice(words.length - 1).map((word) => word[0])
    return target.slice(0, words.length - 1).join(' ') === before && rest.join('') === last
  })
  return hits.map((employer) => ({ employer, isSure: hits.length === 1 }))
}

/** A letter off: "Vertex" and "Vortex" are two firms, so it is asked. */
function slips(known: Known, name: CompanyName): readonly Omit<Found, 'basis'>[] {
  const asEmployer = { key: name.key, words: [name.key], spelledKey: name.key }
  return (known.byFirstWord.get(name.words[0] ?? '') ?? []).flatMap((employer) => {
    const { key } = (known.targets[employer] as Company).name
    const isNear = areNearNames(asEmployer, { key, words: [key], spelledKey: key })
    return isNear ? [{ employer, isSure: false }] : []
  })
}

function foundFor(known: Known, company: Company): readonly Found[] {
  const byName = employersNamed(known, company.name)
  if (byName.some(({ isSure }) => isSure)) return byName.map((one) => ({ ...one, basis: 'name' }))
  const byOther = company.others
    .flatMap((other) => employersNamed(known, other))
    .filter(({ isSure }) => isSure)
  if (byOther.length > 0) return byOther.map((one) => ({ ...one, basis: 'other-name' }))
  return byName.map((one) => ({ ...one, basis: 'name' }))
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
  const known = knownFrom(
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
