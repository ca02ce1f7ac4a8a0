/**
 * The next steps after one rejection: three at most, the ones expected to change most for what
 * they cost today.
 *
 * Pure. Never a step whose cause is below 20%, unless the employer named it; where it was
 * probably not the person, nothing tells them to change. docs/methods/plan.md.
 * Start reading at `nextSteps`.
 */
import type { CauseFinding, Diagnosis } from '#core/diagnosis/diagnosis-types.ts'
import { rejectionOf } from '#core/diagnosis/evidence/history-evidence.ts'
import { PROBABLY, TOO_CLOSE } from '#core/diagnosis/verdict.ts'
import type { Application, Feeling } from '#core/model/application.ts'
import type { CauseId } from '#core/model/causes.ts'
import type { Day } from '#core/model/dates.ts'
import { CHANNELS_THROUGH_SOMEONE } from '#core/model/milestones.ts'
import type { Stage } from '#core/model/stages.ts'
import type { Outlook } from './outlook.ts'
import { REMEDIES, type Remedy } from './remedies.ts'
import { isForToday } from './step-effort.ts'
import {
  championThanks,
  keepGoing,
  OFTEN_A_FINALIST,
  remedyStep,
  rest,
  type StepCase,
  secondEyes,
} from './step-makers.ts'
import type { ConversationSteps, NextStep } from './step-types.ts'
import { weighRemedy } from './weigh-step.ts'

/** Never more than this at once. */
export const MOST_STEPS = 3
/** A cause below this gets no step, unless the employer named it. */
const LEAST_CAUSE = 0.2

export type StepsInput = {
  readonly diagnosis: Diagnosis
  readonly application: Application
  readonly today: Day
  /** The search as a whole, made once by `outlookOf`. */
  readonly outlook: Outlook
  /** How the person feels today; `null` where nobody said. */
  readonly feeling: Feeling | null
  /** Finals lost over the whole search. */
  readonly finalsLost: number
  /** What the cadence finds due, or coming. */
  readonly conversations: ConversationSteps
  /** Ids of steps that are done or were put aside. */
  readonly settledSteps?: ReadonlySet<string>
}

/** The steps for one rejection, best first. */
export function nextSteps(input: StepsInput): readonly NextStep[] {
  const settled = input.settledSteps ?? new Set<string>()
  return candidates(input)
    .filter((step, at, all) => {
      // The cadence has heard the person's word on a conversation already.
      const isOpen = 'conversation' in step || !settled.has(step.id)
      return isOpen && all.findIndex(({ id }) => id === step.id) === at
    })
    .slice(0, MOST_STEPS)
}

/** Whether it was probably not the person: then no step asks them to change. */
export function isProbablyNotYou({ sides, causes }: Diagnosis): boolean {
  if (causes.some((cause) => cause.isStated && cause.side === 'not-you')) return true
  const { youCanChange, fit, notYou } = sides
  const runnerUp = Math.max(youCanChange.probability, fit.probability)
  return notYou.probability >= PROBABLY && notYou.probability - runnerUp >= TOO_CLOSE
}

function candidates(input: StepsInput): readonly NextStep[] {
  const { application, today, diagnosis, feeling } = input
  const on = { application, today, rejectedOn: rejectionOf(application)?.date ?? null }
  const steps = isProbablyNotYou(diagnosis) ? lettingBe(input, on) : mending(input, on)
  if (feeling !== 'rough') return steps
  // On a rough day rest comes before everything, and nothing long is asked.
  return [rest(on), ...steps.filter((step) => isForToday(step, feeling))]
}

/** Not the person: keep going, keep the door open, rest. */
function lettingBe(input: StepsInput, on: StepCase): readonly NextStep[] {
  const { diagnosis, finalsLost } = input
  return [
    keepGoing(on, isFinal(diagnosis.stageAtRejection) ? finalsLost : 0),
    ...door(input),
    rest(on),
    ...thanks(on),
    ...feedback(input),
  ]
}

/** The letter after the no, where it is its time and there is someone to ask. */
function feedback({ conversations, application }: StepsInput): readonly NextStep[] {
  return conversations.steps.filter(
    ({ conversation, applicationId, isPutOff }) =>
      conversation === 'feedback-request' && applicationId === application.id && !isPutOff,
  )
}

/** Staying in touch, where somebody there knows the person's name. */
function door({ conversations, application, diagnosis }: StepsInput): readonly NextStep[] {
  const found = conversations.doors.get(application.id)
  const isKnown = hasTalked(diagnosis) || knowsSomebody(application)
  return found && isKnown && !found.isPutOff ? [found] : []
}

function mending(input: StepsInput, on: StepCase): readonly NextStep[] {
  const { diagnosis, application, finalsLost } = input
  const [first, ...others] = remedySteps(input, on)
  const isOftenFinalist = isFinal(diagnosis.stageAtRejection) && finalsLost >= OFTEN_A_FINALIST
  const steps = [
    ...feedback(input),
    ...(isOftenFinalist ? [secondEyes(on, finalsLost)] : []),
    ...(first ? [first] : []),
    ...(isWarm(application, diagnosis) ? door(input) : []),
    ...thanks(on),
    ...others,
  ]
  return steps.length > 0 ? steps : [keepGoing(on)]
}

function thanks(on: StepCase): readonly NextStep[] {
  return on.application.channel === 'referral' ? [championThanks(on)] : []
}

/** Remedies of the causes that may have decided it: most expected change for the effort first. */
function remedySteps(input: StepsInput, on: StepCase): readonly NextStep[] {
  const { diagnosis, outlook, feeling } = input
  const { stageAtRejection } = diagnosis
  return diagnosis.causes
    .filter((cause) => cause.isStated || cause.probability >= LEAST_CAUSE)
    .filter((cause) => !NEEDS_A_SIGN.has(cause.id) || hasSign(cause))
    .flatMap((cause) => {
      const remedy = remedyAt(cause.id, stageAtRejection)
      if (!remedy) return []
      return [
        remedyStep(on, remedy, weighRemedy(cause, remedy, { outlook, stageAtRejection, feeling })),
      ]
    })
    .toSorted((a, b) => b.worth - a.worth)
}

/** The remedy in the words of the stage. */
function remedyAt(cause: CauseId, stage: Stage): Remedy | null {
  const remedy = REMEDIES[cause]
  if (!remedy) return null
  return stage === 'applied' ? remedy : { ...remedy, ...remedy.afterTalk }
}

/** Causes that suppose an event: no advice on a test that nobody knows of. */
const NEEDS_A_SIGN: ReadonlySet<CauseId> = new Set([
  'test-result',
  'process-conduct',
  'red-flag-unaddressed',
  'references-or-checks',
])

function hasSign({ isStated, because }: CauseFinding): boolean {
  return isStated || because.some(({ effect }) => effect > 1)
}

const hasTalked = ({ stageAtRejection }: Diagnosis): boolean => stageAtRejection !== 'applied'
const isFinal = (stage: Stage): boolean => stage === 'final' || stage === 'offer'

/** Someone at the other end knows the person's name. */
function knowsSomebody({ channel }: Application): boolean {
  return CHANNELS_THROUGH_SOMEONE.has(channel)
}

function isWarm(application: Application, { stageAtRejection }: Diagnosis): boolean {
  return isFinal(stageAtRejection) || application.answers.rapport === 'warm'
}
