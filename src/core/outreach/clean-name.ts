/**
 * Names out of mails and sheets, made fit to stand in a letter and its headers.
 *
 * What a mail says is data: a line break, a control or a text-direction character, a bracket
 * that would look like a gap must not get from there into a letter.
 */

/** Longest name that a letter repeats, in characters; a longer one is cut between words. */
const LONGEST_NAME = 80

/** Line breaks, control, format (zero-width, text direction), private and unpaired characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]+/gu
/** Marks of our gaps and slots, and of addresses in headers. */
const RESERVED = /[[\]{}<>|\\^`]+/g

function cutBetweenWords(text: string, most: number): string {
  const characters = [...text]
  if (characters.length <= most) return text
  const head = characters.slice(0, most).join('')
  const lastSpace = head.lastIndexOf(' ')
  return lastSpace > 0 ? head.slice(0, lastSpace) : head
}

/**
 * One printable line of a text, or `null` when nothing of it is readable.
 *
 * @param text as it came; may hold line breaks and odd characters
 * @param most characters after which it is cut between words
 * @example cleanLine('The  link\nto it.', 100) // => 'The link to it.'
 */
export function cleanLine(text: string | null | undefined, most: number): string | null {
  if (!text) return null
  const line = text
    .replace(/\p{Cf}/gu, '')
    .replace(UNPRINTABLE, ' ')
    .replace(RESERVED, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
  const clean = cutBetweenWords(line.trim(), most).replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, '')
  return /[\p{L}\p{N}]/u.test(clean) ? clean : null
}

/**
 * One printable line of a name, or `null` when nothing of it is readable.
 *
 * @returns at most 80 characters with a letter or digit among them
 * @example cleanName('Northwind\r\nBcc: x') // => 'Northwind Bcc: x'
 */
export function cleanName(text: string | null | undefined): string | null {
  return cleanLine(text, LONGEST_NAME)
}

/**
 * A role's title without the word that the letter adds itself ("the … role").
 *
 * @example cleanRole('Data Analyst position') // => 'Data Analyst'
 */
export function cleanRole(text: string | null | undefined): string | null {
  const name = cleanName(text)?.replace(/^the\s+/i, '')
  return cleanName(name?.replace(/(^|\s+)(role|position|job|vacancy|opening)\.?$/i, ''))
}

/** Words of a display name that belong to a desk or a machine, not to a person. */
const DESK =
  /\b(recruit(ing|ment|er|ers)|careers?|talent|people team|hr|human resources|hiring|jobs?|team|support|no-?\s?reply|do not reply|notifications?|mailer|workday|greenhouse|lever|ashby|workable|smartrecruiters|icims|taleo|linkedin|indeed|info|office|reception|admin|system|applicant|applications?)\b/i

/** The employer's own name, with or without more behind it ("Northwind", "Northwind Berlin"). */
function isSameDesk(name: string, employer: string): boolean {
  const [a, b] = [`${name.toLowerCase()} `, `${employer.toLowerCase()} `]
  return a.startsWith(b) || b.startsWith(a)
}

/**
 * The name of a person as a greeting uses it, or `null` when the text names a desk, a machine
 * or an address. `Shah, Priya` turns round; `via LinkedIn` and brackets go.
 *
 * @param employer the cleaned employer; a contact whose name opens with it is a desk
 * @example personName('Shah, Priya (Northwind)', 'Northwind') // => 'Priya Shah'
 */
export function personName(
  text: string | null | undefined,
  employer: string | null,
): string | null {
  const bare = text
    ?.replace(/\([^)]*\)?/g, ' ')
    .replace(/["“”]/g, ' ')
    .replace(/\s(via|at|from|@)\s.*$/i, ' ')
  const name = cleanName(bare)
  if (!name || name.includes('@') || DESK.test(name) || /\d/.test(name)) return null
  // A lone word in small letters is an account, not a name.
  if (/^\p{Ll}+$/u.test(name)) return null
  if (employer && isSameDesk(name, employer)) return null
  const turned = /^([^,]+), ([^,]+)$/.exec(name)
  return turned ? `${turned[2]} ${turned[1]}` : name
}
