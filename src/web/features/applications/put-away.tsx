/** Old noes go out of sight together: one press, one undo; every sum still counts them. */
import { useState } from 'react'
import type { ApplicationView } from '#contracts/shared.ts'
import { thousands } from '#core/model/number-words.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { oldNoes, PUT_AWAY_MONTHS } from '#web/lib/put-away.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'

type PutAwayProps = { readonly applications: readonly ApplicationView[]; readonly today: string }

export function PutAway({ applications, today }: PutAwayProps) {
  const [isOpen, setOpen] = useState(false)
  const act = useAct(
    (ids: readonly string[]) => api.changeAll([...ids], { type: 'archive', archived: true }),
    {
      said: (_, ids) => `${thousands(ids.length)} put into the archive.`,
      after: () => setOpen(false),
    },
  )
  return (
    <>
      <Button onClick={() => setOpen(true)}>Put old noes away</Button>
      <Dialog title="Put old noes away" isOpen={isOpen} close={() => setOpen(false)}>
        <p>They go into the archive: out of sight here, still in every sum.</p>
        <div className="grid gap-2">
          {PUT_AWAY_MONTHS.map((months) => {
            const ids = oldNoes(applications, today, months).map(({ id }) => id)
            return (
              <Button
                key={months}
                disabled={ids.length === 0 || act.isPending}
                onClick={() => act.mutate(ids)}
              >
                {`All noes older than ${months} months (${thousands(ids.length)})`}
              </Button>
            )
          })}
        </div>
      </Dialog>
    </>
  )
}
