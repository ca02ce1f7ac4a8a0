/** The facts of one application, to be set right. Only what was changed is kept as a change. */
import { type FormEvent, useState } from 'react'
import type { ApplicationPageView } from '#contracts/http.ts'
import type { Channel } from '#core/model/milestones.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { changedFacts, type FormFacts } from '#web/lib/changed-facts.ts'
import { CHANNEL_WORDS } from '#web/lib/words.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { choicesOf, SelectField, TextArea, TextField } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type EditFactsProps = {
  readonly application: ApplicationPageView
  readonly isOpen: boolean
  readonly close: () => void
}

export function EditFacts({ application, isOpen, close }: EditFactsProps) {
  return (
    <Dialog title="Correct the facts" isOpen={isOpen} close={close}>
      <FactsForm application={application} close={close} />
    </Dialog>
  )
}

function FactsForm({ application, close }: Omit<EditFactsProps, 'isOpen'>) {
  // What the form was opened with: where another tab changes the application meanwhile, what was
  // not touched here must not be written back.
  const [opened] = useState(application)
  const edit = useAct(
    (facts: Partial<FormFacts>) => api.change(application.id, { type: 'edit', facts }),
    { said: 'Corrected.', after: close, troubleOnPage: true },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim() || null
    const facts = changedFacts(opened, {
      employer: text('employer') ?? opened.employer,
      role: text('role'),
      channel: text('channel') as Channel | null,
      level: text('level'),
      resume: text('resume'),
      postingText: text('postingText'),
    })
    if (Object.keys(facts).length === 0) close()
    else edit.mutate(facts)
  }
  const { employer, role, channel, level, resume, postingText } = opened
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField label="Employer" name="employer" required defaultValue={employer} />
      <TextField label="Role" name="role" defaultValue={role ?? ''} />
      <SelectField
        label="How you applied"
        name="channel"
        choices={choicesOf(CHANNEL_WORDS, 'Not known')}
        defaultValue={channel ?? ''}
      />
      <TextField label="Level" name="level" defaultValue={level ?? ''} />
      <TextField label="Version of the résumé" name="resume" defaultValue={resume ?? ''} />
      <TextArea
        label="Text of the posting"
        name="postingText"
        rows={6}
        help="Paste it whole: it helps to see what was asked for."
        defaultValue={postingText ?? ''}
      />
      <FormEnd submit="Keep" isBusy={edit.isPending} error={edit.error} close={close} />
    </form>
  )
}
