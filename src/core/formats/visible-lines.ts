/**
 * Puts visible pieces of text together into lines, as a page does: white space shrinks to one
 * space, blocks begin new lines, quotes carry `> `. Knows nothing of HTML.
 */

export type LineWriter = {
  /** Text as it stands in the source; white space is collapsed unless `keepsLines`. */
  readonly text: (piece: string, keepsLines: boolean) => void
  /** A line ends here, unless it is empty. */
  readonly endLine: () => void
  /** A line ends here and an empty one stands before the next. */
  readonly endParagraph: () => void
  /** A line ends here, even an empty one. */
  readonly lineBreak: () => void
  /** What follows on this line stands in the next cell. */
  readonly nextCell: () => void
  /** Stands before the next text: `- ` or `2. `. */
  readonly bullet: (mark: string) => void
  readonly quote: (change: 1 | -1) => void
  /** All lines, joined; the writer is not used after it. */
  readonly finish: () => string
}

const SPACES = /[ \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g
/** Marks without width that mails pad their preview lines with, and soft hyphens. */
const NO_WIDTH = /[\u034f\u00ad\u061c\u200b\u200e\u200f\u2060-\u2064\ufeff]/g
/** Anything but single spaces between plain letters. */
const NEEDS_CARE = /[^\x20-\x7e]| {2}/
const NOT_LATIN = /[\u00a0-\uffff]/
/** Deeper quotes are no easier to tell apart. */
const MAX_QUOTE_DEPTH = 9

/** An empty writer. */
export function lineWriter(): LineWriter {
  const lines: string[] = []
  let line = ''
  let gap = ''
  let mark = ''
  let emptyBefore = false
  /** A space that does not collapse makes a line of its own, as Word's empty paragraphs do. */
  let isHeldOpen = false
  let depth = 0
  let depthOfLast = 0

  const prefix = (levels: number) => '> '.repeat(Math.min(levels, MAX_QUOTE_DEPTH))
  const endLine = () => {
    if (line !== '') {
      lines.push(prefix(depth) + line)
      depthOfLast = depth
    } else if (isHeldOpen) emptyBefore = true
    isHeldOpen = false
    line = ''
    gap = ''
  }
  const put = (words: string) => {
    if (words === '') return
    if (line === '') {
      if (emptyBefore && lines.length > 0)
        lines.push(prefix(Math.min(depth, depthOfLast)).trimEnd())
      emptyBefore = false
      line = mark
      mark = ''
      gap = ''
    }
    line += gap + words
    gap = ''
  }
  const lineBreak = () => {
    if (line === '') emptyBefore = true
    endLine()
  }
  const collapsed = (piece: string) => {
    const words = NEEDS_CARE.test(piece) ? visibleWords(piece) : piece
    if (line === '' && piece.includes('\u00a0')) isHeldOpen = true
    if (words === '') return
    if (words.startsWith(' ') && gap === '') gap = ' '
    put(words.trim())
    if (words.length > 1 && words.endsWith(' ')) gap = ' '
  }
  return {
    text: (piece, keepsLines) => {
      if (!keepsLines) return collapsed(piece)
      for (const [at, part] of piece.split(/\r\n?|\n/).entries()) {
        if (at > 0) lineBreak()
        if (part.trim() === '') gap ||= part === '' ? '' : ' '
        else put(part.replace(NO_WIDTH, '').replaceAll('\u00a0', ' ').trimEnd())
      }
    },
    endLine,
    endParagraph: () => {
      endLine()
      emptyBefore = true
    },
    lineBreak,
    nextCell: () => {
      if (line !== '') gap = '\t'
    },
    bullet: (next) => {
      mark = next
    },
    quote: (change) => {
      endLine()
      depth = Math.max(0, depth + change)
    },
    finish: () => {
      endLine()
      return lines.join('\n')
    },
  }
}

/** White space shrunk and marks without width taken out. */
function visibleWords(piece: string): string {
  const words = piece.replace(SPACES, ' ')
  if (!NOT_LATIN.test(words)) return words
  // A joiner belongs to the writing (Persian, emoji) only where it joins something.
  return words
    .replace(NO_WIDTH, '')
    .replace(/(^| )(?:\u200c|\u200d| )+(?= |$)/g, '$1')
    .replace(/ {2,}/g, ' ')
}
