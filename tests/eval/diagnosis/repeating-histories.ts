/**
 * Rejections of one search, with and without a cause that repeats, in the worlds of
 * made-rejections.ts: what `patternsOf` is judged on. Without a pattern each rejection has causes
 * of its own, drawn as the world draws them.
 */
import type { Application } from '#core/model/application.ts'
import type { CauseId } from '#core/model/causes.ts'
import type { MilestoneKind } from '#core/model/milestones.ts'
import { STAGES, type Stage } from '#core/model/stages.ts'
import { type RandomSource, seededRandom } from '#core/stats/random.ts'
import {
  answerOf,
  type CauseWorld,
  questionsAt,
  statedBy,
  type Truth,
  truthMaker,
} from './made-rejections.ts'

/** Share of the rejections that the planted cause decides. */
const PLANTED_SHARE = 0.9

export type Planted = { readonly cause: CauseId; readonly stage: Stage } | null

type Asked = {
  readonly world: CauseWorld
  readonly seed: string
  /** Rejections at each stage. */
  readonly counts: Readonly<Partial<Record<Stage, number>>>
  /** Share of the questions that are answered. */
  readonly answered: number
  readonly planted: Planted
}

/** The rejected applications of one search. */
export function repeatingHistory(asked: Asked): readonly Application[] {
  const random = seededRandom(`${asked.world.name} repeats ${asked.seed}`)
  return Object.entries(asked.counts).flatMap(([name, count]) => {
    const stage = name as Stage
    const make = truthMaker(asked.world, stage)
    return Array.from({ length: count }, (_, at) => {
      const truth = withPlanted(make(random), stage, asked.planted, random)
      return rejected(asked, stage, at, truth, random)
    })
  })
}

function withPlanted(truth: Truth, stage: Stage, planted: Planted, random: RandomSource): Truth {
  if (planted?.stage !== stage || random() >= PLANTED_SHARE) return truth
  return { ...truth, present: new Set([...truth.present, planted.cause]), decider: planted.cause }
}

function rejected(
  { world, answered }: Asked,
  stage: Stage,
  at: number,
  truth: Truth,
  random: RandomSource,
): Application {
  const questions = questionsAt(stage).filter(() => random() < answered)
  const answers = questions.map((question) => [question, answerOf(world, question, truth, random)])
  const reached = STAGES.slice(0, STAGES.indexOf(stage) + 1)
  const step = (kind: MilestoneKind, day: number) => {
    const date = `2026-03-${String(day).padStart(2, '0')}`
    return { kind, date, source: 'entry', certainty: 1 }
  }
  return {
    id: `${stage}-${at}`,
    employer: `Employer ${stage} ${at}`,
    role: null,
    channel: null,
    milestones: [
      ...reached.map((kind, place) => step(kind, 1 + 5 * place)),
      { ...step('rejected', 28), statedReason: statedBy(truth, random) },
    ],
    answers: Object.fromEntries(answers),
    moments: [],
    notes: [],
    messageIds: [],
  }
}
