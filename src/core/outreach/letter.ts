/**
 * What a letter is: a draft for the person to read, change and send themselves.
 * Nothing here sends anything. Start reading at draft-letter.ts.
 */
import type { LetterKind } from '#core/model/letter-kinds.ts'

/** A fact that the letter needs and that only the person has. Shows in the body as `[label]`. */
export type LetterGap = {
  readonly id: string
  readonly label: string
}

/** One thing to look at before sending. `ok: false` asks for attention, it forbids nothing. */
export type LetterCheck = {
  readonly id: string
  readonly ok: boolean
  readonly message: string
}

export type Letter = {
  readonly kind: LetterKind
  /** One line, no control characters. */
  readonly subject: string
  /** Plain text, paragraphs parted by one empty line, `\n` line ends, no line wrapped. */
  readonly body: string
  /** A bare address a person reads, or `null`: none known, not an address, or a no-reply one. */
  readonly to: string | null
  readonly gaps: readonly LetterGap[]
  readonly checks: readonly LetterCheck[]
}

/** To whom the letter goes, as far as known. */
export type LetterContact = {
  readonly name: string | null
  readonly address: string | null
}
