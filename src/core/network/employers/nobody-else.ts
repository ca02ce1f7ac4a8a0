/**
 * Whether a word or two are nobody else's here: then a longer name with them is the same employer.
 * The person's own contacts show which names are common.
 */
import { distance } from 'fastest-levenshtein'
import { type CompanyName, kinKeyOf, withoutAppended } from './company-name.ts'
import { LITTLE, OTHERS } from './company-words.ts'
import { type KnownEmployers, SHORTEST_ALONE } from './known-employers.ts'
import { keyOf } from './plain-words.ts'
import { areWrittenAlike } from './written-alike.ts'

/**
 * Who else counts: names that begin so; such as have the word anywhere; or firms that begin so,
 * without the schools, clubs and shops of a name.
 */
type Rivals = 'beginnings' | 'words' | 'firms'

/** Another name that is the target's own, in short or with a slip of the pen. */
function isNearly(words: readonly string[], target: CompanyName): boolean {
  if (words.length !== target.words.length) return false
  const telling = words.filter((word, at) => at === 0 || !LITTLE.has(word))
  if (areWrittenAlike(telling, target.tellingWords) || kinKeyOf(words) === target.kinKey)
    return true
  const [key, other] = [words.join(''), target.words.join('')]
  return Math.min(key.length, other.length) > 7 && distance(key, other) < 2
}

function isTheSame(rival: readonly string[], words: readonly string[], target: CompanyName) {
  const key = keyOf(rival)
  const own = [keyOf(words), keyOf(withoutAppended(words)), target.bareKey, target.key]
  return own.includes(key) || isNearly(rival, target)
}

const beginsWith = (words: readonly string[], beginning: readonly string[]) =>
  beginning.every((word, at) => words[at] === word)

/** Whether no other name here, of a contact or of the search, has these words. */
export function isAlone(
  known: KnownEmployers,
  words: readonly string[],
  target: CompanyName,
  among: Rivals = 'beginnings',
): boolean {
  const telling = words.filter((word) => !LITTLE.has(word))
  const longest = telling.reduce((long, word) => (word.length > long.length ? word : long), '')
  if ((telling.length > 1 ? keyOf(telling) : longest).length < SHORTEST_ALONE) return false
  const isRival = (name: string) => {
    const rival = name.split(' ')
    if (isTheSame(rival, words, target)) return false
    if (among === 'words') return true
    if (among === 'firms' && rival.some((word) => OTHERS.has(word))) return false
    return beginsWith(rival, words) && !beginsWith(target.words, rival)
  }
  const rivals =
    among === 'words' ? known.withWord.get(longest) : known.beginWith.get(words[0] ?? '')
  return ![...(rivals ?? [])].some(isRival)
}
