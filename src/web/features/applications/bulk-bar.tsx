/** What can be done to the selected rows at once: one write, one notice, one undo. */
import { useState } from 'react'
import type { BulkChange } from '#contracts/bulk.ts'
import type { ApplicationView } from '#contracts/shared.ts'
import type { Channel, MilestoneKind } from '#core/model/milestones.ts'
import { thousands } from '#core/model/number-words.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { CHANNEL_WORDS, MILESTONE_WORDS } from '#web/lib/words.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { choicesOf, SelectField, TextField } from '#web/ui/field.tsx'

type BulkBarProps = {
  readonly selected: readonly ApplicationView[]
  readonly today: string
  readonly clear: () => void
}

export function BulkBar({ selected, today, clear }: BulkBarProps) {
  const [isEditing, setEditing] = useState(false)
  const count = `${thousands(selected.length)} ${selected.length === 1 ? 'application' : 'applications'}`
  const act = useAct(
    (change: BulkChange) =>
      api.changeAll(
        selected.map(({ id }) => id),
        change,
      ),
    {
      said: (_, { type }) => `${count} ${type === 'remove' ? 'removed' : 'changed'}.`,
      after: () => {
        setEditing(false)
        clear()
      },
    },
  )
  const areArchived = selected.every(({ archived }) => archived)
  return (
    <section
      aria-label="Selected applications"
      className="sticky top-2 z-20 mb-3 flex flex-wrap items-center gap-2 rounded-control border border-line bg-sunken px-3 py-2"
    >
      <p className="mr-auto text-sm font-semibold">{count} selected</p>
      <Button onClick={() => setEditing(true)}>Change</Button>
      <Button onClick={() => act.mutate({ type: 'archive', archived: !areArchived })}>
        {areArchived ? 'Take out of the archive' : 'Archive'}
      </Button>
      <Button onClick={() => act.mutate({ type: 'remove' })}>Remove</Button>
      <Button look="plain" onClick={clear}>
        Select none
      </Button>
      <Dialog title={`Change ${count}`} isOpen={isEditing} close={() => setEditing(false)}>
        <BulkForm today={today} change={(change) => act.mutate(change)} />
      </Dialog>
    </section>
  )
}

type BulkFormProps = {
  readonly today: string
  readonly change: (change: BulkChange) => void
}

function BulkForm({ today, change }: BulkFormProps) {
  const [channel, setChannel] = useState<Channel>('board')
  const [resume, setResume] = useState('')
  const [kind, setKind] = useState<MilestoneKind>('rejected')
  const [date, setDate] = useState(today)
  return (
    <div className="grid gap-5">
      <div className="grid items-end gap-3 sm:grid-cols-[1fr_auto]">
        <SelectField
          label="How you applied"
          choices={choicesOf(CHANNEL_WORDS)}
          value={channel}
          onChange={(event) => setChannel(event.target.value as Channel)}
        />
        <Button onClick={() => change({ type: 'edit', facts: { channel } })}>Set for all</Button>
      </div>
      <div className="grid items-end gap-3 sm:grid-cols-[1fr_auto]">
        <TextField
          label="Résumé version"
          value={resume}
          onChange={(event) => setResume(event.target.value)}
        />
        <Button
          disabled={resume.trim() === ''}
          onClick={() => change({ type: 'edit', facts: { resume: resume.trim() } })}
        >
          Set version
        </Button>
      </div>
      <div className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
        <SelectField
          label="What happened"
          choices={choicesOf(MILESTONE_WORDS)}
          value={kind}
          onChange={(event) => setKind(event.target.value as MilestoneKind)}
        />
        <TextField
          label="On"
          type="date"
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
        <Button onClick={() => change({ type: 'add-milestone', kind, date: date || null })}>
          Add to all
        </Button>
      </div>
    </div>
  )
}
