/** Keeps what an employer said: their words, when, and the causes that the person confirms. */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ApplicationsView } from '#contracts/views.ts'
import { ConfirmCauses } from '#web/features/feedback/confirm-causes.tsx'
import { FromMail } from '#web/features/feedback/from-mail.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { NOTHING_TOLD, type Told } from '#web/lib/feedback-words.ts'
import { queries } from '#web/lib/queries.ts'
import { useSettled } from '#web/lib/use-settled.ts'
import { Button } from '#web/ui/button.tsx'
import { SelectField, TextArea, TextField } from '#web/ui/field.tsx'

type FeedbackFormProps = {
  readonly applications: ApplicationsView['applications']
  readonly applicationId: string | undefined
  /** What it begins with. */
  readonly begun: Told
}

export function FeedbackForm({ applications, applicationId, begun }: FeedbackFormProps) {
  const [of, setOf] = useState(applicationId ?? '')
  const [told, setTold] = useState(begun)
  const settled = useSettled(told.text)
  const read = useQuery(queries.readFeedback(settled))
  const keep = useAct(
    () =>
      api.keepFeedback(of, {
        ...told,
        on: told.on === '' ? null : told.on,
        causes: [...told.causes],
      }),
    { said: 'Kept in your book.', after: () => setTold(NOTHING_TOLD) },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    keep.mutate(undefined)
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <p className="text-soft">
        What an employer tells you counts more than anything that can be guessed. It is read here,
        on your computer, and counts only as you confirm it.
      </p>
      <SelectField
        label="About"
        required
        value={of}
        onChange={(event) => {
          setOf(event.target.value)
          setTold(NOTHING_TOLD)
        }}
        choices={[
          { value: '', text: 'Choose an application' },
          ...applications.map(({ id, employer, role }) => ({
            value: id,
            text: role ? `${employer}, ${role}` : employer,
          })),
        ]}
      />
      {of !== '' && <FromMail applicationId={of} messageId={told.messageId} take={setTold} />}
      <TextArea
        label="What they said"
        rows={5}
        required
        help="Their words, as well as you remember them."
        value={told.text}
        onChange={(event) => setTold({ ...told, text: event.target.value })}
      />
      <TextField
        label="When"
        type="date"
        value={told.on}
        onChange={(event) => setTold({ ...told, on: event.target.value })}
      />
      {told.text.trim() !== '' && (
        <ConfirmCauses
          suggestions={read.data?.suggestions ?? []}
          causes={told.causes}
          onChange={(causes) => setTold({ ...told, causes })}
        />
      )}
      <div>
        <Button look="primary" type="submit" disabled={keep.isPending}>
          Keep it
        </Button>
      </div>
    </form>
  )
}
