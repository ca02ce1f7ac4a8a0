/**
 * Whether an employer is worth staying in touch with, and why: the first part of rules 6 and 7 of
 * docs/methods/cadence.md. A "no" to it, a stop and a new application are looked at elsewhere.
 */
import type { Day } from '#core/model/dates.ts'
import type { LongGameReason } from '#core/model/long-game-ids.ts'
import type { Outcome } from '#core/model/stages.ts'
import type { CadenceApplication, EmployerCase } from './cadence-types.ts'
import type { ApplicationThere, StandingThere } from './standing-there.ts'

type Ended = {
  readonly application: CadenceApplication
  readonly there: StandingThere
  readonly endedOn: Day
}

export type Game = {
  readonly of: EmployerCase
  /** The application that ended last. */
  readonly last: Ended
  /** Not empty; the person's own word first. */
  readonly reasons: readonly LongGameReason[]
  /** For staying in touch again and again; else for asking again after a role was stopped. */
  readonly isWorth: boolean
  readonly isOnHold: boolean
}

/** Endings after which the door may be kept open without the person's own word. */
const THEIR_OR_KIND: ReadonlySet<Outcome> = new Set(['rejected', 'declined'])

/**
 * @param standings of all applications there
 * @returns `null` where nothing has ended, or nothing speaks for it
 */
export function gameOf(of: EmployerCase, standings: readonly ApplicationThere[]): Game | null {
  const last = standings
    .flatMap(({ application, there }) =>
      there.endedOn === null ? [] : [{ application, there, endedOn: there.endedOn }],
    )
    .toSorted((a, b) => (a.endedOn < b.endedOn ? -1 : a.endedOn > b.endedOn ? 1 : 0))
    .at(-1)
  if (!last || last.endedOn > of.today) return null
  const isTheirEnd = THEIR_OR_KIND.has(last.there.outcome)
  const close = closeness(standings)
  const isSaid = of.mark === 'worth'
  const isWorth = isSaid || (isTheirEnd && close.length > 0)
  const isOnHold = isTheirEnd && last.there.hasTalked && wasStopped(last)
  if (!isWorth && !isOnHold) return null
  const reasons: readonly LongGameReason[] = [
    ...(isSaid ? (['said'] as const) : []),
    ...(isWorth ? close : []),
    ...(isOnHold ? (['on-hold'] as const) : []),
  ]
  return { of, last, reasons, isWorth, isOnHold }
}

/** How close the person came there, over all applications. */
function closeness(standings: readonly ApplicationThere[]): readonly LongGameReason[] {
  const got = (stage: 'final' | 'offer') => standings.some(({ there }) => there.stage === stage)
  const furthest: readonly LongGameReason[] = got('offer')
    ? ['offer']
    : got('final')
      ? ['final']
      : []
  return standings.some(({ application }) => application.isWarm) ? [...furthest, 'warm'] : furthest
}

/** The role was stopped or changed for their own reasons. */
function wasStopped({ application, endedOn }: Ended): boolean {
  return application.milestones.some(
    ({ kind, date, statedReason }) =>
      kind === 'rejected' &&
      date === endedOn &&
      (statedReason === 'role-closed' || statedReason === 'requirements-changed'),
  )
}
