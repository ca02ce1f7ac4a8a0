/**
 * A message with everything that linking asks of it, worked out once: the reading as the
 * person corrected it, comparable names, the day as a number, and what its sender tells.
 */
import { type Day, dayNumber, dayOfInstant } from '#core/model/dates.ts'
import type { MailReading } from '#core/model/message.ts'
import type { Corrections, Settled } from './corrections.ts'
import { type EmployerName, readEmployerName } from './employer-name.ts'
import type { ReadMessage } from './read-message.ts'
import { type RoleName, readRole, withCodeOfSubject } from './role-name.ts'

export type MessageFacts = {
  readonly message: ReadMessage
  /** As read, with the person's corrections. */
  readonly reading: MailReading
  /** The person is asked what it is: read without certainty, or with no employer to be found. */
  readonly isDoubtful: boolean
  /** 1 where the person accepted this very mail, else the reading's confidence. */
  readonly certainty: number
  readonly settled: Settled | null
  /** As it names it, else as its thread or its sender tells (company-names.ts). */
  readonly employer: EmployerName | null
  /** The sender's own address spells that employer's name. */
  readonly isShown: boolean
  /** As it names it, else as its thread tells; not what only stands in what it answers. */
  readonly role: RoleName | null
  readonly date: Day | null
  /** The same as days since 1970-01-01. */
  readonly day: number | null
  /** Address and domain in lower case, or `null`. */
  readonly sender: string | null
  readonly domain: string | null
  /** The sender sends for many employers: an agency, a job board, an applicant-tracking system. */
  readonly isRelay: boolean
  /** The sender is one human being, as far as the address tells, who writes for one employer. */
  readonly isPersonal: boolean
  /** The address is that of a human being, at an agency perhaps. */
  readonly isHuman: boolean
}

/** A domain that writes for this many employers relays for them. */
const RELAY_FROM_EMPLOYERS = 3
const DESK_ADDRESS =
  /no-?_?reply|do-?not-?reply|notif|career|jobs?\b|recruit|talent|hiring|^hr\b|apply|applicant|application|info|support|mailer|team|alert|hello|contact|bewerb|people/

/** Names are read once each: a mailbox holds the same few thousand again and again. */
function remembering<T>(read: (text: string) => T): (text: string | null) => T | null {
  const known = new Map<string, T>()
  return (text) => {
    if (text === null) return null
    const seen = known.get(text)
    if (seen !== undefined || known.has(text)) return seen as T
    const fresh = read(text)
    known.set(text, fresh)
    return fresh
  }
}

function corrected(message: ReadMessage, settled: Settled | null): MailReading {
  if (settled === null) return message.reading
  const reading = { ...message.reading, ...settled.correction, needsReview: false }
  // Who settled it looked at its role as well; a rule looks at nothing.
  return settled.rule ? reading : { ...reading, isRoleAnswered: false }
}

function dateOf({ reading, sentOn, sentAt }: ReadMessage): Day | null {
  return reading.date ?? sentOn ?? (sentAt === null ? null : dayOfInstant(sentAt))
}

/** The domains that write for many different employers in this mailbox. */
function relayDomains(facts: readonly Pick<MessageFacts, 'domain' | 'employer'>[]) {
  const employers = new Map<string, Set<string>>()
  for (const { domain, employer } of facts) {
    if (domain === null || employer === null) continue
    const keys = employers.get(domain) ?? new Set()
    employers.set(domain, keys.add(employer.key))
  }
  const many = [...employers].filter(([, keys]) => keys.size >= RELAY_FROM_EMPLOYERS)
  return new Set(many.map(([domain]) => domain))
}

/** Works out the facts of every message; same order as given. */
export function factsOf(
  messages: readonly ReadMessage[],
  corrections: Corrections,
): readonly MessageFacts[] {
  const employerOf = remembering(readEmployerName)
  const roleOf = remembering(readRole)
  const dayNumberOf = remembering(dayNumber)
  const partly = messages.map((message) => {
    const settled = corrections.settled.get(message.id) ?? null
    const reading = corrected(message, settled)
    const date = dateOf(message)
    const role = reading.isRoleAnswered ? null : roleOf(reading.role)
    const sender = message.fromAddress?.toLowerCase() ?? null
    return {
      message,
      reading,
      certainty: settled?.verdict === 'accept' && !settled.rule ? 1 : reading.confidence,
      settled,
      employer: employerOf(reading.employer),
      role: role && withCodeOfSubject(role, message.subject),
      date,
      day: dayNumberOf(date),
      sender,
      domain: sender === null ? null : sender.slice(sender.lastIndexOf('@') + 1),
    }
  })
  const relays = relayDomains(partly)
  return partly.map((fact) => {
    const isRelay = fact.domain !== null && relays.has(fact.domain)
    const local = fact.sender?.split('@')[0] ?? ''
    const isHuman = local !== '' && !DESK_ADDRESS.test(local)
    const isDoubtful = fact.reading.needsReview
    return {
      ...fact,
      isShown: false,
      isDoubtful,
      isRelay,
      isHuman,
      isPersonal: isHuman && !isRelay,
    }
  })
}
