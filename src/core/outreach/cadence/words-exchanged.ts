/**
 * Contacts as the rules count them, and the person's word on a conversation: done is a contact
 * of that day, skipped counts as used on its own day, later puts it off.
 */
import type { ConversationKind } from '#core/model/conversation-kinds.ts'
import { addDays, type Day } from '#core/model/dates.ts'
import type { Touch } from '#core/model/touches.ts'
import type { Conversation, IsWorkday, SettledConversation } from './cadence-types.ts'
import { fromWorkday } from './working-days.ts'

/** A contact, or one that was left out (`none`). */
export type Word = Pick<Touch, 'on' | 'kind'> & {
  readonly direction: Touch['direction'] | 'none'
}

/** What a rule finds due, before the person's word on it. */
export type Found = Omit<Conversation, 'writeOn' | 'isPutOff'>

/** Conversations in a row that may have been settled: more than a search of many years has. */
const MOST_IN_A_ROW = 200

/** As a contact: looking for someone is none. */
function wordOf(kind: ConversationKind): Touch['kind'] {
  return kind === 'find-someone' ? 'other' : kind
}

/** What a rule finds, and the day that the person put it off to. */
type Due = { readonly found: Found; readonly putOffTo: Day | null }
type Rule = (words: readonly Word[]) => Found | null
type Settled = ReadonlyMap<string, SettledConversation>

/** The contacts that had been by a day. */
export function wordsBy(today: Day, touches: readonly Touch[]): readonly Touch[] {
  return touches.filter(({ on }) => on <= today)
}

/** What `settledThrough` finds due. */
export function unsettled(words: readonly Word[], settled: Settled, next: Rule): Due | null {
  return settledThrough(words, settled, next).due
}

/**
 * Asks a rule until it finds something that the person has not settled yet.
 *
 * @param next what the rule finds, given the contacts so far; `null` where nothing is due
 * @returns the contacts with those that the person's words stand for, and what is due then
 */
export function settledThrough(
  words: readonly Word[],
  settled: Settled,
  next: Rule,
): { readonly known: readonly Word[]; readonly due: Due | null } {
  let known = words
  const asked = new Set<string>()
  for (let round = 0; round < MOST_IN_A_ROW; round += 1) {
    const found = next(known)
    if (found === null) return { known, due: null }
    const word = settled.get(found.id)
    if (asked.has(found.id)) {
      // Done on the day that it is counted from: a contact of that day, and this one still comes.
      return { known, due: word?.outcome === 'done' ? { found, putOffTo: null } : null }
    }
    // What was said before the days began to count was said of another one.
    if (!word || word.on < found.countedFrom) return { known, due: { found, putOffTo: null } }
    if (word.outcome === 'later') {
      return { known, due: { found, putOffTo: word.until ?? addDays(word.on, 1) } }
    }
    asked.add(found.id)
    if (found.kind === 'find-someone') return { known, due: null }
    const kind = wordOf(found.kind)
    known = [
      ...known,
      word.outcome === 'done'
        ? { on: word.on, kind, direction: 'out' }
        : { on: found.on, kind, direction: 'none' },
    ]
  }
  return { known, due: null }
}

/** The conversation as it is shown today; `null` once the last day for it has passed. */
export function shownOn(today: Day, isWorkday: IsWorkday, due: Due | null): Conversation | null {
  if (due === null) return null
  const { found, putOffTo } = due
  const on = putOffTo ?? found.on
  const last =
    found.until !== null && putOffTo !== null && putOffTo > found.until ? putOffTo : found.until
  if (last !== null && last < today) return null
  const writeOn =
    putOffTo !== null && putOffTo >= today
      ? putOffTo
      : fromWorkday(on > today ? on : today, isWorkday)
  return { ...found, until: last, on, writeOn, isPutOff: putOffTo !== null }
}
