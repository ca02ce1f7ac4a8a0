/** One import under its own address: progress with the time left, stop, and the result. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ImportProgressView } from '#contracts/uploads.ts'
import { ImportResult } from '#web/features/import-review/import-result.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { progressShare, progressWords } from '#web/lib/import-words.ts'
import { queries } from '#web/lib/queries.ts'
import { Button } from '#web/ui/button.tsx'
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
    <Page title={query.isError ? 'No such import' : TITLES[state ?? 'running']}>
      <Loaded query={query}>
        {(progress) =>
          progress.state === 'running' ? (
            <Running progress={progress} />
          ) : (
            <ImportResult progress={progress} />
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
