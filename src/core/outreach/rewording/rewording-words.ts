/**
 * What a check of another wording knows of a language: the shape of its data, one file a language
 * (english-words.ts). How it is used: check-rewording.ts.
 */

/** What a letter can claim; a claim that the original does not make refuses the new wording. */
export const CLAIM_KINDS = [
  'achievement',
  'time',
  'feeling',
  'other-offer',
  'meeting',
  'promise',
  'reader',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export type RewordingWords = {
  readonly name: string
  /** Words that carry no fact of their own, lower case. */
  readonly small: ReadonlySet<string>
  /** Endings that a word may have and still be the same one, the longest first. */
  readonly endings: readonly string[]
  readonly negations: ReadonlySet<string>
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  /** Number words to what they count; what also is an article is left out. */
  readonly numbers: Readonly<Record<string, string>>
  /** Written with a capital inside of a sentence, and yet no name. Null: every one may be a name. */
  readonly nouns: { readonly known: ReadonlySet<string>; readonly endings: RegExp } | null
  /** Words with a capital that are pronouns. */
  readonly pronouns: ReadonlySet<string>
  /**
   * By kind: words or turns that make the claim. `*` is any ending, `|` parts ways to say the same:
   * a letter that has one of them may have another.
   */
  readonly claims: Readonly<Record<ClaimKind, readonly string[]>>
}
