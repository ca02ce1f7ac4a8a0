/** One connected mailbox: where it is, its folders, looking first, syncing, disconnecting. */
import { useState } from 'react'
import type { MailboxView } from '#contracts/mailboxes.ts'
import { ChooseFolders } from '#web/features/settings/mailbox/choose-folders.tsx'
import { DisconnectDialog } from '#web/features/settings/mailbox/disconnect-dialog.tsx'
import { SyncRun } from '#web/features/settings/mailbox/sync-run.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { lastSyncWords, passwordWords } from '#web/lib/mailbox-words.ts'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

type Props = { readonly mailbox: MailboxView; readonly connectAgain: () => void }

/** A run that was started here: a look that keeps nothing, or a sync. */
type Run = { readonly importId: string; readonly isPreview: boolean }

export function ConnectedMailbox({ mailbox, connectAgain }: Props) {
  const { address, host, port, running, passwordIn } = mailbox
  const [started, setStarted] = useState<Run | null>(null)
  const [isAsked, setAsked] = useState(false)
  const start = useAct((dryRun: boolean) => api.syncMailbox(address, dryRun), {
    troubleOnPage: true,
    after: ({ importId }, isPreview) => setStarted({ importId, isPreview }),
  })
  const run = started ?? (running ? { importId: running, isPreview: false } : null)
  const isBusy = start.isPending || Boolean(running)
  return (
    <section className="grid gap-4" aria-label={address}>
      <div>
        <h3 className="font-semibold break-all">{address}</h3>
        <p className="text-sm break-words text-soft">
          Connects to {host}, port {port}, for reading only. {passwordWords(mailbox)}
        </p>
        <p className="mt-1">{lastSyncWords(mailbox)}</p>
      </div>
      <ChooseFolders mailbox={mailbox} />
      <Since mailbox={mailbox} />
      <div className="flex flex-wrap gap-2">
        {passwordIn === null ? (
          <Button look="primary" onClick={connectAgain}>
            Connect again
          </Button>
        ) : (
          <>
            <Button look="primary" disabled={isBusy} onClick={() => start.mutate(false)}>
              Sync now
            </Button>
            <Button disabled={isBusy} onClick={() => start.mutate(true)}>
              Look first
            </Button>
          </>
        )}
        <Button look="plain" disabled={isBusy} onClick={() => setAsked(true)}>
          Disconnect
        </Button>
      </div>
      {start.error && <Trouble error={start.error} />}
      {run && <SyncRun key={run.importId} {...run} connectAgain={connectAgain} />}
      <DisconnectDialog address={address} isOpen={isAsked} close={() => setAsked(false)} />
    </section>
  )
}

/** The first day whose mails are looked at; kept as one leaves the field. */
function Since({ mailbox: { address, since } }: Pick<Props, 'mailbox'>) {
  const [day, setDay] = useState(since)
  const change = useAct((next: string) => api.changeMailbox(address, { since: next }), {
    said: 'Kept. The next sync begins with that day.',
    troubleOnPage: true,
  })
  return (
    <div className="grid max-w-xs gap-2">
      <TextField
        label="First day"
        type="date"
        help="Older mails are not even looked at."
        value={day}
        onChange={(event) => setDay(event.target.value)}
        onBlur={() => day !== '' && day !== since && change.mutate(day)}
      />
      {change.error && <Trouble error={change.error} />}
    </div>
  )
}
