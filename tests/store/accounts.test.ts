/** Accounts in one database never meet: by behaviour, and by the shape of every table. */
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import type { Store } from '#app/ports.ts'
import { TABLE_NAMES } from '#store/tables.ts'
import { ENGINES } from './engines.ts'
import { application, entry, importRecord, mailbox, newMessage, search } from './examples.ts'
import { scratchFolder } from './scratch.ts'

const AT = '2026-03-02T10:00:00.000Z'

/** Everything that a store can be asked for. */
async function allOf(store: Store) {
  return {
    revisions: await store.revisions(),
    known: [await store.knownMessageIds(['m-1']), await store.knownEntryIds(['e-1'])],
    messages: [
      await store.readMessages(),
      await store.messages(['m-1']),
      await store.allMessages(),
    ],
    entries: await store.entries(),
    events: await store.events(),
    imports: await store.imports(),
    extra: await store.topLevelExtra(),
    mailboxes: [await store.mailboxes(), await store.mailFolders('ada@mail.example')],
    derived: [await store.derived(), await store.derivedApplication('a-1')],
    isEmpty: await store.isEmpty(),
  }
}

async function fill(store: Store, word: string): Promise<void> {
  await store.addMessages('i-1', [newMessage('m-1', 'rejection', word)])
  await store.addEntries([entry('e-1', word)])
  await store.appendEvent(AT, { type: 'note', applicationId: 'a-1', text: word })
  await store.saveImport({ ...importRecord('i-1'), file: word })
  await store.saveTopLevelExtra({ word })
  await store.saveMailbox(mailbox('ada@mail.example', word))
  await store.saveMailFolder('ada@mail.example', { path: word, uidValidity: '1', lookedTo: 4 })
  await store.saveDerived(search([application('a-1', word)]), 3)
}

describe.each(ENGINES)('accounts on $name', ({ open }) => {
  it('see nothing of each other', async () => {
    const folder = await scratchFolder()
    const [ada, ben] = [await open(folder, 'ada'), await open(folder, 'ben')]
    const untouched = await allOf(ben)
    await fill(ada, 'Adas Own Word')
    expect(await allOf(ben)).toEqual(untouched)
    await ada.close()
    await ben.close()
  })

  it('may hold the same ids with other content', async () => {
    const folder = await scratchFolder()
    const [ada, ben] = [await open(folder, 'ada'), await open(folder, 'ben')]
    await fill(ada, 'Adas Own Word')
    const before = await allOf(ada)
    await fill(ben, 'Fabrikam')
    expect(await allOf(ada)).toEqual(before)
    expect(JSON.stringify(await allOf(ben))).not.toContain('Adas Own Word')
    await ben.saveDerived(search([]), 9)
    expect(await allOf(ada)).toEqual(before)
    await ada.close()
    await ben.close()
  })
})

describe('tables', () => {
  type Row = Record<string, string | number>

  async function tablesOf<T>(read: (db: DatabaseSync, table: string) => T): Promise<[string, T][]> {
    const folder = await scratchFolder()
    const [sqlite] = ENGINES
    const store = await sqlite?.open(folder, 'ada')
    const { path } = (await store?.place()) ?? { path: '' }
    const db = new DatabaseSync(path)
    const names = db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all()
      .map(({ name }) => String(name))
    const read_ = names.map((name): [string, T] => [name, read(db, name)])
    db.close()
    await store?.close()
    return read_
  }

  const rows = (db: DatabaseSync, sql: string, ...args: string[]) =>
    db.prepare(sql).all(...args) as Row[]

  it('are those that restore and erase know of', async () => {
    const names = (await tablesOf(() => null)).map(([name]) => name)
    expect(names.toSorted()).toEqual([...TABLE_NAMES].toSorted())
  })

  it('have primary keys that begin with account_id', async () => {
    const keys = await tablesOf((db, table) =>
      rows(db, 'SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk', table),
    )
    for (const [table, key] of keys) expect(key[0]?.name, table).toBe('account_id')
  })

  it('have account_id in every unique index', async () => {
    const indexes = await tablesOf((db, table) =>
      rows(db, 'SELECT name FROM pragma_index_list(?) WHERE "unique" = 1', table).map(({ name }) =>
        rows(db, 'SELECT name FROM pragma_index_info(?)', String(name)).map(
          (column) => column.name,
        ),
      ),
    )
    expect(indexes.flatMap(([, columns]) => columns).length).toBeGreaterThan(8)
    for (const [table, columns] of indexes) {
      for (const index of columns) expect(index, table).toContain('account_id')
    }
  })

  it('have account_id on both sides of every foreign key', async () => {
    const keys = await tablesOf((db, table) =>
      rows(db, 'SELECT id, "from", "to" FROM pragma_foreign_key_list(?)', table),
    )
    for (const [table, columns] of keys) {
      const ids = new Set(columns.map(({ id }) => id))
      const withAccount = columns.filter(
        (column) => column.from === 'account_id' && column.to === 'account_id',
      )
      expect(withAccount.length, table).toBe(ids.size)
      if (table !== 'accounts') expect(ids.size, table).toBeGreaterThan(0)
    }
  })
})
