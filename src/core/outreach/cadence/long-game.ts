/**
 * Staying in touch with an employer after the end: rules 6 and 7 of docs/methods/cadence.md.
 * By employer, not by application; every contact restarts it, whatever its channel. Start reading
 * at `longGameWith`.
 */
import { addDays, type Day } from '#core/model/dates.ts'
import type { LongGameReason, LongGameRest, LongGameTakeUp } from '#core/model/long-game-ids.ts'
import type { Touch } from '#core/model/touches.ts'
import { addMonths } from '#core/model/zoned-days.ts'
import type { Conversation, EmployerCase } from './cadence-types.ts'
import { type Game, gameOf } from './long-game-worth.ts'
import { type ApplicationThere, isTalk, isTheirs, later, standingsOf } from './standing-there.ts'
import { type Found, settledThrough, shownOn, type Word, wordsBy } from './words-exchanged.ts'
import { fromWorkday } from './working-days.ts'

const FIRST_DAYS = 35
const ON_HOLD_DAYS = 49
const ENDING_DAYS = 14
const REPEAT_MONTHS = 3
const MOST_UNANSWERED = 2
/** After so many months of waiting it is let be, unless the person said that it is worth it. */
const LAPSES_MONTHS = 6

/** Letters of the long game itself, also soon after the end. */
const OWN_LETTERS: ReadonlySet<Word['kind']> = new Set(['stay-in-touch', 'later-role'])

/** Why nothing comes, and since when as far as a day tells. */
export type AtRest = { readonly why: LongGameRest; readonly since: Day | null }

export type LongGame = {
  /** The application that ended last: what is said of the long game is said of it. */
  readonly applicationId: string
  /** The day on which it ended. */
  readonly since: Day
  /** Not empty; the person's own word first. */
  readonly reasons: readonly LongGameReason[]
  /** The last real contact, a talk included; `null` where none is known. */
  readonly lastContact: Pick<Touch, 'on' | 'direction'> | null
  readonly next: Conversation | null
  /** `null` while it goes on. */
  readonly rest: AtRest | null
}

/**
 * The long game with one employer: why, what was last, what is next, or what ended it.
 *
 * @returns `null` where it never was one, and where the person works there now
 */
export function longGameWith(of: EmployerCase): LongGame | null {
  const standings = standingsOf(of)
  const game = gameOf(of, standings)
  if (game === null || standings.some(({ there }) => there.outcome === 'accepted')) return null
  const words = wordsWith(of)
  const settled = new Map(standings.flatMap(({ application }) => [...application.settled]))
  const { known, due } = settledThrough(words, settled, (some) => foundIn(nextContact(game, some)))
  const rest = standingRest(of, standings)
  const next = rest === null ? shownOn(of.today, of.isWorkday, due) : null
  return {
    applicationId: game.last.application.id,
    since: game.last.endedOn,
    reasons: game.reasons,
    lastContact: lastReal(of, standings, known),
    next,
    rest: rest ?? (next === null ? ruledRest(game, known, due) : null),
  }
}

/** All that was exchanged there, somebody met outside of an application among it. */
function wordsWith({ today, applications, metOn }: EmployerCase): readonly Word[] {
  const words = applications.flatMap(({ touches }) => wordsBy(today, touches))
  const isPast = metOn !== null && metOn <= today
  return isPast ? [...words, { on: metOn, kind: 'other', direction: 'both' }] : words
}

/** Their word and a rule's silence are not the person's to lift: a contact or an end does. */
const TAKE_UPS: Readonly<Partial<Record<LongGameRest, LongGameTakeUp>>> = {
  stopped: 'lift-stop',
  'not-worth': 'say-worth',
  answered: 'say-worth',
  lapsed: 'say-worth',
}

/** The word that brings one back; `null` where none does. */
export function takeUpOf({ why }: AtRest): LongGameTakeUp | null {
  return TAKE_UPS[why] ?? null
}

/** Whether the person, the employer or a new application there lets it rest. */
function standingRest(of: EmployerCase, standings: readonly ApplicationThere[]): AtRest | null {
  if (of.stop !== null) return { why: of.stop, since: null }
  if (of.mark === 'not-worth') return { why: 'not-worth', since: null }
  const isUnderWay = standings.some(({ there }) => ['open', 'offer'].includes(there.outcome))
  return isUnderWay ? { why: 'under-way', since: null } : null
}

/** Which rule ended it. */
function ruledRest(
  game: Game,
  known: readonly Word[],
  due: ReturnType<typeof settledThrough>['due'],
): AtRest | null {
  if (due !== null) return { why: 'lapsed', since: due.found.until }
  const next = nextContact(game, known)
  return 'why' in next ? next : null
}

/** A talk is a contact, whether or not anybody wrote of it; what was left out is none. */
function lastReal(
  { today }: EmployerCase,
  standings: readonly ApplicationThere[],
  known: readonly Word[],
): LongGame['lastContact'] {
  const talks = standings
    .flatMap(({ there }) => there.steps)
    .filter(isTalk)
    .map(({ date }) => ({ on: date, direction: 'both' as const }))
  const said = known.flatMap(({ on, direction }) =>
    direction === 'none' ? [] : [{ on, direction }],
  )
  return (
    [...talks, ...said]
      .filter(({ on }) => on <= today)
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      .at(-1) ?? null
  )
}

const foundIn = (next: Found | AtRest): Found | null => ('why' in next ? null : next)

function nextContact(game: Game, words: readonly Word[]): Found | AtRest {
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
  if (unanswered.length >= MOST_UNANSWERED) return { why: 'unanswered', since: lastOf(unanswered) }
  const from = { basis: 'last-contact', countedFrom: lastContact, isFirst: false } as const
  if (isWorth) return foundAs(game, 'stay-in-touch', addMonths(lastContact, REPEAT_MONTHS), from)
  return answered === null
    ? foundAs(game, 'later-role', addDays(lastContact, ON_HOLD_DAYS), from)
    : { why: 'answered', since: answered }
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
