/** Forms: that the person was in touch, and the date that they named. */
import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import type { z } from 'zod'
import type { StatedDateBody, TouchBody } from '#contracts/http.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { queries } from '#web/lib/queries.ts'
import { touchOfForm, WAY_WORDS, WHAT_WORDS, WHO_WORDS } from '#web/lib/touch-words.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { choicesOf, SelectField, TextField } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type FormProps = { readonly id: string; readonly isOpen: boolean; readonly close: () => void }

export function TellTouch({ id, isOpen, close }: FormProps) {
  return (
    <Dialog title="You were in touch" isOpen={isOpen} close={close}>
      <TouchForm id={id} close={close} />
    </Dialog>
  )
}

function TouchForm({ id, close }: Omit<FormProps, 'isOpen'>) {
  const today = useQuery(queries.conversations()).data?.today
  const tell = useAct(
    (touch: z.input<typeof TouchBody>) => api.change(id, { type: 'touch', touch }),
    { said: 'Kept.', after: close, troubleOnPage: true },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    tell.mutate(touchOfForm(new FormData(event.currentTarget)))
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <SelectField
        label="Who"
        name="direction"
        choices={choicesOf(WHO_WORDS)}
        defaultValue="both"
      />
      <SelectField label="How" name="channel" choices={choicesOf(WAY_WORDS)} defaultValue="phone" />
      <SelectField label="About" name="kind" choices={choicesOf(WHAT_WORDS)} defaultValue="other" />
      <TextField
        key={today}
        label="When"
        name="on"
        type="date"
        max={today}
        defaultValue={today}
        required
      />
      <TextField label="Note" name="note" help="Optional. For you alone." />
      <FormEnd submit="Keep" isBusy={tell.isPending} error={tell.error} close={close} />
    </form>
  )
}

export function NameDate({ id, isOpen, close }: FormProps) {
  return (
    <Dialog title="They named a date" isOpen={isOpen} close={close}>
      <DateForm id={id} close={close} />
    </Dialog>
  )
}

function DateForm({ id, close }: Omit<FormProps, 'isOpen'>) {
  const today = useQuery(queries.conversations()).data?.today
  const tell = useAct(
    (stated: z.input<typeof StatedDateBody>) => api.change(id, { type: 'stated-date', stated }),
    { said: 'Kept.', after: close, troubleOnPage: true },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    tell.mutate({ by: String(form.get('by')), saidOn: String(form.get('saidOn')) })
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField label="They will answer by" name="by" type="date" required />
      <TextField
        key={today}
        label="They said so on"
        name="saidOn"
        type="date"
        max={today}
        defaultValue={today}
        required
      />
      <FormEnd submit="Keep" isBusy={tell.isPending} error={tell.error} close={close} />
    </form>
  )
}
