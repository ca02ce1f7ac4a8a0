/** One thing that an employer said, the causes it counts for, and what changed since. */
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { FeedbackView } from '#contracts/feedback.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { fieldText } from '#web/lib/field-text.ts'
import { CAUSE_WORDS } from '#web/lib/words.ts'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type FeedbackItemProps = {
  readonly feedback: FeedbackView
  /** Whether the application is one to look back at. */
  readonly hasDebrief: boolean
}

export function FeedbackItem({ feedback, hasDebrief }: FeedbackItemProps) {
  const { id, applicationId, employer, role, text, on, from, causes, changed } = feedback
  const [isOpen, setOpen] = useState(false)
  const drop = useAct(() => api.dropFeedback(applicationId, id), {
    said: 'Taken out of your book.',
  })
  return (
    <article className="grid gap-2 border-l-2 border-line pl-4">
      <p className="text-sm text-soft">
        <Link to="/applications/$id" params={{ id: applicationId }} className="link">
          {role ? `${employer}, ${role}` : employer}
        </Link>
        {from && `, ${from}`}
        {on && `, ${shortDay(on)}`}
      </p>
      <blockquote className="max-w-[65ch] wrap-anywhere whitespace-pre-wrap">{text}</blockquote>
      {causes.length > 0 ? (
        <ul className="flex flex-wrap gap-x-4 text-sm">
          {causes.map((cause) => (
            <li key={cause} className="font-semibold">
              {CAUSE_WORDS[cause]}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-sm text-soft">It counts for no cause.</p>
      )}
      {hasDebrief && causes.length > 0 && (
        <p>
          <Link
            to="/debrief/$id"
            params={{ id: applicationId }}
            search={{ part: 'happened' }}
            className="link"
          >
            What probably happened at {employer}
          </Link>
        </p>
      )}
      {isOpen ? (
        <ChangedForm feedback={feedback} close={() => setOpen(false)} />
      ) : (
        <>
          {changed && (
            <p className="max-w-[65ch] whitespace-pre-wrap">
              <span className="font-semibold">Changed since: </span>
              {changed}
            </p>
          )}
          <div className="-ml-3 flex flex-wrap">
            <Button
              look="plain"
              aria-label={`What changed since what ${employer} said`}
              onClick={() => setOpen(true)}
            >
              What changed since
            </Button>
            <Button
              look="plain"
              aria-label={`Take out what ${employer} said`}
              disabled={drop.isPending}
              onClick={() => drop.mutate(undefined)}
            >
              Take out
            </Button>
          </div>
        </>
      )}
    </article>
  )
}

type ChangedFormProps = { readonly feedback: FeedbackView; readonly close: () => void }

function ChangedForm({ feedback: { id, applicationId, changed }, close }: ChangedFormProps) {
  const keep = useAct(
    (to: string | null) => api.changeFeedback(applicationId, id, { changed: to }),
    { said: 'Kept.', after: close },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    keep.mutate(fieldText(String(new FormData(event.currentTarget).get('changed') ?? '')))
  }
  return (
    <form onSubmit={submit} className="grid gap-3">
      <TextArea
        label="What changed since"
        name="changed"
        rows={2}
        defaultValue={changed ?? ''}
        autoFocus
      />
      <FormEnd submit="Keep" isBusy={keep.isPending} close={close} />
    </form>
  )
}
