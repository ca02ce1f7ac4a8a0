/** One import under its own address: progress with the time left, stop, and the result. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ImportProgressView } from '#contracts/http.ts'
import { ProblemList } from '#web/features/import-review/problem-list.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import {
  fateWords,
  formatWords,
  progressShare,
  progressWords,
  searchWords,
} from '#web/lib/import-words.ts'
import { queries } from '#web/lib/queries.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

const TITLES: Readonly<Record<ImportProgressView['state'], string>> = {
  running: 'Bringing it in',
  done: 'It is in',
  stopped: 'Stopped',
  failed: 'It did not come in',
}

export function ImportRunPage() {
  const { importId } = useParams({ from: '/import/$importId' })
  const query = useQuery(queries.importProgress(importId))
  const client = useQueryClient()
  const state = query.data?.state
  useEffect(() => {
    if (state && state !== 'running')
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'import' })
  }, [state, client])
  return (
    <Page title={query.isError ? 'This import is over' : TITLES[state ?? 'running']}>
      <Loaded query={query}>
        {(progress) =>
          progress.state === 'running' ? (
            <Running progress={progress} />
          ) : (
            <Result progress={progress} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Running({ progress }: { readonly progress: ImportProgressView }) {
  const stop = useAct(() => api.stopImport(progress.importId), {
    said: 'Stopping. What came in so far stays.',
  })
  return (
    <div className="grid gap-4">
      <progress
        aria-label="Import"
        value={progressShare(progress) ?? undefined}
        max={1}
        className="h-3 w-full accent-accent"
      />
      <p>{progressWords(progress)}</p>
      <p className="text-soft">You can leave this page; it goes on by itself.</p>
      <div>
        <Button disabled={stop.isPending} onClick={() => stop.mutate(undefined)}>
          Stop, and keep what came in
        </Button>
      </div>
    </div>
  )
}

function Result({ progress }: { readonly progress: ImportProgressView }) {
  const { report, error, state } = progress
  return (
    <div className="grid gap-6">
      {error && <p className="max-w-[60ch]">{error.message}</p>}
      {state === 'stopped' && (
        <p className="max-w-[60ch]">
          What came in before you stopped is kept. Bring the same file in again to complete it;
          nothing comes in twice.
        </p>
      )}
      {report && <p className="text-lg">{searchWords(report, true)}</p>}
      {report?.files.map((file) => (
        <section key={file.file} className="grid gap-3">
          <div>
            <h2 className="font-semibold">{file.file}</h2>
            <p className="text-soft">{formatWords(file)}</p>
            <ul>
              {fateWords(file, true).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
          <ProblemList problems={file.problems} />
        </section>
      ))}
      <div className="flex flex-wrap gap-2">
        <Link
          to={report && report.toReview > 0 ? '/review' : '/'}
          className={buttonClass('primary')}
        >
          {report && report.toReview > 0 ? 'Look at what waits' : 'Go to Today'}
        </Link>
        <Link to="/import" className={buttonClass()}>
          Bring in another file
        </Link>
      </div>
    </div>
  )
}
