/**
 * The question bank for feedback requests: one clear question that takes a minute to answer.
 *
 * Chosen by the stage of the rejection and by what the employer said of why (cadence and
 * the low odds of an answer: docs/methods/letters.md). A question never argues, never asks
 * "why", and never asks for more than one thing. Order is preference: the first that fits
 * is asked, the rest are alternatives.
 */
import type { StatedReason } from '#core/model/milestones.ts'
import type { Stage } from '#core/model/stages.ts'
import type { Language } from './wording/wording.ts'

export type FeedbackQuestion = {
  readonly id: string
  /** Stages at rejection for which it makes sense. */
  readonly stages: readonly Stage[]
  /** Only where the employer said one of these; absent: whatever was said. */
  readonly reasons?: readonly StatedReason[]
  /** Only where a test or task was part of it. */
  readonly needsAssessment?: boolean
  /** Only where there was a talk on record. */
  readonly needsTalk?: boolean
  readonly text: Readonly<Record<Language, string>>
}

const EVERY: readonly Stage[] = ['applied', 'screen', 'interview', 'final', 'offer']
const LATE: readonly Stage[] = ['final', 'offer']
/** Reasons outside of the application itself: the question must not pretend otherwise. */
const CIRCUMSTANCES: readonly StatedReason[] = [
  'internal-candidate',
  'role-closed',
  'requirements-changed',
  'location-or-visa',
  'salary',
]

export const FEEDBACK_QUESTIONS: readonly FeedbackQuestion[] = [
  {
    id: 'which-experience',
    stages: EVERY,
    reasons: ['experience'],
    text: { en: 'Which kind of experience would have made the difference?' },
  },
  {
    id: 'which-skill',
    stages: EVERY,
    reasons: ['skills'],
    text: { en: 'Which one skill would have made the difference?' },
  },
  {
    id: 'right-level',
    stages: EVERY,
    reasons: ['overqualified'],
    text: { en: 'What level of role would you have seen as the right one for me?' },
  },
  {
    id: 'circumstances-after-talks',
    stages: EVERY,
    reasons: CIRCUMSTANCES,
    needsTalk: true,
    text: {
      en: 'Setting the circumstances aside, is there one thing I could do better in my next interview?',
    },
  },
  {
    id: 'circumstances',
    stages: EVERY,
    reasons: CIRCUMSTANCES,
    text: {
      en: 'Setting the circumstances aside, is there one thing in my application that I could make stronger?',
    },
  },
  {
    id: 'strength-of-the-other',
    stages: LATE,
    reasons: ['other-candidate'],
    text: { en: 'Which one strength mattered most in your choice?' },
  },
  {
    id: 'last-round',
    stages: LATE,
    text: { en: 'At the end, which one thing would have made the choice easier for you?' },
  },
  {
    id: 'assessment-part',
    stages: ['applied', 'screen'],
    needsAssessment: true,
    text: { en: 'Which part of the assessment would have needed to be stronger?' },
  },
  {
    id: 'one-answer',
    stages: ['interview', ...LATE],
    text: { en: 'Which one answer or example of mine would have needed to be stronger?' },
  },
  {
    id: 'experience-or-telling',
    stages: ['screen'],
    text: { en: 'Was it more my experience itself, or the way I described it when we spoke?' },
  },
  {
    id: 'requirement-not-shown',
    stages: EVERY,
    text: {
      en: 'Was there one requirement of the role that my résumé did not show clearly enough?',
    },
  },
]

/** What decides which questions make sense. */
export type FeedbackSituation = {
  readonly stage: Stage
  readonly statedReason: StatedReason | null
  readonly assessed: boolean
  readonly talked: boolean
}

/**
 * The questions that make sense after a rejection, the best first; never empty.
 *
 * @example feedbackQuestionsFor({ stage: 'applied', statedReason: null, assessed: false, talked: false })[0].id // => 'requirement-not-shown'
 */
export function feedbackQuestionsFor(situation: FeedbackSituation): readonly FeedbackQuestion[] {
  const { stage, statedReason, assessed, talked } = situation
  return FEEDBACK_QUESTIONS.filter(
    ({ stages, reasons, needsAssessment, needsTalk }) =>
      stages.includes(stage) &&
      (!reasons || (statedReason !== null && reasons.includes(statedReason))) &&
      (!needsAssessment || assessed) &&
      (!needsTalk || talked),
  )
}
