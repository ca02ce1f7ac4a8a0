/** Rejections as rows; of a long list only what is near the screen stands in the page. */
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { RejectionLine } from '#web/features/debrief/rejection-line.tsx'
import type { RejectionRow } from '#web/lib/api.ts'

type RejectionListProps = {
  readonly rows: readonly RejectionRow[]
  /** Ids chosen, in the order in which they were; absent where nothing is chosen. */
  readonly ticked?: readonly string[]
  readonly setTicked?: (ids: readonly string[]) => void
}

/** Fewer rows all stand in the page: search within it and print then find them. */
const ALL_AT_ONCE = 80
const ROW_PIXELS = 65

export function RejectionList(props: RejectionListProps) {
  const { rows } = props
  if (rows.length > ALL_AT_ONCE) return <LongList {...props} />
  return (
    <ul className="border-t border-line">
      {rows.map((row) => (
        <li key={row.applicationId} className="border-b border-line">
          <RejectionLine row={row} {...tickOf(props, row)} />
        </li>
      ))}
    </ul>
  )
}

function LongList(props: RejectionListProps) {
  const { rows } = props
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PIXELS,
    overscan: 12,
    scrollMargin: top,
    getItemKey: (at) => rows[at]?.applicationId ?? at,
  })
  return (
    <ul
      ref={list}
      className="relative border-t border-line"
      style={{ height: `${virtual.getTotalSize()}px` }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index]
        return (
          row && (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0 border-b border-line"
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <RejectionLine row={row} {...tickOf(props, row)} />
            </li>
          )
        )
      })}
    </ul>
  )
}

function tickOf({ ticked, setTicked }: RejectionListProps, { applicationId }: RejectionRow) {
  if (!ticked || !setTicked) return {}
  const isTicked = ticked.includes(applicationId)
  const tick = () =>
    setTicked(isTicked ? ticked.filter((id) => id !== applicationId) : [...ticked, applicationId])
  return { isTicked, tick }
}
