/** A search field: follows each key at once, tells the page after a short pause. */
import { startTransition, useEffect, useRef, useState } from 'react'
import { TextField } from '#web/ui/field.tsx'

const PAUSE_MS = 10

type SearchBoxProps = {
  readonly label: string
  readonly text: string
  readonly search: (text: string) => void
}

export function SearchBox({ label, text, search }: SearchBoxProps) {
  const [typed, setTyped] = useState(text)
  const told = useRef(text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    // The text changed from outside, as on Back: what was typed gives way.
    if (text !== told.current) setTyped(text)
    told.current = text
  }, [text])
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (next: string) => {
    setTyped(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      told.current = next
      startTransition(() => search(next))
    }, PAUSE_MS)
  }
  return (
    <TextField
      label={label}
      type="search"
      value={typed}
      onChange={(event) => type(event.target.value)}
    />
  )
}
