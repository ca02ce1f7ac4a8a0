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

function senderFrom(from: MailAddress | null): Sender {
  const address = (from?.address ?? '').toLowerCase().trim()
  const at = address.lastIndexOf('@')
  const [localPart, host] = [
    at < 0 ? '' : address.slice(0, at),
    at < 0 ? '' : address.slice(at + 1),
  ]
  const { domain, domainWithoutSuffix, subdomain } = parse(host, { validateHostname: false })
  const registrable = domain ?? host
  return {
    name: (from?.name ?? '').trim().slice(0, 200),
    localPart,
    domain: registrable,
    domainWord: domainWithoutSuffix ?? host.split('.')[0] ?? '',
    subdomain: subdomain ?? '',
    relay: relayType(host) ?? relayType(registrable),
    isHiringDesk:
      HIRING_DESK.test(localPart) || HIRING_DESK.test((subdomain ?? '').replaceAll('.', '-')),
    isAlertDesk: ALERT_DESK.test(localPart) || ALERT_DESK.test(subdomain ?? ''),
  }
}

const FORWARDED_FROM = /^"?([^"<]*?)"?\s*(?:<|\[mailto:)\s*([^>\]\s]+@[^>\]\s]+)\s*[>\]]/

/** Sender of a mail; where the mail only forwards another, the sender of that. */
export function senderOf(mail: Mail, forwardedFrom: string | null): Sender {
  if (forwardedFrom) {
    const parts = FORWARDED_FROM.exec(forwardedFrom)
    if (parts) return senderFrom({ name: parts[1] ?? '', address: parts[2] ?? '' })
    const bare = /\S+@\S+/.exec(forwardedFrom)?.[0]
    return senderFrom({ name: bare ? '' : forwardedFrom, address: bare ?? '' })
  }
  return senderFrom(mail.from)
}
