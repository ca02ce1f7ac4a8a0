/** Folders of backups: what is listed, what is removed, and a look that leaves nothing behind. */
import { mkdirSync, readdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { openHome } from '#store/home.ts'
import { backupPlaces } from '#store/home-backups.ts'
import { SCHEMA_VERSION } from '#store/migrations/all.ts'
import { entry } from './examples.ts'
import { scratchFolder } from './scratch.ts'

const NOTE = { madeAt: '2026-11-23T12:00:00.000Z', madeBy: '0.1.0' }
const NAME = 'comeback-2026-11-23.sqlite'

async function scene() {
  const home = join(await scratchFolder(), 'home')
  const store = await openHome(home)
  await store.addEntries([entry('e-1')])
  const places = backupPlaces(home)
  await places.make(store, places.ownFolder, NAME, NOTE)
  return { home, store, places, path: join(places.ownFolder, NAME) }
}

describe('a backup', () => {
  it('is private, one file, and known as ours', async () => {
    const { store, places, path } = await scene()
    expect(readdirSync(places.ownFolder)).toEqual([NAME])
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(places.ownFolder).mode & 0o777).toBe(0o700)
    const bytes = statSync(path).size
    expect(await places.list(places.ownFolder)).toEqual([{ name: NAME, path, bytes, isOurs: true }])
    await store.close()
  })

  it('is no longer ours under another name, and then never removed', async () => {
    const { store, places, path } = await scene()
    renameSync(path, join(places.ownFolder, 'comeback-2026-01-01.sqlite'))
    const [renamed] = await places.list(places.ownFolder)
    expect(renamed).toMatchObject({ isOurs: false })
    if (renamed) await places.remove(renamed)
    expect(readdirSync(places.ownFolder)).toHaveLength(1)
    await store.close()
  })

  it('stays ours when the home was moved with it', async () => {
    const { home, store, places } = await scene()
    await store.close()
    renameSync(home, `${home}-moved`)
    const moved = backupPlaces(`${home}-moved`)
    expect(await moved.list(moved.ownFolder)).toMatchObject([{ name: NAME, isOurs: true }])
    expect(await places.list(places.ownFolder)).toEqual([])
  })

  it('that a kill left half made goes when it is old, not while it may be in the making', async () => {
    const { store, places } = await scene()
    const half = (day: string) => join(places.ownFolder, `comeback-${day}.sqlite.4242.tmp`)
    for (const day of ['2026-11-20', '2026-11-22']) writeFileSync(half(day), 'half')
    utimesSync(half('2026-11-20'), 1_700_000_000, 1_700_000_000)
    await places.make(store, places.ownFolder, 'comeback-2026-11-24.sqlite', NOTE)
    expect(readdirSync(places.ownFolder)).toEqual([
      'comeback-2026-11-22.sqlite.4242.tmp',
      NAME,
      'comeback-2026-11-24.sqlite',
    ])
    await store.close()
  })
})

describe('looking into a backup', () => {
  it('shows what is in it and when it was made, and leaves nothing', async () => {
    const { home, store, places, path } = await scene()
    await store.addEntries([entry('e-2')])
    const opened = await places.look(path)
    expect(await opened.store.entries()).toHaveLength(1)
    expect(opened.note).toMatchObject(NOTE)
    await opened.close()
    expect(await store.entries()).toHaveLength(2)
    expect(readdirSync(home).filter((name) => name.includes('look'))).toEqual([])
    await store.close()
  })

  it.each([
    ['one of a newer version', `PRAGMA user_version = ${SCHEMA_VERSION + 1}`, 'home-newer'],
    ['one of another program', 'PRAGMA application_id = 7', 'backup-damaged'],
    ['one without its tables', 'DROP TABLE events', 'backup-damaged'],
  ])('refuses %s, and leaves nothing', async (_, sql, code) => {
    const { home, store, places, path } = await scene()
    const db = new DatabaseSync(path)
    db.exec(sql)
    db.close()
    await expect(places.look(path)).rejects.toMatchObject({ code })
    expect(readdirSync(home).filter((name) => name.includes('look'))).toEqual([])
    await store.close()
  })
})

describe('sizes', () => {
  it('are told by part', async () => {
    const { home, store, places, path } = await scene()
    mkdirSync(join(home, 'uploads', 'x'), { recursive: true })
    writeFileSync(join(home, 'uploads', 'x', 'mail.mbox'), 'twelve bytes')
    writeFileSync(join(home, 'letter.txt'), 'mine')
    const { database, ...rest } = await places.sizes()
    expect(rest).toEqual({ folder: home, backups: statSync(path).size, uploads: 12 })
    expect(database).toBeGreaterThan(10_000)
    expect(await places.foreign()).toEqual([join(home, 'letter.txt')])
    await store.close()
  })
})
