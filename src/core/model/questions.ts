/**
 * The debrief's questions and their options: ids only, they are part of the contract.
 * Wording lives in core/diagnosis/question-text.ts, meaning in core/diagnosis/evidence.
 */

export const QUESTION_OPTIONS = {
  'must-haves-met': ['all', 'most', 'half', 'few'],
  'resume-showed-it': ['yes', 'partly', 'no'],
  tailored: ['tailored', 'light', 'generic'],
  'resume-checked': ['proofread', 'unsure-of-errors', 'errors-found'],
  'posting-age': ['under-2-days', 'under-10-days', 'older'],
  applicants: ['under-50', '50-to-200', 'over-200'],
  answers: ['rambled', 'some-evidence', 'clear-results'],
  nerves: ['calm', 'some', 'very'],
  rapport: ['warm', 'neutral', 'cold'],
  preparation: ['under-1h', '1-to-3h', 'over-3h'],
  'questions-asked': ['none', 'generic', 'specific'],
  task: ['none', 'finished-well', 'unfinished', 'went-badly'],
  conduct: ['on-time', 'late', 'slow-replies', 'spoke-ill-of-employer'],
  'follow-up': ['within-24h', 'later', 'none'],
  'red-flag': ['not-raised', 'answered-well', 'answered-badly'],
  'level-remark': ['none', 'too-senior', 'too-junior'],
  'terms-talk': ['not-discussed', 'in-range', 'out-of-range'],
  'eligibility-asked': ['no', 'yes-fine', 'yes-problem'],
  references: ['not-reached', 'passed', 'unsure'],
  'internal-signal': ['none', 'hint', 'told'],
  'role-signal': ['stable', 'reposted', 'on-hold', 'layoffs', 'changed'],
  champions: ['none', 'one', 'two-or-more'],
} as const

export type QuestionId = keyof typeof QUESTION_OPTIONS
export const QUESTION_IDS = Object.keys(QUESTION_OPTIONS) as readonly QuestionId[]

/** Always an answer, and no evidence. */
export const NOT_SURE = 'not-sure'

/** Answers to one debrief: question id to option id or `not-sure`; absent when not asked. */
export type AnswerSet = Readonly<Partial<Record<QuestionId, string>>>

export function isQuestionId(text: string): text is QuestionId {
  return Object.hasOwn(QUESTION_OPTIONS, text)
}

/** Whether an option (or `not-sure`) answers a question. */
export function isOptionOf(question: QuestionId, option: string): boolean {
  return option === NOT_SURE || (QUESTION_OPTIONS[question] as readonly string[]).includes(option)
}
