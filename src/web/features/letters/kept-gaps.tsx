/** The gaps of a text that is kept: filled in place, since it follows the draft no more. */
import type { Filled } from '#web/lib/kept-letter.ts'
import { TextField } from '#web/ui/field.tsx'

type Props = {
  readonly gaps: readonly string[]
  readonly filled: Filled
  readonly fill: (filled: Filled) => void
  readonly leave: () => void
}

export function KeptGaps({ gaps, filled, fill, leave }: Props) {
  if (gaps.length === 0) return null
  return (
    <section aria-labelledby="gaps" className="no-print grid gap-4">
      <h2 id="gaps" className="text-lg font-semibold">
        Only you know this
      </h2>
      {gaps.map((label) => (
        <TextField
          key={label}
          label={label.charAt(0).toUpperCase() + label.slice(1)}
          value={filled[label] ?? ''}
          onChange={(event) => fill({ ...filled, [label]: event.target.value })}
          onBlur={leave}
        />
      ))}
    </section>
  )
}
