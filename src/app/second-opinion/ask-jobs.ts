/**
 * Questions to the model that run while the page waits: one lot at a time, watched, stopped. They
 * live in this process only; what came back is in the store whatever happens to it.
 */
import type { AskBody, AskProgressView, AskReport } from '#contracts/second-opinion.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import type { ModelDesk } from '../model-ports.ts'
import { type OneRun, oneRun, troubleOf } from '../one-run.ts'
import type { Services } from '../ports.ts'
import { askModel, type Confirmed, confirmed } from './ask-model.ts'

export type AskJobs = Pick<OneRun<AskProgressView>, 'progress' | 'stop' | 'settle'> & {
  /** @throws DomainError `conflict` while one runs, and whatever forbids to send at all */
  readonly start: (services: Services, desk: ModelDesk, body: AskBody) => Promise<AskProgressView>
}

const SAYS = {
  busy: 'Your model is being asked already. Wait for it to end, or stop it. Nothing was sent.',
  unknown: 'That question is not running here. What came back is kept.',
}

export function askJobs(): AskJobs {
  const run = oneRun<AskProgressView>(SAYS)
  let count = 0
  return {
    ...run,
    start: async (services, desk, body) => {
      run.refuseWhileBusy()
      // What forbids to send at all is told at once.
      const mails = await confirmed(services, desk, body)
      count += 1
      const id = fingerprint('ask', [services.clock.now(), String(count)])
      const total = body.mails.length
      const view: AskProgressView = { id, state: 'running', total, done: 0, report: null }
      return run.begin(view, async (signal, tell) => {
        let done = 0
        const onProgress = (answered: number) => {
          done = answered
          tell({ done })
        }
        const report = await askModel(services, desk, mails, { signal, onProgress }).catch(
          (error: unknown) => brokenOff(mails, done, error),
        )
        tell({ state: 'done', report })
      })
    },
  }
}

function brokenOff({ model, mails }: Confirmed, done: number, error: unknown): AskReport {
  const trouble = troubleOf(error, 'What came back before it is kept.')
  const { host, name } = model
  return { host, model: name, asked: done, notSent: mails.length - done, opinions: [], trouble }
}
