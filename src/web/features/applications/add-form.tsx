/** The facts of a new application; what was read from a paste stands in the fields, with its words. */
import type { FormEvent } from 'react'
import type { PasteView } from '#contracts/paste.ts'
import type { Channel } from '#core/model/milestones.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { fromWords } from '#web/lib/paste-words.ts'
import { CHANNEL_WORDS } from '#web/lib/words.ts'
import { choicesOf, SelectField, TextField } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type AddFormProps = {
  readonly pasted: PasteView | null
  readonly added: (id: string) => void
  readonly close: () => void
}

export function AddForm({ pasted, added, close }: AddFormProps) {
  const add = useAct(api.addApplication, {
    said: ({ employer }) => `Added your application to ${employer}.`,
    adds: ({ id }) => id,
    after: ({ id }) => added(id),
    troubleOnPage: true,
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
      postingText: pasted?.postingText ?? null,
    })
  }
  const from = (told: { readonly from: string } | null | undefined, otherwise?: string) => {
    const help = fromWords(told) ?? otherwise
    return help === undefined ? {} : { help }
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField
        label="Employer"
        name="employer"
        required
        autoComplete="off"
        defaultValue={pasted?.employer?.value ?? ''}
        {...from(pasted?.employer)}
      />
      <TextField
        label="Role"
        name="role"
        autoComplete="off"
        defaultValue={pasted?.role?.value ?? ''}
        {...from(pasted?.role, 'Leave empty where nobody named it.')}
      />
      <SelectField
        label="How you applied"
        name="channel"
        choices={choicesOf(CHANNEL_WORDS, 'Not known')}
        defaultValue={pasted?.channel?.value ?? ''}
        {...from(pasted?.channel)}
      />
      <TextField
        label="Applied on"
        name="appliedOn"
        type="date"
        defaultValue={pasted?.appliedOn?.value ?? ''}
        {...from(pasted?.appliedOn)}
      />
      {pasted?.postingText && (
        <p className="text-sm text-soft">The posting's text is kept with the application.</p>
      )}
      <FormEnd submit="Add" isBusy={add.isPending} error={add.error} close={close} />
    </form>
  )
}
