/**
 * Which question to ask next: the one expected to tell most about the sides per second asked.
 *
 * Pure. At most eight are asked; none when no answer that may well come would move a side by
 * five points. Method and limits: docs/methods/next-question.md. Start at `nextQuestionId`.
 */
import type { Application } from '#core/model/application.ts'
import { QUESTION_IDS, type QuestionId } from '#core/model/questions.ts'
import type { Stage } from '#core/model/stages.ts'
import type { Evidence } from './evidence/evidence-types.ts'
import { knowsPostingAge } from './evidence/history-evidence.ts'
import { answerEvidence, QUESTION_EVIDENCE } from './evidence/question-evidence.ts'
import { type CauseTable, type SideShares, type Weighed, weighCauses } from './weigh-causes.ts'

/** Never more questions than this in one debrief. */
export const MOST_QUESTIONS = 8
/** A question must be able to move a side by this much, … */
const LEAST_MOVE = 0.05
/** … by an answer that is at least this likely. */
const LEAST_CHANCE = 0.05

type Candidate = { readonly id: QuestionId; readonly bitsPerSecond: number; readonly move: number }

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
  if (Object.keys(application.answers).length >= MOST_QUESTIONS) return null
  const now = weighCauses(table, evidence)
  const best = QUESTION_IDS.filter((id) => isOpen(id, application, stage))
    .map((id) => worth(id, table, evidence, now))
    .filter(({ move }) => move >= LEAST_MOVE)
    .toSorted((a, b) => b.bitsPerSecond - a.bitsPerSecond)[0]
  return best?.id ?? null
}

/** Neither answered, nor known from the history, nor out of place at this stage. */
function isOpen(id: QuestionId, application: Application, stage: Stage): boolean {
  if (application.answers[id] !== undefined) return false
  if (id === 'posting-age' && knowsPostingAge(application)) return false
  return QUESTION_EVIDENCE[id].stages.includes(stage)
}

/** Expected information on the sides per second, and the largest likely move of a side. */
function worth(
  id: QuestionId,
  table: CauseTable,
  evidence: readonly Evidence[],
  now: Weighed,
): Candidate {
  const { options, seconds } = QUESTION_EVIDENCE[id]
  // An answer on the must-haves takes the place of what the skill list says of them.
  const rest =
    id === 'must-haves-met' ? evidence.filter((item) => !item.id.startsWith('coverage=')) : evidence
  const outcomes = Object.entries(options).map(([option, { usual }]) => {
    const answer = answerEvidence(id, option) as Evidence
    const after = weighCauses(table, [...rest, answer])
    return { chance: usual * howLikely(table, answer, now), sides: after.sides }
  })
  const total = outcomes.reduce((sum, { chance }) => sum + chance, 0)
  const expected = outcomes.reduce(
    (sum, { chance, sides }) => sum + (chance / total) * entropy(sides),
    0,
  )
  const moves = outcomes
    .filter(({ chance }) => chance / total >= LEAST_CHANCE)
    .map(({ sides }) => largestMove(now.sides, sides))
  return {
    id,
    bitsPerSecond: (entropy(now.sides) - expected) / seconds,
    move: Math.max(0, ...moves),
  }
}

/** How much likelier an answer is than usual, given which causes are probably there. */
function howLikely(table: CauseTable, { presence, decision }: Evidence, now: Weighed): number {
  let product = 1
  table.causes.forEach((cause, at) => {
    const { presence: chance } = now.runners[at] as Weighed['runners'][number]
    product *= 1 - chance + chance * (presence[cause] ?? 1)
  })
  if (!decision) return product
  let [named, likelihood] = [0, 0]
  table.causes.forEach((cause, at) => {
    const share = now.decisive[at] as number
    const fits = decision.named[cause]
    if (fits === undefined) return
    named += share
    likelihood += share * fits
  })
  return product * (likelihood + (1 - named) * decision.otherwise)
}

/** Entropy of the three sides in bits. */
function entropy({ youCanChange, fit, notYou }: SideShares): number {
  return [youCanChange, fit, notYou].reduce(
    (sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum),
    0,
  )
}

function largestMove(before: SideShares, after: SideShares): number {
  return Math.max(
    Math.abs(before.youCanChange - after.youCanChange),
    Math.abs(before.fit - after.fit),
    Math.abs(before.notYou - after.notYou),
  )
}
