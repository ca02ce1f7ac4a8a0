import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import yazl from 'yazl'
import type { SourceFile, UnreadableFile } from '#app/ports.ts'
import { files } from './files.ts'

const ROOT = mkdtempSync(join(tmpdir(), 'comeback-files-'))
afterAll(() => rmSync(ROOT, { recursive: true }))

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(ROOT, 'test-'))
})

type Opened = SourceFile | UnreadableFile

async function openAll(path: string): Promise<readonly Opened[]> {
  return Array.fromAsync(files.open(path))
}

async function textOf(source: Opened | undefined): Promise<string> {
  if (!source || 'problem' in source) throw new Error(`not opened: ${source?.problem.reason}`)
  return Buffer.concat(await Array.fromAsync(source.chunks())).toString()
}

const namesIn = (opened: readonly Opened[]) =>
  opened.map(({ name }) => name.slice(folder.length + 1))
const problemsIn = (opened: readonly Opened[]) =>
  opened.flatMap((one) => ('problem' in one ? [one.problem.reason] : []))

async function zip(
  name: string,
  members: Readonly<Record<string, string | Buffer>>,
  compress = true,
): Promise<string> {
  const file = new yazl.ZipFile()
  for (const [member, content] of Object.entries(members)) {
    if (member.endsWith('/')) file.addEmptyDirectory(member)
    else file.addBuffer(Buffer.from(content), member, { compress })
  }
  file.end()
  const path = join(folder, name)
  await writeFile(path, await buffer(file.outputStream))
  return path
}

/** The same bytes with every place where `from` stands changed. */
function patched(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1')
}

describe('open, a file', () => {
  it('gives it with its size, readable more than once', async () => {
    const path = join(folder, 'a.eml')
    await writeFile(path, 'Subject: hello')
    const [source] = await openAll(path)
    expect(source).toMatchObject({ name: path, size: 14 })
    expect(await textOf(source)).toBe('Subject: hello')
    expect(await textOf(source)).toBe('Subject: hello')
  })

  it('gives an empty file as empty', async () => {
    const path = join(folder, 'empty')
    await writeFile(path, '')
    const opened = await openAll(path)
    expect(opened).toHaveLength(1)
    expect(await textOf(opened[0])).toBe('')
  })

  it('refuses what is not there', async () => {
    const opening = openAll(join(folder, 'none.csv'))
    await expect(opening).rejects.toMatchObject({ code: 'file-not-found' })
    await expect(opening).rejects.toThrow('none.csv')
  })

  it('refuses a device', async () => {
    await expect(openAll('/dev/null')).rejects.toMatchObject({ code: 'unsupported-file' })
  })
})

describe('open, a folder', () => {
  it('gives every file under it, sorted by name, and passes over what systems leave', async () => {
    await mkdir(join(folder, 'b/c'), { recursive: true })
    for (const name of ['z.eml', 'b/c/2.eml', 'b/1.eml', 'a.eml', '.DS_Store']) {
      await writeFile(join(folder, name), name)
    }
    const opened = await openAll(folder)
    expect(namesIn(opened)).toEqual(['a.eml', 'b/1.eml', 'b/c/2.eml', 'z.eml'])
    expect(await textOf(opened[2])).toBe('b/c/2.eml')
  })

  it('follows links to files inside, and none that lead out or to folders', async () => {
    const inside = join(folder, 'inside')
    await mkdir(join(inside, 'sub'), { recursive: true })
    await writeFile(join(inside, 'a.eml'), 'mine')
    await writeFile(join(folder, 'secret'), 'not asked for')
    await symlink('a.eml', join(inside, 'link.eml'))
    await symlink('../secret', join(inside, 'out'))
    await symlink('.', join(inside, 'sub/circle'))
    await symlink('nowhere', join(inside, 'broken'))
    const opened = await openAll(inside)
    expect(problemsIn(opened)).toHaveLength(3)
    expect(opened.filter((one) => !('problem' in one))).toHaveLength(2)
  })

  it('opens the zips in it, and goes on after one that is damaged', async () => {
    const good = readFileSync(await zip('good.zip', { 'x.eml': 'x', 'y.eml': 'y' }))
    await writeFile(join(folder, 'cut.zip'), good.subarray(0, -20))
    const opened = await openAll(folder)
    expect(namesIn(opened)).toEqual(['cut.zip', 'good.zip/x.eml', 'good.zip/y.eml'])
    expect(problemsIn(opened)[0]).toContain('damaged or cut off')
  })

  it('of nothing gives nothing', async () => {
    expect(await openAll(folder)).toEqual([])
  })
})

describe('open, a zip', () => {
  it('is told by its content, and gives its members sorted by name', async () => {
    const path = await zip('export', { 'Mail/b.mbox': 'second', 'a.csv': 'first', 'Mail/': '' })
    const opened = await openAll(path)
    expect(namesIn(opened)).toEqual(['export/Mail/b.mbox', 'export/a.csv'].toSorted())
    expect(opened[0]).toMatchObject({ size: 6 })
    expect(await textOf(opened[0])).toBe('second')
    expect(await textOf(opened[1])).toBe('first')
  })

  it('gives members that can be read again, in any order, after the listing', async () => {
    const words = Array.from({ length: 50 }, (_, at) => [`${at}.eml`, `mail ${at}`] as const)
    const opened = await openAll(await zip('many.zip', Object.fromEntries(words)))
    for (const source of opened.toReversed()) {
      const at = /(\d+)\.eml$/.exec(source.name)?.[1]
      expect(await textOf(source)).toBe(`mail ${at}`)
    }
  })

  it('streams a large member whole', async () => {
    const large = Buffer.from(Array.from({ length: 400_000 }, (_, at) => `${at * 7919}\n`).join(''))
    const [source] = await openAll(await zip('large.zip', { 'large.mbox': large }))
    expect((await textOf(source)) === large.toString()).toBe(true)
  })

  it('does not open a zip inside a zip', async () => {
    const opened = await openAll(await zip('outer.zip', { 'inner.zip': 'PK', 'a.eml': 'a' }))
    expect(problemsIn(opened)).toEqual([expect.stringContaining('zip inside a zip')])
    expect(opened).toHaveLength(2)
  })

  it('names a member that is locked with a password, and gives the others', async () => {
    const bytes = readFileSync(await zip('locked.zip', { 'a.eml': 'a', 'b.eml': 'b' }))
    // Bit 0 of the general purpose flag, in the directory record of the first member.
    const record = bytes.indexOf('PK\x01\x02')
    bytes[record + 8] = (bytes[record + 8] ?? 0) | 1
    await writeFile(join(folder, 'locked.zip'), bytes)
    const opened = await openAll(join(folder, 'locked.zip'))
    expect(problemsIn(opened)).toEqual([expect.stringContaining('password')])
    expect(await textOf(opened[1])).toBe('b')
  })

  it.each([
    ['xx/xx/passwd', '../../passwd'],
    ['xetc/passwd', '/etc/passwd'],
    ['Cx/windows.ini', 'C:/windows.ini'],
  ])('refuses names that lead out of it (as %s made into %s)', async (from, to) => {
    const bytes = readFileSync(await zip('evil.zip', { [from]: 'evil' }))
    await writeFile(join(folder, 'evil.zip'), patched(bytes, from, to))
    await expect(openAll(join(folder, 'evil.zip'))).rejects.toMatchObject({
      code: 'unsupported-file',
    })
  })

  it('refuses a bomb before it opens any of it', async () => {
    const bomb = await zip('bomb.zip', { 'a.eml': 'a', 'bomb.mbox': Buffer.alloc(30_000_000) })
    expect((await stat(bomb)).size).toBeLessThan(40_000)
    await expect(openAll(bomb)).rejects.toMatchObject({ code: 'too-large' })
  })

  it('refuses a bomb of many small parts', async () => {
    const part = Buffer.alloc(5_000_000)
    const parts = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`${at}.eml`, part]))
    await expect(openAll(await zip('parts.zip', parts))).rejects.toMatchObject({
      code: 'too-large',
    })
  })

  it('holds a member to the size that the directory gives', async () => {
    const bytes = readFileSync(await zip('liar.zip', { 'a.mbox': Buffer.alloc(3_000_000, 'a') }))
    const record = bytes.indexOf('PK\x01\x02')
    bytes.writeUInt32LE(1000, record + 24)
    await writeFile(join(folder, 'liar.zip'), bytes)
    const [source] = await openAll(join(folder, 'liar.zip'))
    await expect(textOf(source)).rejects.toMatchObject({ code: 'file-unreadable' })
  })

  it('notices a member whose bytes were changed', async () => {
    const bytes = readFileSync(await zip('changed.zip', { 'a.eml': 'Dear Ada' }, false))
    await writeFile(join(folder, 'changed.zip'), patched(bytes, 'Dear Ada', 'Dear Eve'))
    const [source] = await openAll(join(folder, 'changed.zip'))
    await expect(textOf(source)).rejects.toMatchObject({ code: 'file-unreadable' })
  })

  it.each([10, 30, 60, 100])('refuses one that lacks its last %i bytes', async (missing) => {
    const bytes = readFileSync(await zip('cut.zip', { 'a.eml': 'a'.repeat(500), 'b.eml': 'b' }))
    await writeFile(join(folder, 'cut.zip'), bytes.subarray(0, -missing))
    await expect(openAll(join(folder, 'cut.zip'))).rejects.toMatchObject({
      code: 'file-unreadable',
    })
  })

  it('tells how to bring in a spreadsheet that is a zip inside', async () => {
    const path = await zip('jobs.xlsx', { '[Content_Types].xml': '', 'xl/workbook.xml': '' })
    const opening = openAll(path)
    await expect(opening).rejects.toMatchObject({ code: 'unsupported-file' })
    await expect(opening).rejects.toThrow('CSV')
  })

  it('of nothing gives nothing', async () => {
    expect(await openAll(await zip('none.zip', {}))).toEqual([])
  })
})

describe('writeWhole', () => {
  it('writes a file that only its owner can read, over an older one too', async () => {
    const path = join(folder, 'export.json')
    await writeFile(path, 'older', { mode: 0o644 })
    await files.writeWhole(path, 'newer')
    expect(readFileSync(path, 'utf8')).toBe('newer')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['export.json'])
  })

  it('refuses a place that takes no file, and leaves nothing behind', async () => {
    await mkdir(join(folder, 'taken'))
    for (const path of [join(folder, 'none', 'x'), join(folder, 'taken')]) {
      await expect(files.writeWhole(path, 'x')).rejects.toMatchObject({ code: 'file-unwritable' })
    }
    expect(await readdir(folder)).toEqual(['taken'])
  })

  it('on a full disk keeps what stood there', async ({ skip }) => {
    const disk = join(folder, 'disk')
    await mkdir(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      skip('this machine mounts nothing for us')
    }
    try {
      await files.writeWhole(join(disk, 'a'), 'small')
      const writing = files.writeWhole(join(disk, 'a'), Buffer.alloc(200_000))
      await expect(writing).rejects.toMatchObject({ code: 'disk-full' })
      expect(readFileSync(join(disk, 'a'), 'utf8')).toBe('small')
      expect(await readdir(disk)).toEqual(['a'])
    } finally {
      execFileSync('umount', ['-l', disk])
      await rm(disk, { recursive: true })
    }
  })
})
