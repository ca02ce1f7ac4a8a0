/**
 * The wide form: a table that scrolls inside itself, with only the rows in sight drawn. Arrows,
 * Home, End and the page keys move from row to row, Enter opens, Space selects.
 */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { ApplicationView } from '#contracts/shared.ts'
import { TableHead } from '#web/features/applications/table-head.tsx'
import { TableRow } from '#web/features/applications/table-row.tsx'
import type { ColumnId } from '#web/lib/application-columns.ts'
import type { ListSearch } from '#web/lib/application-filter.ts'
import { rowAfterKey, rowsBetween, rowsDrawn } from '#web/lib/row-keys.ts'

type TableProps = {
  readonly applications: readonly ApplicationView[]
  readonly columns: readonly ColumnId[]
  readonly search: ListSearch
  readonly sortBy: (column: ColumnId) => void
  readonly chosen: ReadonlySet<string>
  readonly choose: (ids: ReadonlySet<string>) => void
}

const ROW_PIXELS = 45
const OVERSCAN = 8

export function ApplicationTable(props: TableProps) {
  const { applications, columns, search, sortBy, chosen, choose } = props
  const box = useRef<HTMLElement>(null)
  const [pinned, setPinned] = useState<number | null>(null)
  const virtual = useVirtualizer({
    count: applications.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PIXELS,
    scrollPaddingStart: ROW_PIXELS,
    overscan: OVERSCAN,
    rangeExtractor: useCallback(
      (range: Range) => rowsDrawn(defaultRangeExtractor(range), pinned, range.count),
      [pinned],
    ),
  })
  const rows = virtual.getVirtualItems()
  const latest = useRef({ applications, chosen, choose, last: 0 })
  useEffect(() => {
    Object.assign(latest.current, { applications, chosen, choose })
  })
  const toggle = useCallback((at: number, isRange: boolean) => {
    const { applications: all, chosen: now, choose: set, last } = latest.current
    const next = new Set(now)
    const isOn = !now.has(all[at]?.id ?? '')
    const { first, end } = rowsBetween(isRange ? last : at, at)
    for (const { id } of all.slice(first, end)) isOn ? next.add(id) : next.delete(id)
    latest.current.last = at
    set(next)
  }, [])
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const at = rowOf(event.target)
    if (at === null) return
    if (event.key === ' ' && event.target instanceof HTMLAnchorElement) {
      event.preventDefault()
      return toggle(at, event.shiftKey)
    }
    const next = rowAfterKey(event.key, at, applications.length)
    if (next === null) return
    event.preventDefault()
    virtual.scrollToIndex(next)
    focusWhenDrawn(box.current, next)
  }
  const areAll = applications.every(({ id }) => chosen.has(id))
  return (
    <section
      ref={box}
      aria-label="Applications"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="max-h-[75dvh] overflow-auto rounded-control border border-line"
    >
      <table
        className="w-full min-w-[56rem] table-fixed border-collapse text-left text-sm"
        aria-rowcount={applications.length + 1}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => setPinned(rowOf(target))}
        onBlur={() => setPinned(null)}
      >
        <TableHead
          columns={columns}
          search={search}
          sortBy={sortBy}
          areAll={areAll}
          chooseAll={() => choose(new Set(areAll ? [] : applications.map(({ id }) => id)))}
        />
        <tbody>
          {rows.map(({ index, start }, at) => {
            const application = applications[index]
            return (
              application && (
                <Fragment key={application.id}>
                  <Gap pixels={start - (rows[at - 1]?.end ?? 0)} />
                  <TableRow
                    application={application}
                    index={index}
                    columns={columns}
                    isChosen={chosen.has(application.id)}
                    toggle={toggle}
                  />
                </Fragment>
              )
            )
          })}
          <Gap pixels={virtual.getTotalSize() - (rows.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  )
}

/** Stands for the rows that are not drawn. */
function Gap({ pixels }: { readonly pixels: number }) {
  return pixels > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it holds nothing, and nothing in it can be focused
    <tr aria-hidden="true">
      <td style={{ height: pixels }} />
    </tr>
  ) : null
}

/** The row that holds an element; `null` in the head. */
function rowOf(target: EventTarget): number | null {
  const index = (target as HTMLElement).closest<HTMLElement>('tr')?.dataset.index
  return index === undefined ? null : Number(index)
}

/** The row may need a frame or two until it is drawn. */
function focusWhenDrawn(box: HTMLElement | null, index: number, tries = 10): void {
  const link = box?.querySelector<HTMLElement>(`tr[data-index="${index}"] a`)
  if (link) link.focus({ preventScroll: true })
  else if (tries > 0) requestAnimationFrame(() => focusWhenDrawn(box, index, tries - 1))
}
