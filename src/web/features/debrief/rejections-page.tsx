/** Every rejection, newest first: which were looked at, which could be, one or several in a row. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { RejectionFilters } from '#web/features/debrief/rejection-filters.tsx'
import { RejectionList } from '#web/features/debrief/rejection-list.tsx'
import { RoundBar, RoundLeft } from '#web/features/debrief/round-bar.tsx'
import type { RejectionRow } from '#web/lib/api.ts'
import { keepRound } from '#web/lib/kept-round.ts'
import { queries } from '#web/lib/queries.ts'
import { filteredRejections, type RejectionSearch, shownWords } from '#web/lib/rejection-filter.ts'
import { Button } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function RejectionsPage() {
  return (
    <Loaded query={useQuery(queries.rejections())}>
      {({ rejections }) =>
        rejections.length === 0 ? (
          <Page title="Rejections">
            <Empty words="No employer has said no so far. When one does, you can look at it from here." />
          </Page>
        ) : (
          <Rejections rows={rejections} />
        )
      }
    </Loaded>
  )
}

function Rejections({ rows }: { readonly rows: readonly RejectionRow[] }) {
  const search = useSearch({ from: '/rejections' })
  const navigate = useNavigate()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const shown = filteredRejections(rows, search)
  const filter = (next: RejectionSearch) =>
    void navigate({ to: '/rejections', search: next, replace: true })
  const begin = () => {
    const [first] = ticked
    if (!first) return
    keepRound(ticked)
    void navigate({ to: '/debrief/$id', params: { id: first }, search: { round: true } })
  }
  const { several, ...filters } = search
  return (
    <Page
      title="Rejections"
      aside={
        !several && (
          <Button onClick={() => filter({ ...search, several: true })}>Look at several</Button>
        )
      }
    >
      {several ? (
        <RoundBar
          shown={shown}
          ticked={ticked}
          setTicked={setTicked}
          begin={begin}
          stop={() => filter(filters)}
        />
      ) : (
        <RoundLeft rows={rows} />
      )}
      <RejectionFilters rows={rows} search={search} filter={filter} />
      <p role="status" className="mt-4 mb-2 text-sm text-soft">
        {shownWords(shown.length, rows.length)}
      </p>
      {shown.length === 0 ? (
        <Empty words="None fits these filters." />
      ) : (
        <RejectionList rows={shown} {...(several && { ticked, setTicked })} />
      )}
    </Page>
  )
}
