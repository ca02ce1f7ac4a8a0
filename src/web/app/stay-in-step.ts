/** Reads anew what is shown when something was written elsewhere, or the program came back. */
import type { QueryClient } from '@tanstack/react-query'
import { followChanges } from '#web/lib/live.ts'
import { TYPING_PAUSE_MS, waitBeforeReadingMs } from '#web/lib/live-news.ts'
import { whenBack } from '#web/lib/presence.ts'

export function stayInStep(client: QueryClient): void {
  let lastKey = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  const read = () => {
    clearTimeout(timer)
    timer = setTimeout(readUnlessTyping, waitBeforeReadingMs(performance.now() - lastKey))
  }
  const readUnlessTyping = () => {
    if (performance.now() - lastKey < TYPING_PAUSE_MS) read()
    else void client.invalidateQueries()
  }
  addEventListener('input', () => {
    lastKey = performance.now()
  })
  followChanges(read)
  whenBack(read)
}
