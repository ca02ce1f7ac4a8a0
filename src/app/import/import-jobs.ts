/**
 * Imports that run while the page waits: started, watched, stopped.
 *
 * Jobs live in this process only. What a job committed is in the store whatever happens to it;
 * a job whose process ended is simply started again and finds its records to be duplicates.
 */
import type { ImportProgressView } from '#contracts/uploads.ts'
import type { ImportReport } from '#contracts/views.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Services } from '../ports.ts'
import { importIdOf } from './import-id.ts'
import { secondsLeft } from './time-left.ts'

/** What is brought in: an upload, or a mailbox. */
export type JobSubject = {
  /** What a second start of the same is told by. */
  readonly key: string
  readonly uploadId: string | null
  /** Of all its files; null where it has none. */
  readonly bytesTotal: number | null
  /** The id to run under, where it is known before. */
  readonly importId?: string
}

type Tell = (
  progress: Partial<Pick<ImportProgressView, 'bytesRead' | 'bytesTotal' | 'records' | 'mails'>>,
) => void

/** Does it: resolves when it is in, or stopped as the signal asked. */
export type JobWork = (run: {
  readonly importId: string
  readonly signal: AbortSignal
  readonly tell: Tell
}) => Promise<ImportReport>

export type ImportJobs = {
  readonly start: (services: Services, subject: JobSubject, work: JobWork) => ImportProgressView
  /** The import of this subject that runs or is done: a second click starts no second one. */
  readonly startedFor: (services: Services, key: string) => ImportProgressView | null
  /** The import of this subject that runs. */
  readonly runningFor: (services: Services, key: string) => ImportProgressView | null
  /** `null` for an import of another process, or of before this one started. */
  readonly progress: (services: Services, importId: string) => ImportProgressView | null
  /** @throws DomainError `not-found` */
  readonly stop: (services: Services, importId: string) => ImportProgressView
  /** Whether any import is writing now. */
  readonly isRunning: () => boolean
}

type Job = {
  readonly key: string
  view: Omit<ImportProgressView, 'secondsLeft'>
  readonly startedAtMs: number
  readonly abort: AbortController
}

export function importJobs(): ImportJobs {
  const jobs = new Map<string, Job>()
  const job = (importId: string): Job => {
    const found = jobs.get(importId)
    if (found) return found
    throw new DomainError('not-found', 'That import is not running here. What it kept is kept.')
  }
  const jobOf = (key: string) => [...jobs.values()].findLast((one) => one.key === key)
  const inState = (services: Services, key: string, states: readonly string[]) => {
    const found = jobOf(key)
    return found && states.includes(found.view.state) ? withTimeLeft(services, found) : null
  }
  const runningFor = (services: Services, key: string) => inState(services, key, ['running'])
  return {
    runningFor,
    startedFor: (services, key) => inState(services, key, ['running', 'done']),
    isRunning: () => [...jobs.values()].some(({ view }) => view.state === 'running'),
    start: (services, subject, work) => {
      const { key, uploadId, bytesTotal } = subject
      const running = runningFor(services, key)
      if (running) return running
      const now = services.clock.now()
      // One that stopped goes on under its own id: it is one import, and is taken out as one.
      const importId = subject.importId ?? jobOf(key)?.view.importId ?? importIdOf(now, [key])
      const started: Job = {
        key,
        view: fresh(importId, uploadId, bytesTotal),
        startedAtMs: Date.parse(now),
        abort: new AbortController(),
      }
      jobs.delete(importId)
      jobs.set(importId, started)
      void run(work, started)
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

async function run(work: JobWork, job: Job): Promise<void> {
  try {
    const report = await work({
      importId: job.view.importId,
      signal: job.abort.signal,
      tell: (progress) => {
        job.view = { ...job.view, ...progress }
      },
    })
    job.view = { ...job.view, report, state: report.stopped ? 'stopped' : 'done' }
  } catch (error) {
    const known = error instanceof DomainError
    const code = known ? error.code : 'unexpected'
    const message = known ? error.message : 'Unexpected error. What was kept before it is kept.'
    job.view = { ...job.view, state: 'failed', error: { code, message } }
  }
}

function fresh(importId: string, uploadId: string | null, bytesTotal: number | null): Job['view'] {
  return {
    importId,
    uploadId,
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
  const isRunning = state === 'running'
  return {
    ...view,
    secondsLeft: isRunning ? secondsLeft({ elapsedMs, bytesRead, bytesTotal }) : null,
  }
}
