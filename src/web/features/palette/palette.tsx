/**
 * Search and commands, loaded when first opened. What is found: lib/palette.ts; what is done
 * with it: the frame. The listbox is Base UI's (docs/decisions/0009).
 */
import { Autocomplete } from '@base-ui/react/autocomplete'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import {
  foundWords,
  type PaletteGroup,
  type PaletteItem,
  paletteFor,
  paletteIndex,
} from '#web/lib/palette.ts'
import type { PaletteTarget } from '#web/lib/palette-places.ts'
import { queries } from '#web/lib/queries.ts'
import { Icon } from '#web/ui/icon.tsx'

type PaletteProps = {
  readonly choose: (target: PaletteTarget) => void
  readonly close: () => void
}

export function Palette({ choose, close }: PaletteProps) {
  const [typed, type] = useState('')
  const { data } = useQuery(queries.applications())
  const known = useQuery(queries.people()).data
  const index = useMemo(
    () => paletteIndex(data?.applications ?? [], known?.people ?? []),
    [data, known],
  )
  const found = useMemo(() => paletteFor(index, typed), [index, typed])
  const field = useRef<HTMLInputElement>(null)
  // The dialog stood before this part was loaded.
  useEffect(() => field.current?.focus(), [])
  return (
    <Autocomplete.Root
      open
      inline
      items={found.groups}
      filter={null}
      value={typed}
      onValueChange={(value, { reason }) => {
        if (reason === 'input-change' || reason === 'input-clear') type(value)
      }}
      itemToStringValue={(item: PaletteItem) => item.text}
      autoHighlight="always"
      keepHighlight
    >
      <div className="flex max-h-[inherit] min-h-0 flex-col">
        <div className="flex items-center gap-3 border-b-2 border-line pr-2 pl-5 focus-within:border-accent">
          <Icon name="search" />
          <Autocomplete.Input
            ref={field}
            data-first-focus
            aria-label="Search for an application, a person, a page or an action"
            placeholder="Employer, role, name, page or action"
            className="min-h-14 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-soft"
            onKeyDown={(event) => event.key === 'Escape' && close()}
          />
          <button
            type="button"
            onClick={close}
            aria-label="Close search"
            className="inline-flex size-11 shrink-0 items-center justify-center rounded-control text-soft hover:text-ink"
          >
            <Icon name="close" />
          </button>
        </div>
        <Autocomplete.List className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-2 outline-none">
          {(group: PaletteGroup) => (
            <Autocomplete.Group key={group.value} items={group.items} className="mb-2">
              <Autocomplete.GroupLabel className="px-3 pt-2 pb-1 text-sm text-soft">
                {group.value}
              </Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(item: PaletteItem) => (
                  <PaletteLine key={item.id} item={item} choose={() => choose(item.target)} />
                )}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
        <p role="status" className="border-t border-line px-5 py-2.5 text-sm text-soft">
          {foundWords(found)}
        </p>
      </div>
    </Autocomplete.Root>
  )
}

function PaletteLine({
  item,
  choose,
}: {
  readonly item: PaletteItem
  readonly choose: () => void
}) {
  return (
    <Autocomplete.Item
      value={item}
      onClick={choose}
      className="flex min-h-11 cursor-pointer items-center justify-between gap-4 rounded-control px-3 py-1.5 -outline-offset-2 select-none data-highlighted:outline-2 data-highlighted:outline-transparent data-highlighted:bg-accent-soft data-highlighted:text-accent"
    >
      <span className="min-w-0">{item.text}</span>
      {item.detail && (
        <span className="max-w-[50%] shrink-0 truncate text-sm text-soft">{item.detail}</span>
      )}
    </Autocomplete.Item>
  )
}
