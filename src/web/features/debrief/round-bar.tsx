/** Choosing several rejections to look at one after the other; and a row that was left. */
import { Link } from '@tanstack/react-router'
import type { RejectionRow } from '#web/lib/api.ts'
import { keptRound } from '#web/lib/kept-round.ts'
import { MOST_IN_A_ROW, roundLeft } from '#web/lib/round.ts'
import { Button } from '#web/ui/button.tsx'

type RoundBarProps = {
  readonly shown: readonly RejectionRow[]
  readonly ticked: readonly string[]
  readonly setTicked: (ids: readonly string[]) => void
  readonly begin: () => void
  readonly stop: () => void
}

/** So many are offered at one tap. */
const NEWEST = 5

export function RoundBar({ shown, ticked, setTicked, begin, stop }: RoundBarProps) {
  const unseen = shown.filter(({ looked }) => !looked)
  const newest = (unseen.length > 0 ? unseen : shown).slice(0, NEWEST)
  const isTooMany = ticked.length > MOST_IN_A_ROW
  return (
    <section
      aria-label="Several in a row"
      className="sticky top-0 z-10 mb-6 grid gap-3 rounded-card border border-line bg-surface p-5"
    >
      <p className="max-w-[60ch]">
        Tick those you want to look at, one after the other. You can stop after each.
        {isTooMany && ` More than ${MOST_IN_A_ROW} is much for one evening.`}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" disabled={ticked.length === 0} onClick={begin}>
          {ticked.length === 0 ? 'Begin' : `Begin with ${ticked.length}`}
        </Button>
        <Button onClick={() => setTicked(newest.map(({ applicationId }) => applicationId))}>
          Tick the newest {newest.length}
        </Button>
        <Button look="plain" onClick={stop}>
          Not now
        </Button>
      </div>
    </section>
  )
}

export function RoundLeft({ rows }: { readonly rows: readonly RejectionRow[] }) {
  const left = roundLeft(keptRound(), rows)
  if (!left) return null
  return (
    <p className="mb-6 flex flex-wrap items-center gap-x-3 text-soft">
      Several in a row: {left.words}.
      <Link
        to="/debrief/$id"
        params={{ id: left.nextId }}
        search={{ part: 'questions', round: true }}
        className="link inline-flex min-h-11 items-center"
      >
        Go on with them
      </Link>
    </p>
  )
}
