/**
 * Asking the language model: what would go and to whom, the person's yes, how far it is, what
 * came of it. Only ticked mails go. Closing it stops what still waits.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { AskProgressView, AskReport, OutgoingView } from '#contracts/second-opinion.ts'
import { OutgoingMails } from '#web/features/import-review/outgoing-mails.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { reportWords, sendWords } from '#web/lib/opinion-words.ts'
import { queries } from '#web/lib/queries.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Loaded, Trouble } from '#web/ui/loaded.tsx'

type AskModelProps = {
  /** The mails; `null` while it is closed. It stays there, so that the focus finds back. */
  readonly messageIds: readonly string[] | null
  readonly close: () => void
}

export function AskModel({ messageIds, close }: AskModelProps) {
  return (
    <Dialog title="Ask your model" isOpen={messageIds !== null} close={close}>
      {messageIds && <Steps messageIds={messageIds} close={close} />}
    </Dialog>
  )
}

type StepsProps = { readonly messageIds: readonly string[]; readonly close: () => void }

function Steps({ messageIds, close }: StepsProps) {
  const outgoing = useQuery(queries.outgoing(messageIds))
  const [askId, setAskId] = useState<string | null>(null)
  if (askId !== null) return <Asking askId={askId} close={close} />
  return (
    <Loaded query={outgoing}>
      {(shown) => <Confirm outgoing={shown} began={({ id }) => setAskId(id)} close={close} />}
    </Loaded>
  )
}

type ConfirmProps = {
  readonly outgoing: OutgoingView
  readonly began: (progress: AskProgressView) => void
  readonly close: () => void
}

function Confirm({ outgoing, began, close }: ConfirmProps) {
  const { host, model, mails } = outgoing
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const going = mails.filter(({ messageId }) => !left.has(messageId))
  const send = useAct(api.askModel, { after: began, troubleOnPage: true })
  const confirm = () =>
    send.mutate({ mails: going.map(({ messageId, seen }) => ({ messageId, seen })) })
  return (
    <>
      {mails.length > 0 ? (
        <p className="break-words">
          To <strong>{model}</strong> at <strong className="break-all">{host}</strong> goes exactly
          this, and nothing else:
        </p>
      ) : (
        <p>None of this goes to a language model.</p>
      )}
      <OutgoingMails
        outgoing={outgoing}
        left={left}
        leave={(id, isLeft) => {
          const next = new Set(left)
          if (isLeft) next.add(id)
          else next.delete(id)
          setLeft(next)
        }}
      />
      {send.error && <Trouble error={send.error} />}
      <div className="flex flex-wrap gap-2">
        {mails.length > 0 && (
          <Button
            look="primary"
            disabled={going.length === 0 || send.isPending}
            onClick={confirm}
            className="break-all"
          >
            {sendWords(going.length, outgoing)}
          </Button>
        )}
        <Button look="plain" onClick={close}>
          {mails.length > 0 ? 'Send nothing' : 'Close'}
        </Button>
      </div>
    </>
  )
}

function Asking({ askId, close }: { readonly askId: string; readonly close: () => void }) {
  const query = useQuery(queries.askProgress(askId))
  const stop = useAct(() => api.stopAsking(askId))
  const client = useQueryClient()
  const isDone = query.data?.state === 'done'
  useEffect(() => {
    if (isDone) {
      void client.invalidateQueries({ queryKey: queries.review().queryKey })
      return undefined
    }
    // Whoever goes away takes the yes back for what still waits.
    return () => void api.stopAsking(askId).catch(() => undefined)
  }, [askId, isDone, client])
  return (
    <Loaded query={query}>
      {({ report, done, total }) =>
        report ? (
          <Came report={report} close={close} />
        ) : (
          <>
            <progress
              aria-label="Answers"
              value={done}
              max={total}
              className="h-3 w-full accent-accent"
            />
            <p role="status">
              {done} of {total} answered. A model on a small computer takes a while for each.
            </p>
            <p className="text-sm text-soft">
              Stopping, or closing this, sends no more. What came back is kept.
            </p>
            <div>
              <Button
                data-first-focus
                disabled={stop.isPending}
                onClick={() => stop.mutate(undefined)}
              >
                Stop
              </Button>
            </div>
          </>
        )
      }
    </Loaded>
  )
}

function Came({ report, close }: { readonly report: AskReport; readonly close: () => void }) {
  const { opinions, model } = report
  return (
    <>
      <p role="status">{reportWords(report)}</p>
      <ul className="grid gap-2">
        {opinions.map(({ messageId, subject, suggestion, refused }) => (
          <li key={messageId} className="border-l-2 border-line pl-3 break-words">
            <p className="text-sm text-soft">{subject || '(no subject)'}</p>
            <p>{suggestion ? `${model} takes it for ${suggestion.words}.` : refused}</p>
          </li>
        ))}
      </ul>
      <div>
        <Button look="primary" onClick={close}>
          Back to Review
        </Button>
      </div>
    </>
  )
}
