/** What became of each row and mail of one import, by choice of fate, a hundred at a time. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { FateRowView, ImportFate } from '#contracts/import-records.ts'
import { fateChoices, fateOf, nameOf } from '#web/lib/fate-words.ts'
import { queries } from '#web/lib/queries.ts'
import { Button } from '#web/ui/button.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

export function FateList({ importId }: { readonly importId: string }) {
  const [fate, setFate] = useState<ImportFate>()
  const query = useInfiniteQuery({
    ...queries.importFates(importId, fate),
    placeholderData: keepPreviousData,
  })
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />
  const [first] = query.data?.pages ?? []
  if (!first || first.counts.all === 0) return null
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <section aria-label="What became of each">
      <h2 className="text-lg font-semibold">What became of each</h2>
      <p className="mb-3 max-w-[65ch] text-soft">
        Mails that have nothing to do with your search are not listed: only a fingerprint of each is
        kept, so that it is known when it comes again.
      </p>
      <fieldset className="mb-2 flex flex-wrap gap-2">
        <legend className="sr-only">Which to show</legend>
        {fateChoices(first.counts).map(({ fate: one, words }) => (
          <Button
            key={words}
            aria-pressed={fate === one}
            className="aria-pressed:bg-accent-soft aria-pressed:text-accent"
            onClick={() => setFate(one)}
          >
            {words}
          </Button>
        ))}
      </fieldset>
      <ul className="border-t border-line">
        {rows.map((row) => (
          <FateRow key={row.id} row={row} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          className="mt-3"
          disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </section>
  )
}

function FateRow({ row }: { readonly row: FateRowView }) {
  const { title, detail, application, waits } = row
  const became = application && <ApplicationLink id={application.id} name={nameOf(application)} />
  const isSame = application !== null && nameOf(application) === title
  return (
    <li className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[1fr_16rem]">
      <div className="min-w-0">
        <p className="font-semibold break-words">{isSame ? became : title}</p>
        <p className="text-sm break-words text-soft">{detail}</p>
      </div>
      <div className="min-w-0 text-sm">
        <p>{fateOf(row)}</p>
        {!isSame && became}
        {waits && !application && (
          <Link to="/review" className="link">
            Look at what waits
          </Link>
        )}
      </div>
    </li>
  )
}

function ApplicationLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link to="/applications/$id" params={{ id }} className="link break-words">
      {name}
    </Link>
  )
}
