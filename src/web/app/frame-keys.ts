/**
 * The frame's own keys: search, the list of keys, take back and bring back. Those with a
 * modifier always act; `?` is a single key and can be switched off.
 */
import { useEffect } from 'react'
import { isTyping, useKeys } from '#web/lib/keys.ts'

type FrameKeys = {
  readonly search: () => void
  readonly showKeys: () => void
  readonly takeBack: () => void
  readonly bringBack: () => void
}

export function useFrameKeys({ search, showKeys, takeBack, bringBack }: FrameKeys): void {
  useKeys({ '?': showKeys })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actOf(event)
      if (!act || event.repeat) return
      event.preventDefault()
      act()
    }
    const actOf = ({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent) => {
      if (!(ctrlKey || metaKey) || altKey) return undefined
      const letter = key.toLowerCase()
      if (letter === 'k' && !shiftKey) return document.querySelector('dialog[open]') ? none : search
      // In a field, the browser's own undo is about the text.
      if (letter !== 'z' || isTyping(target)) return undefined
      return shiftKey ? bringBack : takeBack
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

/** Keeps the browser's own search from opening behind a dialog. */
const none = () => undefined
