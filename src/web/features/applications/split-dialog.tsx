/** Mails that belong to another application: taken out into one of their own. */
import type { FormEvent } from 'react'
import type { ApplicationPageView } from '#contracts/http.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { useNotice } from '#web/lib/notice.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type SplitDialogProps = {
  readonly application: ApplicationPageView
  readonly isOpen: boolean
  readonly close: () => void
}

export function SplitDialog({ application, isOpen, close }: SplitDialogProps) {
  const notify = useNotice()
  const split = useAct(
    (messageIds: string[]) => api.change(application.id, { type: 'split', messageIds }),
    { said: 'Taken out into an application of their own.', after: close },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).getAll('message').map(String)
    if (chosen.length > 0) split.mutate(chosen)
    else notify({ text: 'Choose at least one mail first.', trouble: true })
  }
  return (
    <Dialog title="Take mails out" isOpen={isOpen} close={close}>
      <form onSubmit={submit} className="grid gap-4">
        <fieldset className="grid gap-1">
          <legend className="mb-2">Which mails belong to another application?</legend>
          {application.messages.map(({ id, subject, date }) => (
            <label key={id} className="flex min-h-11 items-center gap-3">
              <input type="checkbox" name="message" value={id} className="size-5 accent-accent" />
              <span>
                {subject || '(no subject)'}
                {date && <span className="text-sm text-soft"> · {shortDay(date)}</span>}
              </span>
            </label>
          ))}
        </fieldset>
        <FormEnd submit="Take out" isBusy={split.isPending} error={split.error} close={close} />
      </form>
    </Dialog>
  )
}
