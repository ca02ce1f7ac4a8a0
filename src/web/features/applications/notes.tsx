/** Notes to an application: each can be corrected or taken out, and one line adds another. */
import { type FormEvent, useState } from 'react'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { useLostFocus } from '#web/lib/lost-focus.ts'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'
import { Section } from '#web/ui/page.tsx'

export function Notes({ id, notes }: { readonly id: string; readonly notes: readonly string[] }) {
  const [text, setText] = useState('')
  const add = useAct(() => api.change(id, { type: 'note', text }), {
    said: 'Note kept.',
    after: () => setText(''),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) add.mutate(undefined)
  }
  return (
    <Section title="Notes">
      <NotesFocus key={notes.length} count={notes.length} />
      {notes.length > 0 && (
        <ul className="mb-4 grid gap-3">
          {notes.map((note, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two notes may read the same
            <li key={`${at} ${note}`} className="max-w-[65ch] border-l-2 border-line pl-4">
              <Note id={id} note={note} />
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={submit} className="grid justify-items-start gap-2 *:w-full">
        <TextArea
          label="A new note"
          rows={2}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div>
          <Button type="submit" disabled={add.isPending || !text.trim()}>
            Keep the note
          </Button>
        </div>
      </form>
    </Section>
  )
}

function Note({ id, note }: { readonly id: string; readonly note: string }) {
  const [isOpen, setOpen] = useState(false)
  const edit = useAct(
    (to: string | null) => api.change(id, { type: 'edit-note', from: note, to }),
    {
      said: (_, to) => (to === null ? 'The note is out.' : 'The note is corrected.'),
      after: () => setOpen(false),
    },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const to = String(new FormData(event.currentTarget).get('note') ?? '').trim()
    if (to === '' || to === note) setOpen(false)
    else edit.mutate(to)
  }
  if (isOpen)
    return (
      <form onSubmit={submit} className="grid gap-3">
        <TextArea label="The note" name="note" rows={3} defaultValue={note} autoFocus />
        <FormEnd submit="Keep" isBusy={edit.isPending} error={null} close={() => setOpen(false)} />
      </form>
    )
  const named = note.slice(0, 60)
  return (
    <>
      <p className="break-words whitespace-pre-wrap">{note}</p>
      <div className="-ml-3 flex flex-wrap">
        <Button look="plain" aria-label={`Correct: ${named}`} onClick={() => setOpen(true)}>
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

/** Where the focus goes when the note that it stood on is out. */
function NotesFocus({ count }: { readonly count: number }) {
  const place = useLostFocus<HTMLParagraphElement>()
  return (
    <p ref={place} tabIndex={-1} className="sr-only">
      {count === 1 ? 'One note' : `${count} notes`}
    </p>
  )
}
