/** How near the causes and sides of a debrief come to the truth, beside an oracle's. */
import { evidenceOf, hadTest } from '#core/diagnosis/evidence/history-evidence.ts'
import { summariseHistory } from '#core/diagnosis/history-summary.ts'
import { nextQuestionId } from '#core/diagnosis/next-question.ts'
import { causeTable, type SideShares, weighCauses } from '#core/diagnosis/weigh-causes.ts'
import type { Application } from '#core/model/application.ts'
import type { StatedReason } from '#core/model/milestones.ts'
import type { Stage } from '#core/model/stages.ts'
import { type RandomSource, seededRandom } from '#core/stats/random.ts'
import { type Answers, type CauseOracle, causeOracle, sideKey } from './cause-oracle.ts'
import { answerOf, type CauseWorld, questionsAt, statedBy, truthMaker } from './made-rejections.ts'

const TODAY = '2026-03-01'
const STAGES: readonly Stage[] = ['applied', 'applied', 'screen', 'interview', 'interview', 'final']

export type Scored = { readonly sides: SideShares; readonly truth: keyof SideShares }

export type CauseFigures = {
  readonly rejections: number
  readonly questions: number
  readonly first: number
  readonly amongThree: number
  readonly brier: Readonly<Record<'before' | 'ours' | 'oracle', number>>
  readonly logLoss: Readonly<
    Record<'before' | 'ours' | 'oracleBefore' | 'oracle' | 'oracleAll', number>
  >
  readonly calibrationError: number
  /** Bits gained by our questions: of what the oracle gains by the same, and by all answers. */
  readonly gained: { readonly ofSame: number; readonly ofAll: number }
}

export function causeFigures(world: CauseWorld, seed: string, rejections: number): CauseFigures {
  const oracles = new Map<Stage, CauseOracle>()
  const looked = Array.from({ length: rejections }, (_, at) => {
    const stage = STAGES[at % STAGES.length] as Stage
    const oracle = oracles.get(stage) ?? causeOracle(world, stage)
    oracles.set(stage, oracle)
    return look(world, stage, oracle, seededRandom(`${world.name} ${seed} rejection ${at}`))
  })
  const scored = (key: 'before' | 'ours' | 'oracleBefore' | 'oracle' | 'oracleAll') =>
    looked.map(({ sides, truth }): Scored => ({ sides: sides[key], truth }))
  const loss = {
    before: logLoss(scored('before')),
    ours: logLoss(scored('ours')),
    oracleBefore: logLoss(scored('oracleBefore')),
    oracle: logLoss(scored('oracle')),
    oracleAll: logLoss(scored('oracleAll')),
  }
  // Against what the oracle makes of every answer, not against the one truth: far less noise.
  const away = (key: keyof (typeof looked)[number]['sides']) =>
    mean(looked.map(({ sides }) => divergence(sides.oracleAll, sides[key])))
  const gain = away('before') - away('ours')
  return {
    rejections,
    questions: mean(looked.map(({ questions }) => questions)),
    first: mean(looked.map(({ rank }) => Number(rank === 0))),
    amongThree: mean(looked.map(({ rank }) => Number(rank >= 0 && rank < 3))),
    brier: {
      before: brier(scored('before')),
      ours: brier(scored('ours')),
      oracle: brier(scored('oracle')),
    },
    logLoss: loss,
    calibrationError: calibrationError(scored('ours')),
    gained: {
      ofSame: gain / (away('oracleBefore') - away('oracle')),
      ofAll: gain / away('oracleBefore'),
    },
  }
}

function look(world: CauseWorld, stage: Stage, oracle: CauseOracle, random: RandomSource) {
  const truth = truthMaker(world, stage)(random)
  const stated = statedBy(truth, random)
  const open = questionsAt(stage)
  // Every answer is fixed before any is asked for, so that all ways of asking hear the same.
  const would = Object.fromEntries(
    open.map((id) => [id, answerOf(world, id, truth, random)]),
  ) as Answers
  const table = causeTable(stage, hadTest(rejectedAt(stage, stated, {})))
  const weighed = (answers: Answers) => {
    const application = rejectedAt(stage, stated, answers)
    const others = summariseHistory([application], TODAY)
    const evidence = evidenceOf({ application, stage, others, person: null })
    return { application, evidence, ...weighCauses(table, evidence) }
  }
  let answers: Answers = {}
  for (;;) {
    const { application, evidence } = weighed(answers)
    const asked = nextQuestionId(application, stage, table, evidence)
    if (asked === null) break
    answers = { ...answers, [asked]: would[asked] ?? 'not-sure' }
  }
  const ours = weighed(answers)
  const ranked = table.causes
    .map((cause, at) => ({ cause, decisive: ours.decisive[at] as number }))
    .toSorted((a, b) => b.decisive - a.decisive)
  return {
    truth: sideKey(truth.decider),
    questions: Object.keys(answers).length,
    rank: truth.decider === null ? -1 : ranked.findIndex(({ cause }) => cause === truth.decider),
    sides: {
      before: weighed({}).sides,
      ours: ours.sides,
      oracleBefore: oracle(stated, {}),
      oracle: oracle(stated, answers),
      oracleAll: oracle(stated, would),
    },
  }
}

/** A rejection at a stage of which nothing is known but the letter and the answers. */
export function rejectedAt(stage: Stage, stated: StatedReason, answers: Answers): Application {
  const kinds = ['applied', 'screen', 'interview', 'final'] as const
  const reached = kinds.slice(0, kinds.indexOf(stage as (typeof kinds)[number]) + 1)
  const milestones = [...reached, 'rejected' as const].map((kind) => ({
    kind,
    date: null,
    source: 'entry',
    certainty: 1,
    ...(kind === 'rejected' ? { statedReason: stated } : {}),
  }))
  return {
    id: 'a',
    employer: 'Northwind',
    role: null,
    channel: null,
    milestones,
    answers,
    moments: [],
    notes: [],
    messageIds: [],
  }
}

const KEYS = ['youCanChange', 'fit', 'notYou'] as const

export const brier = (all: readonly Scored[]): number =>
  mean(
    all.map(({ sides, truth }) =>
      KEYS.reduce((sum, key) => sum + (sides[key] - Number(key === truth)) ** 2, 0),
    ),
  )

/** In bits. */
export const logLoss = (all: readonly Scored[]): number =>
  mean(all.map(({ sides, truth }) => -Math.log2(Math.max(1e-9, sides[truth]))))

/** How far one view of the sides is from another, in bits (Kullback and Leibler). */
const divergence = (truth: SideShares, told: SideShares): number =>
  KEYS.reduce(
    (sum, key) =>
      truth[key] > 0 ? sum + truth[key] * Math.log2(truth[key] / Math.max(1e-9, told[key])) : sum,
    0,
  )

/** Expected calibration error over tenths of what was said of each side. */
function calibrationError(all: readonly Scored[]): number {
  const said = all.flatMap(({ sides, truth }) =>
    KEYS.map((key) => ({ chance: sides[key], came: Number(key === truth) })),
  )
  return Array.from({ length: 10 }, (_, tenth) =>
    said.filter(({ chance }) => Math.min(9, Math.floor(10 * chance)) === tenth),
  ).reduce(
    (sum, some) =>
      sum +
      (some.length / said.length) *
        Math.abs(mean(some.map(({ chance }) => chance)) - mean(some.map(({ came }) => came))),
    0,
  )
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
