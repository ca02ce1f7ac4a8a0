/**
 * What an answer is worth: the tables of question-evidence.ts, with a share of answers that mean
 * nothing.
 *
 * Some answers are a slip, a guess, or a tap to get on. Where an option is rare, such answers
 * are a good part of all who give it, however strong its words are. With u_o how usual an option
 * is, f_oi its factor under cause i, k options and a share e of careless answers,
 *
 *   P(o | i) = (1 - e) · u_o f_oi / Σ_o' u_o' f_o'i + e / k
 *
 * and the factor on the odds of i is P(o | i) / P(o | not i). Facts that nobody had to be asked
 * for (dates) stand as the table has them: `atItsWord`. Pure. Start reading at `answerEvidence`.
 * Method: docs/methods/causes.md.
 */
import { CAUSE_IDS, type CauseId } from '#core/model/causes.ts'
import { QUESTION_IDS, type QuestionId } from '#core/model/questions.ts'
import type { Evidence, PresenceFactors } from './evidence-types.ts'
import { type AnswerOption, QUESTION_EVIDENCE } from './question-evidence.ts'

/**
 * Share of answers that say nothing of the matter, each option alike. In studies 3% to 9% of
 * those asked answer so (Maniaci & Rogge 2014), 10% to 12% where they must (Meade & Craig 2012).
 */
export const CARELESS_SHARE = 0.05

/** What an answer tells, and how usual it is where none of its causes is there. */
export type WeighedAnswer = Evidence & { readonly share: number }

/**
 * What an answer tells, or `null` for "not sure".
 *
 * @param option one of the question's options, or `not-sure`
 * @example answerEvidence('nerves', 'not-sure') // => null
 */
export function answerEvidence(question: QuestionId, option: string): WeighedAnswer | null {
  return ANSWERS.get(`${question}=${option}`) ?? null
}

/** The same where it is known, not said: no part of it is careless. */
export function atItsWord(question: QuestionId, option: string): Evidence | null {
  const found = QUESTION_EVIDENCE[question].options[option]
  if (!found) return null
  const { usual: _usual, ...evidence } = found
  return { id: `${question}=${option}`, ...evidence }
}

/** Relative weight of an option in some state of the world. */
type Weight = (option: AnswerOption) => number

function weighed(question: QuestionId, option: string): WeighedAnswer {
  const options = Object.values(QUESTION_EVIDENCE[question].options)
  const own = QUESTION_EVIDENCE[question].options[option] as AnswerOption
  const shareOf = (weight: Weight): number => {
    const total = options.reduce((sum, one) => sum + weight(one), 0)
    return ((1 - CARELESS_SHARE) * weight(own)) / total + CARELESS_SHARE / options.length
  }
  const absent: Weight = ({ usual, decision }) => usual * (decision?.otherwise ?? 1)
  const present = (cause: CauseId): Weight => {
    return (one) => absent(one) * (one.presence[cause] ?? 1)
  }
  const decided = (cause: CauseId): Weight => {
    return ({ usual, presence, decision }) =>
      usual * (presence[cause] ?? 1) * (decision?.named[cause] ?? decision?.otherwise ?? 1)
  }
  const share = shareOf(absent)
  const factors = (
    isSpokenOf: (one: AnswerOption, cause: CauseId) => boolean,
    factor: (cause: CauseId) => number,
  ): PresenceFactors =>
    Object.fromEntries(
      CAUSE_IDS.filter((cause) => options.some((one) => isSpokenOf(one, cause))).map((cause) => [
        cause,
        factor(cause),
      ]),
    )
  const isNamed = ({ decision }: AnswerOption, cause: CauseId) =>
    decision?.named[cause] !== undefined
  const presence = factors(
    (one, cause) => one.presence[cause] !== undefined || isNamed(one, cause),
    (cause) => shareOf(present(cause)) / share,
  )
  const named = factors(isNamed, (cause) => shareOf(decided(cause)) / shareOf(present(cause)))
  const { usual: _usual, decision: _decision, ...said } = own
  const decision = Object.keys(named).length > 0 ? { decision: { named, otherwise: 1 } } : {}
  return { id: `${question}=${option}`, ...said, share, presence, ...decision }
}

const ANSWERS: ReadonlyMap<string, WeighedAnswer> = new Map(
  QUESTION_IDS.flatMap((question) =>
    Object.keys(QUESTION_EVIDENCE[question].options).map(
      (option) => [`${question}=${option}`, weighed(question, option)] as const,
    ),
  ),
)
