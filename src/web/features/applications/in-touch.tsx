/** Contacts with the employer, the date they named, and whether to stay in touch, or to stop. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ApplicationPageView } from '#contracts/http.ts'
import type { LongGameMark } from '#core/model/touches.ts'
import { EmployerCountry } from '#web/features/applications/employer-country.tsx'
import { NameDate, TellTouch } from '#web/features/applications/tell-touch.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { conversationsOf } from '#web/lib/conversation-words.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { queries } from '#web/lib/queries.ts'
import { LONG_GAME_WORDS, touchLine } from '#web/lib/touch-words.ts'
import { Button } from '#web/ui/button.tsx'
import { choicesOf, SelectField } from '#web/ui/field.tsx'
import { Section } from '#web/ui/page.tsx'

export function InTouch({ application }: { readonly application: ApplicationPageView }) {
  const { id, touches, statedDates, contactStop } = application
  const [form, setForm] = useState<'touch' | 'date' | null>(null)
  const close = () => setForm(null)
  const date = statedDates.at(-1)
  return (
    <Section title="In touch" id="in-touch">
      {touches.length > 0 && (
        <ul className="mb-3 grid gap-1">
          {touches.map((touch) => (
            <li key={JSON.stringify(touch)}>{touchLine(touch, shortDay(touch.on))}</li>
          ))}
        </ul>
      )}
      {date && <p className="mb-3">They said they would answer by {shortDay(date.by)}.</p>}
      <WhatIsDue id={id} />
      <div className="mb-4 flex flex-wrap gap-2">
        <Button onClick={() => setForm('touch')}>I was in touch</Button>
        <Button onClick={() => setForm('date')}>They named a date</Button>
      </div>
      <div className="grid max-w-[28rem] gap-4">
        <LongGame application={application} />
        <EmployerCountry application={application} />
      </div>
      <Stop id={id} contactStop={contactStop} />
      <TellTouch id={id} isOpen={form === 'touch'} close={close} />
      <NameDate id={id} isOpen={form === 'date'} close={close} />
    </Section>
  )
}

/** What the cadence finds for this application; nothing where it finds nothing. */
function WhatIsDue({ id }: { readonly id: string }) {
  const view = useQuery(queries.conversations()).data
  const own = conversationsOf(view, id)
  if (own.length === 0) return null
  return (
    <ul className="mb-3 grid gap-1">
      {own.map((one) => (
        <li key={one.id}>
          <Link to="/conversations" className="link">
            {one.title}
          </Link>
          : {one.when}
        </li>
      ))}
    </ul>
  )
}

function LongGame({
  application: { id, longGame },
}: {
  readonly application: ApplicationPageView
}) {
  const mark = useAct(
    (to: LongGameMark | null) => api.change(id, { type: 'long-game', mark: to }),
    { said: 'Kept.' },
  )
  return (
    <SelectField
      label="Stay in touch after the end?"
      help="About four times a year. Where you were a finalist or the talks were warm, it is offered by itself."
      choices={choicesOf(LONG_GAME_WORDS, 'Not said')}
      value={longGame ?? ''}
      onChange={({ target: { value } }) =>
        mark.mutate(value === '' ? null : (value as LongGameMark))
      }
    />
  )
}

function Stop({ id, contactStop }: Pick<ApplicationPageView, 'id' | 'contactStop'>) {
  const stop = useAct(
    (why: 'asked-not-to' | 'stopped' | null) => api.change(id, { type: 'contact-stop', why }),
    { said: (_, why) => (why === null ? 'They may go on.' : 'Stopped. Nothing more is due.') },
  )
  if (contactStop !== null)
    return (
      <p className="mt-4">
        {contactStop === 'stopped'
          ? 'You stopped all conversations with them.'
          : 'They asked not to be written to.'}{' '}
        <Button look="plain" onClick={() => stop.mutate(null)}>
          Lift it
        </Button>
      </p>
    )
  return (
    <div className="mt-3 -ml-3 flex flex-wrap">
      <Button look="plain" onClick={() => stop.mutate('stopped')}>
        Stop all conversations with them
      </Button>
      <Button look="plain" onClick={() => stop.mutate('asked-not-to')}>
        They asked not to be written to
      </Button>
    </div>
  )
}
