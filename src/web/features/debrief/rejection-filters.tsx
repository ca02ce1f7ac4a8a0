/** Which rejections are shown; each choice stands in the URL. */

import { thousands } from '#core/model/number-words.ts'
import type { Stage } from '#core/model/stages.ts'
import type { RejectionRow } from '#web/lib/api.ts'
import { filteredRejections, type RejectionSearch, stagesAmong } from '#web/lib/rejection-filter.ts'
import { STAGE_WORDS } from '#web/lib/words.ts'
import { SelectField, TextField } from '#web/ui/field.tsx'

type RejectionFiltersProps = {
  readonly rows: readonly RejectionRow[]
  readonly search: RejectionSearch
  readonly filter: (next: RejectionSearch) => void
}

export function RejectionFilters({ rows, search, filter }: RejectionFiltersProps) {
  const { open, stage, employer, ...rest } = search
  const set = (change: { open?: boolean; stage?: string; employer?: string }) => {
    const next = { open, stage, employer, ...change }
    filter({
      ...rest,
      ...(next.open && { open: true as const }),
      ...(next.stage && { stage: next.stage as Stage }),
      ...(next.employer && { employer: next.employer }),
    })
  }
  const unseen = filteredRejections(rows, { open: true }).length
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <TextField
        label="Employer or role"
        type="search"
        value={employer ?? ''}
        onChange={(event) => set({ employer: event.target.value })}
      />
      <SelectField
        label="Ended after"
        value={stage ?? ''}
        onChange={(event) => set({ stage: event.target.value })}
        choices={[
          { value: '', text: 'Any stage' },
          ...stagesAmong(rows).map((one) => ({ value: one, text: STAGE_WORDS[one] })),
        ]}
      />
      <label className="inline-flex min-h-11 items-center gap-2 md:min-h-10">
        <input
          type="checkbox"
          className="size-5 accent-(--accent)"
          checked={open ?? false}
          onChange={(event) => set({ open: event.target.checked })}
        />
        Not looked at yet ({thousands(unseen)})
      </label>
    </div>
  )
}
