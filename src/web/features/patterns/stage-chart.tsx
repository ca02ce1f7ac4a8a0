/** One row a stage: the usual as a soft band, the person's range as a line, n beside it. */

import { bandWords } from '#web/lib/odds-words.ts'
import {
  axisEnd,
  countsWords,
  passageWords,
  type StageRate,
  stageSentence,
} from '#web/lib/stage-words.ts'

const HEIGHT = 36

export function StageChart({ stages }: { readonly stages: readonly StageRate[] }) {
  return (
    <ul className="grid gap-6">
      {stages.map((stage, at) => (
        <StageRow key={stage.from} stage={stage} colour={`var(--stage-${at + 2})`} />
      ))}
    </ul>
  )
}

function StageRow({ stage, colour }: { readonly stage: StageRate; readonly colour: string }) {
  const { rate, usual } = stage
  const end = axisEnd([rate.high, usual.high])
  const place = (share: number) => `${Math.min(100, (share / end) * 100).toFixed(2)}%`
  return (
    <li>
      <p className="sr-only">{stageSentence(stage)}</p>
      <div aria-hidden="true">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <p className="font-semibold">{passageWords(stage)}</p>
          <p className="text-sm text-soft tabular-nums">{countsWords(stage)}</p>
        </div>
        <svg aria-hidden="true" width="100%" height={HEIGHT} className="mt-1">
          <rect
            x={place(usual.low)}
            width={`${(((usual.high - usual.low) / end) * 100).toFixed(2)}%`}
            height={HEIGHT}
            rx={4}
            fill="var(--usual)"
          />
          <line x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} stroke="var(--line)" />
          <line
            x1={place(rate.low)}
            x2={place(rate.high)}
            y1={HEIGHT / 2}
            y2={HEIGHT / 2}
            stroke={colour}
            strokeWidth={4}
            strokeLinecap="round"
          />
          <circle
            cx={place(rate.mean)}
            cy={HEIGHT / 2}
            r={7}
            fill={colour}
            stroke="var(--paper)"
            strokeWidth={2}
          />
        </svg>
        <div className="flex justify-between text-xs text-soft tabular-nums">
          <span>0</span>
          <span>{Math.round(end * 100)} in 100</span>
        </div>
      </div>
      <p className="text-sm" aria-hidden="true">
        You: {bandWords(rate, 100)}.{' '}
        <span className="text-soft">Usual: {bandWords(usual, 100)}.</span>
      </p>
    </li>
  )
}
