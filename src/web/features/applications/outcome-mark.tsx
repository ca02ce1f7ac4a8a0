/** How an application stands: a word with a small shape; never red, never a score. */
import type { Outcome } from '#core/model/stages.ts'
import { OUTCOME_WORDS } from '#web/lib/words.ts'

/** Shapes are told by their ground, and by the border alone where colours are forced. */
const FULL = 'border-4 border-line-strong bg-line-strong'
const SHAPES: Readonly<Record<Outcome, string>> = {
  open: 'border-2 border-accent',
  offer: 'border-2 border-accent bg-accent',
  accepted: 'border-2 border-accent bg-accent',
  declined: FULL,
  rejected: FULL,
  withdrawn: FULL,
  closed: 'border-2 border-line-strong',
}

export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-full ${SHAPES[outcome]}`} />
      {OUTCOME_WORDS[outcome]}
    </span>
  )
}
