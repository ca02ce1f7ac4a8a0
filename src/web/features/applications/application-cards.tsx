/** The phone form of the list: one card an application, only those in sight drawn. */
import { Link } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { memo, useLayoutEffect, useRef, useState } from 'react'
import type { ApplicationView } from '#contracts/shared.ts'
import { OutcomeMark } from '#web/features/applications/outcome-mark.tsx'
import { lastDayOf } from '#web/lib/application-filter.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { STAGE_WORDS } from '#web/lib/words.ts'

const CARD_PIXELS = 97

export function ApplicationCards({
  applications,
}: {
  readonly applications: readonly ApplicationView[]
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
              <Card application={application} />
            </li>
          )
        )
      })}
    </ul>
  )
}

const Card = memo(function Card({ application }: { readonly application: ApplicationView }) {
  const { id, employer, role, stage, outcome, archived } = application
  const last = lastDayOf(application)
  return (
    <Link to="/applications/$id" params={{ id }} className="grid gap-0.5 py-3">
      <span className="font-semibold">{employer}</span>
      {role && <span>{role}</span>}
      <span className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
        <OutcomeMark outcome={outcome} />
        <span>{STAGE_WORDS[stage]}</span>
        {last && <span>{shortDay(last)}</span>}
        {archived && <span>Archived</span>}
      </span>
    </Link>
  )
})
