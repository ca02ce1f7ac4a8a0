/** One application by hand. */
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import type { Channel } from '#core/model/milestones.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { CHANNEL_WORDS } from '#web/lib/words.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { choicesOf, SelectField, TextField } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

export function AddApplication({
  isOpen,
  close,
}: {
  readonly isOpen: boolean
  readonly close: () => void
}) {
  const navigate = useNavigate()
  const add = useAct(api.addApplication, {
    said: ({ employer }) => `Added your application to ${employer}.`,
    after: ({ id }) => {
      close()
      void navigate({ to: '/applications/$id', params: { id } })
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim() || null
    add.mutate({
      employer: text('employer') ?? '',
      role: text('role'),
      channel: text('channel') as Channel | null,
      appliedOn: text('appliedOn'),
    })
  }
  return (
    <Dialog title="Add an application" isOpen={isOpen} close={close}>
      <form onSubmit={submit} className="grid gap-4">
        <TextField label="Employer" name="employer" required autoComplete="off" />
        <TextField
          label="Role"
          name="role"
          autoComplete="off"
          help="Leave empty where nobody named it."
        />
        <SelectField
          label="How you applied"
          name="channel"
          choices={choicesOf(CHANNEL_WORDS, 'Not known')}
        />
        <TextField label="Applied on" name="appliedOn" type="date" />
        <FormEnd submit="Add" isBusy={add.isPending} error={add.error} close={close} />
      </form>
    </Dialog>
  )
}
