/**
 * Single keys that act (1 to 4, Y, N, E). Off while a person types, while a dialog is open,
 * with a modifier held, and where the person switched them off (WCAG 2.1.4).
 */
import { useEffect } from 'react'
import { usePreferences } from '#web/lib/preferences.ts'

type Keys = Readonly<Record<string, () => void>>

/** Whether keys belong to a field or to a dialog just now. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input:not([type=checkbox]), textarea, select, dialog') !== null)
  )
}

/** @param keys what each key does, by `KeyboardEvent.key` in lower case */
export function useKeys(keys: Keys): void {
  const { singleKeys } = usePreferences()
  useEffect(() => {
    if (!singleKeys) return
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      const act = keys[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
