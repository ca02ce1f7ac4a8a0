/**
 * The employer that a mail is about, in the spelling of the mail.
 *
 * Body, subject, display name, signature and sender address each give candidates with a weight;
 * spellings of one name add up; relays and agencies never win. An agency's client counts only
 * when it is named. Without a candidate the employer is null: nothing is invented.
 */
import { AGENCY, DESK_TAIL, LEGAL_FORM, NOT_A_NAME } from './english/employer-words.ts'
import { ROLE_NOUN } from './english/role-words.ts'
import { isPlace } from './places.ts'
import { isRelayName } from './relays.ts'
import type { Sender } from './sender.ts'
import { straighten } from './sentences.ts'

type Candidate = { readonly name: string; readonly weight: number }

const WORD =
  "(?:[\\p{Lu}\\d][\\p{L}\\d&'.+!-]*|[a-z]{1,2}\\p{Lu}[\\p{L}\\d]*|[a-z]+\\.(?:com|io|ai|co|org))"
const NAME = `(${WORD}(?: (?:(?:of|and|the|&|for|de|du|der|von|\\+|und|et|\\|) )?(?:the )?${WORD}){0,5})`
const after = (cue: string, flags = 'gu') => new RegExp(`(?:${cue}) ${NAME}`, flags)

/** What stands before a name, and how surely a name follows. */
const CUES: readonly (readonly [number, RegExp])[] = [
  [
    4.5,
    after(
      '\\b(?:[Aa]pplication|[Aa]pplying|[Aa]pplied|[Aa]pply|[Cc]andidacy|[Rr]esume|CV|[Ss]ubmission)(?: (?:sent|submitted|received))? (?:to|with|at|was sent to|has been sent to)(?: join)?(?: the)?',
    ),
  ],
  [
    4,
    after(
      '\\b(?:[Ii]nterest(?:ed)?|[Ii]nterested) in(?: (?:joining|working (?:at|for|with)|a (?:career|role|position|job|future) (?:at|with)|(?:career |job |employment )?(?:opportunities|employment|careers|roles|positions|working) (?:at|with)|the team at|becoming part of|us at))?(?: the)?',
    ),
  ],
  [
    4,
    after(
      '\\b(?:[Rr]ole|[Pp]osition|[Jj]ob|[Oo]pening|[Vv]acancy|[Oo]pportunit(?:y|ies)|[Cc]areers?|[Tt]eam|[Ii]nterview(?:ing|s|ed)?|[Ii]nternship|[Pp]ost|[Pp]rocess|[Ff]olks|[Cc]olleagues|[Ww]ork(?:ing)?|[Ee]mployment|[Ff]uture|[Ll]ife|[Rr]ecruiter|[Rr]ecruiting|[Rr]ecruitment|Acquisition|Partner|Manager|Lead|Specialist|People|Sourcer|[Oo]ffer|[Cc]onversation|[Cc]all|[Cc]hat|[Aa]ssessment|[Tt]est|[Cc]hallenge|[Tt]ime|[Ss]tart|CTO|CEO|Founder|Coordinator|Officer|Engineer|Director|Analyst|Developer|Designer)s?(?: here)? (?:at|with)(?: the)?',
    ),
  ],
  [
    4,
    after(
      '\\b(?:[Jj]oin(?:ing)?|[Jj]oin(?:ing)? us at|[Jj]oin(?:ing)? the team at|[Ww]elcome to|on behalf of|[Hh]ere at|us at|[Ee]veryone at|people at|with us at|[Cc]hoosing|[Cc]hose|[Cc]onsidering|as an employer,)(?: the)?',
    ),
  ],
  [
    3,
    after(
      "\\b(?:[Rr]ecruiter for|[Rr]ecruiting for|hiring for|I'm from|I am from|calling from|team from|Recruiter,|Recruitment,|Acquisition,|Manager,|Resources,|Talent,|People,|HR,|Partner,|Recruiter \\||Acquisition \\||Partner \\||Manager \\||HR \\||my client,|our client,|client is|represent(?:ing)?)(?: the)?",
    ),
  ],
  [2.2, after('\\b(?:at|from)(?: the)?')],
]
/** What stands behind a name. */
const BEHIND: readonly (readonly [number, RegExp])[] = [
  [
    4,
    new RegExp(
      `${NAME} (?:Talent|Recruit(?:ing|ment)|Hiring|People|HR|Human Resources|Careers?|TA|Early Careers|Resourcing)(?: (?:Acquisition|& Culture|and Culture|Operations|Ops))?(?: (?:Team|team|Department|Group))?(?=[\\s,.!]|$)`,
      'gmu',
    ),
  ],
  [
    4,
    new RegExp(
      `\\b(?:[Tt]he|[Yy]our|[Oo]ur) ${NAME} (?:[Tt]eam|[Ff]amily|hiring team|recruiting team|talent team|recruitment team|people team|crew|careers)\\b`,
      'gu',
    ),
  ],
  [
    3,
    new RegExp(
      `${NAME} (?:is (?:hiring|looking|seeking|a |an |pleased|currently)|has (?:received|decided|reviewed|viewed|invited|chosen)|would like|invites|received your|viewed your|are (?:hiring|looking))`,
      'gu',
    ),
  ],
  [
    2.5,
    new RegExp(
      `${NAME}'s? (?:team|hiring|recruit\\w+|careers|talent|mission|interview|application|selection|process|offices?|candidate)`,
      'gu',
    ),
  ],
  [
    3,
    new RegExp(
      `\\b[Yy]our ${NAME} (?:application|interview|candidacy|assessment|offer|journey|candidate|job application)`,
      'gu',
    ),
  ],
]

/** A span made clean, or `null` when it is no employer. */
export function cleanEmployer(raw: string): string | null {
  let name = raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:The|Team|Your|Our|Dear|At|From|Re|Hi|Thank You|Thanks) (?=\S)/, (lead) =>
      /^The /.test(lead) ? lead : '',
    )
  name = name
    .replace(/\. .*$/, '')
    .replace(/'s$/, '')
    .replace(/[\s,;:!?|-]+$/, '')
  name = name
    .replace(DESK_TAIL, '')
    .replace(/[\s,;:?|-]+$/, '')
    .replace(/(?<!\b(?:Inc|Co|Ltd|Corp|[A-Z]))\.$/, '')
  name = name.replace(/^The (?=\S+$)/, '')
  if (
    name.length < 2 ||
    name.length > 60 ||
    NOT_A_NAME.test(name) ||
    isRelayName(name) ||
    isPlace(name)
  )
    return null
  if (/^\d[\d:.,\s-]*(?:am|pm|th|st|nd|rd)?$/i.test(name) || /^(?:https?|www)/i.test(name))
    return null
  if (/^\d{1,2}(?::\d\d|\s?(?:am|pm|AM|PM)\b)/.test(name)) return null
  return name
}

/** A job title is no employer; a name that only holds a job word ("Manager Tools") may be one. */
function isTitle(name: string, behind: string): boolean {
  if (
    /^ ?(?:[(#\d-]|position|role|job|vacancy|opening|opportunity|post\b|internship|at\b)/i.test(
      behind,
    ) &&
    ROLE_NOUN.test(name)
  )
    return true
  if (
    /^ (?:position|role|job|vacancy|opening|opportunity|post|requisition|programme|program)\b/i.test(
      behind,
    )
  )
    return true
  return /\b(?:engineer|developer|analyst|manager|designer|scientist|consultant|assistant|accountant|administrator|coordinator|specialist|intern|executive|officer|nurse|architect|director|recruiter|representative|operative|lead|writer|technician|associate)s?$/i.test(
    name,
  )
}

function fromText(text: string, share: number): Candidate[] {
  const found: Candidate[] = []
  for (const [weight, cue] of [...CUES, ...BEHIND]) {
    for (const match of text.matchAll(cue)) {
      const raw = match[1] ?? ''
      const name = cleanEmployer(raw)
      if (name === null) continue
      const start = match.index + match[0].indexOf(raw)
      if (isTitle(name, text.slice(start + raw.length, start + raw.length + 16))) continue
      found.push({ name, weight: weight * share })
    }
  }
  return found
}

function fromSubject(subject: string): Candidate[] {
  const found = fromText(`${subject} `, 0.9)
  const pieces = subject
    .replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, '')
    .split(/\s+[-|@]+\s+|:\s+|\s*[[\]]\s*/)
  if (pieces.length < 2) return found
  for (const piece of pieces) {
    const name = new RegExp(`^${NAME}$`, 'u').test(piece.trim())
      ? cleanEmployer(piece.trim())
      : null
    if (name && !isTitle(name, '') && !ROLE_NOUN.test(name)) found.push({ name, weight: 1.4 })
  }
  return found
}

const squeeze = (name: string): string =>
  name
    .replace(LEGAL_FORM, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\d]/gu, '')

function fromDisplayName(sender: Sender): Candidate[] {
  const shown = straighten(sender.name)
    .replace(/^["']|["']$/g, '')
    .trim()
  if (shown === '' || shown.includes('@')) return []
  const joined =
    /^.+?\s+(?:from|at|with|@)\s+(?:the )?(.+)$/i.exec(shown)?.[1] ??
    /^.+?\s*\((.+)\)$/.exec(shown)?.[1] ??
    /^[\p{L}' .-]+[,|]\s*(.+)$/u.exec(shown)?.[1]
  const via = shown.replace(/\s+(?:via|through|by|@)\s+.*$/i, '')
  if (joined && !/^(?:via|he|she|they|hr|m\/|recruit|talent)/i.test(joined)) {
    const name = cleanEmployer(joined)
    if (name) return [{ name, weight: 3.5 }]
  }
  const marked =
    DESK_TAIL.test(via) ||
    /^(?:careers?|jobs?|recruiting|talent|hiring|team|the) (?:at )?/i.test(via)
  const name = cleanEmployer(
    via.replace(/^(?:careers?|jobs?|recruiting|talent|hiring|team)(?: at| @)? /i, ''),
  )
  if (!name) return []
  const squeezed = squeeze(name)
  const isHost =
    squeezed.length > 2 &&
    sender.relay === null &&
    (sender.domainWord.replace(/-/g, '').includes(squeezed) ||
      squeezed.includes(sender.domainWord.replace(/-/g, '')))
  const isLocal =
    squeezed.length > 2 &&
    (sender.localPart.replace(/[^a-z0-9]/g, '') === squeezed ||
      sender.subdomain.replace(/[^a-z0-9]/g, '').includes(squeezed))
  if (marked || isHost) return [{ name, weight: 3.8 }]
  if (isLocal && sender.relay === 'tracking-system') return [{ name, weight: 3.8 }]
  const looksPerson = /^\p{Lu}[\p{Ll}'-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'-]+$/u.test(name)
  if (sender.relay === 'tracking-system' && !looksPerson) return [{ name, weight: 3 }]
  return looksPerson ? [] : [{ name, weight: 1.5 }]
}

const DESK_WORDS =
  /^(?:careers?|jobs?|recruit\w*|talent\w*|hiring|hr|people|mail\w*|notifications?|no-?reply|noreply|donotreply|do-not-reply|us|eu|app|info|hello|team|apply|my|e|email|candidates?|system|workday|reply|autoreply|notify|support|messages?|alerts?|invites?|interviews?|greenhouse|hire|ats|boards?|updates?|contact|news|bounces?|postmaster|mg|em|msg|uk|de|ie|smtp|sender|recruiting\d*|bewerbung\w*|karriere|wd\d+|jobnotification\w*|applications?|application|system|scheduling|assessments?|tests?|talent|post|outbound)$/

/** The employer's word in a relay's address: `northwind@myworkday.com`, `no-reply@northwind.recruitee.com`. */
function slugOf(sender: Sender): string | null {
  if (sender.relay !== 'tracking-system') return null
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

const titled = (slug: string): string =>
  slug
    .split(/[-_]/)
    .map((word) => (word[0]?.toUpperCase() ?? '') + word.slice(1))
    .join(' ')

function fromAddress(sender: Sender): Candidate[] {
  const slug = slugOf(sender)
  if (slug) return [{ name: titled(slug), weight: 2 }]
  if (sender.relay !== null || sender.domainWord === '' || isRelayName(sender.domainWord)) return []
  return [{ name: titled(sender.domainWord), weight: 1.6 }]
}

/** A sender's domain that says agency: its own name is not the employer's. */
const AGENCY_HOST = /recruit|staffing|personnel|headhunt|resourcing|search|talent(?!s?oft)/

type Group = { spellings: Map<string, number>; weight: number }

function grouped(candidates: readonly Candidate[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  for (const { name, weight } of candidates) {
    const squeezed = squeeze(name)
    if (squeezed === '') continue
    const near = [...groups.keys()].find(
      (other) =>
        other === squeezed ||
        (Math.min(other.length, squeezed.length) > 3 &&
          (other.startsWith(squeezed) || squeezed.startsWith(other))),
    )
    const group = groups.get(near ?? squeezed) ?? {
      spellings: new Map<string, number>(),
      weight: 0,
    }
    group.weight += group.weight === 0 ? weight : weight * 0.5
    group.spellings.set(name, (group.spellings.get(name) ?? 0) + weight)
    groups.set(near ?? squeezed, group)
  }
  return groups
}

/** Of the spellings of one name the one that the mail's words prefer; the address's is a last resort. */
function spelling(group: Group, fromHost: ReadonlySet<string>): string {
  const ranked = [...group.spellings].toSorted(
    ([a, x], [b, y]) =>
      Number(fromHost.has(a)) - Number(fromHost.has(b)) || y - x || b.length - a.length,
  )
  return ranked[0]?.[0] ?? ''
}

/**
 * The employer a mail is about.
 *
 * @param subject   the subject line
 * @param body      newest own text with the signature
 * @param personNames names of the addressee, which are no employer
 * @returns `null` when the mail does not tell
 */
export function employerIn(
  subject: string,
  body: string,
  sender: Sender,
  personNames: readonly string[],
): string | null {
  const text = joinWrapped(body.slice(0, 6_000))
  const address = fromAddress(sender)
  const hostNames = new Set(address.map(({ name }) => name))
  const people = new Set(personNames.map(squeeze).filter((name) => name !== ''))
  const all = [
    ...fromText(text, 1),
    ...fromSubject(straighten(subject)),
    ...fromDisplayName(sender),
    ...address,
  ]
    .filter(({ name }) => !people.has(squeeze(name)))
    .map((candidate) =>
      AGENCY.test(candidate.name) ? { ...candidate, weight: candidate.weight * 0.15 } : candidate,
    )
  const agencyHost = AGENCY_HOST.test(sender.domainWord) ? squeeze(sender.domainWord) : null
  const host = squeeze(slugOf(sender) ?? (sender.relay === null ? sender.domainWord : ''))
  let best: { name: string; weight: number } | null = null
  for (const [squeezed, group] of grouped(all)) {
    const isHost =
      host.length > 2 &&
      (squeezed.startsWith(host) || host.startsWith(squeezed) || host.includes(squeezed))
    if (agencyHost !== null && (agencyHost.startsWith(squeezed) || squeezed.startsWith(agencyHost)))
      continue
    const weight = group.weight + (isHost && group.spellings.size > 1 ? 1.5 : 0)
    const name = spelling(group, hostNames)
    if (!best || weight > best.weight) best = { name, weight }
  }
  return best && best.weight >= 1.5 ? best.name : null
}

/** Wrapped lines joined, other line ends as a stop, so that no name runs over one. */
function joinWrapped(body: string): string {
  const lines = body.split('\n')
  let text = ''
  for (const [at, line] of lines.entries()) {
    text += straighten(line.trimEnd())
    const next = lines[at + 1]?.trim() ?? ''
    text += line.length >= 52 && next !== '' ? ' ' : '\n'
  }
  return text
}
