/**
 * Whether a mail may be of the job search, judged by its envelope alone, so that private mail
 * stays on the server and is never fetched.
 *
 * Pure. The caller passes a mail that has a head and no text. What is let through is read as a
 * whole afterwards (read-mail.ts); what is not is never seen again. Method, figures and limits:
 * docs/methods/mail-reading.md. Start reading at `lookAtEnvelope`.
 */
import type { Mail } from '#core/model/message.ts'
import { correspondence } from './bare-subject.ts'
import { ROLE_NOUN } from './english/role-words.ts'
import { HIRING_SENDER, PERSONAL_SUBJECT_STEMS, SUBJECT_STEMS } from './envelope-words.ts'
import { plain } from './learned/words.ts'
import type { RelayType } from './relays.ts'
import { strongStems, weakStems } from './search-words.ts'
import { type Sender, senderOf } from './sender.ts'

/** What is known of the search before a mailbox is looked at. */
export type KnownSearch = {
  /** Message-IDs of mails of the search, and those that they answer. */
  readonly messageIds: ReadonlySet<string>
  /** Registrable domains that employers of the search wrote from. */
  readonly domains: ReadonlySet<string>
  /** Names of its employers, letters and digits only, lower case. */
  readonly employers: ReadonlySet<string>
  /** Letters that the person sent, each by recipient and subject (`correspondence`). */
  readonly letters?: ReadonlySet<string>
}

/** Why a mail is fetched. */
export type EnvelopeReason = 'thread' | 'employer' | 'hiring-sender' | 'service' | 'subject'

/** Services that write about applications and little else. */
const HIRING_SERVICES: ReadonlySet<RelayType> = new Set(['tracking-system', 'board', 'test'])
/** Shorter names stand in too many other words. */
const LEAST_NAME = 4
const LOOK_AT = 300

/**
 * Why a mail may be of the search, or `null` for one that stays where it is.
 *
 * @param envelope a mail read from its head alone: its text is empty
 * @example lookAtEnvelope({ messageId: null, references: [], from: null, replyTo: null, to: [], subject: 'Your application', sentAt: null, sentOn: null, text: '', isBulk: false, isAutoReply: false, calendarMethod: null, attachmentNames: [] }, { messageIds: new Set(), domains: new Set(), employers: new Set() }) // => 'subject'
 */
export function lookAtEnvelope(envelope: Mail, known: KnownSearch): EnvelopeReason | null {
  if (isOfThread(envelope, known) || isOfLetter(envelope, known)) return 'thread'
  const sender = senderOf(envelope, null)
  if (isOfEmployer(sender, known)) return 'employer'
  if (sender.relay !== null && HIRING_SERVICES.has(sender.relay)) return 'service'
  if (isHiringSender(sender)) return 'hiring-sender'
  return isOfSearch(envelope, known) ? 'subject' : null
}

function isOfThread({ messageId, references }: Mail, { messageIds }: KnownSearch): boolean {
  return (
    (messageId !== null && messageIds.has(messageId)) || references.some((id) => messageIds.has(id))
  )
}

/** A letter of the person's, or an answer to one under its subject. */
function isOfLetter({ from, to, subject }: Mail, { letters }: KnownSearch): boolean {
  if (letters === undefined || letters.size === 0) return false
  const others = from ? [from, ...to] : to
  return others.some(({ address }) => letters.has(correspondence(address, subject)))
}

function isOfEmployer(sender: Sender, { domains, employers }: KnownSearch): boolean {
  if (sender.relay !== null) return false
  const word = squeezed(sender.domainWord)
  if (domains.has(sender.domain) || employers.has(word)) return true
  return [...employers].some((name) => name.length >= LEAST_NAME && word.startsWith(name))
}

function isHiringSender({ isHiringDesk, name, domainWord, relay }: Sender): boolean {
  return (
    isHiringDesk || HIRING_SENDER.test(name) || (relay === null && HIRING_SENDER.test(domainWord))
  )
}

function isOfSearch({ subject, isBulk }: Mail, { employers }: KnownSearch): boolean {
  // The stems of whole words begin with a space.
  const seen = ` ${subject.slice(0, LOOK_AT).toLowerCase()}`
  const has = (stem: string) => seen.includes(stem)
  const words = plain(seen)
  if (strongStems(words, 1) + weakStems(words, 1) > 0) return true
  if (SUBJECT_STEMS.some(has)) return true
  if (namesRole(subject.slice(0, LOOK_AT))) return true
  if (!isBulk && PERSONAL_SUBJECT_STEMS.some(has)) return true
  const letters = squeezed(seen)
  return [...employers].some((name) => name.length >= LEAST_NAME && letters.includes(name))
}

/** A job's name as a title is written: "Data Analyst", and not a page or a host of something. */
function namesRole(subject: string): boolean {
  const noun = ROLE_NOUN.exec(subject)?.[0]
  return noun !== undefined && /^\p{Lu}/u.test(noun)
}

/** @example squeezed('Marlow & Pike') // => 'marlowpike' */
export function squeezed(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The domain that a mail of the search makes known; `null` where its sender is no employer's own. */
export function employerDomain(mail: Mail): string | null {
  const { relay, domain } = senderOf(mail, null)
  return relay === null && domain !== '' ? domain : null
}
