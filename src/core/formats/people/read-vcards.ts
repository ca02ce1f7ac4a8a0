/**
 * A file of vCards (versions 2.1, 3.0 and 4.0) into contacts, and back.
 *
 * Pure. The grammar is ical.js'; what version 2.1 adds is put right in vcard-lines.ts. Each card
 * is a record or is rejected with its place and reason. Start reading at `readVcards`.
 */
import ICAL from 'ical.js'
import type { ContactDraft, ContactFacts, Employment } from '#core/model/contact.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Problem } from '#core/model/problem.ts'
import { decodeText } from '../text-decoding.ts'
import { contactIdOf, linkOf, mailOf, type PeopleReading } from './people-types.ts'
import { type CardText, vcardsIn } from './vcard-lines.ts'

/** As ical.js gives a property: name, parameters, kind of value, values (jCard, RFC 7095). */
type Property = readonly [string, Readonly<Record<string, unknown>>, string, ...unknown[]]

const LEFT_OUT = 'The card is left out.'

const textOf = (value: unknown): string =>
  (typeof value === 'string' ? value : '').replace(/\s+\n/g, '\n').trim()

/** The values of every property of a name, each as text. */
function valuesOf(properties: readonly Property[], name: string): readonly string[] {
  return properties
    .filter(([found]) => found === name)
    .flatMap(([, , , ...values]) => values.flat(2).map(textOf))
    .filter((text) => text !== '')
}

/** One structured value, its parts in order; a part that holds several is joined. */
function partsOf(properties: readonly Property[], name: string): readonly string[] {
  const [, , , value] = properties.find(([found]) => found === name) ?? []
  const parts = Array.isArray(value) ? value : [value]
  return parts.map((part) => (Array.isArray(part) ? part.map(textOf).join(' ') : textOf(part)))
}

/** As shown, else put together from its parts: prefix and suffix are no part of a name. */
function nameOf(properties: readonly Property[]): string {
  const [shown] = valuesOf(properties, 'fn')
  const [family = '', given = '', middle = ''] = partsOf(properties, 'n')
  const name = shown ?? [given, middle, family].filter((part) => part !== '').join(' ')
  return name.replace(/\s+/g, ' ').trim()
}

function employmentOf(properties: readonly Property[]): Employment | null {
  const [employer = ''] = partsOf(properties, 'org')
  const [title = null] = [...valuesOf(properties, 'title'), ...valuesOf(properties, 'role')]
  return employer === '' ? null : { employer, title, from: null, to: null, isCurrent: true }
}

/** What is no person, in words; `null` for a person. */
function notAPerson(properties: readonly Property[], name: string): string | null {
  const kinds = [
    ...valuesOf(properties, 'kind'),
    ...valuesOf(properties, 'x-addressbookserver-kind'),
  ]
  if (kinds.some((kind) => kind.toLowerCase() === 'group')) return `"${name}" is a group`
  const isFirm =
    kinds.some((kind) => /^org/i.test(kind)) ||
    valuesOf(properties, 'x-abshowas').includes('COMPANY')
  return isFirm ? `"${name}" is an organisation` : null
}

const phoneOf = (text: string) => text.replace(/^tel:/i, '').trim()

type Fate = { readonly draft: ContactDraft | null; readonly problems: readonly Problem[] }

function fateOf({ place, text, problems }: CardText): Fate {
  const reject = (reason: string, field: string | null = null): Fate => {
    return {
      draft: null,
      problems: [...problems, { place, field, reason: `${reason} ${LEFT_OUT}` }],
    }
  }
  if (text === null) return reject('The card does not end: "END:VCARD" is missing.')
  const properties = parsed(text)
  if (typeof properties === 'string') return reject(`The card cannot be read (${properties}).`)
  const name = nameOf(properties)
  if (name === '') return reject('No name stands in it.', 'FN')
  const other = notAPerson(properties, name)
  if (other !== null) return reject(`${other}, not a person.`, 'KIND')
  const written = valuesOf(properties, 'email')
  const mails = written.flatMap((one) => mailOf(one) ?? [])
  const bad = written.filter((one) => mailOf(one) === null)
  const links = [
    ...valuesOf(properties, 'url'),
    ...valuesOf(properties, 'x-socialprofile'),
  ].flatMap((one) => linkOf(one) ?? [])
  const employment = employmentOf(properties)
  const [uid = null] = valuesOf(properties, 'uid')
  const contactId = contactIdOf({ uid, links, mails, name, employer: employment?.employer ?? null })
  return {
    draft: { contactId, facts: factsOf({ name, mails, links, employment }, properties) },
    problems: [
      ...problems,
      ...bad.map((one) => ({
        ...{ place, field: 'EMAIL' },
        reason: `"${one.slice(0, 60)}" is no mail address, so the contact comes in without it.`,
      })),
    ],
  }
}

type Told = {
  readonly name: string
  readonly mails: readonly string[]
  readonly links: readonly string[]
  readonly employment: Employment | null
}

function factsOf(
  { name, mails, links, employment }: Told,
  properties: readonly Property[],
): Partial<ContactFacts> & { readonly name: string } {
  const phones = valuesOf(properties, 'tel').map(phoneOf)
  const notes = valuesOf(properties, 'note').join('\n')
  return {
    name,
    ...(mails.length > 0 && { mails }),
    ...(phones.length > 0 && { phones }),
    ...(links.length > 0 && { links }),
    ...(employment && { employments: [employment] }),
    ...(notes !== '' && { notes }),
  }
}

/** The properties of one card, or why there are none. */
function parsed(text: string): readonly Property[] | string {
  try {
    const [, properties] = ICAL.parse(text) as readonly [string, readonly Property[]]
    return properties
  } catch (error) {
    return error instanceof Error ? error.message : 'not known why'
  }
}

/**
 * Reads a file of vCards.
 *
 * @param bytes the whole file, in any usual encoding
 * @returns drafts in the order of the file; addresses in lower case
 * @throws DomainError `nothing-readable` where no card begins
 */
export function readVcards(bytes: Uint8Array): PeopleReading {
  const cards = vcardsIn(decodeText(bytes).text.replace(/^\uFEFF/, ''))
  if (cards.length === 0) {
    throw new DomainError('nothing-readable', 'No vCard begins in this file ("BEGIN:VCARD").')
  }
  const fates = cards.map((card) => ({ place: card.place, ...fateOf(card) }))
  const records = fates.flatMap(({ place, draft }) => (draft ? [{ place, draft }] : []))
  return {
    read: fates.length,
    records,
    rejected: fates.length - records.length,
    problems: fates.flatMap(({ problems }) => problems),
  }
}
