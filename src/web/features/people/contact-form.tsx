/** A contact's facts in a form, new or known. */
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import type { PersonPageView } from '#contracts/people.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { CONSENT_WORDS, factsOfForm, RELATION_WORDS, TIE_WORDS } from '#web/lib/people-words.ts'
import { choicesOf, SelectField, TextArea, TextField } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type ContactFormProps = { readonly person: PersonPageView | null; readonly close: () => void }

export function ContactForm({ person, close }: ContactFormProps) {
  const navigate = useNavigate()
  const keep = useAct(
    (form: FormData) =>
      api.changePeople({
        type: 'keep-contact',
        ...(person && { contactId: person.id }),
        facts: factsOfForm(form, person),
      }),
    {
      said: 'Kept.',
      after: ({ contactId }) => {
        close()
        if (!person && contactId) void navigate({ to: '/people/$id', params: { id: contactId } })
      },
      troubleOnPage: true,
    },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    keep.mutate(new FormData(event.currentTarget))
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField
        label="Name"
        name="name"
        required
        autoComplete="off"
        defaultValue={person?.name ?? ''}
      />
      <Work person={person} />
      <Reach person={person} />
      <Between person={person} />
      <FormEnd submit="Keep" isBusy={keep.isPending} error={keep.error} close={close} />
    </form>
  )
}

type PartProps = { readonly person: PersonPageView | null }

function Work({ person }: PartProps) {
  const work = person?.employments.find(({ isCurrent }) => isCurrent)
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label="Employer"
        name="employer"
        autoComplete="off"
        defaultValue={work?.employer ?? ''}
      />
      <TextField label="Title" name="title" autoComplete="off" defaultValue={work?.title ?? ''} />
    </div>
  )
}

function Reach({ person }: PartProps) {
  return (
    <>
      <TextArea
        label="Mail addresses"
        help="One a line."
        name="mails"
        rows={2}
        defaultValue={person?.mails.join('\n') ?? ''}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextArea
          label="Phone numbers"
          name="phones"
          rows={2}
          defaultValue={person?.phones.join('\n') ?? ''}
        />
        <TextArea
          label="Profiles and pages"
          name="links"
          rows={2}
          defaultValue={person?.links.join('\n') ?? ''}
        />
      </div>
    </>
  )
}

function Between({ person }: PartProps) {
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label="Who they are to you"
          name="relation"
          choices={choicesOf(RELATION_WORDS, 'Not said')}
          defaultValue={person?.relation ?? ''}
        />
        <SelectField
          label="How close"
          name="tie"
          choices={choicesOf(TIE_WORDS, 'Not said')}
          defaultValue={person?.tie ?? ''}
        />
      </div>
      <TextField
        label="How you know each other"
        name="knownFrom"
        autoComplete="off"
        defaultValue={person?.knownFrom ?? ''}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Last real contact"
          name="lastContact"
          type="date"
          defaultValue={person?.saidContact ?? ''}
        />
        <SelectField
          label="Their consent to be kept here"
          name="consent"
          choices={choicesOf(CONSENT_WORDS)}
          defaultValue={person?.consent ?? 'not-asked'}
        />
      </div>
      <TextArea label="Notes" name="notes" rows={3} defaultValue={person?.notes ?? ''} />
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          name="isInCircle"
          className="size-5 accent-accent"
          defaultChecked={person?.isInCircle ?? false}
        />
        One of the few I can talk to on a bad day
      </label>
    </>
  )
}
