/** A night between: held until a day, by choice, and let go again. Nothing is sent by itself. */
import type { LetterView } from '#contracts/kept-letters.ts'
import type { Day } from '#core/model/dates.ts'
import type { KeptAs } from '#web/features/letters/use-kept-letter.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { Button } from '#web/ui/button.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

type Props = {
  readonly kept: LetterView | null
  readonly tomorrow: Day
  /** Whether a night between is worth a word: after a no. */
  readonly isOffered: boolean
  readonly keep: () => Promise<KeptAs | null>
}

export function HoldLetter({ kept, tomorrow, isOffered, keep }: Props) {
  const hold = useAct(
    async (until: Day | null) => api.holdLetter((await keep())?.id ?? '', { until }),
    {
      said: (_, until) => (until ? 'Held until tomorrow.' : 'Let go. It is yours to send.'),
      troubleOnPage: true,
    },
  )
  const until = kept?.state === 'held' ? kept.heldUntil : null
  return (
    <div className="grid gap-2">
      {until !== null ? (
        <p className="max-w-[60ch]">
          Held until {shortDay(until)}. It can be changed meanwhile; it is not sent by itself, then
          or ever.
        </p>
      ) : (
        isOffered && (
          <p className="max-w-[60ch]">
            You may sleep on it. A letter after a no reads differently in the morning; it waits
            here.
          </p>
        )
      )}
      <div>
        {until === null ? (
          <Button disabled={hold.isPending} onClick={() => hold.mutate(tomorrow)}>
            Hold until tomorrow
          </Button>
        ) : (
          <Button disabled={hold.isPending} onClick={() => hold.mutate(null)}>
            Let it go now
          </Button>
        )}
      </div>
      {hold.error && <Trouble error={hold.error} />}
    </div>
  )
}
