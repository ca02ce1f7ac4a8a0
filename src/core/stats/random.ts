/**
 * A seeded generator: the same seed gives the same numbers on every machine.
 *
 * The core draws only from this and never from the machine. Algorithm: sfc32 (Chris
 * Doty-Humphrey, PractRand), seeded by mixing the text with FNV-1a and splitmix32.
 */

/** Draws the next number, uniform in [0, 1). */
export type RandomSource = () => number

/**
 * A generator of uniform numbers in [0, 1).
 *
 * @param seed any text; equal texts give equal sequences
 * @example seededRandom('a')() === seededRandom('a')() // => true
 */
export function seededRandom(seed: string): RandomSource {
  const mix = splitmix32(fnv1a(seed))
  let [a, b, c, counter] = [mix(), mix(), mix(), 1]
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 4_294_967_296
  }
  // The first outputs still show the seed's structure.
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next()
  return next
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

function splitmix32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) | 0
  }
}
