/**
 * The employer that a mail is about, in the spelling of the mail.
 *
 * Body, subject, display name, signature and sender address each give candidates with a weight;
 * spellings of one name add up; relays and agencies never win. An agency's client counts only
 * when it is named. Without a candidate the employer is null: nothing is invented.
 */
import { fromLabels, fromSignature, fromSubject, fromText } from './employer-candidates.ts'
import { type Candidate, squeeze } from './employer-name.ts'
import { fromAddress, fromDisplayName } from './employer-sender.ts'
import { AGENCY_TALK } from './english/employer-cues.ts'
import { AGENCY, DESK_TAIL } from './english/employer-words.ts'
import type { Sender } from './sender.ts'
import { straighten } from './sentences.ts'
import { joinWrapped } from './wrapped-text.ts'

/** A sender's domain that says agency: its own name is not the employer's. */
const AGENCY_HOST =
  /recruit|staffing|personnel|headhunt|resourcing|search$|searchpartners|talent(?!s?oft)|placements?$|manpower|exec(?:utive)?s?$|temps/
/** Of a candidate that an agency's name is, so much remains. */
const AGENCY_SHARE = 0.15
const MIN_WEIGHT = 1.5
/** Of an agency's mail more is asked: a town in its subject is no client. */
const MIN_AGENCY_WEIGHT = 2
const GREETING_WITHIN = 200
/** Who is greeted is no employer. */
const GREETED =
  /^(?:hi+|hello|hey|hiya|dear|good (?:morning|afternoon|day))\s+((?:\p{L}[\p{L}'.-]*\s?){1,4})/imu

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

/** A spelling that only adds words to the heaviest one is taken from this weight on. */
const FULLER_FROM = 3

/** Of the spellings of one name the one with most weight, or a fuller one that is sure as well. */
function spelling(group: Group): string {
  const ranked = [...group.spellings].toSorted(([a, x], [b, y]) => y - x || b.length - a.length)
  const name = ranked[0]?.[0] ?? ''
  const fuller = ranked.find(
    ([other, weight]) => weight >= FULLER_FROM && other.startsWith(`${name} `),
  )
  return fuller?.[0] ?? name
}

/** The plain look first: it settles nearly every mail. */
function talksOfClient(text: string): boolean {
  return /client|retained/i.test(text) && AGENCY_TALK.test(text)
}

function isAgency(sender: Sender, text: string): boolean {
  if (sender.relay !== null) return false
  const ownName = sender.name.replace(DESK_TAIL, '')
  const isNamed = /\S\s+\S/.test(ownName) && AGENCY.test(ownName)
  return AGENCY_HOST.test(sender.domainWord) || isNamed || talksOfClient(text)
}

function greetedNames(text: string): readonly string[] {
  const greeted = GREETED.exec(text.slice(0, GREETING_WITHIN))?.[1]?.trim() ?? ''
  return [greeted, ...greeted.split(/\s+/)]
}

/** Whether a name is the sender's own: its domain, its display name. */
function isSenders(name: string, sender: Sender): boolean {
  const plain = squeeze(name)
  const host = sender.domainWord.replace(/[^a-z0-9]/g, '')
  const shown = squeeze(sender.name)
  return (
    host.startsWith(plain) || plain.startsWith(host) || (plain.length > 3 && shown.includes(plain))
  )
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
  const title = straighten(subject)
  const all = `${title}\n\n${text}`
  const agency = isAgency(sender, text)
  const people = new Set(
    [...personNames, ...greetedNames(text)].map(squeeze).filter((name) => name !== ''),
  )
  const candidates = [
    ...fromText(all),
    ...fromLabels(all),
    ...fromSubject(title, agency || sender.relay !== null),
    ...(agency ? [] : fromSignature(text, sender)),
    ...(agency ? [] : fromDisplayName(sender)),
    ...(agency ? [] : fromAddress(sender, all)),
  ]
    .filter(({ name }) => !people.has(squeeze(name)) && !(agency && isSenders(name, sender)))
    .map((candidate) =>
      AGENCY.test(candidate.name)
        ? { ...candidate, weight: candidate.weight * AGENCY_SHARE }
        : candidate,
    )
  let best: Group | null = null
  for (const group of grouped(candidates).values()) {
    if (!best || group.weight > best.weight) best = group
  }
  return best && best.weight >= (agency ? MIN_AGENCY_WEIGHT : MIN_WEIGHT) ? spelling(best) : null
}
