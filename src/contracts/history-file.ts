/**
 * The history file, `comeback-history/1`: all of one's search as JSON, in and out without loss.
 *
 * Pure text in, drafts and problems out (and back). Opens no files, knows no store.
 * Start reading at `readHistoryFile`; the schema stands in history-schema.ts.
 */
import type { Application, Person } from '#core/model/application.ts'
import type { EntryDraft } from '#core/model/entry.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Message } from '#core/model/message.ts'
import type { Problem } from '#core/model/problem.ts'

/** A mail as the history file carries it: whole, as the store keeps it. */
export type StoredMessage = Message

/** `records.length + rejected === read`; messages are counted apart. */
export type HistoryReading = {
  readonly person: Person | null
  /** Applications in the file. */
  readonly read: number
  readonly records: readonly { readonly place: string; readonly draft: EntryDraft }[]
  readonly rejected: number
  readonly messages: readonly StoredMessage[]
  /** Mails in the file that could not be taken. */
  readonly rejectedMessages: number
  readonly problems: readonly Problem[]
  /** Unknown keys at the top of the file. */
  readonly extra: Readonly<Record<string, unknown>>
}

export type HistoryContent = {
  readonly person: Person | null
  readonly applications: readonly Application[]
  readonly messages: readonly StoredMessage[]
  readonly extra: Readonly<Record<string, unknown>>
}

export function readHistoryFile(_text: string): HistoryReading {
  throw new DomainError('nothing-readable', 'Reading history files is being built.')
}

export function writeHistoryFile(_content: HistoryContent): string {
  throw new DomainError('nothing-readable', 'Writing history files is being built.')
}

/** The JSON Schema of the file, as published in docs/reference/history-file.schema.json. */
export function historyFileJsonSchema(): Record<string, unknown> {
  throw new DomainError('nothing-readable', 'The schema is being built.')
}
