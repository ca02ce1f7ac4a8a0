/**
 * What the tone guard needs of a language: data only, so that a language is added without code.
 *
 * Where weights were learned, whole sentences are read; elsewhere the turns of phrase that are
 * sure on their own are found. A further language: its file, and a line in tone-languages.ts.
 */
import type { PackedModel } from '#core/mail/learned/packed-model.ts'
import type { ToneKind } from '#core/model/tone.ts'

/** Family → its words, blanks between them, `*` for any ending. */
export type WordFamilies = Readonly<Record<string, string>>

/** Patterns over a sentence in lower case, by how much they say alone. */
export type TonePhrases = Readonly<
  Record<ToneKind, { readonly sure: readonly string[]; readonly hint: readonly string[] }>
>

/** A calmer way to say it, offered where one of these words stands in the sentence, or always. */
export type CalmerLine = {
  readonly about?: string
  /** The empty text: better left out. */
  readonly say: string
}

export type ToneAdvice = {
  /** One sentence on how the reader may take it. */
  readonly why: string
  /** The first that fits is offered; none where nothing general can be said. */
  readonly calmer: readonly CalmerLine[]
}

export type ToneLanguage = {
  readonly advice: Readonly<Record<ToneKind, ToneAdvice>>
  readonly phrases: TonePhrases
  /** What `{name}` in a phrase stands for. */
  readonly wordLists: Readonly<Record<string, string>>
  readonly families: WordFamilies
}

/** Learned weights, and the chances of a fault from which pieces are marked, 0..1. */
export type ToneWeights = {
  /** By the words of a piece. */
  readonly words: PackedModel
  /** By how it stands in its letter. */
  readonly standing: PackedModel
  readonly threshold: number
  /** The same in a letter with a piece that passes the threshold. */
  readonly beside: number
}
