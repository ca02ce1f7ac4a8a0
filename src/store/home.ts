/**
 * A home: the folder that holds all of one person's data. Opens it, restores it, erases it.
 *
 * Start reading at `homeKeeper`. What lies in a home: home-files.ts; how rows are kept: the
 * engine in engines/.
 */
import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { HomeKeeper, Store } from '#app/ports.ts'
import { DomainError } from '#core/model/errors.ts'
import { openAccount } from './account-store.ts'
import { openSqlite } from './engines/sqlite.ts'
import { emptyDatabase } from './engines/sqlite-erase.ts'
import { homeError } from './engines/sqlite-errors.ts'
import { removeCopy, replaceRows, takeVerifiedCopy } from './engines/sqlite-restore.ts'
import { DAMAGED_FILE, DATABASE_FILE, isOurs, restoreFile } from './home-files.ts'

/** The one account of an embedded home. */
export const LOCAL_ACCOUNT = 'local'

/** What an erase did: names in the home that it removed, and others' files that it left. */
export type Erased = { readonly removed: readonly string[]; readonly left: readonly string[] }

export type Home = Omit<HomeKeeper, 'erase'> & { readonly erase: () => Promise<Erased> }

/** The keeper of the home at a folder, which need not exist yet. */
export function homeKeeper(folder: string): Home {
  const home = resolve(folder)
  return {
    open: () => openHome(home),
    restoreFrom: (path) => restoreHome(home, resolve(path)),
    erase: () => eraseHome(home),
  }
}

/**
 * Opens the store of a home, making or migrating it where needed.
 *
 * @param folder where the data live; made, for its owner only, when it is not there
 * @throws DomainError `home-newer`, `home-damaged`, `home-unwritable`, `disk-full`
 */
export async function openHome(folder: string): Promise<Store> {
  const home = resolve(folder)
  await prepareFolder(home)
  const engine = await openSqlite(join(home, DATABASE_FILE))
  try {
    return await openAccount(engine, LOCAL_ACCOUNT)
  } catch (error) {
    await engine.close()
    throw error
  }
}

/** Makes the folder, and private; a folder that holds other things keeps its mode. */
export async function prepareFolder(home: string): Promise<void> {
  try {
    await makeFolder(home)
    const names = await readdir(home)
    if (names.every(isOurs)) await chmod(home, 0o700)
  } catch (error) {
    throw homeError(error, home)
  }
}

/** Not `recursive`: that never returns where the file system takes no folders (`/proc`). */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return
  if (!existsSync(dirname(path))) await makeFolder(dirname(path))
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    // Another process may have made it in between.
    if (!existsSync(path)) throw error
  }
}

async function restoreHome(home: string, backup: string): Promise<void> {
  await prepareFolder(home)
  const database = join(home, DATABASE_FILE)
  const copy = join(home, restoreFile(process.pid))
  try {
    await removeCopy(copy)
    await takeVerifiedCopy(backup, copy)
    await (await openSqlite(database).catch((error) => replaceDamaged(error, home))).close()
    await replaceRows(database, copy)
  } finally {
    await removeCopy(copy)
  }
}

/** A damaged database is kept aside: a restore is what helps, and nothing is thrown away. */
async function replaceDamaged(error: unknown, home: string) {
  if (!(error instanceof DomainError) || error.code !== 'home-damaged') throw error
  const database = join(home, DATABASE_FILE)
  for (const suffix of ['-wal', '-shm', '-journal', '']) {
    const part = `${database}${suffix}`
    if (existsSync(part)) await rename(part, join(home, `${DAMAGED_FILE}${suffix}`))
  }
  return openSqlite(database)
}

async function eraseHome(home: string): Promise<Erased> {
  if (!existsSync(home)) return { removed: [], left: [] }
  try {
    await emptyDatabase(join(home, DATABASE_FILE))
    const names = (await readdir(home)).toSorted()
    const removed = names.filter(isOurs)
    for (const name of removed) await rm(join(home, name), { recursive: true, force: true })
    const left = await readdir(home)
    // An empty folder that stays (a mounted disk) holds nothing of the person.
    if (left.length === 0) await rmdir(home).catch(() => undefined)
    return { removed, left: left.toSorted() }
  } catch (error) {
    throw homeError(error, home)
  }
}
