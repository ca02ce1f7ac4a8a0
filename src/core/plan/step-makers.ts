/**
 * The single steps and their words. Conversations with an employer, and when they are due, are of
 * core/outreach/cadence. Which steps are offered when: next-steps.ts and todays-steps.ts.
 */
import type { Application } from '#core/model/application.ts'
import { addBusinessDays, addDays, type Day } from '#core/model/dates.ts'
import type { LetterKind } from '#core/model/letter-kinds.ts'
import type { Remedy } from './remedies.ts'
import { dueInWords } from './step-dates.ts'
import type { NextStep } from './step-types.ts'
import type { WeighedRemedy } from './weigh-step.ts'

/** Finals lost from which on it says something: that one is among the well qualified. */
export const OFTEN_A_FINALIST = 3

/** The case that a step belongs to. */
export type StepCase = {
  readonly application: Application
  readonly today: Day
  /** `null` where nobody knows the day. */
  readonly rejectedOn: Day | null
}

type Words = {
  readonly kind: string
  readonly title: string
  readonly why: string
  readonly when: string
  readonly dueOn: Day | null
  readonly letter: LetterKind | null
  readonly detail: string | null
  readonly minutes: number
}

/** Of a courtesy, and of rest: nothing is expected that anyone could count. */
const UNCOUNTED: Pick<NextStep, 'expected' | 'worth'> = { expected: null, worth: 0 }

function step({ application }: StepCase, words: Words, weighed = UNCOUNTED): NextStep {
  const { kind, letter, ...rest } = words
  return {
    id: `${application.id}:${kind}`,
    applicationId: application.id,
    ...rest,
    draft: letter ? { kind: letter } : null,
    ...weighed,
  }
}

/** Whoever referred the person hears how it ended. */
export function championThanks(on: StepCase): NextStep {
  const dueOn = addBusinessDays(addDays(on.rejectedOn ?? on.today, 3), 0)
  return step(on, {
    kind: 'champion-thanks',
    title: `Thank whoever put you forward at ${on.application.employer}`,
    why: 'They used their name for you; a line on how it ended keeps the door open on both sides.',
    when: dueInWords(dueOn, on.today),
    dueOn,
    letter: 'champion-thanks',
    detail: null,
    minutes: 5,
  })
}

/** What helps against one cause, with what it is expected to change. */
export function remedyStep(on: StepCase, remedy: Remedy, weighed: WeighedRemedy): NextStep {
  const { kind, title, why, detail, minutes, letter } = remedy
  const words = { kind, title, why, detail, minutes, letter }
  const when = 'before the next application or talk'
  return step(on, { ...words, when, dueOn: null }, weighed)
}

/** Finals lost again and again: among the well qualified, and another pair of eyes helps most. */
export function secondEyes(on: StepCase, finalsLost: number): NextStep {
  return step(on, {
    kind: 'second-eyes',
    title: 'Let somebody you trust hear your answers once',
    why: `You were among the last few ${finalsLost} times, so you are among the well qualified. What is left is a few small things, and somebody else hears them sooner.`,
    when: 'before the next final round',
    dueOn: null,
    letter: null,
    detail:
      'A coach, a mentor, or a friend who hires. Give them three questions of the last round, and ask for one thing to keep and one to change.',
    minutes: 30,
  })
}

/** Not the person: the next one has its own chances. */
export function keepGoing(on: StepCase, finalsLost = 0): NextStep {
  return step(on, {
    kind: 'keep-going',
    title: 'Keep going as you are',
    why:
      finalsLost >= OFTEN_A_FINALIST
        ? `You were among the last few ${finalsLost} times, so you are among the well qualified. Nothing here says that you should do it differently.`
        : 'Nothing here says that you should do it differently. The next one has its own chances.',
    when: 'this week',
    dueOn: null,
    letter: null,
    detail: 'Pick one role you would like, and give it the time this one had.',
    minutes: 20,
  })
}

/** Rest counts. */
export function rest(on: StepCase): NextStep {
  return step(on, {
    kind: 'rest',
    title: 'Take the rest of the day off from the search',
    why: 'A search is long, and nothing here gets worse by tomorrow.',
    when: 'today',
    dueOn: null,
    letter: null,
    detail: 'A walk, a meal, somebody you like. That is enough for today.',
    minutes: 0,
  })
}
