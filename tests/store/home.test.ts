/** A home that cannot be opened or written is refused in plain words, and left as it was. */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { homeKeeper, openHome } from '#store/home.ts'
import { DATABASE_FILE } from '#store/home-files.ts'
import { SCHEMA_VERSION } from '#store/migrations/all.ts'
import { entry, newMessage, newMessages } from './examples.ts'
import { scratchFolder } from './scratch.ts'

async function filledHome(): Promise<string> {
  const home = join(await scratchFolder(), 'home')
  const store = await openHome(home)
  await store.addMessages('i-1', newMessages('m', 200))
  await store.close()
  return home
}

function change(home: string, sql: string): void {
  const db = new DatabaseSync(join(home, DATABASE_FILE))
  db.exec(sql)
  db.close()
}

/** A small file system of its own, where this machine lets us make one. */
function mountedFolder(folder: string, options: string): boolean {
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return false
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder])
  })
  return true
}

describe('a home', () => {
  it("is its owner's alone, whatever the umask", async () => {
    const before = process.umask(0)
    onTestFinished(() => {
      process.umask(before)
    })
    const home = join(await scratchFolder(), 'deep', 'home')
    const store = await openHome(home)
    await store.addEntries([entry('e-1')])
    const modes = readdirSync(home).map((name) => statSync(join(home, name)).mode & 0o777)
    expect(modes.length).toBeGreaterThan(1)
    expect(new Set(modes)).toEqual(new Set([0o600]))
    expect(statSync(home).mode & 0o777).toBe(0o700)
    await store.close()
  })

  it('keeps the mode of a folder that holds other things too', async () => {
    const folder = await scratchFolder()
    writeFileSync(join(folder, 'letter.txt'), 'mine')
    chmodSync(folder, 0o755)
    await (await openHome(folder)).close()
    expect(statSync(folder).mode & 0o777).toBe(0o755)
  })

  it('opens again with all that it held', async () => {
    const store = await openHome(await filledHome())
    expect(await store.readMessages()).toHaveLength(200)
    await store.close()
  })

  it('of the fourth version learns which of its mails a program wrote', async () => {
    const home = await filledHome()
    const store = await openHome(home)
    const { message, readerVersion } = newMessage('m-quoted', 'update', '"isAutoReply":true')
    const byHand = { ...message, mail: { ...message.mail, isAutoReply: false } }
    await store.addMessages('i-1', [{ message: byHand, readerVersion }])
    const before = await store.readMessages()
    await store.close()
    change(home, 'ALTER TABLE messages DROP COLUMN is_auto_reply; PRAGMA user_version = 4')
    const again = await openHome(home)
    expect(await again.readMessages()).toEqual(before)
    const automatic = before.filter(({ isAutoReply }) => isAutoReply)
    expect([automatic.length, before.length]).toEqual([200, 201])
    await again.close()
  })

  it('of a newer version is refused and left as it was', async () => {
    const home = await filledHome()
    change(home, `PRAGMA user_version = ${SCHEMA_VERSION + 1}`)
    const before = readFileSync(join(home, DATABASE_FILE))
    const opening = openHome(home)
    await expect(opening).rejects.toMatchObject({ code: 'home-newer' })
    await expect(opening).rejects.toThrow('update Comeback')
    expect(readFileSync(join(home, DATABASE_FILE)).equals(before)).toBe(true)
  })

  it.each([
    ['no database at all', 'These are not the bytes you look for. '.repeat(400)],
    ['cut short', 'SQLite format 3\0 and then nothing of use'],
  ])('with a file that is %s is refused and left as it was', async (_, content) => {
    const home = await scratchFolder()
    writeFileSync(join(home, DATABASE_FILE), content)
    await expect(openHome(home)).rejects.toMatchObject({ code: 'home-damaged' })
    expect(readFileSync(join(home, DATABASE_FILE), 'utf8')).toBe(content)
  })

  it('with the database of another program is refused', async () => {
    const home = await scratchFolder()
    change(home, 'CREATE TABLE birds (name TEXT)')
    const before = readFileSync(join(home, DATABASE_FILE))
    await expect(openHome(home)).rejects.toThrow('another program')
    await expect(homeKeeper(home).erase()).rejects.toThrow('another program')
    expect(readFileSync(join(home, DATABASE_FILE)).equals(before)).toBe(true)
  })

  it('at a place that is a file is refused as not writable', async () => {
    const path = join(await scratchFolder(), 'file')
    writeFileSync(path, 'mine')
    await expect(openHome(path)).rejects.toMatchObject({ code: 'home-unwritable' })
    await expect(openHome(join(path, 'inside'))).rejects.toMatchObject({ code: 'home-unwritable' })
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  it.runIf(existsSync('/proc/self'))('where no folder can be made is refused', async () => {
    await expect(openHome('/proc/comeback')).rejects.toMatchObject({ code: 'home-unwritable' })
  })
})

describe('a disk', () => {
  it('that has become read-only: refused, everything still there afterwards', async ({ skip }) => {
    const home = join(await scratchFolder(), 'mounted')
    if (!mountedFolder(home, 'size=20m,mode=700')) skip('this machine mounts nothing for us')
    const store = await openHome(home)
    await store.addEntries([entry('e-1')])
    await store.close()
    execFileSync('mount', ['-o', 'remount,ro', home])
    await expect(openHome(home)).rejects.toMatchObject({ code: 'home-unwritable' })
    execFileSync('mount', ['-o', 'remount,rw', home])
    const again = await openHome(home)
    expect(await again.entries()).toHaveLength(1)
    await again.close()
  })

  it('that is full: refused, nothing of the batch kept, all before it there', async ({ skip }) => {
    const home = join(await scratchFolder(), 'mounted')
    if (!mountedFolder(home, 'size=2m,mode=700')) skip('this machine mounts nothing for us')
    const store = await openHome(home)
    await store.addEntries([entry('e-1')])
    const adding = store.addMessages('i-1', newMessages('m', 3000))
    await expect(adding).rejects.toMatchObject({ code: 'disk-full' })
    await expect(adding).rejects.toThrow('free some space')
    expect(await store.readMessages()).toEqual([])
    expect(await store.entries()).toHaveLength(1)
    await store.close()
    const again = await openHome(home)
    expect(await again.entries()).toHaveLength(1)
    expect(await homeKeeper(home).erase()).toMatchObject({ left: [] })
    await again.close()
  })

  it('that takes no more of one file: refused, and the home opens afterwards', async () => {
    const home = join(await scratchFolder(), 'home')
    const script = new URL('./writer.child.ts', import.meta.url).pathname
    // 2,048 blocks of 512 or 1,024 bytes; the signal that comes with the limit is ignored.
    const command = `trap '' XFSZ; ulimit -f 2048; exec "$0" "$@"`
    const args = [process.execPath, script, home, 'm', '0', '100']
    const run = () => execFileSync('sh', ['-c', command, ...args], { stdio: 'pipe' })
    expect(run).toThrow(/disk-full|home-unwritable/)
    const store = await openHome(home)
    expect((await store.readMessages()).length % 100).toBe(0)
    await store.close()
  }, 60_000)
})
