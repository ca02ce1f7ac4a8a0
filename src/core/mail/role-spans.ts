/**
 * Job titles that stand in a mail without a telling phrase: runs of capitalised words that end
 * in the name of a job ("Tell us more, Finishing Carpenter?"). They count less than those that
 * a phrase announces; those of the people who write ("Noor Aziz, Talent Partner") do not count.
 */
import { RECRUITER_TITLE, ROLE_NOUN } from './english/role-words.ts'

export type SpannedTitle = { readonly text: string; readonly weight: number }

const WORD = "(?:\\p{Lu}[\\p{L}\\d+#.'/-]*|i\\p{Lu}\\p{L}*|\\.NET|(?<= )\\d{1,2})"
const TITLES = new RegExp(
  `(?<![\\p{L}\\d])${WORD}(?:(?: (?:of|and|&|for|de|in|to|the|-) | )${WORD})*`,
  'gu',
)
/** Words right before a title that announce a role: "for Data Analyst", "as Head Chef". */
const ANNOUNCED =
  /(?:\b(?:for|as|re|of|on|regarding|about|to|be|next|offer|applied|an?|the|our|your|is|into|the:)|[:"(])\s?$/i
/** Before a title: then it is a person's own. */
const OF_A_PERSON =
  /(?:\b\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'-]+, (?:our |the |an? )?|\b(?:I am|I'm|with|meet|by|from|ask|report(?:ing)? to|cc) (?:an? |the |our )?|\bour (?=\p{Lu}\p{Ll}+ (?:will|would|has)))$/u
/** Behind a title: then it is a person's own ("Data Lead Ana Ruiz", "Director at Northwind"). */
const CLOSING =
  /^(?:(?:kind|best|warm|many|with) .{0,30}|regards|cheers|thanks|thank you|sincerely|yours .{0,12}|warmly|best|all the best|many thanks)[ ,.!]*$/i
const LEAD =
  /^(?:The|A|An|Our|Your|For|As|Re|On|This|That|Hi|Hello|Dear|About|Regarding|To|Of|In|Congratulations|New|Updated?|Invitation|Interview|Application|Applications|Role|Position|Job|Vacancy|Post|Title|Auto|Confirmed|And|Or|We|Is|Thanks?|Thank|You|Confidential|Urgent|Stage|Fwd?|Next|Final|First|Second|Please|Everyone|Any|Some|Another|If|When|While|With|From|At|Offer|Letter|Status|Outcome|Feedback|Reminder|Decision|Assessment|Test|Indeed)(?:[ :]|$)/

/** A run cut to its title: leading words away, what follows the last job word away. */
function titleIn(run: string): string | null {
  let text = run
  for (let round = 0; round < 4 && LEAD.test(text); round += 1) text = text.replace(LEAD, '').trim()
  const words = text
    .split(' ')
    .map((word) => word.replace(/[.,'/-]+$/, ''))
    .filter((word) => word !== '')
  let last = -1
  for (const [at, word] of words.entries()) {
    if (isJob(word) || (at > 0 && /^Lead$/.test(word))) last = at
  }
  if (last < 0) return null
  const behind = words[last + 1]
  if (/^(?:of|for|de)$/.test(behind ?? '') && words[last + 2])
    return words.slice(0, last + 4).join(' ')
  if (/^(?:I{1,3}|IV|V|\d)$/.test(behind ?? '')) return words.slice(0, last + 2).join(' ')
  return words.slice(0, last + 1).join(' ')
}

/** One word that names a job by itself; departments do not. */
function isJob(word: string): boolean {
  const bare = word.replace(/[^\p{L}]+$/u, '')
  return (
    ROLE_NOUN.test(bare) &&
    !/^(?:engineering|marketing|sales|analytics|staff|crew|page|hand|principal|partner|partners|host|model|graduates?|senior|chief|reed|baker|cook|porter|butcher|farmer|lead|qa|admin|social|support)$/i.test(
      bare,
    )
  )
}

function ownWords(text: string): string {
  const lines = text.split('\n')
  const at = lines.findIndex((line, index) => index > 0 && CLOSING.test(line.trim()))
  return at < 0 ? text : lines.slice(0, at).join('\n')
}

const ANNOUNCED_WEIGHT = 2.6
const LINE_WEIGHT = 2.8
const LONE_WEIGHT = 2

function titlesIn(text: string, share: number): SpannedTitle[] {
  const found: SpannedTitle[] = []
  for (const match of text.matchAll(TITLES)) {
    const title = titleIn(match[0])
    if (title === null || RECRUITER_TITLE.test(title)) continue
    if (text[match.index + match[0].length] === ':' && !match[0].includes(' ')) continue
    const start = match.index + Math.max(0, match[0].indexOf(title))
    const before = text.slice(Math.max(0, start - 40), start)
    if (OF_A_PERSON.test(before)) continue
    const opensLine = start === 0 || text[start - 1] === '\n'
    const behind = text.slice(start + title.length, start + title.length + 12)
    if (/^,? (?:at|@|of) \p{Lu}/u.test(behind) && !ANNOUNCED.test(before) && !opensLine) continue
    const isLine = opensLine && /^\s*(?:\n|$|[-(|,])/.test(behind)
    const weight = ANNOUNCED.test(before) ? ANNOUNCED_WEIGHT : isLine ? LINE_WEIGHT : LONE_WEIGHT
    found.push({ text: title, weight: weight * share })
  }
  return found
}

/**
 * Titles that stand free in the words of a mail, before its signature, and in its subject.
 *
 * @param body wrapped lines joined
 * @example genericTitles('Finishing Carpenter, start Monday?', '')[0].text // => 'Finishing Carpenter'
 */
export function genericTitles(body: string, subject: string): readonly SpannedTitle[] {
  return [...titlesIn(ownWords(body), 1), ...titlesIn(subject, 1)]
}
