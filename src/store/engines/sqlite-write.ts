/**
 * Writing to SQLite, one transaction at a time: in this process by a queue, between processes by
 * `BEGIN IMMEDIATE`. While another process writes, the wait is asynchronous, so that a server
 * goes on answering reads.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { BUSY_TIMEOUT_MS } from './sqlite-connection.ts'
import { homeError, isBusy } from './sqlite-errors.ts'

const RETRY_MS = 8

/** Repeats `attempt` while the database is locked by another, for at most 10 s. */
export async function whenFree<T>(attempt: () => T): Promise<T> {
  const giveUpAt = performance.now() + BUSY_TIMEOUT_MS
  for (;;) {
    try {
      return attempt()
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error
    }
    await wait(1 + Math.random() * RETRY_MS)
  }
}

/** Runs one piece of work in an immediate transaction; rolls back when it throws. */
export async function immediately<T>(
  db: DatabaseSync,
  path: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    await whenFree(() => db.exec('BEGIN IMMEDIATE'))
    const result = await work()
    await whenFree(() => db.exec('COMMIT'))
    return result
  } catch (error) {
    // A full disk ends the transaction by itself; then there is nothing to roll back.
    if (db.isOpen && db.isTransaction) db.exec('ROLLBACK')
    throw homeError(error, path)
  }
}

/** A queue: each piece of work starts when the one before has ended, well or not. */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  const inside = new AsyncLocalStorage<true>()
  let last: Promise<unknown> = Promise.resolve()
  return async <T>(work: () => Promise<T>) => {
    // Waiting for itself would never end: say so instead.
    if (inside.getStore()) {
      throw new Error('Inside a transaction, use the store that the transaction hands in.')
    }
    const mine = last.then(() => inside.run(true, work))
    last = mine.catch(() => undefined)
    return mine
  }
}
