/** Backup, restore and erase: whole or not at all, and nothing left that could be read back. */
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import type { Store } from '#app/ports.ts'
import { homeKeeper, openHome } from '#store/home.ts'
import { DATABASE_FILE } from '#store/home-files.ts'
import { SCHEMA_VERSION } from '#store/migrations/all.ts'
import { application, entry, importRecord, newMessage, newMessages, search } from './examples.ts'
import { scratchFolder } from './scratch.ts'

const AT = '2026-03-02T10:00:00.000Z'
const PLANTED = 'Quetzalcoatlus-Planted-Words'

async function logOf(store: Store) {
  return {
    messages: await store.allMessages(),
    heads: await store.readMessages(),
    entries: await store.entries(),
    events: await store.events(),
    imports: await store.imports(),
    extra: await store.topLevelExtra(),
  }
}

async function fill(store: Store, word: string): Promise<void> {
  await store.addMessages('i-1', [
    ...newMessages(word, 300),
    newMessage(`${word}-o`, 'other', word),
    newMessage(`${word}-x`, 'rejection', PLANTED),
  ])
  await store.addEntries([entry(`e-${word}`, word)])
  await store.appendEvent(AT, { type: 'note', applicationId: 'a-1', text: word })
  await store.saveImport({ ...importRecord('i-1'), file: word })
  await store.saveTopLevelExtra({ word })
  await store.saveDerived(search([application('a-1', word)]), (await store.revisions()).log)
}

async function scene() {
  const folder = await scratchFolder()
  const home = join(folder, 'home')
  const store = await openHome(home)
  await fill(store, 'first')
  return { folder, home, store, keeper: homeKeeper(home), backup: join(folder, 'me.backup') }
}

describe('backupTo and restoreFrom', () => {
  it('bring back what was there, and only that', async () => {
    const { home, store, keeper, backup } = await scene()
    const then = await logOf(store)
    await store.backupTo(backup)
    await fill(store, 'second')
    await store.close()
    await keeper.restoreFrom(backup)
    const restored = await openHome(home)
    expect(await logOf(restored)).toEqual(then)
    expect(readdirSync(home).filter((name) => name.includes('restore'))).toEqual([])
    await restored.close()
  })

  it('bring a search to a new home', async () => {
    const { folder, store, backup } = await scene()
    await store.backupTo(backup)
    const other = homeKeeper(join(folder, 'other'))
    await other.restoreFrom(backup)
    const restored = await other.open()
    expect(await logOf(restored)).toEqual(await logOf(store))
    await restored.close()
    await store.close()
  })

  it('show the restored data to a store that was open all the while', async () => {
    const { store, keeper, backup } = await scene()
    await store.backupTo(backup)
    const then = await logOf(store)
    await fill(store, 'second')
    const { log } = await store.revisions()
    await keeper.restoreFrom(backup)
    expect(await logOf(store)).toEqual(then)
    // Grown, and nothing derived: what was worked out before the restore is known to be old.
    expect((await store.revisions()).log).toBeGreaterThan(log)
    expect((await store.revisions()).derived).toBe(-1)
    await store.addEntries([entry('e-after')])
    expect((await store.entries()).at(-1)?.seq).toBeGreaterThan(log)
    await store.close()
  })

  it('copy a home that is being written to, at one moment of it', async () => {
    const { folder, home, store, backup } = await scene()
    const writing = (async () => {
      for (let batch = 0; batch < 20; batch += 1) {
        await store.transaction(async (inner) => {
          await inner.addMessages('i-2', newMessages(`w-${batch}`, 50))
          await inner.addEntries([entry(`w-${batch}`)])
        })
      }
    })()
    await (await openHome(home)).backupTo(backup)
    await writing
    const copy = homeKeeper(join(folder, 'copy'))
    await copy.restoreFrom(backup)
    const restored = await copy.open()
    const batches = (await restored.entries()).filter(({ id }) => id.startsWith('w-')).length
    const messages = (await restored.readMessages()).filter(({ id }) => id.startsWith('w-')).length
    expect(messages).toBe(batches * 50)
    await restored.close()
    await store.close()
  })

  it('write one private file and nothing beside it', async () => {
    const { folder, store, backup } = await scene()
    await store.backupTo(backup)
    expect(readdirSync(folder).toSorted()).toEqual(['home', 'me.backup'])
    expect(statSync(backup).mode & 0o777).toBe(0o600)
    await store.backupTo(backup)
    expect(readdirSync(folder).toSorted()).toEqual(['home', 'me.backup'])
    await store.close()
  })

  it('replace no file that is not a backup, and never the data', async () => {
    const { folder, home, store } = await scene()
    const letter = join(folder, 'letter.txt')
    writeFileSync(letter, 'mine')
    await expect(store.backupTo(letter)).rejects.toMatchObject({ code: 'conflict' })
    await expect(store.backupTo(folder)).rejects.toMatchObject({ code: 'conflict' })
    await expect(store.backupTo(join(home, DATABASE_FILE))).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(readFileSync(letter, 'utf8')).toBe('mine')
    await expect(store.backupTo(join(folder, 'none', 'b'))).rejects.toMatchObject({
      code: 'file-unwritable',
    })
    await store.close()
  })
})

/** Runs a statement on a database file. */
const changed = (sql: string) => (path: string) => {
  const db = new DatabaseSync(path)
  db.exec(sql)
  db.close()
}

describe('restoreFrom refuses, and leaves the home as it was,', () => {
  async function expectRefused(code: string, spoil: (backup: string) => void) {
    const { home, store, keeper, backup } = await scene()
    await store.backupTo(backup)
    const then = await logOf(store)
    await store.close()
    spoil(backup)
    await expect(keeper.restoreFrom(backup)).rejects.toMatchObject({ code })
    const after = await openHome(home)
    expect(await logOf(after)).toEqual(then)
    expect(readdirSync(home).filter((name) => name.includes('restore'))).toEqual([])
    await after.close()
  }
  it('a file that is missing', () => expectRefused('file-not-found', (path) => rmSync(path)))

  it('an empty file', () => expectRefused('backup-damaged', (path) => writeFileSync(path, '')))

  it('a file of another kind', () =>
    expectRefused('backup-damaged', (path) => writeFileSync(path, 'words '.repeat(500))))

  it('a backup cut short', () =>
    expectRefused('backup-damaged', (path) => truncateSync(path, 40_000)))

  it('a backup with broken pages', () =>
    expectRefused('backup-damaged', (path) => {
      const bytes = readFileSync(path)
      bytes.fill(0x5a, 8192, 60_000)
      writeFileSync(path, bytes)
    }))

  it('a backup without one of its tables', () =>
    expectRefused('backup-damaged', changed('DROP TABLE events')))

  it('a backup of a newer version', () =>
    expectRefused('home-newer', changed(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`)))

  it('the database of another program', () =>
    expectRefused('backup-damaged', changed('PRAGMA application_id = 7')))
})

describe('a damaged home', () => {
  it('is put right by a restore, the damaged file kept aside', async () => {
    const { home, store, keeper, backup } = await scene()
    await store.backupTo(backup)
    const then = await logOf(store)
    await store.close()
    writeFileSync(join(home, DATABASE_FILE), 'nothing of use '.repeat(100))
    await keeper.restoreFrom(backup)
    const restored = await openHome(home)
    expect(await logOf(restored)).toEqual(then)
    expect(readdirSync(home)).toContain('comeback.sqlite.damaged')
    await restored.close()
  })
})

describe('erase', () => {
  it('removes all that Comeback made, the folder too', async () => {
    const { home, store, keeper } = await scene()
    await store.close()
    mkdirSync(join(home, 'uploads'))
    writeFileSync(join(home, 'uploads', 'mail.mbox'), PLANTED)
    const { removed, left } = await keeper.erase()
    expect(removed).toEqual(['comeback.sqlite', 'uploads'])
    expect(left).toEqual([])
    expect(existsSync(home)).toBe(false)
  })

  it('leaves and names what is not ours', async () => {
    const { home, store, keeper } = await scene()
    await store.close()
    writeFileSync(join(home, 'letter.txt'), 'mine')
    expect((await keeper.erase()).left).toEqual(['letter.txt'])
    expect(readFileSync(join(home, 'letter.txt'), 'utf8')).toBe('mine')
  })

  it('leaves no word behind in files that another process still has open', async () => {
    const { home, store, keeper } = await scene()
    const files = readdirSync(home).map((name) => join(home, name))
    const holds = () =>
      files.filter((path) => existsSync(path) && readFileSync(path).includes(PLANTED))
    expect(holds().length).toBeGreaterThan(0)
    // Hold the very files: removed names would hide what is still in them.
    const held = files.map((path) => openSync(path, 'r'))
    await keeper.erase()
    for (const descriptor of held) {
      const bytes = Buffer.alloc(fstatSync(descriptor).size)
      readSync(descriptor, bytes, 0, bytes.length, 0)
      expect(bytes.includes(PLANTED)).toBe(false)
      closeSync(descriptor)
    }
    expect(await store.entries()).toEqual([])
    await store.close()
    expect(existsSync(home)).toBe(false)
  })

  it('of nothing does nothing', async () => {
    const none = join(await scratchFolder(), 'none')
    expect(await homeKeeper(none).erase()).toEqual({ removed: [], left: [] })
  })

  it('makes room for a new beginning', async () => {
    const { store, keeper } = await scene()
    await store.close()
    await keeper.erase()
    const fresh = await keeper.open()
    expect(await fresh.isEmpty()).toBe(true)
    await fresh.close()
  })

  it.each([
    ['cannot be read', (path: string) => writeFileSync(path, 'nothing of use '.repeat(100))],
    ['is of a newer version', changed(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`)],
  ])('takes away a home that %s', async (_, spoil) => {
    const { home, store, keeper } = await scene()
    await store.close()
    spoil(join(home, DATABASE_FILE))
    await keeper.erase()
    expect(existsSync(home)).toBe(false)
  })
})
