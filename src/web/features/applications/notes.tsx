/** Notes to an application, and one line to add another. */
import { type FormEvent, useState } from 'react'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'
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
      {notes.length > 0 && (
        <ul className="mb-4 grid gap-3">
          {notes.map((note, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two notes may read the same
            <li key={at} className="max-w-[65ch] border-l-2 border-line pl-4 whitespace-pre-wrap">
              {note}
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
