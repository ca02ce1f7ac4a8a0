/** What could not be taken from a file, and where: every rejected record has one. */
export type Problem = {
  /** Where, as a person finds it: `row 14`, `message 3`, `applications[2]`, or `file`. */
  readonly place: string
  /** Which column, header or key; `null` where it is the whole record. */
  readonly field: string | null
  /** What is wrong with which value, and what happens to it, in one sentence. */
  readonly reason: string
}
