/** A text as plain text, line breaks kept, with the words that decided marked. */
import { markedPieces } from '#web/lib/marked-text.ts'

export function MarkedText({
  text,
  words,
}: {
  readonly text: string
  readonly words: readonly string[]
}) {
  return (
    <p className="max-w-[65ch] whitespace-pre-wrap">
      {markedPieces(text, words).map((piece, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed text have no other name
        piece.marked ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
      )}
    </p>
  )
}
