/** The list itself: what the URL asks for, as a table or cards, or as a board by stage. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { ApplicationView } from '#contracts/shared.ts'
import { ApplicationBoard } from '#web/features/applications/application-board.tsx'
import { ApplicationCards } from '#web/features/applications/application-cards.tsx'
import { ApplicationTable } from '#web/features/applications/application-table.tsx'
import { BulkBar } from '#web/features/applications/bulk-bar.tsx'
import { ColumnMenu } from '#web/features/applications/column-menu.tsx'
import { ListFilters } from '#web/features/applications/list-filters.tsx'
import { PutAway } from '#web/features/applications/put-away.tsx'
import {
  filteredApplications,
  type ListSearch,
  listSearchOf,
  orderedApplications,
  orderOf,
  shownWords,
  sortedNext,
  withoutFilters,
} from '#web/lib/application-filter.ts'
import { useColumns } from '#web/lib/kept-columns.ts'
import { useIsWide } from '#web/lib/wide.ts'
import { Button } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'

type ListProps = { readonly applications: readonly ApplicationView[]; readonly today: string }

/** The form that is shown is told by its ground as well. */
const PRESSED = 'aria-pressed:bg-sunken aria-pressed:text-ink'
const NONE: ReadonlySet<string> = new Set()

export function ApplicationList({ applications, today }: ListProps) {
  const search = useSearch({ from: '/applications' })
  const navigate = useNavigate()
  const isWide = useIsWide()
  const { columns, choose } = useColumns()
  const [chosen, setChosen] = useState(NONE)
  const { sort, dir } = orderOf(search)
  const ordered = useMemo(
    () => orderedApplications(applications, { sort, dir }),
    [applications, sort, dir],
  )
  const listed = useMemo(() => filteredApplications(ordered, search), [ordered, search])
  const selected = useMemo(() => listed.filter(({ id }) => chosen.has(id)), [listed, chosen])
  const go = (next: ListSearch, replace = true) =>
    void navigate({ to: '/applications', search: next, replace, resetScroll: false })
  const isBoard = search.view === 'board'
  const showAs = (view: 'board' | undefined) => go(listSearchOf({ ...search, view }), false)
  return (
    <>
      <ListFilters search={search} set={(change) => go(listSearchOf({ ...search, ...change }))}>
        <PutAway applications={applications} today={today} />
      </ListFilters>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <p role="status" className="mr-auto text-sm text-soft">
          {shownWords(listed.length, applications.length)}
        </p>
        <Button
          look="plain"
          className={PRESSED}
          aria-pressed={!isBoard}
          onClick={() => showAs(undefined)}
        >
          List
        </Button>
        <Button
          look="plain"
          className={PRESSED}
          aria-pressed={isBoard}
          onClick={() => showAs('board')}
        >
          Board
        </Button>
        {isWide && !isBoard && <ColumnMenu columns={columns} choose={choose} />}
      </div>
      {selected.length > 0 && !isBoard && (
        <BulkBar selected={selected} today={today} clear={() => setChosen(NONE)} />
      )}
      {listed.length === 0 ? (
        <Empty words="No application fits these filters. Those in the archive show when you ask for them.">
          <Button onClick={() => go(withoutFilters(search))}>Clear the filters</Button>
        </Empty>
      ) : isBoard ? (
        <ApplicationBoard applications={listed} today={today} />
      ) : isWide ? (
        <ApplicationTable
          applications={listed}
          columns={columns}
          search={search}
          sortBy={(column) => go(sortedNext(search, column))}
          chosen={chosen}
          choose={setChosen}
        />
      ) : (
        <ApplicationCards applications={listed} chosen={chosen} choose={setChosen} />
      )}
    </>
  )
}
