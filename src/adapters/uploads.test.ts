import { mkdtempSync, rmSync } from 'node:fs'
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
    expect(kept).toMatchObject({ files: [{ name: '../../My mails.mbox', bytes: 8 }], options: {} })
    const path = kept.files[0]?.path ?? ''
    expect(path.startsWith(folder)).toBe(true)
    expect(await readFile(path, 'utf8')).toBe('From you')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect(await uploads.find(kept.id)).toEqual(kept)
  })

  it('keep several files together, and tell those of one name apart', async () => {
    const uploads = uploadsIn(scratch())
    const { id } = await uploads.keep('jobs.csv', bytes('one'))
    await uploads.keep('jobs.csv', bytes('two'), id)
    await uploads.keep('mails.mbox', bytes('three'), id)
    const names = async () => (await uploads.find(id)).files.map(({ name }) => name)
    expect(await names()).toEqual(['jobs.csv', 'jobs (2).csv', 'mails.mbox'])
    await uploads.dropFile(id, 'jobs.csv')
    await uploads.dropFile(id, 'not one of them')
    await uploads.keep('late.csv', bytes('four'), id)
    expect(await names()).toEqual(['jobs (2).csv', 'mails.mbox', 'late.csv'])
  })

  it('keep what the person said of the sheets beside them', async () => {
    const uploads = uploadsIn(scratch())
    const { id } = await uploads.keep('jobs.csv', bytes('one'))
    const options = { 'jobs.csv': { mapping: { employer: 'Firma' } } }
    await uploads.keepOptions(id, options)
    expect((await uploads.find(id)).options).toEqual(options)
    expect((await uploads.keep('more.csv', bytes('two'), id)).options).toEqual(options)
  })

  it('list what waits, oldest first, without what is still on its way', async () => {
    const folder = scratch()
    const uploads = uploadsIn(folder)
    expect(await uploads.list()).toEqual([])
    const first = await uploads.keep('a.csv', bytes('a'))
    let go = () => {}
    const held = new Promise<void>((resolve) => {
      go = resolve
    })
    const slow = async function* () {
      yield Buffer.from('b')
      await held
    }
    const coming = uploads.keep('b.csv', slow())
    await expect.poll(async () => (await readdir(folder)).length).toBe(2)
    expect(await uploads.list()).toEqual([first])
    go()
    const second = await coming
    expect(await uploads.list()).toEqual([first, second])
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

  it('go with their last file', async () => {
    const folder = scratch()
    const uploads = uploadsIn(folder)
    const { id } = await uploads.keep('a.csv', bytes('a'))
    await uploads.dropFile(id, 'a.csv')
    expect(await readdir(folder)).toEqual([])
  })

  it('refuse what is too large, keeping nothing of it and all that was there', async () => {
    const folder = scratch()
    const uploads = uploadsIn(folder, 10)
    const tooLarge = () => bytes('12345', '67890', '1')
    await expect(uploads.keep('a', tooLarge())).rejects.toMatchObject({ code: 'too-large' })
    expect(await readdir(folder)).toEqual([])
    const kept = await uploads.keep('b', bytes('b'))
    await expect(uploads.keep('a', tooLarge(), kept.id)).rejects.toMatchObject({
      code: 'too-large',
    })
    expect(await uploads.list()).toEqual([kept])
  })

  it.each(['../comeback.sqlite', '..', '', '/etc/passwd'])('know no id like %j', async (id) => {
    const uploads = uploadsIn(scratch())
    await expect(uploads.find(id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(uploads.keep('a', bytes('a'), id)).rejects.toMatchObject({ code: 'not-found' })
    await uploads.drop(id)
  })

  it('let go of a file that nobody came back for in a day', async () => {
    const folder = scratch()
    const uploads = uploadsIn(folder)
    const old = await uploads.keep('old', bytes('old'))
    const twoDaysAgo = Date.now() / 1000 - 2 * 86_400
    await utimes(join(folder, old.id), twoDaysAgo, twoDaysAgo)
    const fresh = await uploads.keep('new', bytes('new'))
    expect(await uploads.list()).toEqual([fresh])
  })
})
