/** What scrolls inside itself: a named region that the keyboard can reach and move. */
import type { ReactNode } from 'react'

type ScrollAreaProps = {
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

export function ScrollArea({ label, className = '', children }: ScrollAreaProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className={`overflow-auto ${className}`}
    >
      {children}
    </section>
  )
}
