/** What goes and what stays, a copy first, and the word that must be typed. */
import { type FormEvent, useState } from 'react'
import type { ErasePreview } from '#contracts/settings.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { ERASE_WORD, eraseWords, isEraseWord } from '#web/lib/erase-words.ts'
import { forgetSearch } from '#web/lib/forget-search.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

type EraseFormProps = {
  readonly preview: ErasePreview
  readonly close: () => void
  readonly done: () => void
}

export function EraseForm({ preview, close, done }: EraseFormProps) {
  const [word, setWord] = useState('')
  const erase = useAct(api.erase, {
    after: () => {
      forgetSearch()
      done()
    },
    troubleOnPage: true,
  })
  const { goes, stays } = eraseWords(preview)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isEraseWord(word)) erase.mutate(undefined)
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <p>{goes} This cannot be undone.</p>
      {stays && <p className="break-words text-sm text-soft">{stays}</p>}
      <a href="/api/export" download className={buttonClass('primary', 'justify-self-start')}>
        Save a copy first
      </a>
      <TextField
        label={`To erase all of it, type "${ERASE_WORD}"`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      {erase.error && <Trouble error={erase.error} />}
      <div className="flex flex-wrap gap-2">
        <Button look="danger" type="submit" disabled={!isEraseWord(word) || erase.isPending}>
          Erase everything
        </Button>
        <Button look="plain" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
