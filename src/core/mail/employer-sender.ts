/**
 * Employers that a mail's sender names: the display name, and the address with the spelling
 * that the mail gives it. An agency's, a board's, a private mailbox's own name gives none.
 */

import { type Candidate, cleanEmployer, squeeze } from './employer-name.ts'
import { DESK_TAIL } from './english/employer-words.ts'
import { nameOfHost, readHost } from './host-name.ts'
import { isRelayName } from './relays.ts'
import type { Sender } from './sender.ts'
import { straighten } from './sentences.ts'

const PERSON =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?\p{Lu}(?:\.|[\p{Ll}'-]+)(?: \p{Lu}\.?)? \p{Lu}[\p{L}'-]*$/u
/** A display name that says a desk and no employer. */
const ONLY_DESK =
  /^(?:the |our )?(?:early careers|careers?|jobs?|hr|talent|people|recruit\w*|hiring|vendor|human resources|shared services|background checks?|practice manager|resourcing|campus|graduates?|head|office|admin|team|support|service|services|desk|dept|department|mailbox|notifications?|no-?reply|acquisition|manager|and|& |of|[ ,&-])+$/i
const NO_PERSON =
  /^(?:no-?reply|do-?not-?reply|donotreply|notifications?|careers?|jobs?|hr|recruit\w*|talent\w*|people|hello|info|team|apply|hiring|system|invit\w*|assessments?|office|admin|reception|support|mail\w*)/

/** The company's part of "Mary Nolan at Northwind", "Mary (Northwind)", "Mary, Northwind". */
function joinedName(shown: string): string | null {
  const joined =
    /^.+?\s+(?:from|at|with|@)\s+(?:the )?(.+)$/i.exec(shown)?.[1] ??
    /^.+?\s*\((.+)\)$/.exec(shown)?.[1] ??
    /^[\p{L}' .-]+[,|]\s*(.+)$/u.exec(shown)?.[1]
  return joined && !/^(?:via|he|she|they|hr|m\/|recruit|talent)/i.test(joined)
    ? cleanEmployer(joined)
    : null
}

const DESK_WORDS =
  /^(?:careers?|jobs?|recruit\w*|talent\w*|hiring|hr|people|mail\w*|notifications?|no-?reply|noreply|donotreply|do-not-reply|us|eu|app|info|hello|team|apply|my|e|email|candidates?|system|workday|reply|autoreply|notify|support|messages?|alerts?|invites?|interviews?|greenhouse|hire|ats|boards?|updates?|contact|news|bounces?|postmaster|mg|em|msg|uk|de|ie|smtp|sender|recruiting\d*|bewerbung\w*|karriere|wd\d+|jobnotification\w*|applications?|application|system|scheduling|assessments?|tests?|talent|post|outbound)$/

/** The employer's word in an address: of a relay's (`northwind@myworkday.com`), or of its own. */
export function slugOf(sender: Sender): string | null {
  if (sender.relay === 'tracking-system') {
    const parts = [...sender.subdomain.split('.'), ...sender.localPart.split('+')]
    return (
      parts.find(
        (part) =>
          part.length > 2 &&
          !DESK_WORDS.test(part) &&
          !/^\d+$/.test(part) &&
          !/\./.test(part) &&
          !isRelayName(part),
      ) ?? null
    )
  }
  const isOwn = sender.relay === null && sender.domainWord !== ''
  return isOwn && !isRelayName(sender.domainWord) ? sender.domainWord : null
}

/** Whether a name and a domain word are one: "Northwind Traders" and `northwind`. */
function isOfHost(name: string, host: string | null): boolean {
  const [plain, word] = [squeeze(name), (host ?? '').replace(/[^a-z0-9]/g, '')]
  return plain.length > 2 && word.length > 2 && (word.startsWith(plain) || plain.startsWith(word))
}

/** The display name as an employer. */
export function fromDisplayName(sender: Sender): Candidate[] {
  const shown = straighten(sender.name)
    .replace(/^["']|["']$/g, '')
    .trim()
  if (shown === '' || shown.includes('@') || ONLY_DESK.test(shown)) return []
  const joined = joinedName(shown)
  if (joined) return [{ name: joined, weight: 3.5 }]
  const via = shown.replace(/\s+(?:via|through|by|@)\s+.*$/i, '')
  const lead = /^(?:careers?|jobs?|recruiting|talent|hiring|team)(?: at| @)? /i
  const name = cleanEmployer(via.replace(lead, ''))
  if (!name) return []
  const marked = DESK_TAIL.test(via) || lead.test(via) || via !== shown
  if (isOfHost(name, slugOf(sender))) return [{ name, weight: 4.2 }]
  if (marked) return [{ name, weight: 3.8 }]
  const fromDesk = NO_PERSON.test(sender.localPart)
  if (PERSON.test(name) && !(fromDesk && sender.relay !== 'mailbox')) return []
  if (sender.relay === 'mailbox' || sender.relay === 'board') return []
  return [{ name, weight: sender.relay !== null || fromDesk ? 3.6 : name.includes(' ') ? 2 : 0.8 }]
}

/** The sender's address: spelled as the mail spells it, or read on its own as a last resort. */
export function fromAddress(sender: Sender, text: string): Candidate[] {
  const host = slugOf(sender)
  if (!host) return []
  const spelled = nameOfHost(text, host)
  const clean = spelled === null ? null : cleanEmployer(spelled)
  if (clean) return [{ name: clean, weight: 5 }]
  const read = readHost(host)
  if (read === null) return [{ name: host, weight: 0.4 }]
  return cleanEmployer(read) === null ? [] : [{ name: read, weight: 1.6 }]
}
