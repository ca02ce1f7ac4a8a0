/**
 * Bad input at the command line: exit 1, the right code, a sentence that says what is wrong, and
 * nothing changed, neither in what is known nor in the files of the home.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import yazl from 'yazl'
import type { ImportReport } from '#contracts/views.ts'
import { DATABASE_FILE } from '#store/home-files.ts'
import { TABLE_NAMES } from '#store/tables.ts'
import { comeback, comebackJson, refusal } from './cli-here.ts'
import { keptIds } from './kept-ids.ts'
import { CLI, temporaryFolder } from './run-cli.ts'
import { writeMailbox } from './written-mailbox.ts'

const SMALL = fileURLToPath(new URL('../fixtures/ok/history/small.json', import.meta.url))
const TODAY = ['--now', '2026-03-28'] as const

async function filledHome(folder: string): Promise<string> {
  const home = join(folder, 'home')
  await comebackJson('import', SMALL, '--home', home, ...TODAY)
  return home
}

/** All that a refusal must leave as it was: every row of every table, and the files beside. */
function stateOf(home: string) {
  const db = new DatabaseSync(join(home, DATABASE_FILE))
  const rows = TABLE_NAMES.map((name) => db.prepare(`SELECT * FROM ${name}`).all())
  db.close()
  return { rows, files: readdirSync(home).toSorted() }
}

async function zipOf(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(content, name)
  zip.end()
  const parts: Buffer[] = []
  for await (const part of zip.outputStream as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts)
}

const mailOf = (subject: string) =>
  `From: Ana Reyes <ana@hollowbrook.example>\nSubject: ${subject}\nDate: Fri, 20 Mar 2026 09:12:00 +0100\n\nUnfortunately not.\n`

const history = (milestone: object) =>
  JSON.stringify({
    format: 'comeback-history/1',
    applications: [{ employer: 'Birch', milestones: [milestone] }],
  })

const mails = {
  'one.eml': Buffer.from(mailOf('One').repeat(40)),
  'two.eml': Buffer.from(mailOf('Two')),
}

/** Name, code, a word of the sentence that says what to do or what was met, and the file. */
const BAD_FILES: readonly [string, string, RegExp, (path: string) => Promise<void> | void][] = [
  ['a 0-byte file', 'nothing-readable', /empty|no mailbox/, (path) => writeFileSync(path, '')],
  [
    'a binary file',
    'nothing-readable',
    /no mailbox, mail, spreadsheet, file of contacts or history file/,
    (path) =>
      writeFileSync(path, Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 73) % 256))),
  ],
  [
    'broken JSON',
    'bad-input',
    /line 1, column \d+/,
    (path) => writeFileSync(path, history({ kind: 'applied', date: '2026-03-01' }).slice(0, -9)),
  ],
  [
    'a date that is in no calendar',
    'nothing-readable',
    /2026-02-30/,
    (path) => writeFileSync(path, history({ kind: 'applied', date: '2026-02-30' })),
  ],
  [
    'a date that is none',
    'nothing-readable',
    /yesterday/,
    (path) => writeFileSync(path, history({ kind: 'applied', date: 'yesterday' })),
  ],
  [
    'an unknown milestone',
    'nothing-readable',
    /ghosted/,
    (path) => writeFileSync(path, history({ kind: 'ghosted', date: '2026-03-01' })),
  ],
  [
    'a history file of another version',
    'bad-input',
    /another version of Comeback/,
    (path) =>
      writeFileSync(path, JSON.stringify({ format: 'comeback-history/9', applications: [] })),
  ],
  [
    'a truncated zip',
    'file-unreadable',
    /damaged or cut off/,
    async (path) => writeFileSync(path, (await zipOf(mails)).subarray(0, -30)),
  ],
  [
    'a zip with a broken member',
    'file-unreadable',
    /damaged/,
    async (path) => {
      const zip = await zipOf(mails)
      zip.fill(0x5a, 45, 75)
      writeFileSync(path, zip)
    },
  ],
  [
    'a zip bomb',
    'too-large',
    /unpack/,
    async (path) => writeFileSync(path, await zipOf({ 'mail.mbox': Buffer.alloc(60_000_000, 10) })),
  ],
  [
    'a zip whose names lead out of it',
    'unsupported-file',
    /leads out of it/,
    async (path) => {
      const zip = await zipOf({ 'aa/bb/one.eml': Buffer.from(mailOf('One')) })
      const text = zip.toString('latin1').replaceAll('aa/bb/one.eml', '../../one.eml')
      writeFileSync(path, Buffer.from(text, 'latin1'))
    },
  ],
  ['a missing file', 'file-not-found', /There is no file/, () => undefined],
  [
    'a directory without anything readable',
    'nothing-readable',
    /no mailbox, mail, spreadsheet, file of contacts or history file/,
    (path) => {
      mkdirSync(path)
      writeFileSync(join(path, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))
    },
  ],
  ['an empty directory', 'nothing-readable', /holds no mailbox/, (path) => void mkdirSync(path)],
  ['a device', 'unsupported-file', /device/, (path) => symlinkSync('/dev/zero', path)],
]

describe('comeback import', () => {
  // One home for all: it stays as it was.
  let home = ''
  beforeAll(async () => {
    home = await filledHome(mkdtempSync(join(tmpdir(), 'comeback-test-')))
  })
  afterAll(() => rmSync(join(home, '..'), { recursive: true, force: true }))

  it.each(BAD_FILES)('refuses %s and changes nothing', async (_, code, words, write) => {
    const folder = temporaryFolder()
    const before = stateOf(home)
    const path = join(folder, 'bad.file')
    await write(path)
    const error = await refusal('import', path, '--home', home, ...TODAY)
    expect(error.code, error.message).toBe(code)
    expect(error.message).toMatch(words)
    expect(stateOf(home)).toEqual(before)
    expect(existsSync(join(folder, '..', 'one.eml'))).toBe(false)
  })

  it('refuses good files beside a wrong one before anything is kept', async () => {
    const folder = temporaryFolder()
    const before = stateOf(home)
    const mailbox = join(folder, 'mail.mbox')
    writeMailbox(mailbox, 'beside', 40)
    const error = await refusal('import', mailbox, join(folder, 'none.csv'), '--home', home)
    expect(error).toMatchObject({ code: 'file-not-found' })
    expect(stateOf(home)).toEqual(before)
  })

  it('refuses feedback without words or with a cause that there is not', async () => {
    const before = stateOf(home)
    const empty = join(temporaryFolder(), 'empty.txt')
    writeFileSync(empty, ' \n')
    const said = join(temporaryFolder(), 'said.txt')
    writeFileSync(said, 'You lacked hands-on experience.\n')
    const none = await refusal('feedback', 'add', 'a-001', empty, '--home', home)
    expect(none).toMatchObject({ code: 'bad-input' })
    expect(none.message).toMatch(/text is empty/)
    const luck = ['--causes', 'bad-luck', '--home', home]
    const cause = await refusal('feedback', 'add', 'a-001', said, ...luck)
    expect(cause).toMatchObject({ code: 'bad-input' })
    expect(cause.message).toMatch(/causes\.0/)
    expect(stateOf(home)).toEqual(before)
  })

  it('refuses a mapping to a column that is not there, and names those that are', async () => {
    const folder = temporaryFolder()
    const before = stateOf(home)
    const sheet = join(folder, 'sheet.csv')
    writeFileSync(sheet, 'Company,Title,Status\nBirch,Analyst,Applied\nCedar,Analyst,Rejected\n')
    const error = await refusal('import', sheet, '--map', 'role=Position', '--home', home)
    expect(error).toMatchObject({ code: 'bad-mapping' })
    expect(error.message).toContain('Position')
    expect(error.message).toContain('Title')
    expect(stateOf(home)).toEqual(before)
  })

  it('takes the good mails of a mailbox with rubbish in it, and accounts for the rest', async () => {
    const folder = temporaryFolder()
    const mailbox = join(folder, 'mail.mbox')
    writeMailbox(mailbox, 'mixed', 3)
    const rubbish = 'From x@y Sun Jun 01 00:00:00 2025\n\u0000\u0001\u0002 nothing\n\n'
    writeFileSync(mailbox, readFileSync(mailbox, 'utf8') + rubbish)
    const report = await comebackJson<ImportReport>('import', mailbox, '--home', join(folder, 'h'))
    expect(report.files[0]).toMatchObject({ read: 4, imported: 3, duplicate: 0, rejected: 1 })
    expect(report.files[0]?.problems.map(({ place }) => place)).toEqual(['message 4'])
  })
})

/** A small file system of its own, where this machine lets us make one. */
function mounted(folder: string, options: string): boolean {
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
  it('on a read-only disk is refused and left as it was', async ({ skip }) => {
    const home = join(temporaryFolder(), 'home')
    if (!mounted(home, 'size=20m,mode=700')) skip('this machine mounts nothing for us')
    await comebackJson('import', SMALL, '--home', home, ...TODAY)
    const before = stateOf(home)
    execFileSync('mount', ['-o', 'remount,ro', home])
    const error = await refusal('import', SMALL, '--home', home)
    execFileSync('mount', ['-o', 'remount,rw', home])
    expect(error).toMatchObject({ code: 'home-unwritable' })
    expect(error.message).toContain('--home')
    expect(stateOf(home)).toEqual(before)
  })

  it('on a full disk keeps what was told, refuses the rest, and goes on with space', async ({
    skip,
  }) => {
    const folder = temporaryFolder()
    const [home, mailbox] = [join(folder, 'home'), join(folder, 'mail.mbox')]
    if (!mounted(home, 'size=1m,mode=700')) skip('this machine mounts nothing for us')
    const mails = 12_000
    writeMailbox(mailbox, 'full', mails)
    const ran = await comeback('import', mailbox, '--home', home, '--json')
    expect(ran.code, ran.stderr).toBe(1)
    const { error } = JSON.parse(ran.stdout)
    expect(error).toMatchObject({ code: 'disk-full' })
    expect(error.message).toContain('free some space')
    const told = Number([...ran.stderr.matchAll(/^kept (\d+)/gm)].at(-1)?.[1] ?? 0)
    execFileSync('mount', ['-o', 'remount,size=60m', home])
    expect(keptIds(home).length).toBeGreaterThanOrEqual(told)
    const rerun = await comebackJson<ImportReport>('import', mailbox, '--home', home)
    const { read, imported = 0, duplicate = 0 } = rerun.files[0] ?? {}
    expect({ read, taken: imported + duplicate }).toEqual({ read: mails, taken: mails })
  })

  it('that takes no more of one file refuses the rest and opens afterwards', async () => {
    const folder = temporaryFolder()
    const [home, mailbox] = [join(folder, 'home'), join(folder, 'mail.mbox')]
    writeMailbox(mailbox, 'limit', 12_000)
    // 1,024 blocks of 512 or 1,024 bytes; the signal that comes with the limit is ignored.
    const command = `trap '' XFSZ; ulimit -f 1024; exec "$0" "$@"`
    const args = [process.execPath, CLI, 'import', mailbox, '--home', home, '--json']
    const child = spawn('sh', ['-c', command, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: '', NODE_DISABLE_COMPILE_CACHE: '1' },
    })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    const [code] = await once(child, 'close')
    expect(code, stderr).toBe(1)
    expect(JSON.parse(stdout).error.code).toMatch(/^(disk-full|home-unwritable)$/)
    const told = Number([...stderr.matchAll(/^kept (\d+)/gm)].at(-1)?.[1] ?? 0)
    expect(keptIds(home).length).toBeGreaterThanOrEqual(told)
    await comebackJson('applications', '--home', home)
  })

  it('of a newer version is refused by every command and left as it was', async () => {
    const home = await filledHome(temporaryFolder())
    const database = join(home, DATABASE_FILE)
    const db = new DatabaseSync(database)
    db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA user_version = 999')
    db.close()
    const before = readFileSync(database)
    for (const command of [
      ['applications'],
      ['import', SMALL],
      ['debrief'],
      ['serve', '--no-open'],
    ]) {
      const error = await refusal(...command, '--home', home)
      expect(error).toMatchObject({ code: 'home-newer' })
      expect(error.message).toContain('update Comeback')
    }
    expect(readFileSync(database).equals(before)).toBe(true)
  })

  it('keeps its data when a backup is damaged, and when a file stands in the way', async () => {
    const folder = temporaryFolder()
    const home = await filledHome(folder)
    const backup = join(folder, 'me.backup')
    await comebackJson('backup', backup, '--home', home)
    const before = stateOf(home)
    truncateSync(backup, 9000)
    expect(await refusal('restore', backup, '--home', home)).toMatchObject({
      code: 'backup-damaged',
    })
    writeFileSync(backup, 'a letter')
    expect(await refusal('backup', backup, '--home', home)).toMatchObject({ code: 'conflict' })
    expect(readFileSync(backup, 'utf8')).toBe('a letter')
    const nowhere = join(folder, 'none', 'x.json')
    expect(await refusal('export', nowhere, '--home', home)).toMatchObject({
      code: 'file-unwritable',
    })
    expect(stateOf(home)).toEqual(before)
  })
})

describe('comeback serve', () => {
  it('refuses a port that is taken, and says how to choose another', async () => {
    const home = await filledHome(temporaryFolder())
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    onTestFinished(() => void other.close())
    const address = other.address()
    const port = typeof address === 'object' ? `${address?.port}` : ''
    const error = await refusal('serve', '--no-open', '--port', port, '--home', home)
    expect(error).toMatchObject({ code: 'conflict' })
    expect(error.message).toContain('--port')
  })
})
