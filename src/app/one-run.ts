/**
 * Work that runs while a page waits for it: one at a time, watched, stopped. It lives in this
 * process only; what it brings is in the store, or on the page, whatever happens to it.
 */
import { DomainError } from '#core/model/errors.ts'

export type RunState = { readonly id: string; readonly state: 'running' | 'done' }

type Work<View> = (signal: AbortSignal, tell: (part: Partial<View>) => void) => Promise<void>

export type OneRun<View extends RunState> = {
  /** @throws DomainError `conflict` while one runs */
  readonly refuseWhileBusy: () => void
  /**
   * Begins, and does not wait. The work tells how far it is; its end is told here.
   *
   * @throws DomainError `conflict` while one runs
   */
  readonly begin: (view: View, work: Work<View>) => View
  /** @throws DomainError `not-found` */
  readonly progress: (id: string) => View
  /** What is on its way is broken off. @throws DomainError `not-found` */
  readonly stop: (id: string) => View
  /** Stops what runs and waits until nothing is written any more. */
  readonly settle: () => Promise<void>
}

type Run<View> = { view: View; readonly abort: AbortController; over: Promise<void> }

/** @param says sentences for a second one, and for one that is not known */
export function oneRun<View extends RunState>(says: {
  readonly busy: string
  readonly unknown: string
}): OneRun<View> {
  let current: Run<View> | null = null
  const find = (id: string): Run<View> => {
    if (current?.view.id === id) return current
    throw new DomainError('not-found', says.unknown)
  }
  const refuseWhileBusy = () => {
    if (current?.view.state === 'running') throw new DomainError('conflict', says.busy)
  }
  return {
    refuseWhileBusy,
    begin: (view, work) => {
      refuseWhileBusy()
      const run: Run<View> = { view, abort: new AbortController(), over: Promise.resolve() }
      const tell = (part: Partial<View>) => {
        run.view = { ...run.view, ...part }
      }
      current = run
      run.over = work(run.abort.signal, tell)
      return run.view
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

/** Why work ended early, for its report: an unknown fault is not repeated. */
export function troubleOf(error: unknown, kept: string): { code: string; message: string } {
  if (error instanceof DomainError) return { code: error.code, message: error.message }
  return { code: 'unexpected', message: `Unexpected error. ${kept}` }
}
