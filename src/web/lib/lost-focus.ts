/** Where the element in focus has gone with its page part, focus moves to what took its place. */
import { useEffect, useRef } from 'react'

/** @returns a ref for an element with `tabIndex={-1}` */
export function useLostFocus<T extends HTMLElement>() {
  const place = useRef<T>(null)
  useEffect(() => {
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) place.current?.focus()
  }, [])
  return place
}
