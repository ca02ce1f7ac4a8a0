/** Address, key and name of a language model; its server can be asked for its models first. */
import { type FormEvent, useState } from 'react'
import type { ModelView } from '#contracts/second-opinion.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { countWords } from '#web/lib/import-words.ts'
import { Button } from '#web/ui/button.tsx'
import { SelectField, TextField } from '#web/ui/field.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

/** Where a server on this computer usually is (Ollama's own port). */
const USUAL = 'http://127.0.0.1:11434/v1'

export function ModelForm({ view }: { readonly view: ModelView | null }) {
  const named = view?.named ?? null
  const [address, setAddress] = useState(named?.address ?? '')
  const [key, setKey] = useState('')
  const [name, setName] = useState(named?.name ?? '')
  const given = { address, ...(key.trim() !== '' && { key: key.trim() }) }
  const look = useAct(api.tryModel, {
    troubleOnPage: true,
    after: ({ models }) => {
      const [first] = models
      if (first !== undefined && !models.includes(name)) setName(first)
    },
  })
  const keep = useAct(api.nameModel, {
    troubleOnPage: true,
    said: 'Switched on. Nothing was sent.',
    after: () => setKey(''),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    keep.mutate({ ...given, name })
  }
  const models = look.data?.models ?? []
  const error = keep.error ?? look.error
  const isBusy = keep.isPending || look.isPending
  return (
    <form onSubmit={submit} className="grid max-w-lg gap-4">
      <TextField
        label="Address"
        help="Of a server with the OpenAI interface. Plain http only for this computer, or for private numbers in your own network."
        placeholder={USUAL}
        required
        inputMode="url"
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        value={address}
        onChange={(event) => {
          setAddress(event.target.value)
          look.reset()
        }}
      />
      <TextField
        label="Key, if it needs one"
        type="password"
        autoComplete="off"
        help={
          view?.hasKey
            ? 'One is kept, and stays while the server is the same. Write here only to replace it.'
            : 'Kept where only your account can read it; in no export and no backup.'
        }
        value={key}
        onChange={(event) => setKey(event.target.value)}
      />
      <div className="grid justify-items-start gap-2">
        <Button disabled={isBusy || address.trim() === ''} onClick={() => look.mutate(given)}>
          {look.isPending ? 'Trying' : 'Try the connection'}
        </Button>
        {look.data && (
          <p role="status" className="text-sm break-words">
            {look.data.host} answers, and has {countWords(models.length, ['model', 'models'])}.
            Nothing of your search was sent.
          </p>
        )}
      </div>
      {models.length > 0 ? (
        <SelectField
          label="Model"
          choices={models.map((model) => ({ value: model, text: model }))}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      ) : (
        <TextField
          label="Model"
          help="As its server names it. Try the connection to choose from a list."
          required
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      {error && <Trouble error={error} />}
      <div>
        <Button type="submit" disabled={isBusy}>
          {view === null ? 'Switch it on' : 'Keep'}
        </Button>
      </div>
    </form>
  )
}
