/** A letter and its new wording side by side: what is gone, what came, and what carries something new. */
import { diffArrays } from 'diff'

export type ChangeMark = 'same' | 'changed' | 'new'
/** The pieces joined give the text again, letter by letter. */
export type ChangedPiece = { readonly text: string; readonly mark: ChangeMark }

export type MarkedChanges = {
  readonly before: readonly ChangedPiece[]
  readonly after: readonly ChangedPiece[]
}

const TOKEN = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu
const tokens = (text: string): string[] => text.match(TOKEN) ?? []

/** Neighbours of one mark are one piece; a blank between two changes belongs to them. */
function joined(pieces: readonly ChangedPiece[]): readonly ChangedPiece[] {
  const together: ChangedPiece[] = []
  for (const { text, mark } of pieces) {
    const last = together.at(-1)
    if (last?.mark === mark) together[together.length - 1] = { text: last.text + text, mark }
    else together.push({ text, mark })
  }
  return together
}

/**
 * Marks what differs between two texts, word by word.
 *
 * @param newWords words of the second that carry something the first does not
 * @example markedChanges('I am glad.', 'I am calm.', ['calm']).after // => [{ text: 'I am ', mark: 'same' }, { text: 'calm', mark: 'new' }, { text: '.', mark: 'same' }]
 */
export function markedChanges(
  before: string,
  after: string,
  newWords: readonly string[],
): MarkedChanges {
  const isNew = new Set(newWords)
  const old: ChangedPiece[] = []
  const now: ChangedPiece[] = []
  for (const { value, added, removed } of diffArrays(tokens(before), tokens(after))) {
    for (const text of value) {
      const mark: ChangeMark = (added || removed) && /\S/.test(text) ? 'changed' : 'same'
      if (!added) old.push({ text, mark })
      if (!removed) now.push({ text, mark: isNew.has(text.replace(/’/g, "'")) ? 'new' : mark })
    }
  }
  return { before: joined(old), after: joined(now) }
}
