/**
 * How each part of the patterns page, and what a step is expected to change, is computed: in
 * plain sentences, with the page of docs/methods that says it in full. Pure; tests/docs/methods.test.ts holds every part to a
 * method, and every source that is named to its method's page.
 */
import { thousands } from '#core/model/number-words.ts'

/** Names of files in docs/methods. */
export type MethodName =
  | 'causes'
  | 'calendar'
  | 'delays'
  | 'forecast'
  | 'leak'
  | 'plan'
  | 'search-flow'
  | 'stage-rates'

export type PartId =
  | 'leak'
  | 'funnel'
  | 'usual'
  | 'flow'
  | 'forecast'
  | 'causes'
  | 'cause-periods'
  | 'channels'
  | 'periods'
  | 'delays'
  | 'calendar'
  | 'resumes'
  | 'steps'

type Part = {
  readonly method: MethodName
  readonly sentences: readonly string[]
  /** What is counted, singular and plural. */
  readonly counted: readonly [string, string]
}

const APPLICATIONS = ['application', 'applications'] as const

export const PARTS: Readonly<Record<PartId, Part>> = {
  leak: {
    method: 'leak',
    counted: APPLICATIONS,
    sentences: [
      'For each stage two explanations are held against your numbers: that you pass as often as is usual for your ways of applying, or clearly less often.',
      'A stage is called weaker only from 30 applications and 5 processes with a talk on, and only where the second explanation is clearly the likelier one.',
    ],
  },
  funnel: {
    method: 'stage-rates',
    counted: APPLICATIONS,
    sentences: [
      'A stage counts the applications that came this far or further. A no counts as not passed, an offer as passed, and a silence counts the more, the longer it lasts.',
      'Your range starts from what is usual for your ways of applying and moves towards your own numbers as they grow. In nine of ten cases the true rate lies in it.',
    ],
  },
  usual: {
    method: 'stage-rates',
    counted: APPLICATIONS,
    sentences: [
      'The usual is a band, set for your own mix of ways in: nine in ten people would lie within it.',
      'Published figures differ three to five times between kinds of work, so the band is wide, and where no figure exists it is our judgement.',
    ],
  },
  flow: {
    method: 'search-flow',
    counted: APPLICATIONS,
    sentences: [
      'Each application is drawn once: through the stages it reached, to how it stands now.',
      'Silent for 45 days after applying, or for 30 after a talk, it counts as no answer until a word comes. Someone asked straight to an interview is drawn through the screening.',
    ],
  },
  forecast: {
    method: 'forecast',
    counted: APPLICATIONS,
    sentences: [
      '10,000 ways in which the search could go on from today are played through, each with rates that fit your record and what is usual, and with the time that good news takes.',
      'The curve is the share of these ways that have an offer by then. A what-if plays the same ways again with the same luck, so that only what you change makes the difference.',
    ],
  },
  causes: {
    method: 'causes',
    counted: ['rejection', 'rejections'],
    sentences: [
      'For each rejection the chance of each cause is worked out from the stage, your answers and the history; here these chances are added up.',
      'A cause is said to recur from three rejections on, where the evidence raises it by a quarter above what the stages alone would give, and where it stands out more than any cause does in 99 of 100 shuffled histories, in which each piece of evidence speaks for or against at random.',
      'The starting chances are our judgement: nobody counts why people are turned down.',
    ],
  },
  'cause-periods': {
    method: 'causes',
    counted: ['rejection', 'rejections'],
    sentences: [
      'Each rejection counts for a cause by the chance that this cause decided it, in the period in which the no came.',
      'Causes that decided fewer than three in all are left out. Such counts are rough: three out of ten are hardly sure to one or two.',
    ],
  },
  channels: {
    method: 'stage-rates',
    counted: APPLICATIONS,
    sentences: [
      'Each way in starts from what is usual for it and moves towards your own numbers. Below ten settled applications no rate is told.',
      'Two ways in are said to differ only where that is at least 9 in 10 sure.',
    ],
  },
  periods: {
    method: 'stage-rates',
    counted: APPLICATIONS,
    sentences: [
      'An application belongs to the period it went in. Those that still wait do not count as noes, so that a recent period does not look worse than it is.',
      'Two explanations are held against your numbers: that your rate stood, or that it moved once, at the start of some period. A change is called likely from 8 in 10 on, possible from 6 in 10, and each period borrows from all others, seen by its own ways in, so that a few answers do not make a swing.',
    ],
  },
  delays: {
    method: 'delays',
    counted: APPLICATIONS,
    sentences: [
      'Answers that are still out are reckoned in by how long they have been waited for (the Aalen–Johansen estimate), so that fresh applications do not make answers look faster.',
      'The middle half leaves out the fastest and the slowest quarter. Below ten answers no middle is told.',
    ],
  },
  calendar: {
    method: 'calendar',
    counted: APPLICATIONS,
    sentences: [
      'A plain count of dated events: what you sent, and what employers answered. Automatic receipts are no answers.',
      'Nothing is estimated, and a day without anything means nothing.',
    ],
  },
  resumes: {
    method: 'stage-rates',
    counted: APPLICATIONS,
    sentences: [
      'Each version starts from what is usual for the ways in it went by and moves towards your own numbers. Below ten settled applications no rate is told.',
      'Different versions went to different jobs, so a difference is not the résumé’s alone.',
    ],
  },
  steps: {
    method: 'plan',
    counted: APPLICATIONS,
    sentences: [
      'Rates that fit your record and what is usual are drawn 400 times. In each, the noes that the cause decided at this stage are taken out, as far as the step can move it, and it is seen how many fewer applications an offer then takes.',
      'Eight in ten of the draws lie in the range. How far a step helps is our judgement, and the range allows for its being wrong.',
    ],
  },
}

/** "It rests on 96 applications." */
export function countedWords(part: PartId, n: number): string {
  const [one, more] = PARTS[part].counted
  return `It rests on ${thousands(n)} ${n === 1 ? one : more}.`
}
