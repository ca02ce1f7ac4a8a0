/** A line that opens to more, on the browser's own `<details>`: findable, printable, keyboard-ready. */
import type { ReactNode } from 'react'
import { Icon } from '#web/ui/icon.tsx'

export function Disclosure({
  summary,
  children,
  isOpen,
  onToggle,
}: {
  readonly summary: ReactNode
  readonly children: ReactNode
  /** Whether it stands open; the person opens and closes it all the same. */
  readonly isOpen?: boolean
  /** Runs when it opens or closes, for what is read only then. */
  readonly onToggle?: (isOpen: boolean) => void
}) {
  return (
    <details
      className="group"
      open={isOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className="turning flex min-h-11 items-center justify-between gap-3 rounded-chip py-2">
        <div className="min-w-0 flex-1">{summary}</div>
        <Icon name="right" size={18} />
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  )
}
