/**
 * The shape of a language's letters: data only, so that a language is added without code.
 *
 * A sentence is a list of lines of which the first that holds is said; where none holds,
 * nothing is said. A line holds when all of its `when` are true (`!` denies) and every slot
 * in it has a value. Slots: `{employer}`, see `LETTER_SLOTS`; a gap is `{gap:news}`.
 */
import type { LetterKind } from '#core/model/letter-kinds.ts'
import type { LetterFlag } from '../letter-facts.ts'

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

export type GapId =
  | 'your-name'
  | 'employer'
  | 'spoke-with'
  | 'their-name'
  | 'news'
  | 'new-fact'
  | 'change'
  | 'background'

export type Wording = {
  readonly letters: Readonly<Record<LetterKind, LetterWording>>
  readonly closing: string
  readonly gaps: Readonly<Record<GapId, string>>
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
  /** Words that a respectful letter does without, by what they sound like. Lower case. */
  readonly tone: Readonly<Record<'angry' | 'begging' | 'sorry', readonly string[]>>
}

export const LANGUAGES = ['en'] as const
export type Language = (typeof LANGUAGES)[number]
