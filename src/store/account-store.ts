/**
 * The Store port over an engine, for one account: every repository call is made with that
 * account and no other. Reads go to committed data; inside a transaction, to its own.
 */
import type { Store } from '#app/ports.ts'
import {
  accountExists,
  ensureAccount,
  logIsEmpty,
  readRevisions,
  readTopLevelExtra,
  saveTopLevelExtra,
} from './accounts.repo.ts'
import { addCards, readCards } from './contact-cards.repo.ts'
import { readDerived, readDerivedApplication, saveDerived } from './derived.repo.ts'
import type { Engine } from './engines/engine.ts'
import { addEntries, readEntries } from './entries.repo.ts'
import { allRecords, rewriteRecords } from './erase-records.repo.ts'
import { appendEvent, readEvents } from './events.repo.ts'
import { hiddenIds, itemsOf, itemsOnlyOf } from './import-items.repo.ts'
import { readImports, saveImport } from './imports.repo.ts'
import { knownIds, type LogTable } from './known-ids.ts'
import {
  dropMailbox,
  dropMailFolder,
  readMailboxes,
  readMailFolders,
  saveMailbox,
  saveMailFolder,
} from './mailboxes.repo.ts'
import { addMessages, allMessages, messagesById, readMessages } from './messages.repo.ts'
import type { Database } from './tables.ts'

/** Opens one account's store, making the account where it is new. */
export async function openAccount(engine: Engine, account: string): Promise<Store> {
  if (!(await accountExists(engine.read, account))) {
    await engine.write((db) => ensureAccount(db, account))
  }
  const whole: Whole = {
    place: engine.place,
    backupTo: engine.backupTo,
    settleFiles: engine.settleFiles,
    close: engine.close,
    transaction: (work) => engine.write((db) => work(storeInside(db, account))),
  }
  return { ...readsOf(engine.read, account), ...writesOf(engine.write, account), ...whole }
}

/** What belongs to the store as a whole and not to one transaction. */
type Whole = Pick<Store, 'place' | 'backupTo' | 'settleFiles' | 'close' | 'transaction'>

function storeInside(db: Database, account: string): Store {
  const refuse = () => {
    throw new Error('Not possible inside a transaction: end it first.')
  }
  const whole: Whole = {
    ...{ place: refuse, backupTo: refuse, settleFiles: refuse },
    ...{ close: refuse, transaction: refuse },
  }
  return { ...readsOf(db, account), ...writesOf((work) => work(db), account), ...whole }
}

type Reads = Omit<Store, keyof Whole | keyof Writes>

function readsOf(db: Database, account: string): Reads {
  return {
    revisions: () => readRevisions(db, account),
    knownMessageIds: (ids) => knownAndSeen(db, account, 'messages', ids),
    readMessages: () => readMessages(db, account),
    messages: (ids) => messagesById(db, account, ids),
    allMessages: () => allMessages(db, account),
    knownEntryIds: (ids) => knownAndSeen(db, account, 'entries', ids),
    entries: () => readEntries(db, account),
    knownCardIds: (ids) => knownAndSeen(db, account, 'contact_cards', ids),
    cards: () => readCards(db, account),
    events: () => readEvents(db, account),
    imports: () => readImports(db, account),
    itemsOf: (importId) => itemsOf(db, account, importId),
    itemsOnlyOf: (importId) => itemsOnlyOf(db, account, importId),
    mailboxes: () => readMailboxes(db, account),
    mailFolders: (address) => readMailFolders(db, account, address),
    topLevelExtra: () => readTopLevelExtra(db, account),
    derived: () => readDerived(db, account),
    derivedApplication: (id) => readDerivedApplication(db, account, id),
    records: () => allRecords(db, account),
    isEmpty: () => logIsEmpty(db, account),
  }
}

async function knownAndSeen(
  db: Database,
  account: string,
  table: LogTable,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = await knownIds(db, account, table, ids)
  return known.difference(await hiddenIds(db, account, ids))
}

type Writes = Pick<
  Store,
  | 'addMessages'
  | 'addEntries'
  | 'addCards'
  | 'appendEvent'
  | 'saveImport'
  | 'saveMailbox'
  | 'dropMailbox'
  | 'saveMailFolder'
  | 'dropMailFolder'
  | 'saveTopLevelExtra'
  | 'rewriteRecords'
  | 'saveDerived'
>

function writesOf(write: Engine['write'], account: string): Writes {
  return {
    addMessages: (importId, messages) =>
      write((db) => addMessages(db, account, importId, messages)),
    addEntries: (entries) => write((db) => addEntries(db, account, entries)),
    addCards: (cards) => write((db) => addCards(db, account, cards)),
    appendEvent: (at, body) => write((db) => appendEvent(db, account, at, body)),
    saveImport: (record) => write((db) => saveImport(db, account, record)),
    saveMailbox: (mailbox) => write((db) => saveMailbox(db, account, mailbox)),
    dropMailbox: (address) => write((db) => dropMailbox(db, account, address)),
    saveMailFolder: (address, folder) =>
      write((db) => saveMailFolder(db, account, address, folder)),
    dropMailFolder: (address, path) => write((db) => dropMailFolder(db, account, address, path)),
    saveTopLevelExtra: (extra) => write((db) => saveTopLevelExtra(db, account, extra)),
    rewriteRecords: (changes) => write((db) => rewriteRecords(db, account, changes)),
    saveDerived: (search, revision) => write((db) => saveDerived(db, account, search, revision)),
  }
}
