/**
 * What helps against a cause: one small action each, and how to do it.
 *
 * Only causes that the person, or their choice of roles, can move have one; not-you has none,
 * because there is nothing to mend. Evidence and grades: docs/methods/plan.md.
 */
import type { CauseId } from '#core/model/causes.ts'
import type { LetterKind } from '#core/model/letter-kinds.ts'

export type Remedy = {
  /** The kind in the step's id. */
  readonly kind: string
  readonly title: string
  readonly why: string
  readonly detail: string
  readonly minutes: number
  readonly letter: LetterKind | null
  /**
   * Share of the cause that the action can be expected to move, 0..1; judgement. Of one that
   * opens a way in: the chance that it does.
   */
  readonly helps: number
  /** It means turning to somebody. */
  readonly reachesOut?: true
  /** It changes how one application goes in, and none of the others. */
  readonly opensWayIn?: true
  /** The same help after a talk, where the page is not what was judged. */
  readonly afterTalk?: Partial<Pick<Remedy, 'title' | 'why' | 'detail' | 'minutes'>>
}

export const REMEDIES: Readonly<Partial<Record<CauseId, Remedy>>> = {
  'resume-errors': {
    kind: 'check-resume',
    title: 'Read the résumé once, backwards and aloud',
    why: 'In an experiment with 445 recruiters, errors cost 7 to 18 points of interview chance (Sterkens, 2023).',
    detail:
      'Start at the last line. Then copy all text out of the file: if lines come out in the wrong order, so will they for the software that reads it first.',
    minutes: 15,
    letter: null,
    helps: 0.8,
  },
  'match-not-shown': {
    kind: 'show-match',
    title: 'Bring three must-haves into the top third of your résumé',
    why: 'What a posting asks for should be seen in the first seconds, in its own words.',
    detail:
      'Take the next posting you like. For each of its three most important must-haves write one line: what you did, with what, and a number that came of it.',
    minutes: 20,
    letter: null,
    helps: 0.6,
    afterTalk: {
      title: 'Put into words why you fit, in three reasons',
      why: 'In a first talk they look for the reasons in what you say, and few people bring them ready.',
      detail:
        'For each of the three things the posting asks for first: one sentence on what you did that shows it. Then one on why this job. Say them aloud once.',
    },
  },
  'cold-or-late-channel': {
    kind: 'warm-way-in',
    title: 'Ask one person for a way in before the next application',
    why: 'At about 1,000 employers one in 16 of the referred was hired, and one in 152 of those who applied cold (Lever, 2016).',
    detail:
      'Pick one employer you would like. Look for someone you worked or studied with, and ask for ten minutes or an introduction. Where there is nobody, apply within two days of the posting.',
    minutes: 15,
    letter: 'referral-request',
    helps: 0.5,
    reachesOut: true,
    opensWayIn: true,
  },
  'answers-lacked-evidence': {
    kind: 'tell-stories',
    title: 'Practise one story: what you did and what came of it',
    why: 'Past examples raise hiring recommendations, and only about one answer in four has one (Bangerter, 2014).',
    detail:
      'Write down one question that did not go well. Answer it aloud in two minutes: one sentence of setting, then what you did, then the result with a number. Twice.',
    minutes: 12,
    letter: null,
    helps: 0.5,
  },
  'delivery-and-nerves': {
    kind: 'practise-aloud',
    title: 'Say your first answer aloud, slowly, three times',
    why: 'The first minute sets the tone, and it is the one you can know by heart.',
    detail:
      'Answer "tell me about yourself" in ninety seconds. Breathe out before you begin, and leave a pause after each sentence.',
    minutes: 8,
    letter: null,
    helps: 0.4,
  },
  'thin-preparation': {
    kind: 'prepare-brief',
    title: 'Make a one-page brief for the next talk',
    why: 'Knowing nothing of the job or the company is among the things interviewers forgive least.',
    detail:
      'What they do, why this role is open now, one sentence on why you want it, three of your stories that fit it, and three questions that only this job could raise.',
    minutes: 30,
    letter: null,
    helps: 0.7,
  },
  'test-result': {
    kind: 'timed-task',
    title: 'Do one task of that kind against the clock',
    why: 'Tests are lost more often to time and scope than to knowledge.',
    detail:
      'Before you start, write in two lines what counts as finished. Stop at the time you set, and look at what you would have left out.',
    minutes: 45,
    letter: null,
    helps: 0.5,
  },
  'process-conduct': {
    kind: 'reply-rule',
    title: 'Set two small rules for the next process',
    why: 'Punctuality and tone are seen before anything else, and they are the easiest to settle in advance.',
    detail:
      'Reply within a day, be there ten minutes early. If a former employer comes up: one thing you learnt there, then on to this job.',
    minutes: 5,
    letter: null,
    helps: 0.8,
  },
  'weak-follow-up': {
    kind: 'follow-up-habit',
    title: 'Keep a thank-you ready for the next talk',
    why: 'It is etiquette more than proof, and it costs five minutes.',
    detail: 'Three sentences: thanks, one thing from the talk, one thing you left open.',
    minutes: 5,
    letter: 'thank-you',
    helps: 0.5,
  },
  'red-flag-unaddressed': {
    kind: 'gap-line',
    title: 'Write the one line for the point that came up',
    why: 'A short, calm reason ends the topic; a long one feeds it.',
    detail: 'One sentence on what was, one on what you did with it, one back to this job.',
    minutes: 10,
    letter: null,
    helps: 0.6,
  },
  'missing-must-have': {
    kind: 'check-must-haves',
    title: 'Before the next application, count the must-haves',
    why: 'Below about half of them it is uphill; from about six in ten on it is a fit (TalentWorks, 2018, a small study).',
    detail:
      'Tick them off one by one. For the one you miss most often, find the smallest piece of work that would show it.',
    minutes: 10,
    letter: null,
    helps: 0.4,
  },
  'level-mismatch': {
    kind: 'aim-level',
    title: 'Look at the level of the next three roles',
    why: 'A role one step off costs a process; a sentence on why you want it can save one.',
    detail:
      'Compare the years asked with yours. Where you bring many more, write one line on why this level is what you want now.',
    minutes: 10,
    letter: null,
    helps: 0.5,
  },
  'terms-mismatch': {
    kind: 'ask-range',
    title: 'Ask for range and place in the first talk',
    why: 'A mismatch of terms found early costs twenty minutes, found late it costs the process.',
    detail:
      'One sentence: "So that we both save time, may I ask for the range and where the work is done?"',
    minutes: 5,
    letter: null,
    helps: 0.6,
    reachesOut: true,
  },
  eligibility: {
    kind: 'check-eligibility',
    title: 'Check visa, licence and place before applying',
    why: 'Knock-out questions decide before anyone reads the rest.',
    detail:
      'Search the posting for "authorised", "licence", "on site". If it rules you out, pass on it with a good conscience.',
    minutes: 3,
    letter: null,
    helps: 0.7,
  },
  'references-or-checks': {
    kind: 'brief-referees',
    title: 'Call your referees before they are called',
    why: 'A referee who knows the role says what matters for it.',
    detail: 'Tell each what the job is, and which two things you hope they can speak to.',
    minutes: 20,
    letter: null,
    helps: 0.5,
    reachesOut: true,
  },
}
