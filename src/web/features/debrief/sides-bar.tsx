/** The three sides as one bar, then each with its number and band. */
import { useId } from 'react'
import type { DebriefView } from '#contracts/views.ts'
import { type SideShare, sideShares } from '#web/lib/debrief-parts.ts'
import { bandWords } from '#web/lib/odds-words.ts'
import { SIDE_MEANINGS, SIDE_WORDS } from '#web/lib/words.ts'
import { SIDE_COLOURS, SideLabel, SidePattern } from '#web/ui/side-pattern.tsx'

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

export function SidesBar({ sides }: { readonly sides: DebriefView['sides'] }) {
  const shares = sideShares(sides)
  return (
    <section aria-labelledby="sides" className="mt-8">
      <h2 id="sides" className="sr-only">
        Three sides:{' '}
        {shares.map(({ side, band }) => `${SIDE_WORDS[side]} ${bandWords(band, 10)}`).join(', ')}
      </h2>
      <OneBar shares={shares} />
      <ul className="mt-4 grid gap-4">
        {shares.map((share) => (
          <SideRow key={share.side} share={share} />
        ))}
      </ul>
    </section>
  )
}

function SideRow({ share: { side, band } }: { readonly share: SideShare }) {
  return (
    <li>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h3 className="font-semibold">
          <SideLabel side={side} />
        </h3>
        <p className="tabular-nums">{bandWords(band, 10)}</p>
      </div>
      <p className="text-sm text-soft">{SIDE_MEANINGS[side]}</p>
      <svg aria-hidden="true" width="100%" height={12} className="mt-1">
        <line x1="0" x2="100%" y1={6} y2={6} stroke="var(--line)" strokeWidth={2} />
        <line
          x1={percent(band.low)}
          x2={percent(band.high)}
          y1={6}
          y2={6}
          stroke={SIDE_COLOURS[side]}
          strokeOpacity={0.45}
          strokeWidth={6}
        />
        <circle cx={percent(band.mean)} cy={6} r={5} fill={SIDE_COLOURS[side]} />
      </svg>
    </li>
  )
}

function OneBar({ shares }: { readonly shares: readonly SideShare[] }) {
  const id = useId()
  const starts = shares.map((_, at) =>
    shares.slice(0, at).reduce((sum, { share }) => sum + share, 0),
  )
  return (
    <svg width="100%" height={32} aria-hidden="true" className="rounded-chip">
      <defs>
        {shares.map(({ side }) => (
          <SidePattern key={side} id={`${id}${side}`} side={side} />
        ))}
      </defs>
      {shares.map(({ side, share }, at) => (
        <g key={side}>
          <rect
            x={percent(starts[at] ?? 0)}
            width={percent(share)}
            height={32}
            fill={`url(#${id}${side})`}
          />
          {at > 0 && (
            <line
              x1={percent(starts[at] ?? 0)}
              x2={percent(starts[at] ?? 0)}
              y1={0}
              y2={32}
              stroke="var(--paper)"
              strokeWidth={3}
            />
          )}
        </g>
      ))}
    </svg>
  )
}
