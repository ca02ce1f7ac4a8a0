/**
 * What each answer of the debrief means for the causes.
 *
 * Each taken at its word; what it is worth when somebody gives it, answer-evidence.ts tells. Per
 * option: how usual it is where the causes it speaks of are absent (shares of a question sum to
 * 1), the factors on the odds, and the sentence the person reads under "what raised and lowered
 * it". Elicited; docs/methods/causes.md and next-question.md. "Not sure" is no evidence and
 * stands in no table.
 */
import type { QuestionId } from '#core/model/questions.ts'
import type { Stage } from '#core/model/stages.ts'
import type { Evidence } from './evidence-types.ts'

export type AnswerOption = Omit<Evidence, 'id'> & { readonly usual: number }
export type QuestionEvidence = {
  /** What an answer costs the person. */
  readonly seconds: number
  /** Stages at rejection for which the question makes sense. */
  readonly stages: readonly Stage[]
  readonly options: Readonly<Record<string, AnswerOption>>
}

const ANY: readonly Stage[] = ['applied', 'screen', 'interview', 'final', 'offer']
const PAPER: readonly Stage[] = ['applied', 'screen']
const TALKED: readonly Stage[] = ['screen', 'interview', 'final', 'offer']

const ON_PAPER: Readonly<Partial<Record<QuestionId, QuestionEvidence>>> = {
  'must-haves-met': {
    seconds: 9,
    stages: ANY,
    options: {
      all: {
        usual: 0.32,
        sentence: 'You said that you met all must-haves.',
        presence: { 'missing-must-have': 0.15, 'match-not-shown': 1.2 },
      },
      most: {
        usual: 0.42,
        sentence: 'You said that you met most of the must-haves.',
        presence: { 'missing-must-have': 0.6 },
      },
      half: {
        usual: 0.18,
        sentence: 'You said that you met about half of the must-haves.',
        presence: { 'missing-must-have': 2 },
      },
      few: {
        usual: 0.08,
        sentence: 'You said that you met few of the must-haves.',
        presence: { 'missing-must-have': 6, 'level-mismatch': 1.5 },
      },
    },
  },
  'resume-showed-it': {
    seconds: 8,
    stages: PAPER,
    options: {
      yes: {
        usual: 0.55,
        sentence: 'You said that the résumé showed what the posting asked for.',
        presence: { 'match-not-shown': 0.3 },
      },
      partly: {
        usual: 0.36,
        sentence: 'You said that the résumé showed only part of what you bring.',
        presence: { 'match-not-shown': 1.3 },
      },
      no: {
        usual: 0.09,
        sentence: 'You said that the résumé did not show what the posting asked for.',
        presence: { 'match-not-shown': 6 },
      },
    },
  },
  tailored: {
    seconds: 6,
    stages: PAPER,
    options: {
      tailored: {
        usual: 0.35,
        sentence: 'You tailored the application to this posting.',
        presence: { 'match-not-shown': 0.5 },
      },
      light: { usual: 0.4, sentence: 'You tailored the application lightly.', presence: {} },
      generic: {
        usual: 0.25,
        sentence: 'You sent a general application.',
        presence: { 'match-not-shown': 1.7 },
      },
    },
  },
  'resume-checked': {
    seconds: 7,
    stages: PAPER,
    options: {
      proofread: {
        usual: 0.55,
        sentence: 'Someone proofread the résumé, or you did with care.',
        presence: { 'resume-errors': 0.35 },
      },
      'unsure-of-errors': {
        usual: 0.38,
        sentence: 'You are not certain that the résumé is free of errors.',
        presence: { 'resume-errors': 1.4 },
      },
      'errors-found': {
        usual: 0.07,
        sentence: 'You found errors in the résumé afterwards.',
        presence: { 'resume-errors': 7 },
      },
    },
  },
  'posting-age': {
    seconds: 7,
    stages: ['applied'],
    options: {
      'under-2-days': {
        usual: 0.27,
        sentence: 'You applied within two days of the posting.',
        presence: { 'cold-or-late-channel': 0.35 },
      },
      'under-10-days': {
        usual: 0.45,
        sentence: 'You applied within ten days of the posting.',
        presence: { 'cold-or-late-channel': 0.9 },
      },
      older: {
        usual: 0.28,
        sentence: 'The posting was more than ten days old when you applied.',
        presence: { 'cold-or-late-channel': 2.5, 'role-changed': 1.4 },
      },
    },
  },
  applicants: {
    seconds: 6,
    stages: PAPER,
    options: {
      'under-50': {
        usual: 0.35,
        sentence: 'Fewer than 50 people had applied.',
        presence: { 'crowd-or-chance': 0.45, 'cold-or-late-channel': 0.7 },
      },
      '50-to-200': { usual: 0.4, sentence: 'Between 50 and 200 people had applied.', presence: {} },
      'over-200': {
        usual: 0.25,
        sentence: 'More than 200 people had applied.',
        presence: { 'crowd-or-chance': 2.5, 'cold-or-late-channel': 1.6 },
      },
    },
  },
  'eligibility-asked': {
    seconds: 7,
    stages: ANY,
    options: {
      no: {
        usual: 0.6,
        sentence: 'Nobody asked about visa, licence or location.',
        presence: { eligibility: 0.5 },
      },
      'yes-fine': {
        usual: 0.33,
        sentence: 'Visa, licence or location came up and was fine.',
        presence: { eligibility: 0.4 },
      },
      'yes-problem': {
        usual: 0.07,
        sentence: 'Visa, licence or location came up and was a problem.',
        presence: { eligibility: 8 },
      },
    },
  },
}

const IN_TALKS: Readonly<Partial<Record<QuestionId, QuestionEvidence>>> = {
  answers: {
    seconds: 8,
    stages: TALKED,
    options: {
      rambled: {
        usual: 0.2,
        sentence: 'You said the answers rambled.',
        presence: { 'answers-lacked-evidence': 3, 'delivery-and-nerves': 1.3 },
      },
      'some-evidence': {
        usual: 0.48,
        sentence: 'You said the answers held some evidence.',
        presence: {},
      },
      'clear-results': {
        usual: 0.32,
        sentence: 'You said the answers led to clear results.',
        presence: { 'answers-lacked-evidence': 0.3 },
      },
    },
  },
  nerves: {
    seconds: 5,
    stages: TALKED,
    options: {
      calm: {
        usual: 0.45,
        sentence: 'You felt calm.',
        presence: { 'delivery-and-nerves': 0.4 },
      },
      some: { usual: 0.42, sentence: 'You felt somewhat nervous, as most do.', presence: {} },
      very: {
        usual: 0.13,
        sentence: 'You felt very nervous.',
        presence: { 'delivery-and-nerves': 3 },
      },
    },
  },
  rapport: {
    seconds: 6,
    stages: TALKED,
    options: {
      warm: {
        usual: 0.4,
        sentence: 'The talks felt warm.',
        presence: { 'delivery-and-nerves': 0.6, 'internal-or-referred': 1.3 },
      },
      neutral: { usual: 0.42, sentence: 'The talks felt neutral.', presence: {} },
      cold: {
        usual: 0.18,
        sentence: 'The talks felt cold.',
        presence: { 'delivery-and-nerves': 1.8 },
      },
    },
  },
  preparation: {
    seconds: 6,
    stages: TALKED,
    options: {
      'under-1h': {
        usual: 0.22,
        sentence: 'You prepared for less than an hour.',
        presence: { 'thin-preparation': 3 },
      },
      '1-to-3h': { usual: 0.45, sentence: 'You prepared for one to three hours.', presence: {} },
      'over-3h': {
        usual: 0.33,
        sentence: 'You prepared for more than three hours.',
        presence: { 'thin-preparation': 0.3 },
      },
    },
  },
  'questions-asked': {
    seconds: 6,
    stages: TALKED,
    options: {
      none: {
        usual: 0.15,
        sentence: 'You asked no questions of your own.',
        presence: { 'thin-preparation': 3 },
      },
      generic: { usual: 0.42, sentence: 'You asked general questions.', presence: {} },
      specific: {
        usual: 0.43,
        sentence: 'You asked questions that only this job could raise.',
        presence: { 'thin-preparation': 0.4 },
      },
    },
  },
  task: {
    seconds: 7,
    stages: TALKED,
    options: {
      none: {
        usual: 0.55,
        sentence: 'There was no test or task.',
        presence: { 'test-result': 0.02 },
      },
      'finished-well': {
        usual: 0.3,
        sentence: 'You finished the task and felt good about it.',
        presence: { 'test-result': 0.6 },
      },
      unfinished: {
        usual: 0.08,
        sentence: 'The task stayed unfinished.',
        presence: { 'test-result': 6 },
      },
      'went-badly': {
        usual: 0.07,
        sentence: 'You said the task went badly.',
        presence: { 'test-result': 7 },
      },
    },
  },
  conduct: {
    seconds: 8,
    stages: TALKED,
    options: {
      'on-time': {
        usual: 0.88,
        sentence: 'You were on time and answered promptly.',
        presence: { 'process-conduct': 0.4 },
      },
      late: {
        usual: 0.04,
        sentence: 'You were late for a talk.',
        presence: { 'process-conduct': 6 },
      },
      'slow-replies': {
        usual: 0.05,
        sentence: 'Some of your replies took long.',
        presence: { 'process-conduct': 5 },
      },
      'spoke-ill-of-employer': {
        usual: 0.03,
        sentence: 'You spoke ill of a former employer.',
        presence: { 'process-conduct': 7 },
      },
    },
  },
  'follow-up': {
    seconds: 5,
    stages: TALKED,
    options: {
      'within-24h': {
        usual: 0.5,
        sentence: 'You wrote a thank-you within a day.',
        presence: { 'weak-follow-up': 0.3 },
      },
      later: {
        usual: 0.2,
        sentence: 'You wrote a thank-you later.',
        presence: { 'weak-follow-up': 1.3 },
      },
      none: {
        usual: 0.3,
        sentence: 'You wrote no thank-you.',
        presence: { 'weak-follow-up': 2 },
      },
    },
  },
  'red-flag': {
    seconds: 8,
    stages: TALKED,
    options: {
      'not-raised': {
        usual: 0.6,
        sentence: 'No gap or short stay came up.',
        presence: { 'red-flag-unaddressed': 0.4 },
      },
      'answered-well': {
        usual: 0.27,
        sentence: 'A gap or short stay came up, and you answered it well.',
        presence: { 'red-flag-unaddressed': 0.8 },
      },
      'answered-badly': {
        usual: 0.13,
        sentence: 'A gap or short stay came up, and the answer did not land.',
        presence: { 'red-flag-unaddressed': 5 },
      },
    },
  },
  references: {
    seconds: 6,
    stages: ['final', 'offer'],
    options: {
      'not-reached': {
        usual: 0.65,
        sentence: 'References were not asked for.',
        presence: { 'references-or-checks': 0.4 },
      },
      passed: {
        usual: 0.2,
        sentence: 'References were taken and were fine.',
        presence: { 'references-or-checks': 0.3 },
      },
      unsure: {
        usual: 0.15,
        sentence: 'References were taken and you do not know how they went.',
        presence: { 'references-or-checks': 4.5 },
      },
    },
  },
}

const ABOUT_THE_JOB: Readonly<Partial<Record<QuestionId, QuestionEvidence>>> = {
  'level-remark': {
    seconds: 7,
    stages: TALKED,
    options: {
      none: {
        usual: 0.86,
        sentence: 'Nobody remarked on your level.',
        presence: { 'level-mismatch': 0.5 },
      },
      'too-senior': {
        usual: 0.07,
        sentence: 'Somebody said that you are too senior for it.',
        presence: { 'level-mismatch': 6 },
      },
      'too-junior': {
        usual: 0.07,
        sentence: 'Somebody said that it needs more seniority.',
        presence: { 'level-mismatch': 6, 'missing-must-have': 1.5 },
      },
    },
  },
  'terms-talk': {
    seconds: 7,
    stages: TALKED,
    options: {
      'not-discussed': {
        usual: 0.45,
        sentence: 'Pay and terms were not discussed.',
        presence: { 'terms-mismatch': 0.5 },
      },
      'in-range': {
        usual: 0.45,
        sentence: 'Pay and terms were within range.',
        presence: { 'terms-mismatch': 0.4 },
      },
      'out-of-range': {
        usual: 0.1,
        sentence: 'Pay or terms were out of range.',
        presence: { 'terms-mismatch': 7 },
      },
    },
  },
  'internal-signal': {
    seconds: 7,
    stages: ANY,
    options: {
      none: {
        usual: 0.86,
        sentence: 'Nothing hinted at a candidate from inside.',
        presence: { 'internal-or-referred': 0.6 },
      },
      hint: {
        usual: 0.12,
        sentence: 'Something hinted at a candidate from inside.',
        presence: { 'internal-or-referred': 3 },
      },
      told: {
        usual: 0.02,
        sentence: 'You were told of a candidate from inside.',
        presence: { 'internal-or-referred': 8 },
        decision: { named: { 'internal-or-referred': 1 }, otherwise: 0.05 },
        stated: ['internal-or-referred'],
      },
    },
  },
  'role-signal': {
    seconds: 8,
    stages: ANY,
    options: {
      stable: {
        usual: 0.8,
        sentence: 'The role stayed as it was posted, as far as you know.',
        presence: { 'role-changed': 0.45 },
      },
      reposted: {
        usual: 0.1,
        sentence: 'The role was posted again afterwards.',
        presence: { 'role-changed': 2.5, 'internal-or-referred': 0.4 },
      },
      'on-hold': {
        usual: 0.02,
        sentence: 'The role was put on hold.',
        presence: { 'role-changed': 8, 'internal-or-referred': 0.5 },
        decision: { named: { 'role-changed': 1 }, otherwise: 0.1 },
        stated: ['role-changed'],
      },
      layoffs: {
        usual: 0.05,
        sentence: 'The employer was laying people off.',
        presence: { 'role-changed': 3 },
      },
      changed: {
        usual: 0.03,
        sentence: 'The role changed while you were in the process.',
        presence: { 'role-changed': 6 },
      },
    },
  },
  champions: {
    seconds: 7,
    stages: ANY,
    options: {
      none: {
        usual: 0.6,
        sentence: 'Nobody inside could vouch for you.',
        presence: { 'cold-or-late-channel': 1.2, 'internal-or-referred': 1.1 },
      },
      one: {
        usual: 0.3,
        sentence: 'One person inside could vouch for you.',
        presence: { 'cold-or-late-channel': 0.5, 'internal-or-referred': 0.9 },
      },
      'two-or-more': {
        usual: 0.1,
        sentence: 'Two or more people inside could vouch for you.',
        presence: { 'cold-or-late-channel': 0.4, 'internal-or-referred': 0.8 },
      },
    },
  },
}

/** Every question's meaning. */
export const QUESTION_EVIDENCE = { ...ON_PAPER, ...IN_TALKS, ...ABOUT_THE_JOB } as Readonly<
  Record<QuestionId, QuestionEvidence>
>
