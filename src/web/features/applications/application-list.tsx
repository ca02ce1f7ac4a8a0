/** The list itself: what the URL asks for, as a table where there is room, else as cards. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { ApplicationView } from '#contracts/shared.ts'
import { ApplicationCards } from '#web/features/applications/application-cards.tsx'
import { ApplicationTable } from '#web/features/applications/application-table.tsx'
import { listedApplications, listSearchOf } from '#web/lib/application-filter.ts'
import { useIsWide } from '#web/lib/wide.ts'
import { OUTCOME_WORDS } from '#web/lib/words.ts'
import { Button } from '#web/ui/button.tsx'
import { choicesOf, SelectField } from '#web/ui/field.tsx'
import { SearchBox } from '#web/ui/search-box.tsx'

/** Rows drawn at once; more follow on request, so that thousands stay smooth. */
const ROWS = 200

export function ApplicationList({
  applications,
}: {
  readonly applications: readonly ApplicationView[]
}) {
  const search = useSearch({ from: '/applications' })
  const navigate = useNavigate()
  const isWide = useIsWide()
  const [rows, setRows] = useState(ROWS)
  const listed = useMemo(() => listedApplications(applications, search), [applications, search])
  const shown = useMemo(() => listed.slice(0, rows), [listed, rows])
  const set = (change: Readonly<Record<string, string>>) => {
    setRows(ROWS)
    const next = listSearchOf({ ...search, ...change })
    void navigate({ to: '/applications', search: next, replace: true, resetScroll: false })
  }
  const Rows = isWide ? ApplicationTable : ApplicationCards
  return (
    <>
      <search className="mb-5 grid gap-3 sm:grid-cols-[1fr_14rem]">
        <SearchBox
          label="Search by employer or role"
          text={search.q ?? ''}
          search={(q) => set({ q })}
        />
        <SelectField
          label="How it stands"
          choices={choicesOf(OUTCOME_WORDS, 'All')}
          value={search.outcome ?? ''}
          onChange={(event) => set({ outcome: event.target.value })}
        />
      </search>
      <p role="status" className="mb-3 text-sm text-soft">
        {listed.length === applications.length
          ? `${applications.length} applications, the latest first`
          : `${listed.length} of ${applications.length} applications`}
      </p>
      {shown.length > 0 && <Rows applications={shown} />}
      {listed.length > rows && (
        <Button className="mt-4" onClick={() => setRows(rows + ROWS)}>
          Show more ({listed.length - rows} left)
        </Button>
      )}
    </>
  )
}
