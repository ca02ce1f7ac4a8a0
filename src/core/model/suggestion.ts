/** What a language model that the person named took a mail for: shown as its word, never kept as a fact. */
import type { MailReading } from './message.ts'

/** A reading whose employer, role and words were found in the mail. */
export type Suggestion = Pick<
  MailReading,
  'kind' | 'employer' | 'role' | 'statedReason' | 'afterStage' | 'decidedBy'
>

/** What came of one question, as it is remembered. */
export type ModelAnswer =
  | { readonly suggestion: Suggestion }
  /** Why it was not taken, as a sentence. */
  | { readonly refused: string }
