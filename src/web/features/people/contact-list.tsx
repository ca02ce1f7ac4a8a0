/** All contacts that the URL asks for; only those in sight are drawn, so that thousands are smooth. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { PersonRow } from '#contracts/people.ts'
import { thousands } from '#core/model/number-words.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { countWords } from '#web/lib/import-words.ts'
import { filteredPeople, type PeopleSearch, peopleSearchOf } from '#web/lib/people-filter.ts'
import { TIE_WORDS, workWords } from '#web/lib/people-words.ts'
import { Button } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { choicesOf, SelectField } from '#web/ui/field.tsx'
import { SearchBox } from '#web/ui/search-box.tsx'

const ROW_PIXELS = 69
const TIE_CHOICES = { ...TIE_WORDS, unsaid: 'Not said' }
const ONLY_WORDS = { 'under-way': 'At an employer under way', circle: 'My circle' }

export function ContactList({ people }: { readonly people: readonly PersonRow[] }) {
  const search = useSearch({ from: '/people' })
  const navigate = useNavigate()
  const listed = useMemo(() => filteredPeople(people, search), [people, search])
  const go = (change: Readonly<Record<string, string>>) =>
    void navigate({
      to: '/people',
      search: peopleSearchOf({ ...search, ...change }),
      replace: true,
      resetScroll: false,
    })
  return (
    <>
      <Filters search={search} set={go} />
      <p role="status" className="mb-3 text-sm text-soft">
        {listed.length === people.length
          ? countWords(people.length, ['contact', 'contacts'])
          : `${thousands(listed.length)} of ${countWords(people.length, ['contact', 'contacts'])}`}
      </p>
      {listed.length === 0 ? (
        <Empty words="Nobody fits these filters.">
          <Button onClick={() => go({ q: '', tie: '', only: '' })}>Clear the filters</Button>
        </Empty>
      ) : (
        <Rows people={listed} />
      )}
    </>
  )
}

type FilterProps = {
  readonly search: PeopleSearch
  readonly set: (change: Readonly<Record<string, string>>) => void
}

function Filters({ search, set }: FilterProps) {
  return (
    <search className="mb-4 grid items-end gap-3 sm:grid-cols-[1fr_10rem_16rem]">
      <SearchBox
        label="Search by name, employer or title"
        text={search.q ?? ''}
        search={(q) => set({ q })}
      />
      <SelectField
        label="How close"
        choices={choicesOf(TIE_CHOICES, 'All')}
        value={search.tie ?? ''}
        onChange={(event) => set({ tie: event.target.value })}
      />
      <SelectField
        label="Who"
        choices={choicesOf(ONLY_WORDS, 'Everybody')}
        value={search.only ?? ''}
        onChange={(event) => set({ only: event.target.value })}
      />
    </search>
  )
}

function Rows({ people }: { readonly people: readonly PersonRow[] }) {
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer({
    count: people.length,
    estimateSize: () => ROW_PIXELS,
    overscan: 8,
    scrollMargin: top,
  })
  const rows = virtual.getVirtualItems()
  const above = (rows[0]?.start ?? top) - top
  const below = virtual.getTotalSize() + top - (rows.at(-1)?.end ?? top)
  return (
    <ul
      ref={list}
      className="border-t border-line"
      style={{ paddingTop: above, paddingBottom: Math.max(0, below) }}
    >
      {rows.map(({ index }) => {
        const person = people[index]
        return (
          person && (
            <li
              key={person.id}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={people.length}
              aria-posinset={index + 1}
              className="border-b border-line"
            >
              <Row person={person} />
            </li>
          )
        )
      })}
    </ul>
  )
}

const Row = memo(function Row({ person }: { readonly person: PersonRow }) {
  const { id, name, tie, isInCircle, lastContact, at } = person
  const work = workWords(person)
  return (
    <Link
      to="/people/$id"
      params={{ id }}
      className="grid min-h-16 content-center gap-x-6 py-2 hover:text-accent sm:grid-cols-[1fr_18rem]"
    >
      <span className="min-w-0">
        <span className="block font-semibold">{name}</span>
        {work && <span className="block truncate text-sm text-soft">{work}</span>}
      </span>
      <span className="flex flex-wrap content-center gap-x-3 text-sm text-soft sm:justify-end">
        {at?.isUnderWay && <span className="font-semibold text-accent">Under way there</span>}
        {tie && <span>{TIE_WORDS[tie]} tie</span>}
        {isInCircle && <span>Circle</span>}
        {lastContact && <span>Last contact {shortDay(lastContact)}</span>}
      </span>
    </Link>
  )
})
