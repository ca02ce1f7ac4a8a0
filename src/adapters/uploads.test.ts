import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { readdir, readFile, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { uploadsIn } from './uploads.ts'

function scratch(): string {
  const root = mkdtempSync(join(tmpdir(), 'comeback-uploads-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  return join(root, 'uploads')
}

async function* bytes(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text)
}

describe('uploads', () => {
  it("keep a file under a name of our own, private, with the person's name beside it", async () => {
    const folder = scratch()
    const uploads = uploadsIn(folder)
    const kept = await uploads.keep('../../My mails.mbox', bytes('From ', 'you'))
    expect(kept).toMatchObject({ name: '../../My mails.mbox', bytes: 8 })
    expect(kept.path.startsWith(folder)).toBe(true)
    expect(await readFile(kept.path, 'utf8')).toBe('From you')
    expect((await stat(kept.path)).mode & 0o777).toBe(0o600)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect(await uploads.find(kept.id)).toEqual(kept)
  })

  it('drop a file without a trace, and twice without harm', async () => {
    const folder = scratch()
    const uploads = uploadsIn(folder)
    const { id } = await uploads.keep('a.csv', bytes('a'))
    await uploads.drop(id)
    await uploads.drop(id)
    expect(await readdir(folder)).toEqual([])
    await expect(uploads.find(id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('refuse what is too large, keeping nothing of it', async () => {
    const folder = scratch()
    const uploads = uploadsIn(folder, 10)
    await expect(uploads.keep('a', bytes('12345', '67890', '1'))).rejects.toMatchObject({
      code: 'too-large',
    })
    expect(await readdir(folder)).toEqual([])
  })

  it.each(['../comeback.sqlite', '..', '', '/etc/passwd'])('know no id like %j', async (id) => {
    const uploads = uploadsIn(scratch())
    await expect(uploads.find(id)).rejects.toMatchObject({ code: 'not-found' })
    await uploads.drop(id)
  })

  it('let go of a file that nobody came back for in a day', async () => {
    const uploads = uploadsIn(scratch())
    const old = await uploads.keep('old', bytes('old'))
    const twoDaysAgo = Date.now() / 1000 - 2 * 86_400
    await utimes(old.path, twoDaysAgo, twoDaysAgo)
    const fresh = await uploads.keep('new', bytes('new'))
    expect(existsSync(old.path)).toBe(false)
    expect(existsSync(fresh.path)).toBe(true)
  })
})
