/** One rejection in the list: a link into its debrief, or a box to tick. */
import { Link } from '@tanstack/react-router'
import type { RejectionRow } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { wayIn } from '#web/lib/debrief-parts.ts'
import { AFTER_STAGE_WORDS } from '#web/lib/words.ts'
import { Icon } from '#web/ui/icon.tsx'

type RejectionLineProps = {
  readonly row: RejectionRow
  readonly isTicked?: boolean
  readonly tick?: () => void
}

const LINE = 'flex min-h-16 items-center justify-between gap-x-4 py-2'

export function RejectionLine({ row, isTicked = false, tick }: RejectionLineProps) {
  if (tick)
    return (
      <label className={`${LINE} ${isTicked ? 'text-accent' : ''}`}>
        <span className="flex min-w-0 items-center gap-4">
          <input
            type="checkbox"
            className="size-5 shrink-0 accent-(--accent)"
            checked={isTicked}
            onChange={tick}
          />
          <Facts row={row} />
        </span>
        <State row={row} isLink={false} />
      </label>
    )
  return (
    <Link to="/debrief/$id" params={{ id: row.applicationId }} search={wayIn(row)} className={LINE}>
      <Facts row={row} />
      <State row={row} isLink />
    </Link>
  )
}

function Facts({ row }: { readonly row: RejectionRow }) {
  const { employer, role, stageAtRejection, date } = row
  const facts = [role, AFTER_STAGE_WORDS[stageAtRejection]].filter(Boolean).join(' · ')
  return (
    <span className="grid min-w-0">
      <span className="font-semibold">{employer}</span>
      <span className="text-sm text-soft">
        {facts}
        {date && (
          <>
            {' · '}
            <span className="whitespace-nowrap">{shortDay(date)}</span>
          </>
        )}
      </span>
    </span>
  )
}

function State({ row, isLink }: { readonly row: RejectionRow; readonly isLink: boolean }) {
  if (row.looked)
    return (
      <span className="inline-flex shrink-0 items-center gap-2 text-sm text-soft">
        <Icon name="check" size={16} /> looked at
      </span>
    )
  if (!isLink) return row.begun ? <span className="text-sm text-soft">begun</span> : null
  return <span className="shrink-0 text-sm text-accent">{row.begun ? 'Go on' : 'Look at it'}</span>
}
