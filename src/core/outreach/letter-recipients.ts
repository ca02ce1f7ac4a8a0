/**
 * To whom a letter of one kind can go: the people met in talks, whoever the person names, and
 * the last person who wrote.
 *
 * Nobody is taken for what no record says: a recruiter who wrote is no champion and refers
 * nobody, so those letters go to a named person only. An address is never guessed: it is known
 * where a mail came from that very name.
 */
import type { GivenFactId, GivenFacts } from '#core/model/given-facts.ts'
import type { LetterName } from '#core/model/letter-kinds.ts'
import type { Message } from '#core/model/message.ts'
import { cleanName, personName } from './clean-name.ts'
import type { LetterContact } from './letter.ts'
import { letterContact } from './letter-contact.ts'
import type { DatedApplication } from './letter-ground.ts'
import { milestonesUpTo, talksAmong } from './letter-talks.ts'
import { recipientOf } from './recipient.ts'

/** The fact that names the reader of a letter, where a person can give one. */
const NAMED_BY: Readonly<Partial<Record<LetterName, GivenFactId>>> = {
  'thank-you': 'spoke-with',
  'informational-interview': 'insider',
  'referral-request': 'referrer',
  'champion-thanks': 'champion',
}

const isSame = (one: string | null, other: string | null) =>
  one !== null && other !== null && one.toLowerCase() === other.toLowerCase()

/** `Priya Shah <priya@x.example>`, an address alone, or a name alone. */
function namedContact(text: string): LetterContact {
  const [, name, inBrackets] = /^(.*?)\s*<([^<>]+)>\s*$/.exec(text) ?? []
  if (inBrackets !== undefined) return { name: cleanName(name), address: inBrackets.trim() }
  return text.includes('@')
    ? { name: null, address: text.trim() }
    : { name: cleanName(text), address: null }
}

/** People met, those of the newest talk first, with the address that they wrote from. */
function peopleMet(
  known: DatedApplication,
  messages: readonly Message[],
): readonly (readonly LetterContact[])[] {
  const { employer } = known.application
  const talks = talksAmong(milestonesUpTo(known)).toReversed()
  const addressOf = (name: string) => {
    const wrote = messages.findLast(
      ({ mail }) =>
        isSame(personName(mail.from?.name, cleanName(employer)), name) &&
        recipientOf(mail.from?.address).kind === 'known',
    )
    return wrote?.mail.from?.address ?? null
  }
  return talks.map(({ people }) =>
    (people ?? []).flatMap((person) => {
      const name = cleanName(person)
      return name === null ? [] : [{ name, address: addressOf(name) }]
    }),
  )
}

/** Each person once; an address is kept where any mention has one. */
function eachOnce(contacts: readonly LetterContact[]): readonly LetterContact[] {
  const kept: LetterContact[] = []
  for (const contact of contacts) {
    const at = kept.findIndex(
      ({ name, address }) =>
        isSame(name, contact.name) || (address !== null && isSame(address, contact.address)),
    )
    const known = kept[at]
    if (!known) kept.push(contact)
    else {
      const { name, address } = known
      kept[at] = { name: name ?? contact.name, address: address ?? contact.address }
    }
  }
  return kept
}

/**
 * Whom a letter can go to, the likeliest first; empty where nobody is known.
 *
 * @param given    facts of the person; one of them may name the reader
 * @param messages of the application, oldest first
 */
export function letterRecipients(
  kind: LetterName,
  known: DatedApplication,
  given: GivenFacts,
  messages: readonly Message[],
): readonly LetterContact[] {
  const factId = NAMED_BY[kind]
  const named = factId && given[factId] ? [namedContact(given[factId])] : []
  const [lastTalk = [], ...earlier] = peopleMet(known, messages)
  const wrote = letterContact(messages)
  const writer = wrote ? [wrote] : []
  switch (kind) {
    case 'champion-thanks':
    case 'referral-request':
      return eachOnce(named)
    case 'informational-interview':
      return eachOnce([...named, ...lastTalk, ...earlier.flat()])
    case 'thank-you':
      return eachOnce([...named, ...lastTalk, ...writer, ...earlier.flat()])
    default:
      return eachOnce([...writer, ...lastTalk, ...earlier.flat()])
  }
}

/**
 * The one that a person names, greeted as they write the name.
 *
 * @param text   `Priya Shah <priya@x.example>`, an address, a name, or the one first name that
 *   only one of those known bears
 * @param known  whom the letter can go to
 * @example recipientNamed('Priya', [{ name: 'Priya Shah', address: 'p@x.example' }]) // => { name: 'Priya', address: 'p@x.example', fullName: 'Priya Shah' }
 */
export function recipientNamed(text: string, known: readonly LetterContact[]): LetterContact {
  const { name, address } = namedContact(text)
  const whole = known.filter((one) => isSame(one.name, name) || isSame(one.address, address))
  const byFirstName = known.filter((one) => isSame(one.name?.split(' ')[0] ?? null, name))
  const [found, another] = whole.length > 0 ? whole : byFirstName
  if (!found || another) return { name, address }
  return {
    name: name ?? found.name,
    address: address ?? found.address,
    ...(found.name && !isSame(found.name, name) && name !== null && { fullName: found.name }),
  }
}
