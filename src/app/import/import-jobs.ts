/**
 * Imports that run while the page waits: started, watched, stopped.
 *
 * Jobs live in this process only. What a job committed is in the store whatever happens to it;
 * a job whose process ended is simply started again and finds its records to be duplicates.
 */
import type { ImportProgressView } from '#contracts/uploads.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Services, Upload } from '../ports.ts'
import type { ImportRequest } from './import-files.ts'
import { importIdOf } from './import-id.ts'
import { uploadBytes } from './upload-files.ts'

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
  /** `null` for an import of another process, or of before this one started. */
  readonly progress: (services: Services, importId: string) => ImportProgressView | null
  /** @throws DomainError `not-found` */
  readonly stop: (services: Services, importId: string) => ImportProgressView
  /** Whether any import is writing now. */
  readonly isRunning: () => boolean
}

type Job = {
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
  const jobOf = (uploadId: string) =>
    [...jobs.values()].find(({ view }) => view.uploadId === uploadId)
  const startedFor = (services: Services, uploadId: string) => {
    const found = jobOf(uploadId)
    return found && ['running', 'done'].includes(found.view.state)
      ? withTimeLeft(services, found)
      : null
  }
  return {
    startedFor,
    isRunning: () => [...jobs.values()].some(({ view }) => view.state === 'running'),
    start: (services, upload, request, onDone) => {
      const running = startedFor(services, upload.id)
      if (running) return running
      const now = services.clock.now()
      // One that stopped goes on under its own id: it is one import, and is taken out as one.
      const importId = jobOf(upload.id)?.view.importId ?? importIdOf(now, [upload.id])
      const started: Job = {
        view: fresh(importId, upload),
        startedAtMs: Date.parse(now),
        abort: new AbortController(),
      }
      jobs.set(importId, started)
      void run(services, { ...request, importId }, started, onDone)
      return withTimeLeft(services, started)
    },
    progress: (services, importId) => {
      const found = jobs.get(importId)
      return found ? withTimeLeft(services, found) : null
    },
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
      onProgress: ({ overall, records }) => {
        job.view = { ...job.view, ...overall, records }
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

function fresh(importId: string, upload: Upload): Job['view'] {
  return {
    importId,
    uploadId: upload.id,
    state: 'running',
    bytesRead: 0,
    bytesTotal: uploadBytes(upload),
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
