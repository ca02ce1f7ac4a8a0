/**
 * Whether the program answers. One doubt (a call without an answer, a stream that broke) is
 * looked into at once; while it is gone, one small question a second asks whether it is back.
 */
import { useSyncExternalStore } from 'react'

/** `asking` until the first word; `gone` only after a question of its own got no answer. */
export type Presence = 'asking' | 'here' | 'gone'

const ASK_EVERY_MS = 1000

let presence: Presence = 'asking'
/** Whether it ever answered since this page was loaded: then there is something to look at. */
let everHere = false
let isAsking = false
const listeners = new Set<() => void>()
const onReturn = new Set<() => void>()

function become(next: Presence): void {
  const wasGone = presence === 'gone'
  if (next === presence) return
  presence = next
  everHere ||= next === 'here'
  for (const listener of listeners) listener()
  if (wasGone && next === 'here') for (const back of onReturn) back()
}

export function heardAnswer(): void {
  become('here')
}

/** A page that is being left breaks its calls off: only a question of our own decides. */
export function heardNothing(): void {
  if (!isAsking) void ask()
}

async function ask(): Promise<void> {
  isAsking = true
  const answers = await fetch('/api/health').then(
    ({ ok }) => ok,
    () => false,
  )
  isAsking = false
  if (answers) return become('here')
  become('gone')
  setTimeout(() => {
    if (presence === 'gone' && !isAsking) void ask()
  }, ASK_EVERY_MS)
}

/** Calls `back` each time that the program answers again. */
export function whenBack(back: () => void): void {
  onReturn.add(back)
}

const follow = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the program is gone, and whether it was here since this page was loaded. */
export function usePresence(): { readonly isGone: boolean; readonly everHere: boolean } {
  const now = useSyncExternalStore(follow, () => presence)
  return { isGone: now === 'gone', everHere }
}
