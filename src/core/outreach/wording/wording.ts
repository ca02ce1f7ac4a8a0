/**
 * The shape of a language's letters: data only, so that a language is added without code.
 *
 * A sentence is a list of lines of which the first that holds is said; where none holds,
 * nothing is said. A line holds when all of its `when` are true (`!` denies) and every slot
 * in it has a value. Slots: `{employer}`, see `LETTER_SLOTS`, and every given fact by its id
 * (`{reason}`). `{gap:news}` is the given fact, or a visible gap where it is missing.
 *
 * Every language has the same sentences and lines, with the same conditions and slots, so that
 * what is true in one is true in all (a test compares).
 */
import type { GivenFactId } from '#core/model/given-facts.ts'
import type { LetterKind } from '#core/model/letter-kinds.ts'
import type { ToneLanguageId } from '#core/model/tone.ts'
import type { FeedbackQuestionId, FeedbackTheme } from '../feedback-questions.ts'
import type { LetterFlag } from '../letter-flags.ts'

export type Condition = LetterFlag | `!${LetterFlag}`

export type Line = {
  readonly when?: readonly Condition[]
  readonly say: string
}

/** The first line that holds; a plain text always does when its slots have values. */
export type Sentence = string | readonly Line[]

export type LetterWording = {
  readonly greeting: Sentence
  readonly subject: Sentence
  readonly paragraphs: readonly (readonly Sentence[])[]
}

export type Wording = {
  /** The language in its own words. */
  readonly name: string
  readonly letters: Readonly<Record<LetterKind, LetterWording>>
  readonly closing: Sentence
  /** What a gap says, by the fact that is missing. */
  readonly gaps: Readonly<Record<GivenFactId, string>>
  /** The question bank. */
  readonly questions: Readonly<Record<FeedbackQuestionId, string>>
  /** After "one question about …": what a question is after. */
  readonly themes: Readonly<Record<FeedbackTheme, string>>
  /** `{role}` in it is the title. */
  readonly theRole: string
  readonly theRoleUnnamed: string
  /** January first. */
  readonly months: readonly string[]
  /** With `{day}`, `{month}`. */
  readonly dateThisYear: string
  /** With `{day}`, `{month}`, `{year}`. */
  readonly dateOtherYear: string
  /** Between the last two of a list, spaces included. */
  readonly and: string
  readonly or: string
  /** With `{years}`, where it is one, and where it is more. */
  readonly oneYear: string
  readonly manyYears: string
  /** As what the tone guard reads it. */
  readonly tone: ToneLanguageId
}
