/**
 * What is carried along a sentence, word by word and both ways: a quasi-recurrent layer (Bradbury
 * and others 2017). Each word, with its neighbours, brings something new and says how much is kept
 * of what was carried to it. What a word has to say is worked out for it alone (its columns), so
 * that no product of matrices goes along the sentence.
 */

/** Numbers that are carried each way. */
export const CARRIED = 128
/** Numbers found in a sentence: the highest of each that was carried, forwards, then backwards. */
export const FOUND = 2 * CARRIED
/** At each place of a sentence: what is new, then what is kept, for each number. */
export const GATES = 2 * FOUND
/** What a word has to say one place before it, at its own and one behind. */
export const COLUMNS = 3 * GATES
const [BEFORE_IT, OWN, BEHIND_IT] = [0, GATES, 2 * GATES]

/** Between -1 and 1, without an exponential. */
const softsign = (sum: number): number => sum / (1 + Math.abs(sum))

/** At the ends of a sentence nobody has a say from outside. */
const SILENT = new Float32Array(COLUMNS)

/**
 * The highest of each number that is carried along a sentence, 0 and above. How it is learned:
 * scripts/mail-training/carried-memory.ts.
 *
 * @param words     COLUMNS for each word of a sentence
 * @param constants GATES that are added at each place
 * @returns FOUND numbers
 */
export function foundAlong(words: readonly Float32Array[], constants: Float32Array): Float32Array {
  const found = new Float32Array(FOUND)
  const state = new Float32Array(FOUND)
  const carryTo = (place: number, first: number) => {
    const own = words[place] as Float32Array
    const [left, right] = [words[place - 1] ?? SILENT, words[place + 1] ?? SILENT]
    // Rounded as sums in a Float32Array are: what was learned was added up so.
    const sumAt = (gate: number): number => {
      const before = Math.fround((constants[gate] as number) + (left[BEHIND_IT + gate] as number))
      return Math.fround(
        Math.fround(before + (own[OWN + gate] as number)) + (right[BEFORE_IT + gate] as number),
      )
    }
    for (let at = first; at < first + CARRIED; at += 1) {
      const news = softsign(sumAt(at))
      const kept = (1 + softsign(sumAt(FOUND + at))) / 2
      const carried = kept * (state[at] as number) + (1 - kept) * news
      state[at] = carried
      if (carried > (found[at] as number)) found[at] = carried
    }
  }
  for (let place = 0; place < words.length; place += 1) carryTo(place, 0)
  for (let place = words.length - 1; place >= 0; place -= 1) carryTo(place, CARRIED)
  return found
}
