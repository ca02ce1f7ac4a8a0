/** What stands open around a card: each by itself, or all at once by a key. */
import { useEffect, useRef, useState } from 'react'

/** @param names of all that can be opened, in their order on the page */
export function useOpened(names: readonly string[]) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const place = useRef<HTMLDivElement>(null)
  const isAsked = useRef(false)
  const isAny = opened.size > 0
  // Who opened it by key goes on reading there.
  useEffect(() => {
    if (isAny && isAsked.current) place.current?.querySelector('summary')?.focus()
    isAsked.current = false
  }, [isAny])
  return {
    place,
    isOpen: (name: string) => opened.has(name),
    setOpen: (name: string, isOpen: boolean) =>
      setOpened((known) => {
        const next = new Set(known)
        if (isOpen) next.add(name)
        else next.delete(name)
        return next
      }),
    toggleAll: () => {
      isAsked.current = !isAny
      setOpened(new Set(isAny ? [] : names))
    },
  }
}
