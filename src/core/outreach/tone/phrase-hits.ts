/** Which turns of phrase of a language stand in a sentence, and where. */
import { lowerInPlace, straighten } from '#core/mail/sentences.ts'
import { TONE_KINDS, type ToneKind } from '#core/model/tone.ts'
import type { TonePhrases } from './tone-language.ts'

export type PhraseHit = {
  readonly kind: ToneKind
  readonly isSure: boolean
  /** Places in the sentence. */
  readonly start: number
  readonly end: number
}

export type PhraseFinder = (sentence: string) => readonly PhraseHit[]

/** Up to four words, each with the blank after it; no comma, so that one clause is seen. */
const SOME_WORDS = "(?:[\\p{L}\\p{N}'/-]+ ){0,4}"

function compiled(pattern: string, lists: Readonly<Record<string, string>>): RegExp {
  const source = pattern
    .replace(/\{(\w*[a-z]\w*)\}/g, (_, name: string) => lists[name] ?? '')
    .replaceAll(' ~ ', ` ${SOME_WORDS}`)
  return new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'u')
}

/**
 * Makes the finder of a language: patterns are made once.
 *
 * @param lists what `{name}` in a pattern stands for
 */
export function phraseFinder(
  phrases: TonePhrases,
  lists: Readonly<Record<string, string>>,
): PhraseFinder {
  const patterns = TONE_KINDS.flatMap((kind) =>
    (['sure', 'hint'] as const).flatMap((strength) =>
      phrases[kind][strength].map((pattern) => ({
        kind,
        isSure: strength === 'sure',
        pattern: compiled(pattern, lists),
      })),
    ),
  )
  return (sentence) => {
    const lower = lowerInPlace(straighten(sentence))
    return patterns.flatMap(({ kind, isSure, pattern }) => {
      const hit = pattern.exec(lower)
      return hit ? [{ kind, isSure, start: hit.index, end: hit.index + hit[0].length }] : []
    })
  }
}
