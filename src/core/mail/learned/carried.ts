/**
 * What is carried along a sentence, word by word and both ways: a quasi-recurrent layer (Bradbury
 * and others 2017). Along a mail, sentence by sentence, it is the same, with the vectors of sentences for
 * words. Each word, with its neighbours, brings something new and says how much is kept
 * of what was carried to it. What a word has to say is worked out for it alone (its columns), so
 * that no product of matrices goes along the sentence.
 */

/** How wide a network carries. */
export type Widths = {
  /** Numbers that are carried each way. */
  readonly carried: number
  /** Both ways: forwards, then backwards. */
  readonly found: number
  /** At each place of a sentence: what is new, then what is kept, for each number. */
  readonly gates: number
  /** What a word has to say one place before it, at its own and one behind. */
  readonly columns: number
}

/** @param carried a multiple of eight */
export const widthsOf = (carried: number): Widths => ({
  carried,
  found: 2 * carried,
  gates: 4 * carried,
  columns: 12 * carried,
})

/** Between -1 and 1, without an exponential. */
const softsign = (sum: number): number => sum / (1 + Math.abs(sum))

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
  (left[2 * constants.length + gate] as number) +
  (own[constants.length + gate] as number) +
  (right[gate] as number)

/** Carries the numbers of one way to a place, from `first` on. */
function carryTo(
  { left, own, right }: Place,
  constants: Float32Array,
  { state, found }: Carrying,
  first: number,
): void {
  const both = state.length
  for (let at = first; at < first + both / 2; at += 1) {
    const news = softsign(sumAt(at, constants, left, own, right))
    const kept = (1 + softsign(sumAt(both + at, constants, left, own, right))) / 2
    const carried = kept * (state[at] as number) + (1 - kept) * news
    state[at] = carried
    if (carried > (found[at] as number)) found[at] = carried
  }
}

/** Words with their neighbours; at the ends of a sentence nobody has a say from outside. */
function placesOf(words: readonly Float32Array[]): readonly Place[] {
  const silent = new Float32Array(words[0]?.length ?? 0)
  return words.map((own, at) => {
    const [left, right] = [words[at - 1] ?? silent, words[at + 1] ?? silent]
    return { left, own, right }
  })
}

function nothingCarried(constants: Float32Array): Carrying {
  const found = constants.length / 2
  return { state: new Float32Array(found), found: new Float32Array(found) }
}

/**
 * The highest of each number that is carried along a sentence, 0 and above. How it is learned:
 * scripts/mail-training/carried-memory.ts.
 *
 * @param words     what each word of a sentence has to say: `columns` numbers
 * @param constants `gates` numbers, added at each place
 * @returns `found` numbers
 */
export function foundAlong(words: readonly Float32Array[], constants: Float32Array): Float32Array {
  const [carrying, places] = [nothingCarried(constants), placesOf(words)]
  for (const place of places) carryTo(place, constants, carrying, 0)
  const back = constants.length / 4
  for (const place of places.toReversed()) carryTo(place, constants, carrying, back)
  return carrying.found
}

/**
 * What is carried to each word of a sentence, from before it and from behind.
 *
 * @param words     as for `foundAlong`, as are the constants
 * @returns `found` numbers for each word
 */
export function carriedTo(
  words: readonly Float32Array[],
  constants: Float32Array,
): readonly Float32Array[] {
  const carrying = nothingCarried(constants)
  const [places, back] = [[...placesOf(words).entries()], constants.length / 4]
  const states = words.map(() => new Float32Array(2 * back))
  const carryOn = ([at, place]: readonly [number, Place], first: number) => {
    carryTo(place, constants, carrying, first)
    states[at]?.set(carrying.state.subarray(first, first + back), first)
  }
  for (const place of places) carryOn(place, 0)
  for (const place of places.toReversed()) carryOn(place, back)
  return states
}
