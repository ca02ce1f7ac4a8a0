/** Nothing that was acknowledged is lost, whenever the process dies, also beside another writer. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openHome } from '#store/home.ts'
import { DATABASE_FILE } from '#store/home-files.ts'
import { scratchFolder } from './scratch.ts'
import { startWriter } from './writer-process.ts'

const KILLS = 30
/** From before the first batch to some dozens of batches. */
const LONGEST_MS = 150

async function expectAllThere(home: string, acknowledged: readonly string[]): Promise<void> {
  const store = await openHome(home)
  const known = await store.knownMessageIds(acknowledged)
  expect(acknowledged.filter((id) => !known.has(id))).toEqual([])
  // A batch is there whole or not at all: 20 messages to each entry.
  expect((await store.readMessages()).length).toBe((await store.entries()).length * 20)
  await store.close()
  const db = new DatabaseSync(join(home, DATABASE_FILE))
  expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  db.close()
}

/** Kills a writer at a random moment; returns what it had acknowledged. */
async function killedWriter(home: string, name: string): Promise<readonly string[]> {
  const writer = startWriter(home, name)
  // One in five from the very start on, so that opening and migrating are hit as well.
  if (Math.random() < 0.8) await writer.started
  await wait(Math.random() * LONGEST_MS)
  writer.process.kill('SIGKILL')
  const { ids, complaints } = await writer.ended
  expect(complaints).toBe('')
  return ids
}

it('keeps every acknowledged message over 30 kills', async () => {
  const home = await scratchFolder()
  const acknowledged: string[] = []
  for (let kill = 0; kill < KILLS; kill += 1) {
    acknowledged.push(...(await killedWriter(home, `killed-${kill}`)))
    await expectAllThere(home, acknowledged)
  }
  expect(acknowledged.length).toBeGreaterThan(KILLS)
}, 120_000)

it('keeps them beside a second process that reads and writes all the while', async () => {
  const home = await scratchFolder()
  const acknowledged: string[] = []
  const neighbour = startWriter(home, 'neighbour', '0', '20')
  await neighbour.started
  for (let kill = 0; kill < KILLS; kill += 1) {
    acknowledged.push(...(await killedWriter(home, `killed-${kill}`)))
  }
  neighbour.process.kill('SIGKILL')
  const { ids, complaints } = await neighbour.ended
  expect(complaints).toBe('')
  expect(acknowledged.length).toBeGreaterThan(KILLS)
  await expectAllThere(home, [...acknowledged, ...ids])
}, 120_000)
