/**
 * Staying in touch with an employer after the end: rules 6 and 7 of docs/methods/cadence.md.
 * By employer, not by application; every contact restarts it, whatever its channel.
 */
import { addDays, type Day } from '#core/model/dates.ts'
import type { Outcome } from '#core/model/stages.ts'
import { addMonths } from '#core/model/zoned-days.ts'
import type { CadenceApplication, Conversation, EmployerCase } from './cadence-types.ts'
import { isTheirs, later, type StandingThere } from './standing-there.ts'
import { type Found, shownOn, unsettled, type Word } from './words-exchanged.ts'
import { fromWorkday } from './working-days.ts'

const FIRST_DAYS = 35
const ON_HOLD_DAYS = 49
const ENDING_DAYS = 14
const REPEAT_MONTHS = 3
const MOST_UNANSWERED = 2
/** After so many months of waiting it is let be, unless the person said that it is worth it. */
const LAPSES_MONTHS = 6

type Ended = {
  readonly application: CadenceApplication
  readonly there: StandingThere
  readonly endedOn: Day
}
type Game = {
  readonly of: EmployerCase
  /** The application that ended last. */
  readonly last: Ended
  readonly isWorth: boolean
  readonly isOnHold: boolean
}

/** Endings after which the door may be kept open without the person's own word. */
const THEIR_OR_KIND: ReadonlySet<Outcome> = new Set(['rejected', 'declined'])
/** Letters of the long game itself, also soon after the end. */
const OWN_LETTERS: ReadonlySet<Word['kind']> = new Set(['stay-in-touch', 'later-role'])

/**
 * What is due with an employer where nothing is under way.
 *
 * @param standings of all applications there
 * @param words     contacts with the employer, over all applications
 */
export function longGame(
  of: EmployerCase,
  standings: readonly { readonly application: CadenceApplication; readonly there: StandingThere }[],
  words: readonly Word[],
): Conversation | null {
  const game = gameOf(of, standings)
  if (game === null) return null
  const settled = new Map(standings.flatMap(({ application }) => [...application.settled]))
  const due = unsettled(words, settled, (known) => nextContact(game, known))
  return shownOn(of.today, of.isWorkday, due)
}

function gameOf(
  of: EmployerCase,
  standings: readonly { readonly application: CadenceApplication; readonly there: StandingThere }[],
): Game | null {
  const isUnderWay = standings.some(({ there }) =>
    ['open', 'offer', 'accepted'].includes(there.outcome),
  )
  if (isUnderWay || of.mark === 'not-worth') return null
  const last = standings
    .flatMap(({ application, there }) =>
      there.endedOn === null ? [] : [{ application, there, endedOn: there.endedOn }],
    )
    .toSorted((a, b) => (a.endedOn < b.endedOn ? -1 : a.endedOn > b.endedOn ? 1 : 0))
    .at(-1)
  if (!last || last.endedOn > of.today) return null
  const isTheirEnd = THEIR_OR_KIND.has(last.there.outcome)
  const cameClose = standings.some(
    ({ application, there }) =>
      there.stage === 'final' || there.stage === 'offer' || application.isWarm,
  )
  const isWorth = of.mark === 'worth' || (isTheirEnd && cameClose)
  const isOnHold = isTheirEnd && last.there.hasTalked && wasStopped(last)
  return isWorth || isOnHold ? { of, last, isWorth, isOnHold } : null
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

function nextContact(game: Game, words: readonly Word[]): Found | null {
  const { last, isWorth, isOnHold } = game
  const since = words.filter(({ on }) => on >= last.endedOn)
  const ending = addDays(last.endedOn, ENDING_DAYS)
  const contacts = since.filter(({ on, kind }) => on > ending || OWN_LETTERS.has(kind))
  const lastContact = lastOf(contacts)
  if (lastContact === null) {
    const start = later(lastOf(since), last.endedOn) as Day
    return isOnHold
      ? foundAs(game, 'later-role', addDays(start, ON_HOLD_DAYS), {
          basis: 'on-hold',
          countedFrom: start,
          isFirst: true,
        })
      : foundAs(game, 'stay-in-touch', addDays(start, FIRST_DAYS), {
          basis: 'ending',
          countedFrom: start,
          isFirst: true,
        })
  }
  const answered = lastOf(contacts.filter(isTheirs))
  const sent = contacts.filter(({ direction }) => direction === 'out')
  const unanswered = sent.filter(({ on }) => answered === null || on > answered)
  if (unanswered.length >= MOST_UNANSWERED) return null
  const from = { basis: 'last-contact', countedFrom: lastContact, isFirst: false } as const
  if (isWorth) return foundAs(game, 'stay-in-touch', addMonths(lastContact, REPEAT_MONTHS), from)
  return answered === null
    ? foundAs(game, 'later-role', addDays(lastContact, ON_HOLD_DAYS), from)
    : null
}

function lastOf(words: readonly Word[]): Day | null {
  return words.reduce<Day | null>((last, { on }) => later(last, on), null)
}

function foundAs(
  { of, last }: Game,
  kind: 'stay-in-touch' | 'later-role',
  day: Day,
  {
    basis,
    countedFrom,
    isFirst,
  }: Pick<Found, 'basis' | 'countedFrom'> & { readonly isFirst: boolean },
): Found {
  const on = fromWorkday(day, of.isWorkday)
  // The first has the name that a debrief's step has: what is settled there is settled here.
  const first = kind === 'later-role' ? kind : 'keep-door-open'
  return {
    id: `${last.application.id}:${isFirst ? first : `${kind}-${countedFrom}`}`,
    applicationId: last.application.id,
    kind,
    on,
    by: null,
    until: of.mark === 'worth' ? null : addMonths(on, LAPSES_MONTHS),
    basis,
    countedFrom,
  }
}
