/** Where it is rough: a pause, two lines to oneself, a person. Going on is possible, not urged. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useOpenHelpCard } from '#web/lib/help-card.ts'
import { useLostFocus } from '#web/lib/lost-focus.ts'
import { queries } from '#web/lib/queries.ts'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'

type RoughMomentProps = {
  readonly isBusy: boolean
  readonly ready: (note: string) => void
  readonly pause: (note: string) => void
}

export function RoughMoment({ isBusy, ready, pause }: RoughMomentProps) {
  const [note, setNote] = useState('')
  const openHelp = useOpenHelpCard()
  const top = useLostFocus<HTMLParagraphElement>()
  return (
    <div className="grid gap-6">
      <p ref={top} tabIndex={-1} className="max-w-[56ch] text-lg">
        Then it can wait. Nothing here runs away. You need not carry it alone either: someone you
        trust can hear it first.
      </p>
      <Circle />
      <TextArea
        label="Two lines to yourself, if you like"
        help="What you would say to a friend to whom this happened. Only you see it."
        rows={3}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" disabled={isBusy} onClick={() => pause(note)}>
          Pause until tomorrow
        </Button>
        <Button disabled={isBusy} onClick={() => ready(note)}>
          I am ready to look
        </Button>
        <Button look="plain" onClick={openHelp}>
          Need a person to talk to?
        </Button>
      </div>
    </div>
  )
}

/** The people whom the person named for a day like this; nothing where they named none. */
function Circle() {
  const people = useQuery(queries.circle()).data?.people ?? []
  if (people.length === 0) return null
  return (
    <section aria-label="Your circle">
      <p className="text-sm text-soft">You named for a day like this:</p>
      <ul>
        {people.map(({ id, name, phones: [phone], mails: [mail] }) => (
          <li key={id} className="flex min-h-11 flex-wrap items-center gap-x-4">
            <span className="font-semibold">{name}</span>
            {phone && (
              <a
                href={`tel:${phone.replace(/[^+\d]/g, '')}`}
                aria-label={`Call ${phone}, ${name}`}
                className="link inline-flex min-h-11 items-center"
              >
                Call {phone}
              </a>
            )}
            {mail && (
              <a
                href={`mailto:${mail}`}
                aria-label={`Write to ${name}`}
                className="link inline-flex min-h-11 items-center"
              >
                Write
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
