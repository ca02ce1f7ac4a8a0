/**
 * What a signal is: a way of saying something, and how much it tells. Tables of them, one per
 * language and kind, lie in `english/`; a language is added by adding tables.
 */
import type { MessageKind } from '#core/model/message.ts'

export type Signal = {
  readonly kind: MessageKind
  /** 5 = hardly ever means anything else, 3 = usually, 1 = a hint. */
  readonly weight: number
  /** Over lower case with straight quotes and single-character blanks. Gaps must be bounded. */
  readonly says: RegExp
  /** Where the same sentence says this too, the signal does not count. */
  readonly unless?: RegExp
  /** Counts under a condition as well ("if you have not yet done so, complete the test"). */
  readonly firm?: boolean
  /** Subject line only. */
  readonly subjectOnly?: boolean
}

/** Shortens the tables: a list of weighted patterns of one kind. */
export function signalsOf(
  kind: MessageKind,
  rows: readonly (readonly [
    weight: number,
    says: RegExp,
    more?: Omit<Signal, 'kind' | 'weight' | 'says'>,
  ])[],
): readonly Signal[] {
  return rows.map(([weight, says, more]) => ({ kind, weight, says, ...more }))
}
