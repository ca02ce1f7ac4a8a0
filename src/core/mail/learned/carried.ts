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

/** What is carried so far, and the highest of each number. */
type Carrying = { readonly state: Float32Array; readonly found: Float32Array }
/** A word, and its neighbours. */
type Place = Readonly<Record<'left' | 'own' | 'right', Float32Array>>

/** What is asked of a gate. */
const sumAt = (
  gate: number,
  constants: Float32Array,
  left: Float32Array,
  own: Float32Array,
  right: Float32Array,
): number =>
  (constants[gate] as number) +
  (left[BEHIND_IT + gate] as number) +
  (own[OWN + gate] as number) +
  (right[BEFORE_IT + gate] as number)

/** Carries the numbers of one way to a place, from `first` on. */
function carryTo(
  { left, own, right }: Place,
  constants: Float32Array,
  { state, found }: Carrying,
  first: number,
): void {
  for (let at = first; at < first + CARRIED; at += 1) {
    const news = softsign(sumAt(at, constants, left, own, right))
    const kept = (1 + softsign(sumAt(FOUND + at, constants, left, own, right))) / 2
    const carried = kept * (state[at] as number) + (1 - kept) * news
    state[at] = carried
    if (carried > (found[at] as number)) found[at] = carried
  }
}

/**
 * The highest of each number that is carried along a sentence, 0 and above. How it is learned:
 * scripts/mail-training/carried-memory.ts.
 *
 * @param words     COLUMNS for each word of a sentence
 * @param constants GATES that are added at each place
 * @returns FOUND numbers
 */
export function foundAlong(words: readonly Float32Array[], constants: Float32Array): Float32Array {
  const carrying = { state: new Float32Array(FOUND), found: new Float32Array(FOUND) }
  const places = words.map((own, at): Place => {
    const [left, right] = [words[at - 1] ?? SILENT, words[at + 1] ?? SILENT]
    return { left, own, right }
  })
  for (const place of places) carryTo(place, constants, carrying, 0)
  for (const place of places.toReversed()) carryTo(place, constants, carrying, CARRIED)
  return carrying.found
}
