/** A sync as it runs, and what came of it: progress, stop, and what stayed on the server. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ImportProgressView } from '#contracts/uploads.ts'
import type { MailSyncView } from '#contracts/views.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { fateWords, progressShare, progressWords } from '#web/lib/import-words.ts'
import { syncWords } from '#web/lib/mailbox-words.ts'
import { queries } from '#web/lib/queries.ts'
import { Button } from '#web/ui/button.tsx'
import { Loaded } from '#web/ui/loaded.tsx'

type RunProps = {
  readonly importId: string
  /** A look that keeps nothing. */
  readonly isPreview: boolean
  readonly connectAgain: () => void
}

export function SyncRun({ importId, isPreview, connectAgain }: RunProps) {
  const query = useQuery(queries.importProgress(importId))
  const client = useQueryClient()
  const state = query.data?.state
  useEffect(() => {
    if (state && state !== 'running')
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'import' && queryKey[0] !== 'mail-folders',
      })
  }, [state, client])
  return (
    <div className="border-l-2 border-line-strong py-1 pl-4" aria-live="polite">
      <Loaded query={query}>
        {(progress) =>
          progress.state === 'running' ? (
            <Running progress={progress} />
          ) : (
            <Ended progress={progress} isPreview={isPreview} connectAgain={connectAgain} />
          )
        }
      </Loaded>
    </div>
  )
}

function Running({ progress }: { readonly progress: ImportProgressView }) {
  const stop = useAct(() => api.stopImport(progress.importId), {
    said: 'Stopping. What came in so far stays.',
  })
  return (
    <div className="grid gap-3">
      <progress
        aria-label="Sync"
        value={progressShare(progress) ?? undefined}
        max={1}
        className="h-3 w-full accent-accent"
      />
      <p>{progress.mails ? progressWords(progress) : 'Signing in and looking what is there.'}</p>
      <div>
        <Button disabled={stop.isPending} onClick={() => stop.mutate(undefined)}>
          Stop
        </Button>
      </div>
    </div>
  )
}

type EndedProps = Omit<RunProps, 'importId'> & { readonly progress: ImportProgressView }

function Ended({ progress, isPreview, connectAgain }: EndedProps) {
  const { importId, report, error, state } = progress
  const needsPassword = error?.code === 'mail-sign-in' || error?.code === 'mail-password-missing'
  return (
    <div className="grid gap-3">
      {error && <p className="max-w-[65ch]">{error.message}</p>}
      {needsPassword && (
        <div>
          <Button onClick={connectAgain}>Connect again</Button>
        </div>
      )}
      {state === 'stopped' && <p>Stopped. What came in stays; the next sync goes on from there.</p>}
      {report?.mailboxes?.map((mailbox) => (
        <Looked key={mailbox.address} mailbox={mailbox} isPreview={isPreview} />
      ))}
      {report?.files.map((file) => (
        <p key={file.file} className="break-words">
          {file.file}: {fateWords(file, !isPreview).join(', ')}.
        </p>
      ))}
      {report && report.files.length > 0 && !isPreview && (
        <p>
          <Link to="/import/$importId" params={{ importId }} className="link">
            What became of each mail
          </Link>
          {report.toReview > 0 && (
            <>
              {' · '}
              <Link to="/review" className="link">
                Look at what waits for your word
              </Link>
            </>
          )}
        </p>
      )}
    </div>
  )
}

type LookedProps = { readonly mailbox: MailSyncView; readonly isPreview: boolean }

function Looked({ mailbox, isPreview }: LookedProps) {
  return (
    <>
      <p className="max-w-[65ch]">{syncWords(mailbox, isPreview)}</p>
      {mailbox.folders.flatMap(({ path, notes }) =>
        notes.map((note) => (
          <p key={`${path} ${note}`} className="max-w-[65ch] text-sm">
            {path}: {note}
          </p>
        )),
      )}
    </>
  )
}
