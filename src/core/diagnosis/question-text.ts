/**
 * The wording of the debrief's questions and options. "Not sure" always stands last.
 * Ids and their order: core/model/questions.ts. Meaning: evidence/question-evidence.ts.
 */
import type { StatedReason } from '#core/model/milestones.ts'
import { NOT_SURE, QUESTION_OPTIONS, type QuestionId } from '#core/model/questions.ts'
import type { Question } from './diagnosis-types.ts'

const QUESTION_TEXT: Readonly<Record<QuestionId, string>> = {
  'must-haves-met': 'How many of the posting’s must-haves do you meet?',
  'resume-showed-it': 'Did your résumé show the things the posting asked for?',
  tailored: 'How far did you fit the application to this posting?',
  'resume-checked': 'Had the résumé been checked for errors?',
  'posting-age': 'How old was the posting when you applied?',
  applicants: 'How many people applied, as far as you could see?',
  answers: 'Thinking back, how were your answers?',
  nerves: 'How nervous were you?',
  rapport: 'How did the talk feel?',
  preparation: 'How long did you prepare for this employer?',
  'questions-asked': 'Which questions did you ask them?',
  task: 'Was there a test or task, and how did it go?',
  conduct: 'Did anything of this happen along the way?',
  'follow-up': 'Did you write a thank-you after the talk?',
  'red-flag': 'Did a gap, a short stay or the like come up?',
  'level-remark': 'Did anyone remark on your level?',
  'terms-talk': 'Were pay, place or hours talked about?',
  'eligibility-asked': 'Were visa, licence or location asked about?',
  references: 'Did they get as far as your references?',
  'internal-signal': 'Was there a sign of a candidate from inside?',
  'role-signal': 'Did you notice anything about the role itself?',
  champions: 'Was there someone inside who would vouch for you?',
}

/**
 * Where the employer wrote of the same thing, the question is for what else there was: it tells
 * how far their words carry, and nobody is asked what they were just told.
 */
const BESIDE_THEIR_WORDS: Readonly<
  Partial<Record<StatedReason, Readonly<Partial<Record<QuestionId, string>>>>>
> = {
  'internal-candidate': {
    'internal-signal': 'Before their letter, was there a sign of a candidate from inside?',
  },
  'role-closed': {
    'role-signal': 'Apart from their letter, did you notice anything about the role itself?',
  },
  'requirements-changed': {
    'role-signal': 'Apart from their letter, did you notice anything about the role itself?',
  },
  overqualified: { 'level-remark': 'Before their letter, did anyone remark on your level?' },
  salary: { 'terms-talk': 'Before their letter, were pay, place or hours talked about?' },
}

type OptionTexts = {
  readonly [Q in QuestionId]: Readonly<Record<(typeof QUESTION_OPTIONS)[Q][number], string>>
}

const OPTION_TEXT: OptionTexts = {
  'must-haves-met': { all: 'All', most: 'Most', half: 'About half', few: 'Few' },
  'resume-showed-it': { yes: 'Yes, near the top', partly: 'Partly', no: 'No' },
  tailored: { tailored: 'Written for it', light: 'A few lines changed', generic: 'Sent as it was' },
  'resume-checked': {
    proofread: 'Yes, proofread',
    'unsure-of-errors': 'Not really checked',
    'errors-found': 'I found errors later',
  },
  'posting-age': {
    'under-2-days': 'Less than two days',
    'under-10-days': 'Less than ten days',
    older: 'Older',
  },
  applicants: {
    'under-50': 'Fewer than 50',
    '50-to-200': '50 to 200',
    'over-200': 'More than 200',
  },
  answers: {
    rambled: 'They rambled',
    'some-evidence': 'Some had a good example',
    'clear-results': 'Clear examples with results',
  },
  nerves: { calm: 'Calm', some: 'Somewhat', very: 'Very' },
  rapport: { warm: 'Warm', neutral: 'Neutral', cold: 'Cold' },
  preparation: {
    'under-1h': 'Less than an hour',
    '1-to-3h': 'One to three hours',
    'over-3h': 'More than three hours',
  },
  'questions-asked': {
    none: 'None',
    generic: 'General ones',
    specific: 'Ones about this very job',
  },
  task: {
    none: 'There was none',
    'finished-well': 'Finished, and it felt good',
    unfinished: 'Not finished in time',
    'went-badly': 'It went badly',
  },
  conduct: {
    'on-time': 'No, all on time',
    late: 'I was late',
    'slow-replies': 'I took long to reply',
    'spoke-ill-of-employer': 'I spoke ill of an employer',
  },
  'follow-up': { 'within-24h': 'Within a day', later: 'Later', none: 'No' },
  'red-flag': {
    'not-raised': 'It did not come up',
    'answered-well': 'Yes, and I answered it well',
    'answered-badly': 'Yes, and it did not land',
  },
  'level-remark': { none: 'No', 'too-senior': 'Too senior', 'too-junior': 'Too junior' },
  'terms-talk': {
    'not-discussed': 'Not talked about',
    'in-range': 'Yes, in range',
    'out-of-range': 'Yes, out of range',
  },
  'eligibility-asked': {
    no: 'No',
    'yes-fine': 'Yes, and it was fine',
    'yes-problem': 'Yes, and it was a problem',
  },
  references: {
    'not-reached': 'No',
    passed: 'Yes, and they were fine',
    unsure: 'Yes, I do not know how they went',
  },
  'internal-signal': { none: 'No', hint: 'A hint', told: 'I was told so' },
  'role-signal': {
    stable: 'Nothing',
    reposted: 'It was posted again',
    'on-hold': 'It was put on hold',
    layoffs: 'They were laying people off',
    changed: 'The role changed',
  },
  champions: { none: 'No', one: 'One person', 'two-or-more': 'Two or more' },
}

/**
 * A question as a person reads it, options in the order of the contract, "Not sure" last.
 *
 * @param stated the reason that the employer's words gave
 * @example questionText('nerves').options.map((option) => option.id) // => ['calm', 'some', 'very', 'not-sure']
 */
export function questionText(id: QuestionId, stated?: StatedReason): Question {
  const texts: Readonly<Record<string, string>> = OPTION_TEXT[id]
  const options = QUESTION_OPTIONS[id].map((option) => ({
    id: option as string,
    text: texts[option] as string,
  }))
  const text = (stated && BESIDE_THEIR_WORDS[stated]?.[id]) ?? QUESTION_TEXT[id]
  return { id, text, options: [...options, { id: NOT_SURE, text: 'Not sure' }] }
}
