/**
 * What was changed in this tab, so that the last change can be taken back and brought back by a
 * key. Pure; each tab remembers its own and nothing is kept when it closes.
 */

/** One change: the events that made it, and the sentence that said so. */
export type TabChange = {
  readonly eventIds: readonly string[]
  readonly text: string
  /** The application that it added: taken back by removing it, which is an event. */
  readonly added?: string
}

export type TabChanges = {
  /** Oldest first. */
  readonly done: readonly TabChange[]
  /** Taken back, oldest first; their events are the undos. */
  readonly undone: readonly TabChange[]
}

export const NO_CHANGES: TabChanges = { done: [], undone: [] }

/** More than anybody takes back by hand. */
const MOST_KEPT = 100

/** After a new change there is nothing to bring back. */
export function withMade({ done }: TabChanges, change: TabChange): TabChanges {
  return { done: [...done, change].slice(-MOST_KEPT), undone: [] }
}

/** @param undoIds the events that took it back */
export function withTakenBack(
  { done, undone }: TabChanges,
  change: TabChange,
  undoIds: readonly string[],
): TabChanges {
  return {
    done: done.filter((other) => other !== change),
    undone: [...undone, { text: change.text, eventIds: undoIds }],
  }
}

/** @param againIds the events that took the undos back */
export function withBroughtBack(
  { done, undone }: TabChanges,
  change: TabChange,
  againIds: readonly string[],
): TabChanges {
  return {
    done: [...done, { ...change, eventIds: againIds }],
    undone: undone.filter((other) => other !== change),
  }
}

/** Without a change that cannot be taken back any more, as when another tab already did. */
export function without({ done, undone }: TabChanges, change: TabChange): TabChanges {
  const others = (list: readonly TabChange[]) => list.filter((other) => other !== change)
  return { done: others(done), undone: others(undone) }
}

/** The events that a write's answer names; none where it cannot be taken back. */
export function eventIdsOf(answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null) return []
  if ('eventId' in answer && typeof answer.eventId === 'string') return [answer.eventId]
  if (!('eventIds' in answer) || !Array.isArray(answer.eventIds)) return []
  return answer.eventIds.filter((id): id is string => typeof id === 'string')
}
