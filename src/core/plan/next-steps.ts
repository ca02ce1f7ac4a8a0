/**
 * The next steps after one rejection: three at most, the ones expected to change most.
 *
 * Pure. Never a step whose cause is below 20%, unless the employer named it; where it was
 * probably not the person, nothing tells them to change. docs/methods/plan.md.
 * Start reading at `nextSteps`.
 */
import type { CauseFinding, Diagnosis } from '#core/diagnosis/diagnosis-types.ts'
import { rejectionOf } from '#core/diagnosis/evidence/history-evidence.ts'
import { PROBABLY, TOO_CLOSE } from '#core/diagnosis/verdict.ts'
import type { Application } from '#core/model/application.ts'
import type { CauseId } from '#core/model/causes.ts'
import { type Day, daysBetween } from '#core/model/dates.ts'
import { REMEDIES } from './remedies.ts'
import {
  championThanks,
  feedbackRequest,
  keepGoing,
  keepTheDoorOpen,
  laterRole,
  remedyStep,
  rest,
} from './step-makers.ts'
import type { NextStep } from './step-types.ts'

/** Never more than this at once. */
export const MOST_STEPS = 3
/** A cause below this gets no step, unless the employer named it. */
const LEAST_CAUSE = 0.2

export type StepsInput = {
  readonly diagnosis: Diagnosis
  readonly application: Application
  readonly today: Day
  /** Ids of steps that are done or were put aside. */
  readonly settledSteps?: ReadonlySet<string>
}

/** The steps for one rejection, best first. */
export function nextSteps(input: StepsInput): readonly NextStep[] {
  const settled = input.settledSteps ?? new Set<string>()
  return candidates(input)
    .filter(({ id }, at, all) => !settled.has(id) && all.findIndex((one) => one.id === id) === at)
    .slice(0, MOST_STEPS)
}

/** Whether it was probably not the person: then no step asks them to change. */
export function isProbablyNotYou({ sides, causes }: Diagnosis): boolean {
  if (causes.some((cause) => cause.isStated && cause.side === 'not-you')) return true
  const { youCanChange, fit, notYou } = sides
  const runnerUp = Math.max(youCanChange.probability, fit.probability)
  return notYou.probability >= PROBABLY && notYou.probability - runnerUp >= TOO_CLOSE
}

function candidates({ diagnosis, application, today }: StepsInput): readonly NextStep[] {
  const rejectedOn = rejectionOf(application)?.date ?? null
  const on = { application, today, rejectedOn }
  const hasTalked = diagnosis.stageAtRejection !== 'applied'
  const feedback = hasTalked || knowsSomebody(application) ? [feedbackRequest(on)] : []
  const thanks = application.channel === 'referral' ? [championThanks(on)] : []
  if (isProbablyNotYou(diagnosis)) {
    const door = roleChanged(diagnosis) ? laterRole(on) : keepTheDoorOpen(on)
    const open = hasTalked || knowsSomebody(application) ? [door] : []
    return [...restFirst(application, on), ...open, ...feedback, ...thanks, keepGoing(on), rest(on)]
  }
  const remedies = remedySteps(diagnosis, on)
  const door = isWarm(application, diagnosis) ? [keepTheDoorOpen(on)] : []
  const mending = [...feedback, ...remedies.slice(0, 1), ...door, ...thanks, ...remedies.slice(1)]
  return [...restFirst(application, on), ...(mending.length > 0 ? mending : [keepGoing(on)])]
}

/** Remedies of the causes that may have decided it, those expected to change most first. */
function remedySteps(
  diagnosis: Diagnosis,
  on: Parameters<typeof remedyStep>[0],
): readonly NextStep[] {
  const worth = (cause: CauseFinding) => cause.decisive * (REMEDIES[cause.id]?.helps ?? 0)
  return diagnosis.causes
    .filter((cause) => cause.isStated || cause.probability >= LEAST_CAUSE)
    .filter((cause) => !NEEDS_A_SIGN.has(cause.id) || hasSign(cause))
    .toSorted((a, b) => worth(b) - worth(a))
    .flatMap((cause) => {
      const remedy = REMEDIES[cause.id]
      return remedy ? [remedyStep(on, remedy)] : []
    })
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

/** On a rough day, rest comes before everything. */
function restFirst(
  application: Application,
  on: { readonly application: Application; readonly today: Day; readonly rejectedOn: Day | null },
): readonly NextStep[] {
  const last = application.moments.at(-1)
  const isRough = last?.feeling === 'rough' && daysBetween(last.at.slice(0, 10), on.today) <= 1
  return isRough ? [rest(on)] : []
}

/** Someone at the other end knows the person's name. */
function knowsSomebody({ channel }: Application): boolean {
  return (
    channel === 'referral' || channel === 'agency' || channel === 'inbound' || channel === 'direct'
  )
}

function isWarm(application: Application, { stageAtRejection }: Diagnosis): boolean {
  const isFinalist = stageAtRejection === 'final' || stageAtRejection === 'offer'
  return isFinalist || application.answers.rapport === 'warm'
}

function roleChanged({ causes }: Diagnosis): boolean {
  return causes.some((cause) => cause.id === 'role-changed' && cause.isStated)
}
