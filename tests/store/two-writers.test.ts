/** Two processes on one home: each waits for the other, and none loses a word. */
import { expect, it } from 'vitest'
import { homeKeeper, openHome } from '#store/home.ts'
import { entry } from './examples.ts'
import { scratchFolder } from './scratch.ts'
import { startWriter } from './writer-process.ts'

it('takes all of two processes that open a new home and write at once', async () => {
  const home = await scratchFolder()
  const writers = ['a', 'b'].map((name) => startWriter(home, name, '40', '10'))
  const ended = await Promise.all(writers.map((writer) => writer.ended))
  expect(ended.map(({ complaints, code }) => ({ complaints, code }))).toEqual([
    { complaints: '', code: 0 },
    { complaints: '', code: 0 },
  ])
  const store = await openHome(home)
  const seqs = (await store.readMessages()).map(({ seq }) => seq)
  expect(seqs).toHaveLength(800)
  expect(new Set(seqs).size).toBe(800)
  expect((await store.revisions()).log).toBe(880)
  await store.close()
}, 60_000)

it('lets reads go on while another store holds a transaction', async () => {
  const home = await scratchFolder()
  const [writer, reader] = [await openHome(home), await openHome(home)]
  await writer.transaction(async (inner) => {
    await inner.addEntries([entry('e-1')])
    expect(await reader.entries()).toEqual([])
    // A second writer waits without blocking this process, and gets its turn.
    void reader.addEntries([entry('e-2')])
    await new Promise((resolve) => setTimeout(resolve, 50))
  })
  await expect.poll(() => writer.entries()).toHaveLength(2)
  await writer.close()
  await reader.close()
})

it('refuses to write into a home that another process has erased', async () => {
  const home = await scratchFolder()
  const store = await openHome(home)
  await store.addEntries([entry('e-1')])
  await homeKeeper(home).erase()
  await expect(store.addEntries([entry('e-2')])).rejects.toMatchObject({ code: 'conflict' })
  expect(await store.entries()).toEqual([])
  await store.close()
})
