/**
 * Tells whoever listens that something was written to the store, by this process or by another
 * (an import on the command line). One cheap look at the log's counter while anyone listens, none
 * otherwise. Says that there is news, never what: listeners read anew.
 */
import type { ChangeWord } from '#contracts/changes.ts'
import type { Store } from './ports.ts'

const LOOK_EVERY_MS = 300

export type ChangeWatch = {
  /** Told at once and at each change, until the returned function is called. */
  readonly listen: (tell: (word: ChangeWord) => void, ended: () => void) => () => void
  /** Looks away while the data are replaced or removed: a look would open them again. */
  readonly lookingAway: <T>(work: () => Promise<T>) => Promise<T>
  /** Ends every listener; nothing is told afterwards. */
  readonly close: () => void
}

export type Watched = {
  readonly store: Pick<Store, 'revisions'>
  /** Differs between two runs of the program. */
  readonly run: string
  /** Called where the data cannot be read any more: they may have been erased by another process. */
  readonly letGo: () => Promise<void>
}

type Listener = {
  readonly tell: (word: ChangeWord) => void
  readonly ended: () => void
  told: ChangeWord | null
}

export function changeWatch({ store, run, letGo }: Watched): ChangeWatch {
  const listeners = new Set<Listener>()
  let word: ChangeWord | null = null
  let [replaced, away] = [0, 0]
  let timer: NodeJS.Timeout | undefined

  async function look() {
    if (away === 0) {
      const revision = await store.revisions().then(({ log }) => log, lost)
      const runNow = `${run}.${replaced}`
      if (word?.run !== runNow || word.revision !== revision) word = { run: runNow, revision }
    }
    for (const listener of listeners) {
      if (!word || listener.told === word) continue
      listener.told = word
      listener.tell(word)
    }
    clearTimeout(timer)
    if (listeners.size > 0) timer = setTimeout(() => void look(), LOOK_EVERY_MS).unref()
  }
  /** The next look opens what is there now; a fault of the home itself shows on the page. */
  async function lost() {
    await letGo().catch(() => undefined)
    return -1
  }
  return {
    listen: (tell, ended) => {
      const listener: Listener = { tell, ended, told: null }
      listeners.add(listener)
      void look()
      return () => void listeners.delete(listener)
    },
    lookingAway: async (work) => {
      away += 1
      try {
        return await work()
      } finally {
        away -= 1
        replaced += 1
      }
    },
    close: () => {
      clearTimeout(timer)
      for (const { ended } of listeners) ended()
      listeners.clear()
    },
  }
}
