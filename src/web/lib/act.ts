/**
 * A write from a page: calls, makes what was read stale, says what was kept, offers undo.
 * Failures become a sentence in the same place. Pages never catch errors themselves.
 */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Recorded } from '#contracts/http.ts'
import { api } from '#web/lib/api.ts'
import { useNotice } from '#web/lib/notice.ts'

type ActOptions<Input, Output> = {
  /** What the notice says afterwards; without it, only failures are said. */
  readonly said?: string | ((output: Output, input: Input) => string)
  /** Whether the page itself says what went wrong: then no notice says it a second time. */
  readonly troubleOnPage?: boolean
  /** Runs, and is waited for, before the pages read anew: a page that goes away goes first. */
  readonly after?: (output: Output, input: Input) => unknown
}

const isRecorded = (output: unknown): output is Recorded =>
  typeof output === 'object' && output !== null && 'eventId' in output

/** What went wrong, as a sentence. */
export function troubleWords(error: unknown): string {
  return error instanceof Error ? error.message : 'Unexpected error. Nothing was changed.'
}

export function useAct<Input, Output>(
  act: (input: Input) => Promise<Output>,
  { said, after, troubleOnPage = false }: ActOptions<Input, Output> = {},
) {
  const client = useQueryClient()
  const notify = useNotice()
  const undo = async (eventId: string) => {
    await api.undo(eventId)
    await client.invalidateQueries()
    notify({ text: 'Taken back.' })
  }
  return useMutation({
    mutationFn: act,
    onSuccess: async (output, input) => {
      const text = typeof said === 'function' ? said(output, input) : said
      const undoable = isRecorded(output) ? { undo: () => undo(output.eventId).catch(failed) } : {}
      if (text) notify({ text, ...undoable })
      await after?.(output, input)
      void client.invalidateQueries()
    },
    onError: (error) => {
      if (!troubleOnPage) failed(error)
    },
  })

  function failed(error: unknown) {
    notify({ text: troubleWords(error), trouble: true })
  }
}
