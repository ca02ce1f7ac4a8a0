/** Claims that one text makes and another does not: words of achievement, time, feeling, promise. */
import { straighten } from '#core/mail/sentences.ts'
import type { ToneLanguageId } from '#core/model/tone.ts'
import { REWORDING_WORDS } from './letter-language.ts'
import { CLAIM_KINDS, type ClaimKind, type RewordingWords } from './rewording-words.ts'
import { withoutSigns } from './said-facts.ts'

export type NewClaim = {
  readonly kind: ClaimKind
  /** As the text says it. */
  readonly words: string
}

/** `talk*|spoke` as a pattern: whole words, `*` any ending, one blank any white space. */
const patternOf = (turns: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${turns.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`,
    'iu',
  )

const patternsIn = ({ claims }: RewordingWords) =>
  CLAIM_KINDS.flatMap((kind) => claims[kind].map((turns) => ({ kind, says: patternOf(turns) })))

const PATTERNS = {
  en: patternsIn(REWORDING_WORDS.en),
  de: patternsIn(REWORDING_WORDS.de),
} as const satisfies Readonly<Record<ToneLanguageId, unknown>>

/**
 * The first claim of a new text that the old one does not make, or `null`.
 *
 * @example newClaim('Thank you.', 'Thank you, I was thrilled.', 'en')?.words // => 'thrilled'
 */
export function newClaim(before: string, after: string, language: ToneLanguageId): NewClaim | null {
  const [old, now] = [before, after].map((text) => straighten(withoutSigns(text))) as [
    string,
    string,
  ]
  for (const { kind, says } of PATTERNS[language]) {
    const words = says.exec(now)?.[0]
    if (words !== undefined && !says.test(old)) return { kind, words }
  }
  return null
}
