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
let isBusy = false

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

  /** One at a time: a held key must not send the same undo twice. */
  async function once(change: TabChange | undefined, nothing: string, act: typeof back) {
    if (isBusy) return
    if (!change) return notify({ text: nothing })
    isBusy = true
    try {
      const notice = await act(change)
      await client.invalidateQueries()
      notify(notice)
    } catch (error) {
      // Where no answer came at all, the change stands and can be taken back later.
      if (!isNoAnswer(error)) changes = without(changes, change)
      notify({ text: troubleWords(error), trouble: true })
    } finally {
      isBusy = false
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
    takeBack: (change: TabChange) => once(change, '', back),
    takeBackLast: () =>
      once(changes.done.at(-1), 'Nothing was changed in this tab that could be taken back.', back),
    bringBackLast: () => once(changes.undone.at(-1), 'Nothing was taken back in this tab.', again),
  }
}
