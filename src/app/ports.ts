/**
 * Ports: what the use cases need of the outside, and nothing more.
 *
 * Adapters (src/adapters, src/store) implement these types; src/main puts them together.
 * No use case knows SQL, a path separator or the time of day in any other way.
 * Start reading at `Services`, then `Store`.
 */

import type { SheetOptions } from '#core/formats/sheet/sheet-types.ts'
import type { ReadMessage, RebuiltSearch } from '#core/history/rebuild.ts'
import type { Application } from '#core/model/application.ts'
import type { ContactCard } from '#core/model/contact.ts'
import type { Day, Instant } from '#core/model/dates.ts'
import type { Entry } from '#core/model/entry.ts'
import type { EventBody, SearchEvent } from '#core/model/events.ts'
import type { Message } from '#core/model/message.ts'
import type { Problem } from '#core/model/problem.ts'
import type { RecordChange, StoredRecord } from '#core/network/erase-person.ts'

/** Everything a use case may touch. */
export type Services = {
  readonly store: Store
  readonly clock: Clock
  readonly files: Files
}

export type Clock = {
  /** This moment. */
  readonly now: () => Instant
  /** Today in a time zone, the machine's where none is named; fixed by `--now`. */
  readonly today: (zone?: string) => Day
  /** The machine's time zone, like `Europe/Berlin`. */
  readonly zone: () => string
  /** The machine's language setting, like `de-DE`. */
  readonly locale: () => string
}

/** A file or a member of a folder or zip, readable as often as needed. */
export type SourceFile = {
  /** As the person named it, with the path inside a folder or zip behind it. */
  readonly name: string
  /** In bytes; `null` where it is not known before reading. */
  readonly size: number | null
  readonly chunks: () => AsyncIterable<Uint8Array>
}

export type Files = {
  /**
   * The files behind a path: itself, the files of a folder (recursive, sorted by name), or the
   * members of a zip (names and sizes checked: no traversal, no bombs).
   *
   * @throws DomainError `file-not-found`, `file-unreadable`, `unsupported-file`, `too-large`
   */
  readonly open: (path: string) => AsyncIterable<SourceFile | UnreadableFile>
  /** Writes a file whole or not at all, readable by its owner only. */
  readonly writeWhole: (path: string, content: string | Uint8Array) => Promise<void>
}

/** A member that could not be opened; the rest of the folder or zip goes on. */
export type UnreadableFile = { readonly name: string; readonly problem: Problem }

/** A mail on its way into the store. */
export type NewMessage = {
  readonly message: Message
  readonly readerVersion: string
}

/** One import as it is remembered. */
export type ImportRecord = {
  readonly id: string
  readonly at: Instant
  readonly file: string
  readonly format: SourceFormat
  readonly state: 'running' | 'done' | 'stopped'
  readonly read: number
  readonly imported: number
  readonly duplicate: number
  readonly rejected: number
  readonly problems: readonly Problem[]
}

/** A message (kind `other` left out), an entry or a card of a contact, as an import brought it. */
export type BroughtItem = {
  readonly id: string
  readonly of: 'message' | 'entry' | 'contact'
  /** Whether this import made it known; else it was here already. */
  readonly isFirst: boolean
}

export type SourceFormat = 'history' | 'mbox' | 'eml' | 'sheet' | 'people' | 'vcard' | 'imap'

/** A connected mailbox. Its password is elsewhere (mail-ports.ts). */
export type Mailbox = {
  readonly address: string
  readonly host: string
  readonly port: number
  /** What it signs in with, mostly the address. */
  readonly user: string
  /** Mails that came before this day are not looked at. */
  readonly since: Day
  /** The import that a sync which was cut short goes on under; null when the last one ended. */
  readonly openImport: string | null
  /** How the last sync went that ended; null before the first. */
  readonly lastSync: MailSyncNote | null
}

export type MailSyncNote = {
  readonly at: Instant
  /** Mails whose envelope was looked at, and of those the ones that were fetched, and new. */
  readonly looked: number
  readonly fetched: number
  readonly imported: number
}

/** How far a chosen folder of a mailbox was looked through. */
export type MailFolderState = {
  readonly path: string
  /** The server's mark of that time; null before the first look. */
  readonly uidValidity: string | null
  /** Every mail up to this UID was looked at, and what was fetched of them is kept; >= 0. */
  readonly lookedTo: number
}

/** What of the store's log has been worked into the derived search. */
export type Revisions = {
  /** Grows with every commit that adds a message, an entry or an event. */
  readonly log: number
  /** The `log` revision that the derived search was rebuilt from; -1 when there is none. */
  readonly derived: number
}

/**
 * One account's data. Messages, entries and events are appended and never changed; what is
 * derived from them is replaced as a whole. Every method that writes commits before it resolves
 * (unless inside `transaction`), and a resolved write survives kill -9.
 *
 * An item that only imports brought which were taken out (event `remove-import`) is not seen:
 * no read of all items gives it.
 */
export type Store = {
  /**
   * All or nothing: what `work` writes is committed together, and no other writer comes between
   * (BEGIN IMMEDIATE). Not nestable.
   */
  readonly transaction: <T>(work: (store: Store) => Promise<T>) => Promise<T>
  readonly revisions: () => Promise<Revisions>

  /** Which of these message ids are known already; those taken out with their import are not. */
  readonly knownMessageIds: (ids: readonly string[]) => Promise<ReadonlySet<string>>
  /**
   * Appends messages, ignoring known ids; returns how many were new, or had been taken out with
   * their import and are seen again.
   */
  readonly addMessages: (importId: string, messages: readonly NewMessage[]) => Promise<number>
  /** All messages without their texts, by `seq`: what a rebuild needs. Kind `other` left out. */
  readonly readMessages: () => Promise<readonly ReadMessage[]>
  /** Whole messages by id, in the order asked; unknown ids left out. */
  readonly messages: (ids: readonly string[]) => Promise<readonly Message[]>
  /** Every kept message (kind `other` left out), by `seq`. */
  readonly allMessages: () => Promise<readonly Message[]>

  readonly knownEntryIds: (ids: readonly string[]) => Promise<ReadonlySet<string>>
  /** Appends entries (their `seq` is given by the store), ignoring known ids; returns how many were new. */
  readonly addEntries: (entries: readonly Omit<Entry, 'seq'>[]) => Promise<number>
  readonly entries: () => Promise<readonly Entry[]>

  readonly knownCardIds: (ids: readonly string[]) => Promise<ReadonlySet<string>>
  /** Appends cards of contacts, ignoring known ids; returns how many were new or seen again. */
  readonly addCards: (cards: readonly Omit<ContactCard, 'seq'>[]) => Promise<number>
  readonly cards: () => Promise<readonly ContactCard[]>

  /** Appends one event; returns it with its id and seq. */
  readonly appendEvent: (at: Instant, body: EventBody) => Promise<SearchEvent>
  readonly events: () => Promise<readonly SearchEvent[]>

  /** Inserts or replaces the record of one import. */
  readonly saveImport: (record: ImportRecord) => Promise<void>
  readonly imports: () => Promise<readonly ImportRecord[]>
  /** Ids of messages and entries that would no longer be seen if this import were taken out. */
  readonly itemsOnlyOf: (importId: string) => Promise<ReadonlySet<string>>
  /** What this import brought, and is seen now, in the order in which it became known. */
  readonly itemsOf: (importId: string) => Promise<readonly BroughtItem[]>
  /** Keys of history files at the top level that this version does not know. */
  readonly topLevelExtra: () => Promise<Readonly<Record<string, unknown>>>
  readonly saveTopLevelExtra: (extra: Readonly<Record<string, unknown>>) => Promise<void>

  /** Connected mailboxes, by address. */
  readonly mailboxes: () => Promise<readonly Mailbox[]>
  /** Inserts or replaces one. */
  readonly saveMailbox: (mailbox: Mailbox) => Promise<void>
  /** Removes one with its folders; mails that it brought stay. */
  readonly dropMailbox: (address: string) => Promise<void>
  /** The chosen folders of a mailbox, by path. */
  readonly mailFolders: (address: string) => Promise<readonly MailFolderState[]>
  readonly saveMailFolder: (address: string, folder: MailFolderState) => Promise<void>
  readonly dropMailFolder: (address: string, path: string) => Promise<void>

  /** Replaces the derived search, remembering the log revision it was made from. */
  readonly saveDerived: (search: RebuiltSearch, logRevision: number) => Promise<void>
  /** The derived search as last saved, or `null` when there is none. */
  readonly derived: () => Promise<RebuiltSearch | null>
  readonly derivedApplication: (id: string) => Promise<Application | null>

  /**
   * Every record that was ever appended, hidden ones included, with what of it is text: what an
   * erasure of one person looks through.
   */
  readonly records: () => Promise<readonly StoredRecord[]>
  /**
   * Puts other content in the place of records, or takes them out, and drops all that is derived.
   * For the erasure of one person alone: nothing else may change what was appended.
   */
  readonly rewriteRecords: (changes: readonly RecordChange[]) => Promise<void>
  /**
   * Leaves nothing of what was taken out or replaced in the files on disk.
   *
   * @throws DomainError `conflict` while another process reads them
   */
  readonly settleFiles: () => Promise<void>

  /** Whether the account holds nothing of a search: at most preferences. */
  readonly isEmpty: () => Promise<boolean>
  /** Where the data are and how many bytes they take on disk. */
  readonly place: () => Promise<{ readonly path: string; readonly bytes: number }>
  /** An online copy of the whole home into one file, verified after writing; atomic. */
  readonly backupTo: (path: string, note?: BackupNote) => Promise<void>
  readonly close: () => Promise<void>
}

/** What a backup says of itself, so that it can be told what it is wherever it turns up. */
export type BackupNote = {
  readonly madeAt: Instant
  /** The version of Comeback that made it. */
  readonly madeBy: string
}

/** What can be done to a home as a whole, when no store on it is open here. */
export type HomeKeeper = {
  /** Opens (and creates or migrates) the home's store. @throws `home-newer`, `home-unwritable` */
  readonly open: () => Promise<Store>
  /** Checks a backup fully, then puts it in the place of the present data in one step. @throws `backup-damaged`, `home-newer` */
  readonly restoreFrom: (path: string) => Promise<void>
  /** Removes every file of the home that Comeback made; nothing is left that could be read back. */
  readonly erase: () => Promise<{ readonly removed: readonly string[] }>
}

/**
 * Files that the web page handed over, kept in the home until they are imported or dropped. An
 * upload is one or more files that are looked at, and brought in, together.
 */
export type Uploads = {
  /**
   * Keeps the stream as a file only the owner can read: beside those of the upload `to`, or in a
   * new upload. A second file of the same name gets ` (2)`.
   *
   * @throws DomainError `too-large`, `disk-full`, `not-found` where there is no upload `to`
   */
  readonly keep: (name: string, chunks: AsyncIterable<Uint8Array>, to?: string) => Promise<Upload>
  /** @throws DomainError `not-found` */
  readonly find: (uploadId: string) => Promise<Upload>
  /** Every upload that waits, oldest first. */
  readonly list: () => Promise<readonly Upload[]>
  /** Keeps what the person said of its sheets. @throws DomainError `not-found` */
  readonly keepOptions: (uploadId: string, options: UploadOptions) => Promise<Upload>
  /** Drops one of its files; with the last one the upload goes. */
  readonly dropFile: (uploadId: string, name: string) => Promise<void>
  readonly drop: (uploadId: string) => Promise<void>
}

/** What the person said of each sheet, by the name that its report gives it. */
export type UploadOptions = Readonly<Record<string, SheetOptions>>

export type UploadedFile = {
  /** As the person named it. */
  readonly name: string
  readonly path: string
  readonly bytes: number
}

export type Upload = {
  readonly id: string
  /** In the order they came; never empty. */
  readonly files: readonly UploadedFile[]
  readonly options: UploadOptions
}
