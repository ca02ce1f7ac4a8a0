/**
 * Takes back and brings back what was changed in this tab: one memory for the notice's button,
 * the palette and the keys. Says what it did; a change that another tab took back is forgotten.
 */
import { useQueryClient } from '@tanstack/react-query'
import { api } from '#web/lib/api.ts'
import { ApiError } from '#web/lib/api-call.ts'
import { type Notice, useNotice } from '#web/lib/notice.ts'
import {
  eventIdsOf,
  NO_CHANGES,
  type TabChange,
  withBroughtBack,
  withMade,
  without,
  withTakenBack,
} from '#web/lib/tab-changes.ts'
import { troubleWords } from '#web/lib/trouble-words.ts'

let changes = NO_CHANGES
/** The last that was asked for: each waits for the one before, so that none is sent twice or lost. */
let turn: Promise<void> = Promise.resolve()
/** Changes whose turn to be taken back has not come yet. */
const asked = new Set<TabChange>()

/** Remembers a change that was just made. */
export function rememberChange(change: TabChange): TabChange {
  changes = withMade(changes, change)
  return change
}

/** Nothing that was made before an erase or a restore can be taken back. */
export function forgetChanges(): void {
  changes = NO_CHANGES
}

const isNoAnswer = (error: unknown) => error instanceof ApiError && error.code === 'no-answer'

/** @returns the events that took it back */
async function undo({ added, eventIds }: TabChange): Promise<readonly string[]> {
  if (added === undefined) return api.undoAll(eventIds)
  return eventIdsOf(await api.change(added, { type: 'remove' }))
}

export function useTakeBack() {
  const client = useQueryClient()
  const notify = useNotice()

  /** @param pick which change, asked when its turn has come; none where it cannot be any more */
  function inTurn(pick: () => TabChange | undefined, act: typeof back, nothing: string) {
    const own = turn.then(() => once(pick(), act, nothing))
    turn = own.catch(() => undefined)
    return own
  }
  /** Which one is settled at once: what is changed while it waits stays. */
  function takeBack(change: TabChange | undefined, nothing: string) {
    if (!change) return inTurn(() => undefined, back, nothing)
    asked.add(change)
    const isStill = (one: TabChange) => one === change
    return inTurn(() => changes.done.find(isStill), back, nothing).finally(() =>
      asked.delete(change),
    )
  }
  async function once(change: TabChange | undefined, act: typeof back, nothing: string) {
    if (!change) return notify({ text: nothing })
    try {
      const notice = await act(change)
      await client.invalidateQueries()
      notify(notice)
    } catch (error) {
      // Where no answer came at all, the change stands and can be taken back later.
      if (!isNoAnswer(error)) changes = without(changes, change)
      notify({ text: troubleWords(error), trouble: true })
    }
  }
  async function back(change: TabChange): Promise<Notice> {
    changes = withTakenBack(changes, change, await undo(change))
    return { text: `Taken back: ${change.text}` }
  }
  async function again(change: TabChange): Promise<Notice> {
    changes = withBroughtBack(changes, change, await api.undoAll(change.eventIds))
    return { text: `Brought back: ${change.text}` }
  }
  return {
    takeBack: (change: TabChange) => takeBack(change, 'That was taken back already.'),
    takeBackLast: () =>
      takeBack(
        changes.done.findLast((one) => !asked.has(one)),
        'Nothing was changed in this tab that could be taken back.',
      ),
    bringBackLast: () =>
      inTurn(() => changes.undone.at(-1), again, 'Nothing was taken back in this tab.'),
  }
}
