/**
 * How a name stands to the likely names beside it that are not a part of it: an agency and its
 * client, two roles of one mail.
 */
import { add, type ChoiceSetting, type Found, few, type Words } from './choice-found.ts'
import type { Line } from './mail-lines.ts'
import type { NameSpan } from './name-spans.ts'
import { hashOf, joined, plain } from './words.ts'

/** Whether a name is an agency's by its words, and the sender's own. */
const standingFor = ({ candidate, host }: Words, domain: string): number =>
  (AGENCY.test(plain(candidate.text)) ? 1 : 0) +
  (host > 0 ? 2 : 0) +
  (host > 0 && AGENCY.test(domain) ? 4 : 0)

/** Words of those who place people with others, in five languages. */
const AGENCY =
  /search|talent|personal|interim|recruit|recrut|staffing|selec|hunt|executive|consult|placement|zeitarbeit|vermittlung|temporari|cabinet|rh\b|hr\b|partners|headh|people|work/
/** Words of mailboxes and desks: a domain made of these names nobody. */
const GENERIC =
  /mail|post|correo|correio|boite|portal|bewerb|candidat|karriere|career|carreir|emplo|job|notif|rh|hr|test|form|recru|selec|servic|zentral|msg|sms|app/
const STRONG = 0.4

/** A likely name that is neither a part of this one nor the other way round. */
const isStrongRival = ({ candidate: one }: Words, { candidate: own }: Words): boolean =>
  one.share >= STRONG && !one.key.includes(own.key) && !own.key.includes(one.key)

/** Agencies name themselves and their client: a likely name beside the sender's own is the client's. */
export function agencyFeatures(
  found: Found,
  own: Words,
  all: readonly Words[],
  { setting: { host } }: ChoiceSetting,
): void {
  const rivals = few(all.filter((other) => other !== own && isStrongRival(other, own)).length)
  add(found, 76, standingFor(own, host), rivals)
  add(found, 77, AGENCY.test(host) ? 1 : 0, joined(own.host, rivals))
  if (own.candidate.addressWeight > 0) add(found, 74, GENERIC.test(host) ? 1 : 0, rivals)
}

const SENTENCE_END = /^[.!?]$/
const LONGEST_SIDE = 14

/** The words of its sentence, as far as they stand near. */
function wordsAround({ from, to }: NameSpan, { tokens }: Line): readonly string[] {
  const words: string[] = []
  for (const [start, way] of [
    [from - 1, -1],
    [to, 1],
  ] as const) {
    for (let at = start; Math.abs(at - start) < LONGEST_SIDE; at += way) {
      const token = tokens[at]
      if (!token || SENTENCE_END.test(token.text)) break
      words.push(token.plain)
    }
  }
  return words
}

/** Of two roles, the one that the mail is about is told by the sentences in which they stand. */
export function besideRivals(
  found: Found,
  own: Words,
  all: readonly Words[],
  wide: ChoiceSetting,
): void {
  const rivals = all.filter((other) => other !== own && isStrongRival(other, own))
  const place = own.candidate.places[0]
  const line = place && wide.lines[place.line]
  if (rivals.length === 0 || !line) return
  const isNo = wide.kind === 'rejection' ? 1 : 0
  for (const word of wordsAround(place, line)) add(found, 96, isNo, hashOf(word))
  for (const { candidate } of rivals) {
    const other = candidate.places[0]
    if (!other) continue
    const isFirst =
      place.line < other.line || (place.line === other.line && place.from < other.from)
    add(found, 97, isNo, isFirst ? 1 : 0)
  }
}
