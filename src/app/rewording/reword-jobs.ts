/** Rewordings that run while the page waits: one letter at a time, watched, stopped. */
import type { RewordBody, RewordProgressView, RewordReport } from '#contracts/rewording.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import type { ModelDesk } from '../model-ports.ts'
import { type OneRun, oneRun, troubleOf } from '../one-run.ts'
import type { Services } from '../ports.ts'
import { type ConfirmedLetter, confirmedLetter, rewordLetter } from './reword-letter.ts'

export type RewordJobs = Pick<OneRun<RewordProgressView>, 'progress' | 'stop' | 'settle'> & {
  /** @throws DomainError `conflict` while one runs, and whatever forbids to send at all */
  readonly start: (
    services: Services,
    desk: ModelDesk,
    body: RewordBody,
  ) => Promise<RewordProgressView>
}

const SAYS = {
  busy: 'Your model is at work on a letter already. Wait for it to end, or stop it. Nothing was sent.',
  unknown: 'That wording is not under way here. Ask for it anew; your letter is as it was.',
}

export function rewordJobs(): RewordJobs {
  const run = oneRun<RewordProgressView>(SAYS)
  let count = 0
  return {
    ...run,
    start: async (services, desk, body) => {
      run.refuseWhileBusy()
      // What forbids to send at all is told at once.
      const letter = await confirmedLetter(services, desk, body)
      count += 1
      const id = fingerprint('reword', [services.clock.now(), String(count)])
      return run.begin({ id, state: 'running', report: null }, async (signal, tell) => {
        const report = await rewordLetter(services, desk, letter, signal).catch((error: unknown) =>
          brokenOff(letter, error),
        )
        tell({ state: 'done', report })
      })
    },
  }
}

function brokenOff({ model }: ConfirmedLetter, error: unknown): RewordReport {
  const trouble = troubleOf(error, 'Your letter is as it was.')
  return { host: model.host, model: model.name, wording: null, refused: null, trouble }
}
