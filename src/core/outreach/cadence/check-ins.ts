/**
 * Asking where things stand while an application is open: rules 2 to 4 of
 * docs/methods/cadence.md. At most two after each step, one after applying.
 */
import { closedAfterDays } from '#core/history/silence.ts'
import { addDays, type Day } from '#core/model/dates.ts'
import type { StatedDate } from '#core/model/touches.ts'
import type { CadenceApplication, Conversation, EmployerCase } from './cadence-types.ts'
import { isTheirs, lastSign, later, type StandingThere } from './standing-there.ts'
import { type Found, shownOn, unsettled, type Word } from './words-exchanged.ts'
import { fromWorkday, workdaysAfter } from './working-days.ts'

const AFTER_APPLYING_DAYS = 7
const FIND_SOMEONE_DAYS = 10
/** Three weeks after applying nine in ten managers would have been asked: Accountemps, 2017. */
const MOST_AFTER_APPLYING_DAYS = 21
const BEHIND_STATED_WORKDAYS = 2
const WITHOUT_DATE_WORKDAYS = 6
const SECOND_WORKDAYS = 5
const MOST_BEHIND_A_STEP = 2

/** Letters that ask or thank, and so do not start the wait anew. */
const NO_NEW_START: ReadonlySet<Word['kind']> = new Set(['thank-you', 'check-in'])

type Place = {
  readonly of: EmployerCase
  readonly application: CadenceApplication
  readonly there: StandingThere
}

/** The one that is due, or will be, on an open application. */
export function checkIn(place: Place, words: readonly Word[]): Conversation | null {
  const { of, application, there } = place
  if (there.outcome !== 'open' || there.isStepAhead) return null
  const next = (known: readonly Word[]) => nextCheckIn(place, known)
  return shownOn(of.today, of.isWorkday, unsettled(words, application.settled, next))
}

function nextCheckIn(place: Place, words: readonly Word[]): Found | null {
  const step = place.there.steps.at(-1)
  if (!step) return afterApplying(place, words)
  return offerElsewhere(place, words) ?? afterStep(place, words, step.date)
}

function foundAs(
  { application }: Place,
  found: Pick<Found, 'kind' | 'on' | 'until' | 'basis' | 'countedFrom'>,
): Found {
  const { kind, countedFrom } = found
  const id = kind === 'find-someone' ? kind : `${kind}-${countedFrom}`
  return { id: `${application.id}:${id}`, applicationId: application.id, by: null, ...found }
}

function afterApplying(place: Place, words: readonly Word[]): Found | null {
  const { of, application, there } = place
  const day = (kind: 'applied' | 'acknowledged') =>
    application.milestones.find((one) => one.kind === kind && one.date !== null)?.date
  const applied = day('applied') ?? day('acknowledged')
  if (!applied || applied > of.today) return null
  const since = words.filter(({ on }) => on >= applied)
  if (since.some((word) => isTheirs(word) || word.kind === 'check-in')) return null
  if (!there.hasSomeone) return findSomeone(place, applied)
  const stated = standingDate(application.statedDates, applied, since)
  return foundAs(place, {
    kind: 'check-in',
    on: stated
      ? workdaysAfter(stated.by, BEHIND_STATED_WORKDAYS, of.isWorkday)
      : fromWorkday(addDays(applied, AFTER_APPLYING_DAYS), of.isWorkday),
    until: stated ? closesOn(place, words, stated) : addDays(applied, MOST_AFTER_APPLYING_DAYS),
    basis: stated ? 'stated-date' : 'applied',
    countedFrom: stated?.by ?? applied,
  })
}

function findSomeone(place: Place, applied: Day): Found {
  return foundAs(place, {
    kind: 'find-someone',
    on: fromWorkday(addDays(applied, FIND_SOMEONE_DAYS), place.of.isWorkday),
    until: addDays(applied, MOST_AFTER_APPLYING_DAYS),
    basis: 'applied',
    countedFrom: applied,
  })
}

/** Told at once to those with whom the person has talked. */
function offerElsewhere(place: Place, words: readonly Word[]): Found | null {
  const { of, there } = place
  const offered = of.offerElsewhereOn
  if (offered === null || !there.hasTalked) return null
  if (words.some(({ kind, on }) => kind === 'offer-elsewhere' && on >= offered)) return null
  return foundAs(place, {
    kind: 'offer-elsewhere',
    on: fromWorkday(offered, of.isWorkday),
    until: null,
    basis: 'offer-elsewhere',
    countedFrom: offered,
  })
}

function afterStep(place: Place, words: readonly Word[], step: Day): Found | null {
  const { of, application, there } = place
  const since = words.filter(({ on }) => on >= step)
  const asked = since.filter(({ kind, direction }) => kind === 'check-in' && direction !== 'in')
  if (asked.length >= MOST_BEHIND_A_STEP) return null
  const stated = standingDate(application.statedDates, step, since)
  const answers = since.filter(isTheirs)
  const lastAnswer = answers.reduce<Day | null>((last, { on }) => later(last, on), null)
  const lastAsked = asked.reduce<Day | null>((last, { on }) => later(last, on), null)
  const isUnanswered = lastAsked !== null && (lastAnswer === null || lastAnswer < lastAsked)
  const until = closesOn(place, words, stated)
  // A date that they gave after they were asked is an answer, and goes first.
  if (isUnanswered && (stated === null || stated.saidOn < lastAsked)) {
    return withSomeone(place, {
      on: workdaysAfter(lastAsked, SECOND_WORKDAYS, of.isWorkday),
      until,
      basis: 'first-check-in',
      countedFrom: lastAsked,
    })
  }
  if (stated) {
    return withSomeone(place, {
      on: workdaysAfter(stated.by, BEHIND_STATED_WORKDAYS, of.isWorkday),
      until,
      basis: 'stated-date',
      countedFrom: stated.by,
    })
  }
  const restarts = since.filter(
    ({ kind, direction }) =>
      direction !== 'none' && (direction !== 'out' || !NO_NEW_START.has(kind)),
  )
  const from = restarts.reduce<Day>((last, { on }) => (on > last ? on : last), step)
  const on = workdaysAfter(from, WITHOUT_DATE_WORKDAYS, of.isWorkday)
  const basis = from === step && there.hasTalked ? 'talk' : 'last-word'
  return withSomeone(place, { on, until, basis, countedFrom: from })
}

/** Asked of somebody; where there is nobody, it offers to look for someone instead. */
function withSomeone(
  place: Place,
  found: Pick<Found, 'on' | 'until' | 'basis' | 'countedFrom'>,
): Found {
  return foundAs(place, { kind: place.there.hasSomeone ? 'check-in' : 'find-someone', ...found })
}

/** The date that stands: the latest said, on the last step's day or since, and not spent. */
function standingDate(
  dates: readonly StatedDate[],
  since: Day,
  words: readonly Word[],
): StatedDate | null {
  const said = dates
    .filter(({ saidOn }) => saidOn >= since)
    .toSorted((a, b) => (a.saidOn < b.saidOn ? -1 : a.saidOn > b.saidOn ? 1 : 0))
    .at(-1)
  if (!said) return null
  const isSpent = words.some((word) => isTheirs(word) && word.on > said.by)
  return isSpent ? null : said
}

/** The last day before silence is judged final; a stated date is a sign of life to come. */
function closesOn(
  { of, application, there }: Place,
  words: readonly Word[],
  stated: StatedDate | null,
): Day | null {
  const sign = later(lastSign(application, words, of.today), stated?.by ?? null)
  if (sign === null) return null
  return addDays(sign, closedAfterDays(there.hasTalked))
}
