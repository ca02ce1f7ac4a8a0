/**
 * Which question to ask next: the one expected to tell most about the sides per second asked.
 *
 * Pure. At most eight are asked; none when all that may still be asked would together not move a
 * side by five points. Method and limits: docs/methods/next-question.md. Start at
 * `nextQuestionId`.
 */
import type { Application } from '#core/model/application.ts'
import { QUESTION_IDS, type QuestionId } from '#core/model/questions.ts'
import type { Stage } from '#core/model/stages.ts'
import { answerEvidence, type WeighedAnswer } from './evidence/answer-evidence.ts'
import type { Evidence } from './evidence/evidence-types.ts'
import { knowsPostingAge } from './evidence/history-evidence.ts'
import { QUESTION_EVIDENCE } from './evidence/question-evidence.ts'
import { type CauseTable, type SideShares, type Weighed, weighCauses } from './weigh-causes.ts'

/** Never more questions than this in one debrief. */
export const MOST_QUESTIONS = 8
/** What is still to be asked must be able to move a side by this much, … */
const LEAST_MOVE = 0.05
/** … by answers each of which is at least this likely. */
const LEAST_CHANCE = 0.01

const SIDES = ['youCanChange', 'fit', 'notYou'] as const

/** How far a side may rise and fall by one answer; both >= 0. */
type Move = { readonly up: number; readonly down: number }
type Candidate = {
  readonly id: QuestionId
  readonly bitsPerSecond: number
  readonly moves: readonly Move[]
}
type Outcome = { readonly chance: number; readonly sides: SideShares }

/**
 * The next question for a rejection, or `null` when asking more would not help.
 *
 * @param evidence all that is known already, answers included
 */
export function nextQuestionId(
  application: Application,
  stage: Stage,
  table: CauseTable,
  evidence: readonly Evidence[],
): QuestionId | null {
  const left = MOST_QUESTIONS - Object.keys(application.answers).length
  if (left <= 0) return null
  const now = weighCauses(table, evidence)
  const open = QUESTION_IDS.filter((id) => isOpen(id, application, stage)).map((id) =>
    worth(id, table, evidence, now),
  )
  if (farthestMove(open, left) < LEAST_MOVE) return null
  return open.toSorted((a, b) => b.bitsPerSecond - a.bitsPerSecond)[0]?.id ?? null
}

/**
 * How far the questions that may still be asked could move a side if all pointed one way. A
 * question that moves it by three points is worth asking where two more like it follow.
 */
function farthestMove(open: readonly Candidate[], left: number): number {
  const directions = SIDES.flatMap((_, side) =>
    (['up', 'down'] as const).map((way) => [side, way] as const),
  )
  return Math.max(
    ...directions.map(([side, way]) =>
      open
        .map(({ moves }) => (moves[side] as Move)[way])
        .toSorted((a, b) => b - a)
        .slice(0, left)
        .reduce((sum, move) => sum + move, 0),
    ),
  )
}

/** Neither answered, nor known from the history, nor out of place at this stage. */
function isOpen(id: QuestionId, application: Application, stage: Stage): boolean {
  if (application.answers[id] !== undefined) return false
  if (id === 'posting-age' && knowsPostingAge(application)) return false
  return QUESTION_EVIDENCE[id].stages.includes(stage)
}

/** Expected information on the sides per second, and the largest likely moves of each side. */
function worth(
  id: QuestionId,
  table: CauseTable,
  evidence: readonly Evidence[],
  now: Weighed,
): Candidate {
  // An answer on the must-haves takes the place of what the skill list says of them.
  const rest =
    id === 'must-haves-met' ? evidence.filter((item) => !item.id.startsWith('coverage=')) : evidence
  const without = rest.length === evidence.length ? now : weighCauses(table, rest)
  const outcomes = outcomesOf(id, table, rest, without)
  return {
    id,
    bitsPerSecond: expectedBits(outcomes) / QUESTION_EVIDENCE[id].seconds,
    moves: SIDES.map((side) => moveOf(outcomes, side, now.sides)),
  }
}

/**
 * What each answer to a question would make of the sides, and how likely it is.
 *
 * @param now what is thought without it
 * @returns chances that sum to 1
 */
export function outcomesOf(
  id: QuestionId,
  table: CauseTable,
  evidence: readonly Evidence[],
  now: Weighed,
): readonly Outcome[] {
  const weighed = Object.keys(QUESTION_EVIDENCE[id].options).map((option): Outcome => {
    const answer = answerEvidence(id, option) as WeighedAnswer
    const after = weighCauses(table, [...evidence, answer])
    return { chance: answerChance(table, answer, now, after), sides: after.sides }
  })
  const total = weighed.reduce((sum, { chance }) => sum + chance, 0)
  return weighed.map(({ chance, sides }) => ({ chance: chance / total, sides }))
}

/**
 * How likely an answer is, up to a factor that all answers of its question share: how usual it
 * is, times what the causes that probably are there make of it, times what it says of who decided.
 */
function answerChance(
  table: CauseTable,
  { share, presence }: WeighedAnswer,
  before: Weighed,
  after: Weighed,
): number {
  let chance = (share * after.wordsLikelihood) / before.wordsLikelihood
  table.causes.forEach((cause, at) => {
    const { presence: isThere } = before.runners[at] as Weighed['runners'][number]
    chance *= 1 - isThere + isThere * (presence[cause] ?? 1)
  })
  return chance
}

/**
 * Expected information on the sides in bits, >= 0. Taken about the mean of the outcomes, so that
 * a question does not seem to tell much, or less than nothing, by a model that is not quite even.
 */
function expectedBits(outcomes: readonly Outcome[]): number {
  const mean = (side: keyof SideShares) =>
    outcomes.reduce((sum, { chance, sides }) => sum + chance * sides[side], 0)
  const expected = { youCanChange: mean('youCanChange'), fit: mean('fit'), notYou: mean('notYou') }
  return (
    entropy(expected) -
    outcomes.reduce((sum, { chance, sides }) => sum + chance * entropy(sides), 0)
  )
}

/** Entropy of the three sides in bits. */
function entropy(sides: SideShares): number {
  return SIDES.reduce((sum, side) => {
    const share = sides[side]
    return share > 0 ? sum - share * Math.log2(share) : sum
  }, 0)
}

function moveOf(outcomes: readonly Outcome[], side: keyof SideShares, now: SideShares): Move {
  const moves = outcomes
    .filter(({ chance }) => chance >= LEAST_CHANCE)
    .map(({ sides }) => sides[side] - now[side])
  return { up: Math.max(0, ...moves), down: Math.max(0, ...moves.map((move) => -move)) }
}
