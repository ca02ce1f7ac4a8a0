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

/** Place by place, FOUND numbers each. */
export type Carried = {
  /** What is brought, -1 to 1. */
  readonly news: Float32Array
  /** The share that is kept of what was carried to it, 0 to 1. */
  readonly kept: Float32Array
  readonly states: Float32Array
  /** Highest of each number along the sentence, 0 and above. */
  readonly most: Float32Array
  /** Where it stood; -1 where it is 0. */
  readonly from: Int16Array
}

/**
 * A place, the one it is reached from (none at an end of the sentence), and the first of the numbers
 * that go this way.
 */
type Step = { readonly place: number; readonly before: number | null; readonly first: number }

/** All steps along a sentence, forwards for the first half of the numbers, then backwards. */
export function stepsAlong(count: number): readonly Step[] {
  const steps: Step[] = []
  for (let place = 0; place < count; place += 1)
    steps.push({ place, before: place === 0 ? null : place - 1, first: 0 })
  for (let place = count - 1; place >= 0; place -= 1)
    steps.push({ place, before: place === count - 1 ? null : place + 1, first: CARRIED })
  return steps
}

/**
 * @param words     COLUMNS for each word of a sentence
 * @param constants GATES that are added at each place
 */
export function carriedAlong(words: readonly Float32Array[], constants: Float32Array): Carried {
  const [news, kept] = gatesAlong(words, constants)
  const states = new Float32Array(words.length * FOUND)
  const [most, from] = [new Float32Array(FOUND), new Int16Array(FOUND).fill(-1)]
  for (const { place, before, first } of stepsAlong(words.length))
    for (let at = first; at < first + CARRIED; at += 1) {
      const own = place * FOUND + at
      const share = kept[own] as number
      const carried = before === null ? 0 : (states[before * FOUND + at] as number)
      const state = share * carried + (1 - share) * (news[own] as number)
      states[own] = state
      if (state > (most[at] as number)) {
        most[at] = state
        from[at] = place
      }
    }
  return { news, kept, states, most, from }
}

/** At the ends of a sentence nobody has a say from outside. */
const SILENT = new Float32Array(COLUMNS)

/** What is new and what is kept at each place, by the word there and its neighbours. */
function gatesAlong(
  words: readonly Float32Array[],
  constants: Float32Array,
): readonly [Float32Array, Float32Array] {
  const size = words.length * FOUND
  const [news, kept] = [new Float32Array(size), new Float32Array(size)]
  for (const [place, own] of words.entries()) {
    const [left, right] = [words[place - 1] ?? SILENT, words[place + 1] ?? SILENT]
    // Rounded as sums in a Float32Array are: what was learned was added up so.
    const sumAt = (gate: number): number => {
      const before = Math.fround((constants[gate] as number) + (left[BEHIND_IT + gate] as number))
      return Math.fround(
        Math.fround(before + (own[OWN + gate] as number)) + (right[BEFORE_IT + gate] as number),
      )
    }
    for (let at = 0; at < FOUND; at += 1) {
      news[place * FOUND + at] = softsign(sumAt(at))
      kept[place * FOUND + at] = (1 + softsign(sumAt(FOUND + at))) / 2
    }
  }
  return [news, kept]
}
