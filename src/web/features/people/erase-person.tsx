/** Erasing one person: what goes and what is not reached is said, a copy offered, the name asked for. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { ErasureBody, ErasurePreview } from '#contracts/people.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { erasureWords } from '#web/lib/people-words.ts'
import { queries } from '#web/lib/queries.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { SelectField, TextField } from '#web/ui/field.tsx'
import { Loaded, Trouble } from '#web/ui/loaded.tsx'

type PersonProps = { readonly id: string; readonly name: string }

export function ErasePerson({ id, name }: PersonProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="plain" onClick={() => setOpen(true)}>
        Erase this person
      </Button>
      <Dialog title={`Erase ${name}?`} isOpen={isOpen} close={() => setOpen(false)}>
        <Asked id={id} close={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function Asked({ id, close }: { readonly id: string; readonly close: () => void }) {
  return (
    <Loaded query={useQuery(queries.erasure(id))}>
      {(preview) => <EraseForm id={id} preview={preview} close={close} />}
    </Loaded>
  )
}

const WAYS = [
  { value: 'erased', text: 'Remove the contact as well' },
  { value: 'nameless', text: 'Keep what they did, without a name' },
]

type FormProps = {
  readonly id: string
  readonly preview: ErasurePreview
  readonly close: () => void
}

function EraseForm({ id, preview, close }: FormProps) {
  const navigate = useNavigate()
  const { goes, alone } = erasureWords(preview)
  const { backups, uploads, name } = preview
  const erase = useAct((body: ErasureBody) => api.erasePerson(id, body), {
    said: 'Erased. This cannot be undone.',
    after: () => navigate({ to: '/people' }),
    troubleOnPage: true,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    erase.mutate({
      way: form.get('way') === 'nameless' ? 'nameless' : 'erased',
      nameAloneToo: form.get('nameAloneToo') === 'on',
      confirm: String(form.get('confirm') ?? ''),
    })
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <p>{goes} This cannot be undone.</p>
      {uploads.length > 0 && (
        <p className="text-sm text-soft">
          Files that wait for import go with it: {uploads.join(', ')}.
        </p>
      )}
      {backups.length > 0 && <NotReached backups={backups} />}
      <a href="/api/export" download className={buttonClass('quiet', 'justify-self-start')}>
        Save a copy of everything first
      </a>
      <SelectField label="How" name="way" choices={WAYS} />
      {alone && (
        <label className="flex items-start gap-3">
          <input
            type="checkbox"
            name="nameAloneToo"
            className="mt-1 size-5 shrink-0 accent-accent"
          />
          {alone}
        </label>
      )}
      <TextField
        label={`To erase them, type "${name}"`}
        name="confirm"
        required
        autoComplete="off"
        spellCheck={false}
      />
      {erase.error && <Trouble error={erase.error} />}
      <div className="flex flex-wrap gap-2">
        <Button look="danger" type="submit" disabled={erase.isPending}>
          Erase this person
        </Button>
        <Button look="plain" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

function NotReached({ backups }: Pick<ErasurePreview, 'backups'>) {
  return (
    <div className="text-sm text-soft">
      <p>Backups are not reached. Delete them yourself, or they bring the person back:</p>
      <ul className="list-disc pl-5">
        {backups.map((path) => (
          <li key={path} className="break-all">
            {path}
          </li>
        ))}
      </ul>
    </div>
  )
}
