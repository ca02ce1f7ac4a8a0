/**
 * What the person entered of their contacts with an employer, put together from rows and events:
 * touches, dates that they gave, whether it is worth staying in touch, whether to stop.
 *
 * A row that comes again (an export brought back) repeats nothing; what was said last stands.
 */
import type { Application } from '#core/model/application.ts'
import type { Entry } from '#core/model/entry.ts'
import type { SearchEvent } from '#core/model/events.ts'
import type { EnteredTouch, StatedDate } from '#core/model/touches.ts'

type Contacts = Pick<Application, 'touches' | 'statedDates' | 'longGame' | 'contactStop'>

/** Each once: keys in one order, so that what a file brings back is known again. */
function once<T>(items: readonly T[], keyOf: (item: T) => readonly unknown[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(keyOf(item)), item])).values()]
}

function touchesOf(
  entries: readonly Entry[],
  events: readonly SearchEvent[],
): readonly EnteredTouch[] {
  const entered = events.flatMap(({ body }) => (body.type === 'touch' ? [body.touch] : []))
  const all = [...entries.flatMap(({ touches = [] }) => touches), ...entered]
  const each = once(all, ({ on, direction, kind, channel, note }) => [
    on,
    direction,
    kind,
    channel,
    note,
  ])
  return each.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function statedDatesOf(
  entries: readonly Entry[],
  events: readonly SearchEvent[],
): readonly StatedDate[] {
  const entered = events.flatMap(({ body }) => (body.type === 'stated-date' ? [body.stated] : []))
  const all = [...entries.flatMap(({ statedDates = [] }) => statedDates), ...entered]
  return once(all, ({ saidOn, by }) => [saidOn, by])
}

/** The last word: of an event, else of the last row that has one. */
function lastWord<T>(
  rows: readonly (T | undefined)[],
  words: readonly (T | null)[],
): T | undefined {
  const said = words.at(-1)
  return said === undefined ? rows.findLast((row) => row !== undefined) : (said ?? undefined)
}

/**
 * @param entries by `seq`
 * @param events  of this application, in force, by `seq`
 * @returns only the keys that have something to say
 */
export function enteredContacts(
  entries: readonly Entry[],
  events: readonly SearchEvent[],
): Contacts {
  const touches = touchesOf(entries, events)
  const statedDates = statedDatesOf(entries, events)
  const longGame = lastWord(
    entries.map((entry) => entry.longGame),
    events.flatMap(({ body }) => (body.type === 'long-game' ? [body.mark] : [])),
  )
  const contactStop = lastWord(
    entries.map((entry) => entry.contactStop),
    events.flatMap(({ body }) => (body.type === 'contact-stop' ? [body.why] : [])),
  )
  return {
    ...(touches.length > 0 && { touches }),
    ...(statedDates.length > 0 && { statedDates }),
    ...(longGame !== undefined && { longGame }),
    ...(contactStop !== undefined && { contactStop }),
  }
}
