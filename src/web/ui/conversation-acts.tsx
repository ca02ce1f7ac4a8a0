/** What a person can do with one conversation: its letter, done, skip, stop, put off; by keys too. */
import { Link, useNavigate } from '@tanstack/react-router'
import type { ConversationView } from '#contracts/conversations.ts'
import { type PutOffId, putOffDay } from '#core/outreach/cadence/put-off.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { dayWords } from '#web/lib/day-words.ts'
import { useKeys } from '#web/lib/keys.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { PutOff } from '#web/ui/put-off.tsx'

type ActsProps = { readonly conversation: ConversationView; readonly today: string }

export function ConversationActs({ conversation, today }: ActsProps) {
  const { id, applicationId, employer, draft } = conversation
  const navigate = useNavigate()
  const settle = useSettle(id, today)
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
  return (
    <>
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
    </>
  )
}

type Settling = { readonly outcome: 'done' | 'later' | 'skipped'; readonly until?: string }

function useSettle(id: string, today: string) {
  return useAct(({ outcome, until }: Settling) => api.settleStep(id, outcome, until), {
    said: (_, { outcome, until }) =>
      outcome === 'later' && until
        ? `Put off until ${dayWords(until, today)}.`
        : outcome === 'done'
          ? 'Done, and kept.'
          : 'Left out this time.',
  })
}
