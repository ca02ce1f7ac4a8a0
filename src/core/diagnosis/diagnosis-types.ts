/**
 * What the diagnosis gives back: rates, leak, causes of one rejection, patterns.
 * Types only; who computes what: stage-rates.ts, leak.ts, diagnose.ts, patterns.ts.
 */
import type { CauseId, Side } from '#core/model/causes.ts'
import type { Channel } from '#core/model/milestones.ts'
import type { QuestionId } from '#core/model/questions.ts'
import type { Stage } from '#core/model/stages.ts'
import type { Band } from './band.ts'
import type { Delay } from './delay-types.ts'
import type { CausePeriods, Periods } from './period-types.ts'
import type { SearchFlow } from './search-flow.ts'

export type { Band }

/** Stages that an application can fail to leave. */
export const PASSABLE_STAGES = ['applied', 'screen', 'interview', 'final'] as const
export type PassableStage = (typeof PASSABLE_STAGES)[number]

/** One transition of the funnel. `rate` and `usual` carry 90% equal-tailed intervals. */
export type StageRate = {
  readonly from: PassableStage
  readonly to: Stage
  /** Applications that reached `from` or went past it. */
  readonly entered: number
  /** Of these, how many reached a later stage. */
  readonly passed: number
  /** Of these, how many are at `from`, open, and not silent for long. */
  readonly waiting: number
  readonly rate: Band
  readonly usual: Band & { readonly source: string }
  /** P(this stage is clearly weaker than is usual for this person's channels). */
  readonly weaker: number
}

/** What happened to the applications that reached a stage, for one channel. */
export type StageCount = {
  readonly channel: Channel | null
  readonly entered: number
  readonly passed: number
  readonly waiting: number
  /** Applications that count as not passed, silences by weight; >= 0, may be fractional. */
  readonly failed: number
}

/** The stage where a search leaks, if one does. */
export type Leak = {
  /** The likeliest stage where its numbers suffice and point there; else `null`. */
  readonly stage: PassableStage | null
  /** P(some stage is clearly weaker than usual); always given. */
  readonly probability: number
  readonly words: string
}

/** One piece of evidence and the factor by which it moved a cause's odds. */
export type Because = { readonly evidence: string; readonly effect: number }

export type CauseFinding = {
  readonly id: CauseId
  readonly side: Side
  /** P(this cause had a part in the rejection | all that is known). */
  readonly probability: number
  /** P(this cause was the one that decided it). */
  readonly decisive: number
  /** Whether the employer's own words name it. */
  readonly isStated: boolean
  readonly because: readonly Because[]
}

/** P(the deciding cause is on this side), with an 80% band from shaking the priors. */
export type SideBand = { readonly probability: number; readonly low: number; readonly high: number }

export type Sides = {
  readonly youCanChange: SideBand
  readonly fit: SideBand
  readonly notYou: SideBand
}

/** A question as a person reads it; the last option is always "Not sure". */
export type Question = {
  readonly id: QuestionId
  readonly text: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
}

/** The whole look at one rejection. */
export type Diagnosis = {
  readonly applicationId: string
  readonly stageAtRejection: Stage
  /** Most probable first; causes that cannot be at this stage are absent. */
  readonly causes: readonly CauseFinding[]
  readonly sides: Sides
  /** One or two sentences for the person. */
  readonly verdict: string
  readonly cannotKnow: readonly string[]
  readonly nextQuestion: Question | null
}

/** One way of applying, or one résumé, and how often it led to a human. */
export type GroupRate = {
  readonly id: string
  readonly n: number
  readonly contacts: number
  readonly rate: Band
  readonly words: string
  /** Open and not yet silent for long. */
  readonly waiting: number
  /** What is usual for its channels. */
  readonly usual: Band
  /** Whether there are enough answers to say more than the counts. */
  readonly isTold: boolean
}

export type CausePattern = {
  readonly id: CauseId
  readonly side: Side
  /** Expected number of rejections that this cause decided. */
  readonly expected: number
  readonly words: string
  /** Whether it decides more rejections than the stages alone, and than chance, would make it. */
  readonly repeats: boolean
  /** Rejections that it decides in nine in ten shuffled histories; `null` where none was needed. */
  readonly shuffled: { readonly low: number; readonly high: number } | null
}

/** The search as a whole. */
export type Patterns = {
  /** Applications in all. */
  readonly n: number
  readonly stages: readonly StageRate[]
  readonly leak: Leak
  readonly causes: readonly CausePattern[]
  readonly channels: readonly (GroupRate & { readonly id: Channel })[]
  readonly resumes: readonly GroupRate[]
  /** What may be said of the channels beside each other. */
  readonly channelWords: string
  readonly periods: Periods
  readonly delays: readonly Delay[]
  readonly flow: SearchFlow
  readonly causePeriods: CausePeriods
}
