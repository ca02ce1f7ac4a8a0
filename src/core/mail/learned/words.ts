/**
 * The words of a sentence as the learned models see them: lower case, without accents, numbers
 * as one word, each as a number (its hash), so that no strings are built while mail is read.
 */

const WORD = /\p{L}+|\d+|[?!€$£%@]/gu
/** The same in a text of lower-case ASCII. */
const ASCII_WORD = /[a-z]+|\d+|[?!$%@]/g

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, 32 bit. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

/** Two hashes made one; the order counts. */
export function joined(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const NOT_ASCII = /[^\0-\x7f]/
/** Nothing in ASCII changes with what stands beside it, so that such a run can be taken alone. */
const RUNS_NOT_ASCII = /[^\0-\x7f]+/g

/** Lower case, accents and ligatures away: "Kündigung" is "kundigung", "ß" is "ss". */
export function plain(text: string): string {
  const lower = text.toLowerCase()
  return NOT_ASCII.test(lower) ? lower.replace(RUNS_NOT_ASCII, plainRun) : lower
}

/** The few letters with accents that make up nearly all such runs. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  [...'àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœ\u00a0’‘“”–—…·'].map((letter) => [
    letter,
    withoutMarks(letter),
  ]),
)

const plainRun = (run: string): string => PLAIN_LETTERS.get(run) ?? withoutMarks(run)

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
}

/** "can't" is "can not", "we've" is "we have": what is denied must not hide in an ending. */
function withoutShortForms(text: string): string {
  if (!text.includes("'") && !text.includes('cannot')) return text
  return text
    .replace(/\bcan(?:'t|not)\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'ve\b/g, ' have')
    .replace(/'re\b/g, ' are')
    .replace(/'ll\b/g, ' will')
    .replace(/'m\b/g, ' am')
}

/**
 * The words of a text, in order.
 *
 * @example wordsOf("Wir können's nicht, 12 Mal.") // => ['wir', 'konnen', 's', 'nicht', '0', 'mal']
 */
export function wordsOf(text: string): readonly string[] {
  const simple = withoutShortForms(plain(text))
  const found = simple.match(NOT_ASCII.test(simple) ? WORD : ASCII_WORD) ?? []
  return found.map((word) => (isDigit(word.charCodeAt(0)) ? '0' : word))
}
