/** Connected mailboxes and how far their folders are, on each engine. */
import { describe, expect, it } from 'vitest'
import { ENGINES } from './engines.ts'
import { mailbox, newMessage } from './examples.ts'
import { scratchFolder } from './scratch.ts'

const ADA = 'ada@mail.example'
const state = (path: string, lookedTo: number) => ({ path, uidValidity: '7', lookedTo })

describe.each(ENGINES)('mailboxes on $name', ({ open }) => {
  it('are replaced by address, and go with their folders while their mails stay', async () => {
    const store = await open(await scratchFolder(), 'ada')
    const lastSync = { at: '2026-03-02T10:00:00.000Z', looked: 9, fetched: 2, imported: 1 }
    await store.saveMailbox(mailbox(ADA))
    await store.saveMailbox({ ...mailbox(ADA), port: 143, openImport: 'i-1', lastSync })
    await store.saveMailFolder(ADA, { path: 'INBOX', uidValidity: null, lookedTo: 0 })
    await store.saveMailFolder(ADA, state('INBOX', 4_294_967_295))
    await store.saveMailFolder(ADA, state('Jobs', 2))
    await store.addMessages('i-1', [newMessage('m-1')])
    expect(await store.mailboxes()).toEqual([
      { ...mailbox(ADA), port: 143, openImport: 'i-1', lastSync },
    ])
    expect(await store.mailFolders(ADA)).toEqual([state('INBOX', 4_294_967_295), state('Jobs', 2)])
    await store.dropMailFolder(ADA, 'Jobs')
    expect(await store.mailFolders(ADA)).toHaveLength(1)
    await store.dropMailbox(ADA)
    expect([await store.mailboxes(), await store.mailFolders(ADA)]).toEqual([[], []])
    expect(await store.readMessages()).toHaveLength(1)
    await store.close()
  })

  it('are further only where the mails of the same transaction are kept', async () => {
    const store = await open(await scratchFolder(), 'ada')
    await store.saveMailbox(mailbox(ADA))
    const cut = store.transaction(async (inside) => {
      await inside.addMessages('i-1', [newMessage('m-1')])
      await inside.saveMailFolder(ADA, state('INBOX', 1))
      throw new Error('cut')
    })
    await expect(cut).rejects.toThrow('cut')
    expect([await store.mailFolders(ADA), await store.readMessages()]).toEqual([[], []])
    await store.close()
  })
})
