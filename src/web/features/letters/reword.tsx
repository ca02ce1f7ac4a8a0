/**
 * Another wording of the letter by the person's own language model: what would go, their yes, the
 * wait, and both texts side by side. Not there while no model is switched on. Closing it stops
 * what is under way.
 */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { OutgoingLetterView } from '#contracts/rewording.ts'
import type { LetterName } from '#core/model/letter-kinds.ts'
import { OutgoingLetter } from '#web/features/letters/outgoing-letter.tsx'
import { Reworded } from '#web/features/letters/reworded.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { useFocusAfter } from '#web/lib/lost-focus.ts'
import { queries } from '#web/lib/queries.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Loaded, Trouble } from '#web/ui/loaded.tsx'

type RewordProps = {
  readonly kind: LetterName
  readonly applicationId: string
  /** The letter as it stands. */
  readonly body: string
  readonly take: (body: string) => void
}

export function Reword(props: RewordProps) {
  const { data: model } = useQuery(queries.model())
  const [isOpen, setOpen] = useState(false)
  if (!model?.named) return null
  const close = () => setOpen(false)
  return (
    <>
      <Button look="plain" onClick={() => setOpen(true)}>
        Another wording
      </Button>
      <Dialog title="Another wording" place="wide" isOpen={isOpen} close={close}>
        <Steps {...props} close={close} />
      </Dialog>
    </>
  )
}

type StepsProps = RewordProps & { readonly close: () => void }

function Steps({ kind, applicationId, body, take, close }: StepsProps) {
  const outgoing = useQuery(queries.outgoingLetter(applicationId, body))
  const [runId, setRunId] = useState<string | null>(null)
  const run = useQuery({ ...queries.rewording(runId ?? ''), enabled: runId !== null })
  const report = run.data?.report ?? null
  const step = runId === null ? 'look' : report === null ? 'wait' : 'came'
  const part = useFocusAfter<HTMLDivElement>(step)
  const send = useAct(
    ({ seen }: OutgoingLetterView) => api.reword({ applicationId, kind, body, seen }),
    { after: ({ id }) => setRunId(id), troubleOnPage: true },
  )
  return (
    <div ref={part} className="grid grid-cols-1 gap-4">
      {runId === null ? (
        <Loaded query={outgoing}>
          {(letter) => (
            <>
              <OutgoingLetter letter={letter} />
              {send.error && <Trouble error={send.error} />}
              <div className="flex flex-wrap gap-2">
                <Button
                  look="primary"
                  data-next-focus
                  disabled={send.isPending}
                  onClick={() => send.mutate(letter)}
                  className="break-all"
                >
                  Send it to {letter.host}
                </Button>
                <Button look="plain" onClick={close}>
                  Send nothing
                </Button>
              </div>
            </>
          )}
        </Loaded>
      ) : report === null ? (
        <UnderWay runId={runId} error={run.error} />
      ) : (
        <Reworded
          report={report}
          again={() => setRunId(null)}
          leave={close}
          take={(text) => {
            take(text)
            close()
          }}
        />
      )}
    </div>
  )
}

function UnderWay({ runId, error }: { readonly runId: string; readonly error: unknown }) {
  const stop = useAct(() => api.stopRewording(runId))
  useEffect(() => {
    // Whoever goes away takes the yes back; what came already is not touched by it.
    return () => void api.stopRewording(runId).catch(() => undefined)
  }, [runId])
  return (
    <>
      {error ? (
        <Trouble error={error} />
      ) : (
        <p role="status">
          Your model is at work. On a small computer that takes a minute or two; after three it is
          given up. Your letter stays as it is.
        </p>
      )}
      <div>
        <Button data-next-focus disabled={stop.isPending} onClick={() => stop.mutate(undefined)}>
          Stop
        </Button>
      </div>
    </>
  )
}
