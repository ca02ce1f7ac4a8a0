/** Every application: search and filter in the URL, a table when wide, cards on a phone. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import type { ApplicationView } from '#contracts/shared.ts'
import { AddApplication } from '#web/features/applications/add-application.tsx'
import { ApplicationCards } from '#web/features/applications/application-cards.tsx'
import { ApplicationTable } from '#web/features/applications/application-table.tsx'
import { type ListSearch, listedApplications, listSearchOf } from '#web/lib/application-filter.ts'
import { queries } from '#web/lib/queries.ts'
import { OUTCOME_WORDS } from '#web/lib/words.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { choicesOf, SelectField, TextField } from '#web/ui/field.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function ApplicationsPage() {
  const [isAdding, setAdding] = useState(false)
  return (
    <Page
      title="Applications"
      width="wide"
      aside={
        <div className="flex flex-wrap gap-2">
          <Link to="/rejections" className={buttonClass('plain')}>
            Rejections
          </Link>
          <Button onClick={() => setAdding(true)}>Add one by hand</Button>
        </div>
      }
    >
      <Loaded query={useQuery(queries.applications())}>
        {({ applications }) =>
          applications.length === 0 ? (
            <Empty words="Your applications appear here once you bring in a mailbox or a spreadsheet.">
              <Link to="/import" className={buttonClass('primary')}>
                Bring in my search
              </Link>
            </Empty>
          ) : (
            <List applications={applications} />
          )
        }
      </Loaded>
      <AddApplication isOpen={isAdding} close={() => setAdding(false)} />
    </Page>
  )
}

/** Rows drawn at once; more follow on request, so that thousands stay smooth. */
const ROWS = 200

function List({ applications }: { readonly applications: readonly ApplicationView[] }) {
  const search = useSearch({ from: '/applications' })
  const navigate = useNavigate()
  const [rows, setRows] = useState(ROWS)
  const listed = listedApplications(applications, useDeferredValue(search))
  const set = (change: Readonly<Record<keyof ListSearch, string>> | Partial<ListSearch>) => {
    setRows(ROWS)
    const next = listSearchOf({ ...search, ...change })
    void navigate({ to: '/applications', search: next, replace: true, resetScroll: false })
  }
  const shown = listed.slice(0, rows)
  return (
    <>
      <search className="mb-5 grid gap-3 sm:grid-cols-[1fr_14rem]">
        <TextField
          label="Search by employer or role"
          type="search"
          value={search.q ?? ''}
          onChange={(event) => set({ q: event.target.value })}
        />
        <SelectField
          label="How it stands"
          choices={choicesOf(OUTCOME_WORDS, 'All')}
          value={search.outcome ?? ''}
          onChange={(event) => set({ outcome: event.target.value as never })}
        />
      </search>
      <p role="status" className="mb-3 text-sm text-soft">
        {listed.length === applications.length
          ? `${applications.length} applications, the latest first`
          : `${listed.length} of ${applications.length} applications`}
      </p>
      <div className="hidden md:block">
        <ApplicationTable applications={shown} />
      </div>
      <div className="md:hidden">
        <ApplicationCards applications={shown} />
      </div>
      {listed.length > rows && (
        <Button className="mt-4" onClick={() => setRows(rows + ROWS)}>
          Show more ({listed.length - rows} left)
        </Button>
      )}
    </>
  )
}
