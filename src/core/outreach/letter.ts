/**
 * What a letter is: a draft for the person to read, change and send themselves.
 * Nothing here sends anything. Start reading at draft-letter.ts.
 */
import type { LetterName } from '#core/model/letter-kinds.ts'

/** A fact that the letter needs and that only the person has. Shows in the body as `[label]`. */
export type LetterGap = {
  readonly id: string
  readonly label: string
}

/**
 * One thing to look at before sending. `ok: false` asks for attention; of all checks only `gaps`
 * forbids to send (is-sendable.ts).
 */
export type LetterCheck = {
  readonly id: string
  readonly ok: boolean
  readonly message: string
}

export type Letter = {
  readonly kind: LetterName
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
  /** As the greeting says it. */
  readonly name: string | null
  readonly address: string | null
  /** Where the greeting says less: the name that records know. */
  readonly fullName?: string
}
