/** One note: read, corrected in its place, or taken out; each can be taken back. */
import { type FormEvent, useState } from 'react'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { fieldText } from '#web/lib/field-text.ts'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type NoteProps = {
  readonly id: string
  readonly note: string
  /** Whether the focus goes here when the list has changed under it. */
  readonly isNext: boolean
  readonly changed: () => void
}

export function Note({ id, note, isNext, changed }: NoteProps) {
  const [form, setForm] = useState<'never' | 'open' | 'closed'>('never')
  const close = () => setForm('closed')
  const edit = useAct(
    (to: string | null) => api.change(id, { type: 'edit-note', from: note, to }),
    {
      said: (_, to) => (to === null ? 'The note is out.' : 'The note is corrected.'),
      after: () => {
        changed()
        close()
      },
    },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const to = fieldText(String(new FormData(event.currentTarget).get('note') ?? ''))
    if (to === null || to === fieldText(note)) close()
    else edit.mutate(to)
  }
  if (form === 'open')
    return (
      <form onSubmit={submit} className="grid gap-3">
        <TextArea label="The note" name="note" rows={3} required defaultValue={note} autoFocus />
        <FormEnd submit="Keep" isBusy={edit.isPending} close={close} />
      </form>
    )
  const named = note.slice(0, 60)
  return (
    <>
      <p className="break-words whitespace-pre-wrap">{note}</p>
      <div className="-ml-3 flex flex-wrap">
        <Button
          look="plain"
          data-next-focus={isNext || undefined}
          aria-label={`Correct: ${named}`}
          autoFocus={form === 'closed'}
          onClick={() => setForm('open')}
        >
          Correct
        </Button>
        <Button
          look="plain"
          aria-label={`Take out: ${named}`}
          disabled={edit.isPending}
          onClick={() => edit.mutate(null)}
        >
          Take out
        </Button>
      </div>
    </>
  )
}
