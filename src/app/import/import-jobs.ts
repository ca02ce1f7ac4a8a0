/**
 * Imports that run while the page waits: started, watched, stopped.
 *
 * Jobs live in this process only. What a job committed is in the store whatever happens to it;
 * a job whose process ended is simply started again and finds its records to be duplicates.
 */
import type { ImportProgressView } from '#contracts/http.ts'
import { DomainError } from '#core/model/errors.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import type { Services, Upload } from '../ports.ts'
import type { ImportRequest } from './import-files.ts'

export type ImportJobs = {
  readonly start: (
    services: Services,
    upload: Upload,
    request: Omit<ImportRequest, 'onProgress' | 'signal'>,
    /** Called once, when all was taken in. */
    onDone: () => Promise<void>,
  ) => ImportProgressView
  /** The import of this upload that runs or is done: a second click starts no second one. */
  readonly startedFor: (services: Services, uploadId: string) => ImportProgressView | null
  /** @throws DomainError `not-found` */
  readonly progress: (services: Services, importId: string) => ImportProgressView
  readonly stop: (services: Services, importId: string) => ImportProgressView
  /** Whether any import is writing now. */
  readonly isRunning: () => boolean
}

type Job = {
  readonly uploadId: string
  view: Omit<ImportProgressView, 'secondsLeft'>
  readonly startedAtMs: number
  readonly abort: AbortController
}

/** Before that, a guess of the time left says more about the guess than about the time. */
const FIRST_GUESS_AFTER_MS = 2_000

export function importJobs(): ImportJobs {
  const jobs = new Map<string, Job>()
  const job = (importId: string): Job => {
    const found = jobs.get(importId)
    if (found) return found
    throw new DomainError('not-found', 'That import is not running here. What it kept is kept.')
  }
  const startedFor = (services: Services, uploadId: string) => {
    const found = [...jobs.values()].find(
      ({ uploadId: id, view }) => id === uploadId && ['running', 'done'].includes(view.state),
    )
    return found ? withTimeLeft(services, found) : null
  }
  return {
    startedFor,
    isRunning: () => [...jobs.values()].some(({ view }) => view.state === 'running'),
    start: (services, upload, request, onDone) => {
      const running = startedFor(services, upload.id)
      if (running) return running
      const now = services.clock.now()
      const importId = fingerprint('j', [now, String(jobs.size), ...request.paths])
      const started: Job = {
        uploadId: upload.id,
        view: fresh(importId, upload.bytes),
        startedAtMs: Date.parse(now),
        abort: new AbortController(),
      }
      jobs.set(importId, started)
      void run(services, request, started, onDone)
      return withTimeLeft(services, started)
    },
    progress: (services, importId) => withTimeLeft(services, job(importId)),
    stop: (services, importId) => {
      job(importId).abort.abort()
      return withTimeLeft(services, job(importId))
    },
  }
}

async function run(
  services: Services,
  request: Omit<ImportRequest, 'onProgress' | 'signal'>,
  job: Job,
  onDone: () => Promise<void>,
): Promise<void> {
  try {
    // Loaded with the first import, so that the program starts without parsers and readers.
    const { importFiles } = await import('./import-files.ts')
    const report = await importFiles(services, {
      ...request,
      signal: job.abort.signal,
      onProgress: ({ bytesRead, records }) => {
        job.view = { ...job.view, bytesRead, records }
      },
    })
    if (!report.stopped) await onDone()
    job.view = { ...job.view, report, state: report.stopped ? 'stopped' : 'done' }
  } catch (error) {
    const known = error instanceof DomainError
    const code = known ? error.code : 'unexpected'
    const message = known ? error.message : 'Unexpected error. What was kept before it is kept.'
    job.view = { ...job.view, state: 'failed', error: { code, message } }
  }
}

function fresh(importId: string, bytesTotal: number | null): Job['view'] {
  return {
    importId,
    state: 'running',
    bytesRead: 0,
    bytesTotal,
    records: 0,
    report: null,
    error: null,
  }
}

function withTimeLeft({ clock }: Services, { view, startedAtMs }: Job): ImportProgressView {
  const elapsedMs = Date.parse(clock.now()) - startedAtMs
  const { bytesRead, bytesTotal, state } = view
  const canGuess = state === 'running' && bytesTotal !== null && bytesRead > 0
  if (!canGuess || elapsedMs < FIRST_GUESS_AFTER_MS) return { ...view, secondsLeft: null }
  const secondsLeft = ((elapsedMs / 1000) * (bytesTotal - bytesRead)) / bytesRead
  return { ...view, secondsLeft: Math.max(0, secondsLeft) }
}
