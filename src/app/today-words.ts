/**
 * The sentences of Today. Pure: the use case passes the facts and the day.
 * Nothing here urges; with nothing to look at, it says so.
 */
import { type Day, daysBetween, weekday } from '#core/model/dates.ts'
import { MONTHS, WEEKDAYS } from '#core/model/day-names.ts'
import type { Stage } from '#core/model/stages.ts'
import type { Rejection } from './rejections.ts'

const AFTER_STAGE: Readonly<Record<Stage, string>> = {
  applied: 'to your application',
  screen: 'after the first call',
  interview: 'after the interview',
  final: 'after the final interview',
  offer: 'after an offer had been made',
}

/** Longer ago than this, a no is no news any more. */
const OLD_DAYS = 14

/**
 * One sentence for one no, or for several that came at once.
 *
 * @param together the noes it speaks of, at least one
 */
export function noSentence(together: readonly Rejection[]): string {
  const [first, ...others] = together
  if (!first) return ''
  const { employer } = first.application
  if (others.length === 0) return `${employer} said no ${AFTER_STAGE[first.stageAtRejection]}.`
  const names = [...new Set(together.map(({ application }) => application.employer))]
  if (names.length === 1) return `${employer} said no to ${together.length} applications.`
  return `${listed(names)} said no at about the same time.`
}

/** @example listed(['Acme', 'Borealis', 'Tern']) // => 'Acme, Borealis and Tern' */
export function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names
  return shown.length < 2
    ? shown.join('')
    : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}

/** The quiet line beneath the sentence: how it can be looked at, and that it need not be now. */
export function leadWords(rejection: Rejection, begun: boolean, several: number, today: Day) {
  if (begun) return 'You began to look at it. It goes on where you left it.'
  if (several > 1)
    return 'Look at them one after the other, as many as you like. Each takes two minutes.'
  if (rejection.settled === 'later' && rejection.settledOn)
    return `You put it aside ${pastDay(rejection.settledOn, today)}. It takes two minutes, whenever you are ready.`
  if (rejection.date && daysBetween(rejection.date, today) > OLD_DAYS)
    return `That was ${pastDay(rejection.date, today)}. Looking at it takes two minutes.`
  return 'Take a moment, or look at it together. It takes two minutes.'
}

/**
 * What stands there when no rejection waits: otherwise on the days after a no than on an
 * empty day.
 *
 * @param rejections newest first
 * @param hasSteps   whether steps are offered
 */
export function calmWords(rejections: readonly Rejection[], hasSteps: boolean, today: Day): string {
  const settled = (days: number, outcome: Rejection['settled']) =>
    rejections.find(
      (one) =>
        one.settled === outcome &&
        one.settledOn !== null &&
        daysBetween(one.settledOn, today) <= days &&
        one.date !== null &&
        daysBetween(one.date, today) <= OLD_DAYS,
    )
  const waiting = settled(0, 'later')
  if (waiting) return `${waiting.application.employer} can wait until tomorrow. Rest is fine.`
  const done = settled(1, 'done')
  if (done?.settledOn) {
    const when = daysBetween(done.settledOn, today) === 0 ? 'today' : 'yesterday'
    return `You looked at the no from ${done.application.employer} ${when}. That was enough for it.`
  }
  return hasSteps ? 'No news to look at today.' : 'Nothing waits for you. Rest is fine.'
}

/** A past day: "yesterday", "on Thursday", "on 3 June". */
function pastDay(day: Day, today: Day): string {
  const ago = daysBetween(day, today)
  if (ago <= 0) return 'today'
  if (ago === 1) return 'yesterday'
  if (ago < 7) return `on ${WEEKDAYS[weekday(day)]}`
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`
  return `on ${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}${year}`
}

/** A day to come: "today", "tomorrow", "Tuesday", "3 December". */
export function comingDay(day: Day, today: Day): string {
  const away = daysBetween(today, day)
  if (away === 0) return 'today'
  if (away === 1) return 'tomorrow'
  if (away < 7) return WEEKDAYS[weekday(day)] ?? day
  return `${WEEKDAYS[weekday(day)]}, ${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`
}

/** What there is to say to employers; `null` where there is nothing, now or later. */
export function conversationsSentence(due: number, coming: number): string | null {
  if (due === 0 && coming === 0) return null
  const counted = (count: number) => (count === 1 ? 'One conversation' : `${count} conversations`)
  if (due === 0)
    return `${counted(coming)} with employers will have ${coming === 1 ? 'its' : 'their'} day.`
  return `${counted(due)} with employers ${due === 1 ? 'has its' : 'have their'} day.`
}
