/** Closes this one and opens the next of a row; or says that it was enough for today. */
import { useNavigate } from '@tanstack/react-router'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import type { RoundPlace } from '#web/lib/round.ts'
import { Button } from '#web/ui/button.tsx'

export function NextOfRound({ id, round }: { readonly id: string; readonly round: RoundPlace }) {
  const navigate = useNavigate()
  const { nextId } = round
  const close = useAct((_: 'next' | 'enough') => api.closeDebrief(id, 'done'), {
    after: (_, way) =>
      way === 'next' && nextId
        ? navigate({
            to: '/debrief/$id',
            params: { id: nextId },
            search: { part: 'questions', round: true },
          })
        : navigate({ to: '/rejections/recap' }),
  })
  return (
    <>
      <Button look="primary" disabled={close.isPending} onClick={() => close.mutate('next')}>
        {nextId ? 'Next one' : 'See what repeats'}
      </Button>
      {nextId && (
        <Button disabled={close.isPending} onClick={() => close.mutate('enough')}>
          Enough for today
        </Button>
      )}
    </>
  )
}
