/** What a mail really means, said by the person: kind, employer, role, and where it belongs. */
import { type FormEvent, useState } from 'react'
import type { ReviewCard } from '#contracts/http.ts'
import type { MessageKind } from '#core/model/message.ts'
import { alwaysWords } from '#web/lib/review-words.ts'
import { MESSAGE_WORDS } from '#web/lib/words.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { choicesOf, SelectField, TextField } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

export type Correction = {
  readonly correction: {
    readonly kind: MessageKind
    readonly employer: string | null
    readonly role: string | null
  }
  readonly applicationId?: string
}

type CorrectReadingProps = {
  readonly card: ReviewCard
  readonly isOpen: boolean
  /** Whether "always so" was chosen on the card. */
  readonly isAlways: boolean
  readonly close: () => void
  readonly keep: (correction: Correction, isRule: boolean) => void
}

export function CorrectReading({ card, isOpen, isAlways, close, keep }: CorrectReadingProps) {
  // Where the model says something, its word stands there to be set right.
  const said = card.opinion?.suggestion ?? card
  const [kind, setKind] = useState<string>(said.kind)
  const always = card.rules.includes('accept') && kind === card.kind ? alwaysWords(card) : null
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim() || null
    const applicationId = text('application')
    const correction = {
      correction: {
        kind: text('kind') as MessageKind,
        employer: text('employer'),
        role: text('role'),
      },
      ...(applicationId ? { applicationId } : {}),
    }
    keep(correction, form.has('always'))
  }
  const candidates = card.candidates.map(({ applicationId, label }) => ({
    value: applicationId,
    text: label,
  }))
  return (
    <Dialog title="Set it right" isOpen={isOpen} close={close}>
      <form onSubmit={submit} className="grid gap-4">
        <SelectField
          label="What the mail is"
          name="kind"
          choices={choicesOf(MESSAGE_WORDS)}
          value={kind}
          onChange={(event) => setKind(event.target.value)}
        />
        <TextField label="Employer" name="employer" defaultValue={said.employer ?? ''} />
        <TextField label="Role" name="role" defaultValue={said.role ?? ''} />
        {candidates.length > 0 && (
          <SelectField
            label="Belongs to"
            name="application"
            choices={[{ value: '', text: 'Let Comeback find it' }, ...candidates]}
          />
        )}
        {always && (
          <label className="flex min-h-11 items-start gap-3 py-2">
            <input
              type="checkbox"
              name="always"
              className="mt-0.5 size-5 shrink-0 accent-accent"
              defaultChecked={isAlways}
            />
            <span className="min-w-0 text-sm break-words">{always}</span>
          </label>
        )}
        <FormEnd submit="Keep" close={close} />
      </form>
    </Dialog>
  )
}
