/** Everything the person changed here, newest first, each to be taken back. */
import type { ApplicationPageView } from '#contracts/http.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { Button } from '#web/ui/button.tsx'
import { Disclosure } from '#web/ui/disclosure.tsx'

export function ChangeList({ changes }: Pick<ApplicationPageView, 'changes'>) {
  const undo = useAct(api.undo, { said: 'Taken back.' })
  if (changes.length === 0) return null
  return (
    <div className="mt-6 border-t border-line">
      <Disclosure
        summary={
          <span className="text-sm text-soft">
            {changes.length === 1 ? 'One change' : `${changes.length} changes`} by you, each can be
            taken back
          </span>
        }
      >
        <ul className="grid gap-1">
          {changes.map(({ eventId, at, sentence }) => (
            <li key={eventId} className="flex flex-wrap items-center justify-between gap-x-4">
              <span>
                {sentence} <span className="text-sm text-soft">{shortDay(at.slice(0, 10))}</span>
              </span>
              <Button
                look="plain"
                aria-label={`Take back: ${sentence}`}
                disabled={undo.isPending}
                onClick={() => undo.mutate(eventId)}
              >
                Take back
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
