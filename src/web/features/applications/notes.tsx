/** Notes to an application: each can be corrected or taken out, and one line adds another. */
import { type FormEvent, useState } from 'react'
import { Note } from '#web/features/applications/note.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { useFocusAfter } from '#web/lib/lost-focus.ts'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { Section } from '#web/ui/page.tsx'

export function Notes({ id, notes }: { readonly id: string; readonly notes: readonly string[] }) {
  const [text, setText] = useState('')
  // Position of the note that was changed last; the focus stays there, or at the last one left.
  const [changedAt, setChangedAt] = useState(0)
  const part = useFocusAfter<HTMLDivElement>(JSON.stringify(notes))
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
      <div ref={part}>
        {notes.length > 0 && (
          <ul className="mb-4 grid gap-3">
            {notes.map((note, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two notes may read the same
              <li key={`${at} ${note}`} className="max-w-[65ch] border-l-2 border-line pl-4">
                <Note
                  id={id}
                  note={note}
                  isNext={at === Math.min(changedAt, notes.length - 1)}
                  changed={() => setChangedAt(at)}
                />
              </li>
            ))}
          </ul>
        )}
        <form onSubmit={submit} className="grid justify-items-start gap-2 *:w-full">
          <TextArea
            label="A new note"
            rows={2}
            data-next-focus={notes.length === 0 || undefined}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div>
            <Button type="submit" disabled={add.isPending || !text.trim()}>
              Keep the note
            </Button>
          </div>
        </form>
      </div>
    </Section>
  )
}
