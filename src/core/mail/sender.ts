/**
 * Who sent a mail, read from its address: relay, employer's own domain, or a private mailbox.
 */
import { parse } from 'tldts'
import type { Mail, MailAddress } from '#core/model/message.ts'
import { type RelayType, relayType } from './relays.ts'

export type Sender = {
  readonly name: string
  readonly localPart: string
  /** Registrable domain, such as `northwind.co.uk`; empty when unreadable. */
  readonly domain: string
  /** The domain's own word, such as `northwind`. */
  readonly domainWord: string
  readonly subdomain: string
  readonly relay: RelayType | null
  /** The address speaks for hiring: `careers@`, `jobs.`, `talent@`. */
  readonly isHiringDesk: boolean
  /** The address of a job-alert robot. */
  readonly isAlertDesk: boolean
}

const HIRING_DESK =
  /(?:^|[._+-])(?:careers?|jobs?|recruit\w*|talent\w*|hiring|hr|people|humanresources|bewerbung\w*|karriere|personal\w*|candidates?|apply|applications?|staffing|vacanc\w+|resourcing|peopleteam|workday|graduates?|earlycareers)(?:$|[._+-])/
const ALERT_DESK =
  /(?:job-?alerts?|alerts?|digest|recommendations?|newsletter|jobs-listings|jobs2web|jobagent|match|invitetoapply|jobmail|suchagent)/

/** Second-level words under which public bodies register: the name stands before them. */
const PUBLIC_WORD = /^(?:gov|nhs|ac|edu|sch|police|museum|coop|org|com|net)$/
/** Domains that mean a mailbox, whoever offers it. */
const MAILBOX_WORD = /^(?:post|mail|e-?mail|inbox|webmail|mailbox|freemail|letterbox)$/

/** The word of a domain that names its owner. */
function ownerWord(word: string, subdomain: string): string {
  return PUBLIC_WORD.test(word) ? (subdomain.split('.').at(-1) ?? '') : word
}

function senderFrom(from: MailAddress | null): Sender {
  const address = (from?.address ?? '').toLowerCase().trim()
  const at = address.lastIndexOf('@')
  const [localPart, host] = [
    at < 0 ? '' : address.slice(0, at),
    at < 0 ? '' : address.slice(at + 1),
  ]
  const { domain, domainWithoutSuffix, subdomain } = parse(host, { validateHostname: false })
  const registrable = domain ?? host
  const ownWord = domainWithoutSuffix ?? host.split('.')[0] ?? ''
  const word = ownerWord(ownWord, subdomain ?? '')
  return {
    name: (from?.name ?? '').trim().slice(0, 200),
    localPart,
    domain: registrable,
    domainWord: word,
    subdomain: subdomain ?? '',
    relay:
      relayType(host) ?? relayType(registrable) ?? (MAILBOX_WORD.test(word) ? 'mailbox' : null),
    isHiringDesk:
      HIRING_DESK.test(localPart) || HIRING_DESK.test((subdomain ?? '').replaceAll('.', '-')),
    isAlertDesk: ALERT_DESK.test(localPart) || ALERT_DESK.test(subdomain ?? ''),
  }
}

const FORWARDED_FROM = /^"?([^"<]*?)"?\s*(?:<|\[mailto:)\s*([^>\]\s]+@[^>\]\s]+)\s*[>\]]/

/** Sender and addressee share a domain: a note to oneself or within a family, never an employer's. */
function isOwnHouse({ from, to }: Pick<Mail, 'from' | 'to'>): boolean {
  const host = from?.address.split('@')[1]?.toLowerCase()
  return host !== undefined && to.some(({ address }) => address.toLowerCase().endsWith(`@${host}`))
}

/** What is sent on to whom it came from: their own letter, under an answer called a forward. */
const isOfAddressee = ({ to }: Pick<Mail, 'to'>, from: string): boolean =>
  to.some(
    ({ name, address }) =>
      (address !== '' && from.toLowerCase().includes(address.toLowerCase())) || from === name,
  )

/** Sender of a mail; where the mail only forwards another, and not the addressee's own, of that. */
export function senderOf(mail: Pick<Mail, 'from' | 'to'>, forwardedFrom: string | null): Sender {
  if (forwardedFrom && !isOfAddressee(mail, forwardedFrom)) {
    const parts = FORWARDED_FROM.exec(forwardedFrom)
    if (parts) return senderFrom({ name: parts[1] ?? '', address: parts[2] ?? '' })
    const bare = /\S+@\S+/.exec(forwardedFrom)?.[0]
    if (!bare && forwardedFrom === mail.from?.name) return senderFrom(mail.from)
    return senderFrom({ name: bare ? '' : forwardedFrom, address: bare ?? '' })
  }
  const sender = senderFrom(mail.from)
  return isOwnHouse(mail) ? { ...sender, relay: sender.relay ?? 'mailbox' } : sender
}
