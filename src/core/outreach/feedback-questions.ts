/**
 * The question bank for feedback: one clear question that takes a minute to answer.
 *
 * Chosen by the stage of the rejection and by what the employer said of why (cadence and the low
 * odds of an answer: docs/methods/letters.md). A question never argues, never asks "why", and
 * never asks for more than one thing. Order is preference: the first that fits is asked, the rest
 * are there to choose. Their words stand in wording/, by id.
 */
import type { StatedReason } from '#core/model/milestones.ts'
import type { Stage } from '#core/model/stages.ts'

/** What a question is after. */
export const FEEDBACK_THEMES = [
  'deciding-factors',
  'fit',
  'would-have-changed',
  'distinguished',
] as const
export type FeedbackTheme = (typeof FEEDBACK_THEMES)[number]

export type FeedbackQuestion = {
  readonly id: string
  readonly theme: FeedbackTheme
  /** Stages at rejection for which it makes sense. */
  readonly stages: readonly Stage[]
  /** Only where the employer said one of these; absent: whatever was said. */
  readonly reasons?: readonly StatedReason[]
  /** Not where the employer said one of these. */
  readonly notFor?: readonly StatedReason[]
  /** Only where a test or task was part of it. */
  readonly needsAssessment?: boolean
  /** Only where there was a talk on record. */
  readonly needsTalk?: boolean
}

const EVERY: readonly Stage[] = ['applied', 'screen', 'interview', 'final', 'offer']
const TALKED: readonly Stage[] = ['screen', 'interview', 'final', 'offer']
const LATE: readonly Stage[] = ['final', 'offer']
const CHOSEN: readonly StatedReason[] = ['other-candidate', 'internal-candidate']
/** Reasons outside of the application itself: the question must not pretend otherwise. */
const CIRCUMSTANCES: readonly StatedReason[] = [
  'internal-candidate',
  'role-closed',
  'requirements-changed',
  'location-or-visa',
  'salary',
]

export const FEEDBACK_QUESTIONS = [
  { id: 'which-experience', theme: 'fit', stages: EVERY, reasons: ['experience'] },
  { id: 'which-skill', theme: 'fit', stages: EVERY, reasons: ['skills'] },
  { id: 'right-level', theme: 'fit', stages: EVERY, reasons: ['overqualified'] },
  {
    id: 'circumstances-after-talks',
    theme: 'would-have-changed',
    stages: EVERY,
    reasons: CIRCUMSTANCES,
    needsTalk: true,
  },
  {
    id: 'circumstances',
    theme: 'would-have-changed',
    stages: EVERY,
    reasons: CIRCUMSTANCES,
  },
  {
    id: 'strength-of-the-other',
    theme: 'distinguished',
    stages: ['interview', ...LATE],
    reasons: ['other-candidate'],
  },
  { id: 'last-round', theme: 'would-have-changed', stages: LATE, notFor: CIRCUMSTANCES },
  {
    id: 'assessment-part',
    theme: 'would-have-changed',
    stages: ['applied', 'screen'],
    needsAssessment: true,
  },
  { id: 'one-answer', theme: 'would-have-changed', stages: ['interview', ...LATE] },
  { id: 'experience-or-telling', theme: 'fit', stages: ['screen'], needsTalk: true },
  { id: 'requirement-not-shown', theme: 'fit', stages: EVERY },
  { id: 'deciding-factor', theme: 'deciding-factors', stages: TALKED, notFor: CIRCUMSTANCES },
  { id: 'first-look', theme: 'deciding-factors', stages: ['applied'], notFor: CIRCUMSTANCES },
  { id: 'largest-distance', theme: 'fit', stages: TALKED },
  {
    id: 'weighed-most-in-choice',
    theme: 'distinguished',
    stages: TALKED,
    reasons: CHOSEN,
  },
  { id: 'closest-profile', theme: 'distinguished', stages: EVERY, notFor: CIRCUMSTANCES },
  { id: 'stronger-next-time', theme: 'would-have-changed', stages: EVERY },
] as const satisfies readonly FeedbackQuestion[]

export type FeedbackQuestionId = (typeof FEEDBACK_QUESTIONS)[number]['id']

/** What decides which questions make sense. */
export type FeedbackSituation = {
  readonly stage: Stage
  readonly statedReason: StatedReason | null
  readonly assessed: boolean
  readonly talked: boolean
}

export type FittingQuestion = { readonly id: FeedbackQuestionId; readonly theme: FeedbackTheme }

function fits(question: FeedbackQuestion, situation: FeedbackSituation): boolean {
  const { stage, statedReason, assessed, talked } = situation
  const { stages, reasons, notFor, needsAssessment, needsTalk } = question
  const said = (among: readonly StatedReason[]) =>
    statedReason !== null && among.includes(statedReason)
  return (
    stages.includes(stage) &&
    (!reasons || said(reasons)) &&
    !(notFor && said(notFor)) &&
    (!needsAssessment || assessed) &&
    (!needsTalk || talked)
  )
}

/**
 * The questions that make sense after a rejection, the best first; never empty.
 *
 * @example feedbackQuestionsFor({ stage: 'applied', statedReason: null, assessed: false, talked: false })[0].id // => 'requirement-not-shown'
 */
export function feedbackQuestionsFor(situation: FeedbackSituation): readonly FittingQuestion[] {
  return FEEDBACK_QUESTIONS.filter((question) => fits(question, situation)).map(
    ({ id, theme }) => ({
      id,
      theme,
    }),
  )
}
