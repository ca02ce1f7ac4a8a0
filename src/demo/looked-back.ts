/** How older rejections landed with the person of the example, and what they answered. Data only. */
import type { Feeling } from '#core/model/application.ts'
import type { QUESTION_OPTIONS, QuestionId } from '#core/model/questions.ts'

type Answer = {
  [Q in QuestionId]: readonly [Q, (typeof QUESTION_OPTIONS)[Q][number] | 'not-sure']
}[QuestionId]

export type LookedBack = {
  readonly feeling: Feeling
  readonly note?: string
  readonly answers: readonly Answer[]
}

export const LOOKED_BACK: Readonly<Record<string, LookedBack>> = {
  'Hollowell Group': {
    feeling: 'okay',
    answers: [
      ['must-haves-met', 'most'],
      ['tailored', 'generic'],
      ['answers', 'rambled'],
    ],
  },
  'Quayside Credit Union': {
    feeling: 'low',
    note: 'I talked about the tools and forgot to say what came of it.',
    answers: [
      ['answers', 'rambled'],
      ['nerves', 'very'],
      ['preparation', 'under-1h'],
      ['questions-asked', 'generic'],
    ],
  },
  'Scaffold & Vine': {
    feeling: 'fine',
    answers: [['terms-talk', 'out-of-range']],
  },
  'Brightmoor Energy': {
    feeling: 'rough',
    note: 'Three rounds, and somebody inside had it all along.',
    answers: [
      ['internal-signal', 'told'],
      ['answers', 'clear-results'],
      ['preparation', 'over-3h'],
      ['champions', 'one'],
    ],
  },
  'Verdigris Studios': {
    feeling: 'mixed',
    answers: [
      ['must-haves-met', 'all'],
      ['answers', 'some-evidence'],
      ['rapport', 'warm'],
      ['questions-asked', 'specific'],
    ],
  },
  'Wychwood Water': { feeling: 'fine', answers: [['role-signal', 'changed']] },
  'Okeford Analytics': {
    feeling: 'mixed',
    answers: [
      ['must-haves-met', 'half'],
      ['answers', 'some-evidence'],
    ],
  },
  'Nimbus & Tarn': {
    feeling: 'okay',
    answers: [
      ['must-haves-met', 'half'],
      ['level-remark', 'too-junior'],
    ],
  },
  'Larkrise Digital': {
    feeling: 'low',
    note: 'They are right that I have not run dbt in production. I want to change that.',
    answers: [
      ['must-haves-met', 'half'],
      ['resume-showed-it', 'yes'],
      ['answers', 'clear-results'],
      ['follow-up', 'within-24h'],
    ],
  },
}
