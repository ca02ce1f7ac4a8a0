/** A role without what a mail sets beside it: references, the next sentence, a bracket left open. */
import { plain } from './learned/words.ts'

/** Words before a reference, in five languages; the number itself may stand elsewhere. */
const LABELS: ReadonlySet<string> = new Set(
  `kennziffer kennnummer kennwort chiffre stellenid jobid ref reference referenz referencia code codigo
  req requisition vacancy folio folios`.split(/\s+/),
)
/** No role ends with one of these. */
const SMALL: ReadonlySet<string> = new Set(
  `a and or at in for with within of from the und oder bei beim im am an fur mit von vom der die das et ou au
  aux chez en dans pour avec y e o u con para na no nas nos em com ao de do da del du des la le el`.split(
    /\s+/,
  ),
)
const OPEN_BRACKET = /\s*\([^()]*$/
/** "Delineante. Personal laboral": a word written out, then a sentence. */
const NEXT_SENTENCE = /(?<=\p{Ll}{4}|\))\.\s+(?=\p{Lu}).*$/su
const PICTURES = /\p{Extended_Pictographic}\u{FE0F}?/gu
const EDGES = /^[\s,;:.·|"'«»#/([-]+|[\s,;:·|"'«»#/([-]+$/g
const LEAST_DIGITS = 3

/** "JR-8810", "HARR/CYP/2291", "(1288730)"; not "B1", "Part II", "APS 5". */
function isReference(word: string): boolean {
  const bare = word.replace(/^[([#]+|[)\].,:;]+$/g, '')
  return (
    /^[\p{Lu}\d][\p{Lu}\d./_-]*$/u.test(bare) && (bare.match(/\d/g)?.length ?? 0) >= LEAST_DIGITS
  )
}

/** "IM" is none: only as small words are written. */
const isSmall = (word = ''): boolean => word === word.toLowerCase() && SMALL.has(plain(word))
const isLabel = (word: string): boolean => LABELS.has(plain(word).replace(/[^\p{L}]/gu, ''))

/**
 * @param text a role as it stands in a mail
 * @returns the same, or a shorter one; at least one word stays
 */
export function cleanRole(text: string): string {
  const name = text.replace(PICTURES, '').replace(NEXT_SENTENCE, '').replace(OPEN_BRACKET, '')
  const words = name.trim().split(/\s+/)
  const isBeside = (word: string | undefined) =>
    word !== undefined && (isReference(word) || isLabel(word))
  let [from, to] = [0, words.length]
  while (to - from > 1 && (isBeside(words[to - 1]) || isSmall(words[to - 1]))) to -= 1
  while (to - from > 1 && isBeside(words[from])) from += 1
  const kept = words.slice(from, to).join(' ').replace(EDGES, '')
  return kept === '' ? text : kept
}
