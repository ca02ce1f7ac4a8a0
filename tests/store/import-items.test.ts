/** Taking an import out and bringing it back, on every engine. */
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '#app/ports.ts'
import { ENGINES } from './engines.ts'
import { entry, newMessage } from './examples.ts'
import { scratchFolder } from './scratch.ts'

const AT = '2026-03-02T10:00:00.000Z'

describe.each(ENGINES)('an import taken out of a store on $name', ({ open }) => {
  let store: Store
  let folder: string
  beforeEach(async () => {
    folder = await scratchFolder()
    store = await open(folder, 'local')
    return () => store.close()
  })

  const takeOut = (importId: string) => store.appendEvent(AT, { type: 'remove-import', importId })
  const seen = async () => [
    ...(await store.entries()).map(({ id }) => id),
    ...(await store.readMessages()).map(({ id }) => id),
  ]

  it('hides what it alone brought, and an undo shows it again', async () => {
    await store.addMessages('i-1', [newMessage('m-1')])
    await store.addEntries([entry('e-1')])
    await store.addMessages('i-2', [newMessage('m-2')])
    const { id } = await takeOut('i-1')
    expect(await seen()).toEqual(['m-2'])
    expect((await store.allMessages()).map((message) => message.id)).toEqual(['m-2'])
    expect(await store.knownMessageIds(['m-1', 'm-2'])).toEqual(new Set(['m-2']))
    expect(await store.knownEntryIds(['e-1'])).toEqual(new Set())
    await store.appendEvent(AT, { type: 'undo', eventId: id })
    expect(await seen()).toEqual(['e-1', 'm-1', 'm-2'])
  })

  it('leaves what another import brought too, or a hand', async () => {
    await store.addMessages('i-1', [newMessage('m-1'), newMessage('m-2')])
    await store.addMessages('i-2', [newMessage('m-1')])
    await store.addEntries([entry('e-1'), entry('e-2')])
    await store.addEntries([{ ...entry('e-1'), importId: null }])
    expect(await store.itemsOnlyOf('i-1')).toEqual(new Set(['m-2', 'e-2']))
    await takeOut('i-1')
    expect(await seen()).toEqual(['e-1', 'm-1'])
    await takeOut('i-2')
    expect(await seen()).toEqual(['e-1'])
  })

  it('tells what it brought that can be seen, and what it found here', async () => {
    await store.addMessages('i-1', [
      newMessage('m-1'),
      newMessage('m-8'),
      newMessage('m-9', 'other'),
    ])
    await store.addEntries([{ ...entry('e-2'), importId: 'i-2' }])
    await store.addMessages('i-2', [newMessage('m-1'), newMessage('m-2')])
    const brought = [
      { id: 'm-1', of: 'message', isFirst: false },
      { id: 'e-2', of: 'entry', isFirst: true },
      { id: 'm-2', of: 'message', isFirst: true },
    ]
    expect(await store.itemsOf('i-2')).toEqual(brought)
    await takeOut('i-1')
    expect(await store.itemsOf('i-1')).toEqual([{ id: 'm-1', of: 'message', isFirst: true }])
    expect(await store.itemsOf('i-2')).toEqual(brought)
    expect(await store.itemsOf('i-3')).toEqual([])
  })

  it('comes back with the same file, counted as new, and moves the revision', async () => {
    await store.addMessages('i-1', [newMessage('m-1'), newMessage('m-9', 'other')])
    await store.addEntries([entry('e-1')])
    await takeOut('i-1')
    const { log } = await store.revisions()
    expect(await store.addMessages('i-2', [newMessage('m-1')])).toBe(1)
    expect((await store.revisions()).log).toBeGreaterThan(log)
    expect(await store.addEntries([{ ...entry('e-1'), importId: 'i-2' }, entry('e-2')])).toBe(2)
    expect(await seen()).toEqual(['e-1', 'm-1'])
    expect(await store.addMessages('i-3', [newMessage('m-1')])).toBe(0)
  })

  it('is known in a home of the first schema, by what its items say', async () => {
    await store.addMessages('i-1', [newMessage('m-1'), newMessage('m-9', 'other')])
    await store.addEntries([entry('e-1'), { ...entry('e-2'), importId: null }])
    const { path } = await store.place()
    await store.close()
    const db = new DatabaseSync(path)
    db.exec(
      'DROP TABLE import_items; DROP TABLE mail_folders; DROP TABLE mailboxes; DROP TABLE contact_cards',
    )
    db.exec('ALTER TABLE messages DROP COLUMN is_auto_reply; PRAGMA user_version = 1')
    db.close()
    store = await open(folder, 'local')
    expect(await store.itemsOnlyOf('i-1')).toEqual(new Set(['m-1', 'e-1']))
    await takeOut('i-1')
    expect(await seen()).toEqual(['e-2'])
  })
})
