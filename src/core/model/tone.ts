/**
 * What can be amiss in the tone of a letter, and a mark on the words that carry it.
 * Ids are part of the contract. How they are found: core/outreach/tone.
 */

export const TONE_KINDS = [
  'anger',
  'sarcasm',
  'blame',
  'argument',
  'guilt',
  'begging',
  'apology',
  'pressure',
  'length',
  'candidates',
  'threat',
  'oversharing',
] as const
export type ToneKind = (typeof TONE_KINDS)[number]

/** Languages whose tone can be read: core/outreach/tone/tone-languages.ts. */
export const TONE_LANGUAGES = ['en', 'de'] as const
export type ToneLanguageId = (typeof TONE_LANGUAGES)[number]

/** A run of a text, in UTF-16 units: `text.slice(start, end)`. */
export type TextRange = { readonly start: number; readonly end: number }

/** What to put in place of a run; the empty text takes it out. */
export type CalmerPhrase = TextRange & { readonly say: string }

export type ToneMark = TextRange & {
  readonly kind: ToneKind
  /** The words as they stand in the text; empty for a text that is too long as a whole. */
  readonly words: string
  /** One sentence on how the reader may take it. */
  readonly why: string
  readonly calmer: CalmerPhrase | null
}
