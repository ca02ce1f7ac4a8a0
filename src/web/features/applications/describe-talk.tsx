/** When a talk was, whom one met, and what was left open: it helps the thank-you and the debrief. */
import { type FormEvent, useState } from 'react'
import type { MilestoneView } from '#contracts/shared.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { type ChangedDetails, changedDetails, talkForm } from '#web/lib/talk-details.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextArea, TextField } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type DescribeTalkProps = {
  readonly applicationId: string
  readonly milestone: MilestoneView
  readonly isOpen: boolean
  readonly close: () => void
}

export function DescribeTalk({ isOpen, close, ...talk }: DescribeTalkProps) {
  return (
    <Dialog title="Describe this talk" isOpen={isOpen} close={close}>
      <TalkForm {...talk} close={close} />
    </Dialog>
  )
}

function TalkForm({ applicationId, milestone, close }: Omit<DescribeTalkProps, 'isOpen'>) {
  // As it stood when the form was opened: another tab may change it meanwhile.
  const [opened] = useState(() => talkForm(milestone))
  const { kind, date, source } = milestone
  const describe = useAct(
    (details: ChangedDetails) =>
      api.change(applicationId, { type: 'describe-milestone', kind, date, source, details }),
    { said: 'Kept.', after: close, troubleOnPage: true },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '')
    const details = changedDetails(opened, {
      time: text('time'),
      people: text('people'),
      looseEnds: text('looseEnds'),
      note: text('note'),
    })
    if (Object.keys(details).length === 0) close()
    else describe.mutate(details)
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField label="Time" name="time" type="time" defaultValue={opened.time} />
      <TextArea
        label="Whom you met"
        name="people"
        rows={2}
        help="One name a line."
        defaultValue={opened.people}
      />
      <TextArea
        label="What was left open"
        name="looseEnds"
        rows={2}
        help="One a line: a question you want to answer better, a link you promised."
        defaultValue={opened.looseEnds}
      />
      <TextArea label="Note" name="note" rows={3} defaultValue={opened.note} />
      <FormEnd submit="Keep" isBusy={describe.isPending} error={describe.error} close={close} />
    </form>
  )
}
