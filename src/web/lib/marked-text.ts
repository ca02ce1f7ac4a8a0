/**
 * Splits a text into plain and marked pieces, to show which words of a mail decided.
 *
 * Pure. The pieces joined give the text again, letter by letter; nothing is read as HTML.
 */

export type TextPiece = { readonly text: string; readonly marked: boolean }

/** White space differs between a mail and the words kept of it: line ends, wraps, indents. */
function patternOf(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
}

/**
 * The pieces of a text, those words marked that occur in it (case and line breaks ignored).
 *
 * @param words pieces to mark; ones that do not occur, and empty ones, change nothing
 * @example markedPieces('We regret to say', ['regret']) // => [{ "text": "We ", "marked": false }, { "text": "regret", "marked": true }, { "text": " to say", "marked": false }]
 */
export function markedPieces(text: string, words: readonly string[]): readonly TextPiece[] {
  const patterns = words
    .filter((word) => word.trim() !== '')
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf)
  if (patterns.length === 0) return text === '' ? [] : [{ text, marked: false }]
  return text
    .split(new RegExp(`(${patterns.join('|')})`, 'giu'))
    .map((piece, at) => ({ text: piece, marked: at % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}
