/** Finds people by a few letters: every word of the text must begin a word of what is known. */
import { foldLetters } from '#core/model/fold-letters.ts'

const wordsOf = (text: string) =>
  foldLetters(text)
    .split(/[^\p{L}\p{N}@._-]+/u)
    .filter((word) => word !== '')

/**
 * @param textsOf what is looked through, such as name, employer and title
 * @returns those that fit, in the same order; all of them for an empty text
 * @example foundBy('rey', ['Ana Reyes', 'Bo Lind'], (name) => [name]) // => ['Ana Reyes']
 */
export function foundBy<T>(
  text: string,
  people: readonly T[],
  textsOf: (one: T) => readonly (string | null)[],
): readonly T[] {
  const asked = wordsOf(text)
  if (asked.length === 0) return people
  return people.filter((one) => {
    const known = wordsOf(textsOf(one).join(' '))
    return asked.every((word) => known.some((other) => other.startsWith(word)))
  })
}
