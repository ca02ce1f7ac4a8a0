/** The name that letters are signed with; saved as one leaves the field. */
import { useState } from 'react'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { TextField } from '#web/ui/field.tsx'

export function PersonName({ name }: { readonly name: string | null }) {
  const [text, setText] = useState(name ?? '')
  const save = useAct(api.setPerson, { said: 'Kept.' })
  const leave = () => {
    const next = text.trim() || null
    if (next !== name) save.mutate(next)
  }
  return (
    <TextField
      label="Name"
      hideLabel
      help="Letters are signed with it. Leave it empty to sign them yourself."
      autoComplete="name"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  )
}
