/** An empty place: one sentence that teaches, one action. */
import type { ReactNode } from 'react'

export function Empty({
  words,
  children,
}: {
  readonly words: string
  readonly children?: ReactNode
}) {
  return (
    <div className="grid justify-items-start gap-4 py-4">
      <p className="max-w-[60ch] text-lg text-soft">{words}</p>
      {children}
    </div>
  )
}
