/** A line that opens to more, on the browser's own `<details>`: findable, printable, keyboard-ready. */
import type { ReactNode } from 'react'
import { Icon } from '#web/ui/icon.tsx'

export function Disclosure({
  summary,
  children,
  isOpen,
  onOpen,
}: {
  readonly summary: ReactNode
  readonly children: ReactNode
  /** Whether it is open until the person turns it; closed where it is left out. */
  readonly isOpen?: boolean
  /** Runs when it opens, for what is read only then. */
  readonly onOpen?: () => void
}) {
  return (
    <details
      className="group"
      open={isOpen}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
    >
      <summary className="turning flex min-h-11 items-center justify-between gap-3 rounded-chip py-2">
        <div className="min-w-0 flex-1">{summary}</div>
        <Icon name="right" size={18} />
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  )
}
