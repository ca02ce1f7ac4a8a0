/**
 * Which causes an employer's feedback speaks of, with the words that say so: suggestions, for
 * the person to confirm or change. Nothing that is only read here is ever evidence.
 *
 * Pure. Method, figures and limits: docs/methods/feedback.md. Start reading at `readFeedback`.
 */
import { sentences } from '#core/mail/sentences.ts'
import { CAUSE_IDS, type CauseId } from '#core/model/causes.ts'
import { ENGLISH_FEEDBACK } from './english.ts'

export type CauseSuggestion = {
  readonly cause: CauseId
  /** The sentence that speaks of it, as written. */
  readonly sentence: string
  /** The words in it that decided, as written. */
  readonly words: string
}

const SOME_WORDS = "(?:[\\p{L}\\p{N}'/-]+ ){0,4}"

const PATTERNS: readonly (readonly [CauseId, RegExp])[] = CAUSE_IDS.flatMap((cause) =>
  ENGLISH_FEEDBACK[cause].map((pattern) => {
    const source = pattern.replaceAll(' ~ ', ` ${SOME_WORDS}`)
    return [cause, new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u')] as const
  }),
)

/**
 * Reads feedback for causes.
 *
 * @param text what the employer said
 * @returns at most one suggestion a cause, in the order in which the text speaks of them; empty
 *   for thanks, praise and stock phrases
 * @example readFeedback('The position was put on hold.').map(({ cause }) => cause) // => ['role-changed']
 */
export function readFeedback(text: string): readonly CauseSuggestion[] {
  const found = new Map<CauseId, CauseSuggestion>()
  for (const { start, end, lower } of sentences(text)) {
    for (const [cause, pattern] of PATTERNS) {
      const hit = pattern.exec(lower)
      if (!hit || found.has(cause)) continue
      const from = start + hit.index
      found.set(cause, {
        cause,
        sentence: text.slice(start, end),
        words: text.slice(from, from + hit[0].length),
      })
    }
  }
  return [...found.values()]
}
