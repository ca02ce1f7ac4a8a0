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
/** A tab that hears for the first time this shortly after it was loaded has just read everything. */
const FRESH_MS = 1500

/** What tabs say to each other: a tab that is new asks where things stand, the leader answers. */
type TabWord =
  | { readonly says: 'where' }
  | { readonly says: 'here' | 'changed'; readonly word: ChangeWord }

/** Calls `changed` whenever something that was read may be stale. */
export function followChanges(changed: () => void): void {
  const loadedAt = performance.now()
  const channel = new BroadcastChannel(NAME)
  const say = (word: TabWord) => channel.postMessage(word)
  let last: ChangeWord | null = null
  let isLeading = false
  const hear = (word: ChangeWord, isFirstOfAll: boolean) => {
    const isFresh = isFirstOfAll && performance.now() - loadedAt < FRESH_MS
    if (isNews(last, word, isFresh)) changed()
    last = word
  }
  channel.onmessage = ({ data }: MessageEvent<TabWord>) => {
    if (data.says !== 'where') hear(data.word, data.says === 'here')
    else if (isLeading && last) say({ says: 'here', word: last })
  }
  const open = () => {
    const stream = new EventSource('/api/changes')
    stream.addEventListener('change', ({ data }: MessageEvent<string>) => {
      heardAnswer()
      const word = JSON.parse(data) as ChangeWord
      say({ says: 'changed', word })
      hear(word, last === null)
    })
    stream.onerror = () => {
      heardNothing()
      // The browser asks again by itself, except after an answer that was no stream.
      if (stream.readyState === EventSource.CLOSED) setTimeout(open, ASK_AGAIN_MS)
    }
  }
  const lead = () => {
    isLeading = true
    open()
    return new Promise<never>(() => undefined)
  }
  say({ says: 'where' })
  // Held for as long as the tab lives; the browser gives it to the next tab then.
  void navigator.locks.request(NAME, lead)
}
