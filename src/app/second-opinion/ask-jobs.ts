/**
 * Questions to the model that run while the page waits: one lot at a time, watched, stopped. They
 * live in this process only; what came back is in the store whatever happens to it.
 */
import type { AskBody, AskProgressView, AskReport } from '#contracts/second-opinion.ts'
import { DomainError } from '#core/model/errors.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import type { ModelDesk } from '../model-ports.ts'
import type { Services } from '../ports.ts'
import { askModel, type Confirmed, confirmed } from './ask-model.ts'

export type AskJobs = {
  /** @throws DomainError `conflict` while one runs, and whatever forbids to send at all */
  readonly start: (services: Services, desk: ModelDesk, body: AskBody) => Promise<AskProgressView>
  /** @throws DomainError `not-found` */
  readonly progress: (id: string) => AskProgressView
  /** What is on its way is broken off; what waits is not sent. @throws DomainError `not-found` */
  readonly stop: (id: string) => AskProgressView
  /** Stops what runs and waits until nothing is written any more. */
  readonly settle: () => Promise<void>
}

type Job = {
  view: AskProgressView
  readonly abort: AbortController
  over: Promise<void>
}

export function askJobs(): AskJobs {
  let current: Job | null = null
  let count = 0
  const find = (id: string): Job => {
    if (current?.view.id === id) return current
    throw new DomainError('not-found', 'That question is not running here. What came back is kept.')
  }
  const refuseTwice = () => {
    if (current?.view.state !== 'running') return
    const sentence =
      'Your model is being asked already. Wait for it to end, or stop it. Nothing was sent.'
    throw new DomainError('conflict', sentence)
  }
  return {
    start: async (services, desk, body) => {
      refuseTwice()
      // What forbids to send at all is told at once.
      const mails = await confirmed(services, desk, body)
      count += 1
      const job: Job = {
        view: {
          id: fingerprint('ask', [services.clock.now(), String(count)]),
          state: 'running',
          total: body.mails.length,
          done: 0,
          report: null,
        },
        abort: new AbortController(),
        over: Promise.resolve(),
      }
      refuseTwice()
      current = job
      job.over = run(services, desk, mails, job)
      return job.view
    },
    progress: (id) => find(id).view,
    stop: (id) => {
      find(id).abort.abort()
      return find(id).view
    },
    settle: async () => {
      current?.abort.abort()
      await current?.over
    },
  }
}

async function run(services: Services, desk: ModelDesk, mails: Confirmed, job: Job): Promise<void> {
  const end = (report: AskReport) => {
    job.view = { ...job.view, state: 'done', report }
  }
  try {
    const onProgress = (done: number) => {
      job.view = { ...job.view, done }
    }
    end(await askModel(services, desk, mails, { signal: job.abort.signal, onProgress }))
  } catch (error) {
    const known = error instanceof DomainError
    const trouble = {
      code: known ? error.code : 'unexpected',
      message: known ? error.message : 'Unexpected error. What came back before it is kept.',
    }
    const { host, name: model } = mails.model
    const { done, total } = job.view
    end({ host, model, asked: done, notSent: total - done, opinions: [], trouble })
  }
}
