/** Facts that only the person has: kept with the application when a field is left. */
import type { DraftView } from '#contracts/views.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { TextField } from '#web/ui/field.tsx'

type Fact = NonNullable<DraftView['facts']>[number]

type LetterFactsProps = {
  readonly applicationId: string
  readonly facts: readonly Fact[]
}

export function LetterFacts({ applicationId, facts }: LetterFactsProps) {
  return (
    <div className="grid gap-4">
      {facts.map((fact) => (
        <FactField key={fact.id} applicationId={applicationId} fact={fact} />
      ))}
    </div>
  )
}

function FactField({
  applicationId,
  fact,
}: {
  readonly applicationId: string
  readonly fact: Fact
}) {
  const { id, label, form, value } = fact
  const keep = useAct(
    (text: string) =>
      api.change(applicationId, { type: 'give-facts', facts: { [id]: text || null } }),
    { said: (_, text) => (text ? 'Kept for the letters of this application.' : 'Taken out.') },
  )
  const left = (text: string) => {
    if (text.trim() !== (value ?? '')) keep.mutate(text.trim())
  }
  return (
    <TextField
      // Another value came in meanwhile (an undo, another tab): the field begins anew.
      key={value ?? ''}
      label={label.charAt(0).toUpperCase() + label.slice(1)}
      type={form === 'day' ? 'date' : 'text'}
      defaultValue={value ?? ''}
      onBlur={(event) => left(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') left(event.currentTarget.value)
      }}
    />
  )
}
