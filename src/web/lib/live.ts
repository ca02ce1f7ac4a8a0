/**
 * Keeps every tab in step with what is written anywhere: one tab holds the stream (a browser
 * allows six connections to a host), the others hear it from that tab. When it closes, the
 * next one takes over. Decides nothing about pages: start reading at `followChanges`.
 */
import type { ChangeWord } from '#contracts/changes.ts'
import { isNews } from '#web/lib/live-news.ts'
import { heardAnswer, heardNothing } from '#web/lib/presence.ts'

const NAME = 'comeback-live'
const ASK_AGAIN_MS = 5000

/** Calls `changed` whenever something that was read may be stale. */
export function followChanges(changed: () => void): void {
  const loadedAt = performance.now()
  const channel = new BroadcastChannel(NAME)
  let last: ChangeWord | null = null
  const hear = (word: ChangeWord) => {
    const sinceLoadMs = performance.now() - loadedAt
    if (isNews(last, word, sinceLoadMs)) changed()
    last = word
  }
  channel.onmessage = ({ data }: MessageEvent<ChangeWord>) => hear(data)
  const open = () => {
    const stream = new EventSource('/api/changes')
    stream.addEventListener('change', ({ data }: MessageEvent<string>) => {
      heardAnswer()
      const word = JSON.parse(data) as ChangeWord
      channel.postMessage(word)
      hear(word)
    })
    stream.onerror = () => {
      heardNothing()
      // The browser asks again by itself, except after an answer that was no stream.
      if (stream.readyState === EventSource.CLOSED) setTimeout(open, ASK_AGAIN_MS)
    }
  }
  const lead = () => {
    open()
    return new Promise<never>(() => undefined)
  }
  // Held for as long as the tab lives; the browser gives it to the next tab then.
  void navigator.locks.request(NAME, lead)
}
