/**
 * A write from a page: calls, makes what was read stale, says what was kept, offers undo.
 * Failures become a sentence in the same place. Pages never catch errors themselves.
 */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useNotice } from '#web/lib/notice.ts'
import { eventIdsOf } from '#web/lib/tab-changes.ts'
import { rememberChange, useTakeBack } from '#web/lib/take-back.ts'
import { troubleWords } from '#web/lib/trouble-words.ts'

type ActOptions<Input, Output> = {
  /** What the notice says afterwards; without it, only failures are said. */
  readonly said?: string | ((output: Output, input: Input) => string | undefined)
  /** Whether the page itself says what went wrong: then no notice says it a second time. */
  readonly troubleOnPage?: boolean
  /** The application that it added, to be taken back by removing it. */
  readonly adds?: (output: Output) => string
  /** Runs, and is waited for, before the pages read anew: a page that goes away goes first. */
  readonly after?: (output: Output, input: Input) => unknown
}

/** What is taken back where the page said nothing of it. */
const UNNAMED = 'your last change.'

export function useAct<Input, Output>(
  act: (input: Input) => Promise<Output>,
  { said, adds, after, troubleOnPage = false }: ActOptions<Input, Output> = {},
) {
  const client = useQueryClient()
  const notify = useNotice()
  const { takeBack } = useTakeBack()
  const before = useRef<Promise<unknown>>(Promise.resolve())
  return useMutation({
    // One after the other: of two quick choices the second is what stays, however slow the first is.
    mutationFn: (input: Input) => {
      const own = before.current.then(() => act(input))
      before.current = own.catch(() => undefined)
      return own
    },
    onSuccess: async (output, input) => {
      const text = typeof said === 'function' ? said(output, input) : said
      const eventIds = eventIdsOf(output)
      const added = adds && { added: adds(output) }
      const isUndoable = eventIds.length > 0 || added !== undefined
      const change = isUndoable && rememberChange({ eventIds, text: text ?? UNNAMED, ...added })
      if (text) notify({ text, ...(change && { undo: () => void takeBack(change) }) })
      await after?.(output, input)
      void client.invalidateQueries()
    },
    onError: (error) => {
      if (!troubleOnPage) notify({ text: troubleWords(error), trouble: true })
    },
  })
}
