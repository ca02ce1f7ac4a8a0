/** One conversation: what and when; opened, why, the letter, and the person's word on it. */
import { Link, useNavigate } from '@tanstack/react-router'
import type { ConversationView } from '#contracts/conversations.ts'
import { type PutOffId, putOffDay } from '#core/outreach/cadence/put-off.ts'
import { PutOff } from '#web/features/conversations/put-off.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { employerPlaceWords } from '#web/lib/conversation-words.ts'
import { dayWords } from '#web/lib/day-words.ts'
import { useKeys } from '#web/lib/keys.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Disclosure } from '#web/ui/disclosure.tsx'

type CardProps = {
  readonly conversation: ConversationView
  readonly today: string
  readonly ownCountry: string | null
  readonly isOpen: boolean
  readonly setOpen: (isOpen: boolean) => void
}

export function ConversationCard({ isOpen, setOpen, ...card }: CardProps) {
  const { title, when, role } = card.conversation
  return (
    <li className="border-b border-line">
      <Disclosure
        isOpen={isOpen}
        onToggle={setOpen}
        summary={
          <>
            <h3 className="font-semibold">{title}</h3>
            <p className="text-sm text-soft">{[when, role].filter(Boolean).join(' · ')}</p>
          </>
        }
      >
        {isOpen && <CardBody {...card} />}
      </Disclosure>
    </li>
  )
}

function CardBody({ conversation, today, ownCountry }: Omit<CardProps, 'isOpen' | 'setOpen'>) {
  const { id, applicationId, employer, why, detail, draft } = conversation
  const navigate = useNavigate()
  const settle = useAct(
    (word: { outcome: 'done' | 'later' | 'skipped'; until?: string }) =>
      api.settleStep(id, word.outcome, word.until),
    {
      said: (_, { outcome, until }) =>
        outcome === 'later' && until
          ? `Put off until ${dayWords(until, today)}.`
          : outcome === 'done'
            ? 'Done, and kept.'
            : 'Left out this time.',
    },
  )
  const stop = useAct(() => api.change(applicationId, { type: 'contact-stop', why: 'stopped' }), {
    said: `Stopped. Nothing more is due with ${employer}.`,
  })
  const later = (until: string) => settle.mutate({ outcome: 'later', until })
  const openDraft = () =>
    draft &&
    void navigate({ to: '/letters/$kind/$id', params: { kind: draft.kind, id: applicationId } })
  useKeys({
    o: openDraft,
    d: () => settle.mutate({ outcome: 'done' }),
    l: () => later(putOffDay('week', today)),
    s: () => settle.mutate({ outcome: 'skipped' }),
  })
  const place = employerPlaceWords(conversation, ownCountry)
  return (
    <div className="mt-1 grid gap-3">
      <p className="max-w-[65ch]">{why}</p>
      {detail && <p className="max-w-[65ch]">{detail}</p>}
      {place && <p className="text-sm text-soft">{place}</p>}
      <div className="flex flex-wrap items-center gap-2">
        {draft && (
          <Link
            to="/letters/$kind/$id"
            params={{ kind: draft.kind, id: applicationId }}
            className={buttonClass('quiet')}
          >
            Open the draft
          </Link>
        )}
        <Button
          look={draft ? 'plain' : 'quiet'}
          disabled={settle.isPending}
          onClick={() => settle.mutate({ outcome: 'done' })}
        >
          Done
        </Button>
        <Button
          look="plain"
          disabled={settle.isPending}
          onClick={() => settle.mutate({ outcome: 'skipped' })}
        >
          Skip this one
        </Button>
        <Button look="plain" disabled={stop.isPending} onClick={() => stop.mutate(undefined)}>
          Stop with {employer}
        </Button>
      </div>
      <PutOff
        today={today}
        isBusy={settle.isPending}
        byChoice={(choice: PutOffId) => later(putOffDay(choice, today))}
        byDay={later}
      />
      <p className="text-sm">
        <Link
          to="/applications/$id"
          params={{ id: applicationId }}
          hash="in-touch"
          className="link"
        >
          I was in touch with them already
        </Link>
      </p>
    </div>
  )
}
