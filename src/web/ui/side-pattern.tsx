/**
 * The three sides' patterns, the same everywhere: you can change = diagonal lines, fit = dots,
 * probably not you = level lines. Colour, pattern and label together, so none carries it alone.
 */
import { useId } from 'react'
import type { Side } from '#core/model/causes.ts'
import { SIDE_WORDS } from '#web/lib/words.ts'

export const SIDE_COLOURS: Readonly<Record<Side, string>> = {
  'you-can-change': 'var(--side-change)',
  fit: 'var(--side-fit)',
  'not-you': 'var(--side-not-you)',
}

/** The `<pattern>` of a side, to be filled with `url(#id)`. */
export function SidePattern({ id, side }: { readonly id: string; readonly side: Side }) {
  return (
    <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse">
      <rect width={8} height={8} fill={SIDE_COLOURS[side]} />
      <g stroke="var(--paper)" strokeWidth={1.4} opacity={0.55} fill="var(--paper)">
        {side === 'you-can-change' && <path d="M-2 10 10-2M-2 2 2-2M6 10l4-4" />}
        {side === 'fit' && <circle cx={4} cy={4} r={1} stroke="none" />}
        {side === 'not-you' && <path d="M0 4h8" />}
      </g>
    </pattern>
  )
}

/** A side's swatch with its name. */
export function SideLabel({ side }: { readonly side: Side }) {
  // Its own: one in a part that is closed would leave all others of its name empty.
  const id = useId()
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <svg width={16} height={16} aria-hidden="true" className="shrink-0 rounded-[3px]">
        <defs>
          <SidePattern id={id} side={side} />
        </defs>
        <rect width={16} height={16} fill={`url(#${id})`} />
      </svg>
      {SIDE_WORDS[side]}
    </span>
  )
}
