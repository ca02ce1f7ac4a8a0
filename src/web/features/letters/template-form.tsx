/** One template, new or changed. What is wrong with it is said below its words, and nothing is lost. */
import type { FormEvent } from 'react'
import type { TemplateView } from '#contracts/drafts.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { TextArea, TextField } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type TemplateFormProps = {
  readonly template: TemplateView | null
  readonly slots: readonly string[]
  readonly close: () => void
}

export function TemplateForm({ template, slots, close }: TemplateFormProps) {
  const keep = useAct(
    (form: FormData) =>
      api.keepTemplate(template?.id ?? null, {
        name: String(form.get('name')),
        subject: String(form.get('subject')),
        body: String(form.get('body')),
      }),
    { said: 'The template is kept.', troubleOnPage: true, after: close },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    keep.mutate(new FormData(event.currentTarget))
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField label="Name" name="name" required autoFocus defaultValue={template?.name ?? ''} />
      <TextField label="Subject" name="subject" defaultValue={template?.subject ?? ''} />
      <TextArea label="Text" name="body" rows={10} required defaultValue={template?.body ?? ''} />
      <p className="text-sm wrap-anywhere text-soft">
        Slots that each application fills: {slots.map((slot) => `{${slot}}`).join(' ')}. What is not
        known stays as a gap, and a gap of your own in square brackets does too.
      </p>
      <FormEnd submit="Keep" isBusy={keep.isPending} error={keep.error} close={close} />
    </form>
  )
}
