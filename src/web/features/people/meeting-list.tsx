/** Informational interviews and events: each opens to plan, questions, notes, thanks and next. */
import { useState } from 'react'
import type { MeetingView } from '#contracts/people.ts'
import { MeetingForm } from '#web/features/people/meeting-form.tsx'
import { dayWords } from '#web/lib/day-words.ts'
import { countWords } from '#web/lib/import-words.ts'
import { MEETING_WORDS } from '#web/lib/people-words.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'

type ListProps = {
  readonly meetings: readonly MeetingView[]
  readonly today: string
  /** Whom a new one is with. */
  readonly withId?: string
}

export function MeetingList({ meetings, today, withId }: ListProps) {
  const [opened, setOpened] = useState<MeetingView | 'new' | null>(null)
  const close = () => setOpened(null)
  const meeting = opened === 'new' ? null : opened
  return (
    <>
      <ul className={meetings.length > 0 ? 'mb-4 border-t border-line' : ''}>
        {meetings.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line py-3"
          >
            <Told meeting={one} today={today} />
            <Button look="plain" aria-label={`Open ${one.title}`} onClick={() => setOpened(one)}>
              Open
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => setOpened('new')}>Plan a talk or an event</Button>
      <Dialog title={meeting?.title ?? 'A talk or an event'} isOpen={opened !== null} close={close}>
        <MeetingForm meeting={meeting} withId={withId ?? null} close={close} />
      </Dialog>
    </>
  )
}

function Told({ meeting, today }: { readonly meeting: MeetingView; readonly today: string }) {
  const { kind, title, on, employer, with: people, questions, thankedOn, next } = meeting
  const isPast = on !== null && on < today
  const facts = [
    MEETING_WORDS[kind],
    on && dayWords(on, today),
    employer,
    people.length > 0 && `with ${people.map(({ name }) => name).join(', ')}`,
  ].filter((part) => part)
  const state = [
    !isPast && questions.length > 0 && countWords(questions.length, ['question', 'questions']),
    isPast && (thankedOn ? 'thanked' : 'not thanked yet'),
    next && `next: ${next}`,
  ].filter((part) => part)
  return (
    <span className="min-w-0">
      <span className="block font-semibold">{title}</span>
      <span className="block text-sm text-soft">{facts.join(', ')}</span>
      {state.length > 0 && <span className="block text-sm">{state.join(' · ')}</span>}
    </span>
  )
}
