/** The phone form of the list: one card an application, only those in sight drawn. */
import { Link } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { ApplicationView } from '#contracts/shared.ts'
import { OutcomeMark } from '#web/features/applications/outcome-mark.tsx'
import { lastDayOf } from '#web/lib/application-filter.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { STAGE_WORDS } from '#web/lib/words.ts'

const CARD_PIXELS = 97

export function ApplicationCards({
  applications,
  chosen,
  choose,
}: {
  readonly applications: readonly ApplicationView[]
  readonly chosen: ReadonlySet<string>
  readonly choose: (ids: ReadonlySet<string>) => void
}) {
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer({
    count: applications.length,
    estimateSize: () => CARD_PIXELS,
    overscan: 6,
    scrollMargin: top,
  })
  const latest = useRef({ chosen, choose })
  useLayoutEffect(() => {
    latest.current = { chosen, choose }
  })
  const toggle = useCallback((id: string) => {
    const next = new Set(latest.current.chosen)
    if (!next.delete(id)) next.add(id)
    latest.current.choose(next)
  }, [])
  const cards = virtual.getVirtualItems()
  const above = (cards[0]?.start ?? top) - top
  const below = virtual.getTotalSize() + top - (cards.at(-1)?.end ?? top)
  return (
    <ul
      ref={list}
      className="border-t border-line"
      style={{ paddingTop: above, paddingBottom: Math.max(0, below) }}
    >
      {cards.map(({ index }) => {
        const application = applications[index]
        return (
          application && (
            <li
              key={application.id}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={applications.length}
              aria-posinset={index + 1}
              className="border-b border-line"
            >
              <Card
                application={application}
                isChosen={chosen.has(application.id)}
                toggle={toggle}
              />
            </li>
          )
        )
      })}
    </ul>
  )
}

type CardProps = {
  readonly application: ApplicationView
  readonly isChosen: boolean
  readonly toggle: (id: string) => void
}

const Card = memo(function Card({ application, isChosen, toggle }: CardProps) {
  const { id, employer, role, stage, outcome, archived } = application
  const last = lastDayOf(application)
  return (
    <div className="flex items-center gap-1">
      <Link to="/applications/$id" params={{ id }} className="grid min-w-0 flex-1 gap-0.5 py-3">
        <span className="font-semibold">{employer}</span>
        {role && <span>{role}</span>}
        <span className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
          <OutcomeMark outcome={outcome} />
          <span>{STAGE_WORDS[stage]}</span>
          {last && <span>{shortDay(last)}</span>}
          {archived && <span>Archived</span>}
        </span>
      </Link>
      <label className="grid size-11 shrink-0 place-items-center">
        <input
          type="checkbox"
          aria-label={`Select ${employer}`}
          className="size-5 accent-accent"
          checked={isChosen}
          onChange={() => toggle(id)}
        />
      </label>
    </div>
  )
})
