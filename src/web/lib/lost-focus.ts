/** Where the element in focus has gone with its page part, focus moves to what took its place. */
import { useEffect, useRef } from 'react'

function moveLostFocus(place: HTMLElement | null): void {
  const { activeElement } = document
  if (!activeElement || activeElement === document.body) place?.focus()
}

/** For a part that appears in place of another. @returns a ref for an element with `tabIndex={-1}` */
export function useLostFocus<T extends HTMLElement>() {
  const place = useRef<T>(null)
  useEffect(() => moveLostFocus(place.current), [])
  return place
}

/**
 * For a part that stays while what it shows changes: on the first look nothing was lost yet.
 *
 * @param shown names what is shown
 * @returns a ref for the part; within it, what has `data-next-focus` takes the focus
 */
export function useFocusAfter<T extends HTMLElement>(shown: string) {
  const part = useRef<T>(null)
  const before = useRef(shown)
  useEffect(() => {
    const next = () => part.current?.querySelector<HTMLElement>('[data-next-focus]') ?? null
    if (before.current !== shown) moveLostFocus(next())
    before.current = shown
  }, [shown])
  return part
}
