/**
 * Employers that the words of a mail name: runs of capitalised words beside telling words,
 * label lines, the signature, the subject's pieces. Each with a weight; employer.ts counts.
 */

import { type Candidate, cleanEmployer, isTitle, squeeze } from './employer-name.ts'
import {
  AROUND_EMPLOYER,
  BEFORE_EMPLOYER,
  BEHIND_EMPLOYER,
  EMPLOYER_LABEL,
} from './english/employer-cues.ts'
import { DESK_TAIL } from './english/employer-words.ts'
import { ROLE_NOUN } from './english/role-words.ts'
import type { Sender } from './sender.ts'
import { straighten } from './sentences.ts'

const NOT_INSIDE = '(?!(?:I|We|You|If|Our|Your|He|She|They|It|Please)\\b)'
const WORD = `${NOT_INSIDE}(?:\\p{Lu}[\\p{L}\\d&'.+!-]*|\\d+\\p{Lu}[\\p{L}\\d]*|[a-z]{1,2}\\p{Lu}[\\p{L}\\d]*|[a-z]+\\.(?:com|io|ai|co|org))`
const NAME = `${WORD}(?: (?:(?:of|and|the|&|for|de|du|der|von|\\+|und|et|\\|) )?(?:the )?${WORD}){0,6}`
const NAMES = new RegExp(`(?<![\\p{L}\\d])${NAME}`, 'gu')
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u')
/** A person of a firm comes before the firm: "Nadia Rahim at Northwind". */
const PERSON_OF = /^ (?:at|from) \p{Lu}/u
/** So many leading words of a span may be a cue themselves: "Join Northwind", "Dear Your". */
const MAX_LEAD = 3

function cueWeight(before: string, behind: string): number {
  for (const { weight, says } of BEFORE_EMPLOYER) if (says.test(before)) return weight
  for (const cue of AROUND_EMPLOYER) {
    if (cue.before.test(before) && cue.behind.test(behind)) return cue.weight
  }
  for (const { weight, says } of BEHIND_EMPLOYER) if (says.test(behind)) return weight
  return 0
}

/** "with Rob Stone (VP Analytics)", "Nadia Rahim at Northwind": a person, who is no employer. */
function isPersonHere(before: string, name: string, behind: string): boolean {
  if (DESK_TAIL.test(name)) return false
  const isMet = /\b(?:with|meet|by|and) $/.test(before) && /^(?: \(|, )/.test(behind)
  return PERSON_OF.test(behind) || (isMet && ROLE_NOUN.test(behind))
}

/** Looks at every run of capitalised words and what stands around it. */
export function fromText(text: string): Candidate[] {
  const found: Candidate[] = []
  const persons = new Set<string>()
  for (const match of text.matchAll(NAMES)) {
    const end = match.index + match[0].length
    const behind = text.slice(end, end + 30)
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    if (isPersonHere(before, match[0], behind)) {
      persons.add(match[0])
      continue
    }
    let lead = 0
    for (let round = 0; round <= MAX_LEAD; round += 1) {
      const start = match.index + lead
      const raw = match[0].slice(lead)
      const weight = cueWeight(text.slice(Math.max(0, start - 70), start), behind)
      const hasDesk = round === 0 && DESK_TAIL.test(raw)
      if (weight > 0 || hasDesk) {
        const name = cleanEmployer(raw)
        const isDeskOfRole = weight === 0 && name !== null && ROLE_NOUN.test(name)
        if (name !== null && !isTitle(name, behind) && !isDeskOfRole)
          found.push({ name, weight: Math.max(weight, hasDesk ? 4 : 0) })
        if (weight > 0) break
      }
      const blank = match[0].indexOf(' ', lead)
      if (blank < 0) break
      lead = blank + 1
    }
  }
  return found.filter(({ name }) => !persons.has(name))
}

/** Label lines: "Company: Northwind". */
export function fromLabels(text: string): Candidate[] {
  return [...text.matchAll(EMPLOYER_LABEL)].flatMap(([, value = '']) => {
    const name = cleanEmployer(value)
    return name === null || /^(?:our|confidential|undisclosed)\b/i.test(name)
      ? []
      : [{ name, weight: 6 }]
  })
}

const SIGNATURE_LINES = 6
const FOOTER_LINE = /\b(?:help|privacy|terms|unsubscribe|view|cancel|reschedule|manage|join)\b/i

/** Lines at the end that are a name and nothing else, or a name behind a job title. */
export function fromSignature(text: string, sender: Sender): Candidate[] {
  const person = squeeze(straighten(sender.name))
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^[\s*|>-]+|[\s*|.]+$/g, ''))
    .filter((line) => line !== '')
  const found: Candidate[] = []
  for (const line of lines.slice(1).slice(-SIGNATURE_LINES)) {
    if (line.length > 90 || FOOTER_LINE.test(line)) continue
    const parts = line.split(/\s*(?:,|\||\s-\s|\(|\))\s*/).filter((part) => part !== '')
    const last = parts.at(-1) ?? ''
    const isTitled = parts.length > 1 && (ROLE_NOUN.test(parts[0] ?? '') || parts.length > 2)
    const isNamed =
      parts.length === 2 && person !== '' && person.startsWith(squeeze(parts[0] ?? ''))
    const shown = isTitled || isNamed ? last : line
    const name = WHOLE_NAME.test(shown) ? cleanEmployer(shown) : null
    if (!name || isTitle(name, '') || ROLE_NOUN.test(name) || looksSigned(name, person)) continue
    found.push({ name, weight: isTitled || isNamed ? 3 : 1.8 })
  }
  return found
}

/** The line is the sender's own name, or initials with a surname. */
function looksSigned(name: string, person: string): boolean {
  const squeezed = squeeze(name)
  return (
    /^(?:\p{Lu}\.? ?)+\p{Lu}\p{Ll}+$/u.test(name) ||
    (person !== '' && (person.startsWith(squeezed) || squeezed.startsWith(person)))
  )
}

/** Pieces of the subject between dashes and colons. */
export function fromSubject(subject: string, isRelayed: boolean): Candidate[] {
  const found: Candidate[] = []
  const pieces = subject
    .replace(/^(?:(?:re|fwd?|fw|aw|wg)\s*:\s*)+/i, '')
    .split(/\s+(?:[-|@/]+|<>)\s+|:\s+|\s*[[\]]\s*/)
  for (const piece of pieces) {
    const name = WHOLE_NAME.test(piece.trim()) ? cleanEmployer(piece.trim()) : null
    if (name && !isTitle(name, '') && !ROLE_NOUN.test(name))
      found.push({ name, weight: pieces.length > 1 && isRelayed ? 1.6 : 1 })
  }
  return found
}
