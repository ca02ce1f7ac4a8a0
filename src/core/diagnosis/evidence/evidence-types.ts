/**
 * Evidence: one fact about a rejection, and what it does to the causes. Types only.
 *
 * Strengths are words of docs/methods/causes.md: strong about 6 to 8, medium 3, weak 1.5, and
 * their inverses for what speaks against a cause.
 */
import type { CauseId } from '#core/model/causes.ts'

/** Factors on the odds that a cause had a part; causes that are absent here stay as they are. */
export type PresenceFactors = Readonly<Partial<Record<CauseId, number>>>

/** What a fact tells of which cause decided. */
export type DecisionEvidence = {
  /** Likelihood of the fact where this cause decided. */
  readonly named: PresenceFactors
  /** Likelihood where any other cause, or chance, decided; > 0. */
  readonly otherwise: number
}

export type Evidence = {
  /** Stable: equal ids are equal evidence. */
  readonly id: string
  /** One plain sentence, for the person. */
  readonly sentence: string
  readonly presence: PresenceFactors
  readonly decision?: DecisionEvidence
  /** Causes that the employer named: only they may go above 85%. */
  readonly stated?: readonly CauseId[]
}
