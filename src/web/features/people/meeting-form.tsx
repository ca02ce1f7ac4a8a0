/** One talk or event in a form: before it plan and questions, after it notes, thanks and next. */
import type { FormEvent } from 'react'
import type { MeetingView } from '#contracts/people.ts'
import type { MeetingKind } from '#core/model/people-events.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { linesOf, MEETING_WORDS } from '#web/lib/people-words.ts'
import { Button } from '#web/ui/button.tsx'
import { choicesOf, SelectField, TextArea, TextField } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type MeetingFormProps = {
  readonly meeting: MeetingView | null
  readonly withId: string | null
  readonly close: () => void
}

export function MeetingForm({ meeting, withId, close }: MeetingFormProps) {
  const keep = useAct(
    (form: FormData) => {
      const text = (name: string) => String(form.get(name) ?? '').trim()
      const orNull = (name: string) => text(name) || null
      return api.changePeople({
        type: 'keep-meeting',
        ...(meeting && { meetingId: meeting.id }),
        meeting: {
          kind: text('kind') as MeetingKind,
          title: text('title'),
          on: orNull('on'),
          employer: orNull('employer'),
          plan: orNull('plan'),
          questions: linesOf(text('questions')),
          notes: orNull('notes'),
          thankedOn: orNull('thankedOn'),
          next: orNull('next'),
          ...(!meeting && withId && { with: [withId] }),
        },
      })
    },
    { said: 'Kept.', after: close, troubleOnPage: true },
  )
  const drop = useAct(
    (meetingId: string) => api.changePeople({ type: 'drop-meeting', meetingId }),
    { said: 'Taken out.', after: close },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    keep.mutate(new FormData(event.currentTarget))
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField
        label="What it is about"
        name="title"
        required
        autoComplete="off"
        defaultValue={meeting?.title ?? ''}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label="Kind"
          name="kind"
          choices={choicesOf(MEETING_WORDS)}
          defaultValue={meeting?.kind ?? 'informational-interview'}
        />
        <TextField label="When" name="on" type="date" defaultValue={meeting?.on ?? ''} />
      </div>
      <TextField
        label="Employer or organisation"
        name="employer"
        autoComplete="off"
        defaultValue={meeting?.employer ?? ''}
      />
      <TextArea
        label="What you want of it"
        name="plan"
        rows={2}
        defaultValue={meeting?.plan ?? ''}
      />
      <TextArea
        label="Questions to ask"
        help="One a line."
        name="questions"
        rows={3}
        defaultValue={meeting?.questions.join('\n') ?? ''}
      />
      <TextArea label="What came of it" name="notes" rows={3} defaultValue={meeting?.notes ?? ''} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Thanked on"
          name="thankedOn"
          type="date"
          defaultValue={meeting?.thankedOn ?? ''}
        />
        <TextField label="Next" name="next" autoComplete="off" defaultValue={meeting?.next ?? ''} />
      </div>
      <FormEnd submit="Keep" isBusy={keep.isPending} error={keep.error} close={close} />
      {meeting && (
        <div>
          <Button look="plain" disabled={drop.isPending} onClick={() => drop.mutate(meeting.id)}>
            Take it out
          </Button>
        </div>
      )}
    </form>
  )
}
