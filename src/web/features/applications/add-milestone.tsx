/** Something that happened, entered by hand. The date may stay open. */
import { type FormEvent, useState } from 'react'
import type { MilestoneKind, StatedReason } from '#core/model/milestones.ts'
import { REASON_WORDS } from '#core/model/reason-words.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { MILESTONE_WORDS } from '#web/lib/words.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { choicesOf, SelectField, TextField } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type AddMilestoneProps = {
  readonly id: string
  readonly isOpen: boolean
  readonly close: () => void
}

export function AddMilestone({ id, isOpen, close }: AddMilestoneProps) {
  const [kind, setKind] = useState<MilestoneKind>('interview')
  const add = useAct(
    (milestone: { date: string | null; statedReason?: StatedReason }) =>
      api.change(id, { type: 'add-milestone', kind, ...milestone }),
    { said: `Added: ${MILESTONE_WORDS[kind]}.`, after: close, troubleOnPage: true },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const reason = String(form.get('reason') ?? '') as StatedReason | ''
    add.mutate({
      date: String(form.get('date') ?? '') || null,
      ...(reason && kind === 'rejected' ? { statedReason: reason } : {}),
    })
  }
  return (
    <Dialog title="What happened" isOpen={isOpen} close={close}>
      <form onSubmit={submit} className="grid gap-4">
        <SelectField
          label="What"
          choices={choicesOf(MILESTONE_WORDS)}
          value={kind}
          onChange={(event) => setKind(event.target.value as MilestoneKind)}
        />
        <TextField
          label="When"
          name="date"
          type="date"
          help="Leave empty where you do not know it."
        />
        {kind === 'rejected' && (
          <SelectField
            label="What they said why"
            name="reason"
            choices={choicesOf(REASON_WORDS, 'Not known')}
          />
        )}
        <FormEnd submit="Add" isBusy={add.isPending} error={add.error} close={close} />
      </form>
    </Dialog>
  )
}
