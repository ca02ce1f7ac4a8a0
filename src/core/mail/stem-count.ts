/**
 * How many stems of a list stand in a text, in one pass over it whatever the length of the list
 * (Aho and Corasick 1975). Start reading at `stemCounter`.
 */

/** Letters of the stems as small numbers; every other letter is 0. */
function alphabetOf(stems: readonly string[]): Uint8Array {
  const codes = new Uint8Array(65_536)
  const letters = new Set(stems.flatMap((stem) => stem.split('')))
  for (const [at, letter] of [...letters].entries()) codes[letter.charCodeAt(0)] = at + 1
  return codes
}

type Automaton = {
  readonly codes: Uint8Array
  readonly width: number
  /** State by state and letter by letter, the next state. */
  readonly next: Uint16Array
  /** Places in the list of the stems that end in a state. */
  readonly ends: readonly (readonly number[])[]
}

const ROOT = 0

function automatonOf(stems: readonly string[]): Automaton {
  const codes = alphabetOf(stems)
  const width = Math.max(...codes) + 1
  const next = new Uint16Array(stems.reduce((sum, { length }) => sum + length, 1) * width)
  const ends: number[][] = [[]]
  for (const [place, stem] of stems.entries()) {
    let state = ROOT
    for (let at = 0; at < stem.length; at += 1) {
      const edge = state * width + (codes[stem.charCodeAt(at)] as number)
      if (next[edge] === ROOT) next[edge] = ends.push([]) - 1
      state = next[edge] as number
    }
    ends[state]?.push(place)
  }
  fillIn(next, ends, width)
  return { codes, width, next, ends }
}

/** Where a stem breaks off, the longest ending that begins another one goes on. */
function fillIn(next: Uint16Array, ends: number[][], width: number): void {
  const fallBack = new Uint16Array(ends.length)
  const waiting: number[] = [ROOT]
  for (const state of waiting) {
    const back = fallBack[state] as number
    if (state !== ROOT) ends[state]?.push(...(ends[back] ?? []))
    for (let code = 1; code < width; code += 1) {
      const onward = state === ROOT ? ROOT : (next[back * width + code] as number)
      const child = next[state * width + code] as number
      if (child === ROOT) next[state * width + code] = onward
      else {
        fallBack[child] = onward
        waiting.push(child)
      }
    }
  }
}

/**
 * @param stems all different, none empty
 * @returns counts how many of them stand in a text, wherever in a word, and stops at `enough`
 * @example stemCounter(['job', 'jobs', 'role'])('two jobs', 9) // => 2
 */
export function stemCounter(stems: readonly string[]): (text: string, enough: number) => number {
  const { codes, width, next, ends } = automatonOf(stems)
  return (text, enough) => {
    const seen = new Set<number>()
    let state = ROOT
    for (let at = 0; at < text.length; at += 1) {
      state = next[state * width + (codes[text.charCodeAt(at)] as number)] as number
      const found = ends[state] as readonly number[]
      if (found.length === 0) continue
      for (const place of found) seen.add(place)
      if (seen.size >= enough) return enough
    }
    return seen.size
  }
}
