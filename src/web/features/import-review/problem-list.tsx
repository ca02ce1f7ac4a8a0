/** What could not be read: where, which field, why. The first ones open, the rest on request. */
import { useState } from 'react'
import type { ProblemView } from '#contracts/shared.ts'
import { Button } from '#web/ui/button.tsx'

const SHOWN = 10

export function ProblemList({ problems }: { readonly problems: readonly ProblemView[] }) {
  const [isWhole, showWhole] = useState(false)
  if (problems.length === 0) return null
  const shown = isWhole ? problems : problems.slice(0, SHOWN)
  return (
    <section aria-label="What could not be read">
      <h3 className="mb-2 font-semibold">What could not be read</h3>
      <ul className="grid gap-2">
        {shown.map(({ place, field, reason }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may read the same
          <li key={at} className="max-w-[65ch] border-l-2 border-line-strong pl-4">
            <span className="font-semibold">
              {place.charAt(0).toUpperCase() + place.slice(1)}
              {field && `, ${field}`}:
            </span>{' '}
            {reason}
          </li>
        ))}
      </ul>
      {problems.length > shown.length && (
        <Button look="plain" className="mt-2 -ml-3" onClick={() => showWhole(true)}>
          Show all {problems.length}
        </Button>
      )}
    </section>
  )
}
