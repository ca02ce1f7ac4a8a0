/** The filters above the list; each stands in the URL. The lesser ones open on request. */
import { type ReactNode, useState } from 'react'
import { type ListSearch, ORDER_WORDS, orderOf } from '#web/lib/application-filter.ts'
import { CHANNEL_WORDS, OUTCOME_WORDS, STAGE_WORDS } from '#web/lib/words.ts'
import { Button } from '#web/ui/button.tsx'
import { choicesOf, SelectField, TextField } from '#web/ui/field.tsx'
import { SearchBox } from '#web/ui/search-box.tsx'

type FilterProps = {
  readonly search: ListSearch
  readonly set: (change: Readonly<Record<string, string>>) => void
  /** What stands beside the lesser filters. */
  readonly children?: ReactNode
}

const ARCHIVE_WORDS = { only: 'Archived alone', all: 'With the archive' }

export function ListFilters({ search, set, children }: FilterProps) {
  const { stage, channel, from, to, archived } = search
  const [isOpen, setOpen] = useState(Boolean(stage || channel || from || to || archived))
  return (
    <search className="mb-4 grid gap-3">
      <div className="grid items-end gap-3 sm:grid-cols-[1fr_14rem_auto]">
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
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Fewer filters' : 'More filters'}
        </Button>
      </div>
      {isOpen && (
        <MoreFilters search={search} set={set}>
          {children}
        </MoreFilters>
      )}
    </search>
  )
}

function MoreFilters({ search, set, children }: FilterProps) {
  const order = orderOf(search)
  return (
    <div className="grid items-end gap-3 sm:grid-cols-3 lg:grid-cols-5">
      <SelectField
        label="Furthest stage"
        choices={choicesOf(STAGE_WORDS, 'All')}
        value={search.stage ?? ''}
        onChange={(event) => set({ stage: event.target.value })}
      />
      <SelectField
        label="How you applied"
        choices={choicesOf(CHANNEL_WORDS, 'All')}
        value={search.channel ?? ''}
        onChange={(event) => set({ channel: event.target.value })}
      />
      <TextField
        label="Applied from"
        type="date"
        value={search.from ?? ''}
        onChange={(event) => set({ from: event.target.value })}
      />
      <TextField
        label="Applied until"
        type="date"
        value={search.to ?? ''}
        onChange={(event) => set({ to: event.target.value })}
      />
      <SelectField
        label="Archive"
        choices={choicesOf(ARCHIVE_WORDS, 'Out of sight')}
        value={search.archived ?? ''}
        onChange={(event) => set({ archived: event.target.value })}
      />
      <div className="md:hidden">
        <SelectField
          label="Order"
          choices={choicesOf(ORDER_WORDS)}
          value={`${order.sort}.${order.dir}`}
          onChange={(event) => {
            const [sort = '', dir = ''] = event.target.value.split('.')
            set({ sort, dir })
          }}
        />
      </div>
      {children}
    </div>
  )
}
