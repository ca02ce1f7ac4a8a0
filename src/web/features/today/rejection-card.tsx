/** The newest rejection nobody looked at: one sentence, one way in, two ways round. */
import { Link } from '@tanstack/react-router'
import type { TodayView } from '#contracts/http.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { wayIn } from '#web/lib/debrief-parts.ts'
import { keepRound } from '#web/lib/kept-round.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'

type RejectionCardProps = {
  readonly rejection: NonNullable<TodayView['rejection']>
  readonly further: number
}

export function RejectionCard({ rejection, further }: RejectionCardProps) {
  const close = useAct(
    (outcome: 'later' | 'not-this-one') => api.closeDebriefs(rejection.together, outcome),
    {
      said: (_, outcome) =>
        outcome === 'later'
          ? 'Put aside. It stays under Rejections.'
          : 'Left alone. You can still open it under Rejections.',
    },
  )
  const { begun, together, lead } = rejection
  const isSeveral = together.length > 1
  return (
    <section>
      <h2 className="sentence max-w-[26ch]">{rejection.sentence}</h2>
      <p className="mt-3 max-w-[52ch] text-lg">
        {!isSeveral && rejection.role && `${rejection.role}. `}
        {lead}
      </p>
      <div className="mt-6 flex flex-wrap items-center gap-2">
        <Link
          to="/debrief/$id"
          params={{ id: rejection.applicationId }}
          search={{
            ...wayIn({ looked: false, begun }),
            ...(isSeveral && { round: true as const }),
          }}
          onClick={() => isSeveral && keepRound(together)}
          className={buttonClass('primary')}
        >
          {begun ? 'Go on' : isSeveral ? 'Look at them' : 'Look at it'}
        </Link>
        <Button look="plain" onClick={() => close.mutate('later')}>
          Later
        </Button>
        <Button look="plain" onClick={() => close.mutate('not-this-one')}>
          {isSeveral ? 'Not these' : 'Not this one'}
        </Button>
      </div>
      {further > 0 && (
        <p className="mt-5 text-sm text-soft">
          <Link to="/rejections" className="link">
            {further === 1 ? 'One earlier no' : `${further} earlier ones`} you have not looked at
          </Link>
          . There is no hurry.
        </p>
      )}
    </section>
  )
}
