/** Looks, while the program runs, whether a backup is due: soon after the start, then hourly. */
const FIRST_AFTER_MS = 5_000
const EVERY_MS = 60 * 60 * 1000

/**
 * @param look makes a backup where one is due; never throws
 * @returns stops it, and waits for the one that is being made
 */
export function startBackupClock(look: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let timer = setTimeout(tick, FIRST_AFTER_MS)
  timer.unref()

  function tick() {
    running = look()
    timer = setTimeout(tick, EVERY_MS)
    timer.unref()
  }
  return async () => {
    clearTimeout(timer)
    await running
  }
}
