/**
 * What a person's earlier debriefs add to the look at the next rejection: people whose causes
 * differ from the usual, in an invented world, several rejections each; beside them people who
 * do not differ, to whom the lessons must do no harm.
 */
import { toldEvidence } from '#core/diagnosis/evidence/history-evidence.ts'
import { summariseHistory } from '#core/diagnosis/history-summary.ts'
import { lessonEvidence, ownLessons } from '#core/diagnosis/own-lessons.ts'
import { causeTable, presences, weighCauses } from '#core/diagnosis/weigh-causes.ts'
import type { Stage } from '#core/model/stages.ts'
import { type RandomSource, seededRandom } from '#core/stats/random.ts'
import type { Answers } from './cause-oracle.ts'
import { sideKey } from './cause-oracle.ts'
import { brier, mean, rejectedAt, type Scored } from './cause-report.ts'
import {
  answerOf,
  type CauseWorld,
  madeOwnOdds,
  type OwnOdds,
  questionsAt,
  statedBy,
  truthMaker,
} from './made-rejections.ts'

const TODAY = '2026-03-01'
const STAGES: readonly Stage[] = ['applied', 'screen', 'interview']
/** Spread of the log odds between people who differ. */
const SPREAD = 0.8
/** Answers given to each rejection. */
const ANSWERED = 7

/** Log loss, in bits, of whether each cause was there, and Brier score of the sides. */
export type LessonFigures = Readonly<
  Record<'without' | 'with', { readonly presence: number; readonly brier: number }>
>

/** @param earlier rejections that were looked at before the one that is scored */
export function lessonFigures(
  world: CauseWorld,
  seed: string,
  people: number,
  earlier: number,
  differ: boolean,
): LessonFigures {
  const looked = Array.from({ length: people }, (_, at) => {
    const random = seededRandom(`${world.name} ${seed} lessons ${at}`)
    return look(world, earlier, madeOwnOdds(differ ? SPREAD : 0, random), random)
  })
  const figures = (key: 'without' | 'with') => ({
    presence: mean(looked.map((one) => one[key].presence)),
    brier: brier(looked.map((one) => one[key].scored)),
  })
  return { without: figures('without'), with: figures('with') }
}

function look(world: CauseWorld, earlier: number, own: OwnOdds, random: RandomSource) {
  const made = Array.from({ length: earlier + 1 }, (_, at) => {
    const stage = STAGES[at % STAGES.length] as Stage
    const truth = truthMaker(world, stage, own)(random)
    const questions = questionsAt(stage)
      .map((id) => ({ id, place: random() }))
      .toSorted((a, b) => a.place - b.place)
      .slice(0, ANSWERED)
    const answers: Answers = Object.fromEntries(
      questions.map(({ id }) => [id, answerOf(world, id, truth, random)]),
    )
    const application = rejectedAt(stage, statedBy(truth, random), answers)
    return { stage, truth, application: { ...application, id: `a-${at}` } }
  })
  const last = made.at(-1) as (typeof made)[number]
  const applications = made.map(({ application }) => application)
  const lessons = ownLessons(applications, summariseHistory(applications, TODAY), null)
  const taught = lessonEvidence(lessons, last.application.id)
  const table = causeTable(last.stage, false)
  const score = (isTaught: boolean) => {
    const told = toldEvidence(last.application)
    const evidence = isTaught && taught ? [...told, taught] : told
    const found = presences(table, evidence)
    const bits = table.causes.map((cause, at) => {
      const chance = Math.min(1 - 1e-9, Math.max(1e-9, found[at] as number))
      return -Math.log2(last.truth.present.has(cause) ? chance : 1 - chance)
    })
    const scored: Scored = {
      sides: weighCauses(table, evidence).sides,
      truth: sideKey(last.truth.decider),
    }
    return { presence: bits.reduce((sum, one) => sum + one, 0), scored }
  }
  return { without: score(false), with: score(true) }
}
