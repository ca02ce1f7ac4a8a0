/** How an application stands: a word with a small shape; never red, never a score. */
import type { Outcome } from '#core/model/stages.ts'
import { OUTCOME_WORDS } from '#web/lib/words.ts'

const SHAPES: Readonly<Record<Outcome, string>> = {
  open: 'border-2 border-accent',
  offer: 'bg-accent',
  accepted: 'bg-accent',
  declined: 'bg-line-strong',
  rejected: 'bg-line-strong',
  withdrawn: 'bg-line-strong',
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
