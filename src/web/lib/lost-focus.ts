/**
 * Where the element in focus has gone with its page part, focus moves to what took its place; a
 * button that was greyed while it worked has it again.
 */
import { useEffect, useLayoutEffect, useRef } from 'react'

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

/**
 * For a button that is disabled while what it started runs: browsers take the focus from it, and a
 * reader's place on the page with it.
 *
 * @returns a ref for the button
 */
export function useFocusOnceBusy(isDisabled: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const wasInFocus = useRef(false)
  useLayoutEffect(() => {
    if (isDisabled) wasInFocus.current = document.activeElement === button.current
    else if (wasInFocus.current) {
      wasInFocus.current = false
      moveLostFocus(button.current)
    }
  }, [isDisabled])
  return button
}
