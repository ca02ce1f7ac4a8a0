/** One look at a new wording of a letter: a sentence where it refuses it, else `null`. */
import type { OutgoingLetter } from './outgoing-letter.ts'

export type Pair = {
  /** As it was sent. */
  readonly letter: OutgoingLetter
  /** What came back, with stand-ins. */
  readonly answer: string
}

export type Look = (pair: Pair) => string | null

const MOST_SHOWN = 60

/** Words of an answer inside of a sentence, cut where they are long. */
export function said(text: string): string {
  return `“${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text}”`
}
