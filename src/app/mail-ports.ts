/** What a connected mailbox needs of the outside: its server, and a place for its password. */
import type { MailSecurity } from '#core/mail/mail-servers.ts'
import type { Day } from '#core/model/dates.ts'

/** Who signs in where. The password is only ever handed on, never written or shown. */
export type MailAccess = {
  readonly host: string
  readonly port: number
  readonly security: MailSecurity
  readonly user: string
  readonly password: string
}

/** Mail servers, the one place where Comeback connects to another machine. */
export type MailServers = {
  /**
   * Signs in. An abort of the signal breaks the session off.
   *
   * @throws DomainError `mail-unreachable`, `mail-insecure`, `mail-sign-in`, `mail-busy`,
   *   `mail-connection-lost`
   */
  readonly open: (access: MailAccess, signal?: AbortSignal) => Promise<MailSession>
}

/** Signed in. Everything is read-only: no method can change a mail, a flag or a folder. */
export type MailSession = {
  readonly folders: () => Promise<readonly ServerFolder[]>
  /**
   * Opens a folder for looking (EXAMINE) while `work` runs.
   *
   * @throws DomainError `mail-folder-gone`, `mail-connection-lost`, `mail-busy`
   */
  readonly examine: <T>(path: string, work: (folder: OpenFolder) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

export type ServerFolder = {
  readonly path: string
  /** What the server says it is for. */
  readonly use: 'inbox' | 'sent' | 'archive' | 'all' | 'drafts' | 'junk' | 'trash' | null
  readonly mails: number | null
  readonly uidValidity: string | null
}

export type OpenFolder = {
  /** While it is the same, a UID names the same mail. */
  readonly uidValidity: string
  /** Above every UID that is given so far. */
  readonly uidNext: number
  /** UIDs of mails that came on or after a day, above a UID; ascending. */
  readonly search: (from: {
    readonly since: Day
    readonly above: number
  }) => Promise<readonly number[]>
  /** Heads of mails (who, when, subject, thread), ascending; a mail that is gone is left out. */
  readonly envelopes: (uids: readonly number[]) => Promise<readonly Envelope[]>
  /** Whole mails, ascending, without marking them as seen; a mail that is gone is left out. */
  readonly mails: (uids: readonly number[], mostBytes?: number) => Promise<readonly FetchedMail[]>
}

export type Envelope = {
  readonly uid: number
  /** Of the whole mail, in bytes. */
  readonly size: number
  /** Header lines as the server has them. */
  readonly head: Uint8Array
}

export type FetchedMail = { readonly uid: number; readonly bytes: Uint8Array }

/** Where a password lies: the operating system's keychain, or a file that only its owner can read. */
export type PasswordPlace = 'keychain' | 'file'

/** Passwords of this home's mailboxes. They are in no database, backup, export or log. */
export type Passwords = {
  /** Keeps one, in the keychain where there is one. */
  readonly keep: (address: string, password: string) => Promise<PasswordPlace>
  /** `null` where none is kept. @throws DomainError `keychain-locked` */
  readonly find: (address: string) => Promise<string | null>
  readonly place: (address: string) => Promise<PasswordPlace | null>
  /** @throws DomainError `keychain-locked` when it is there and cannot be removed */
  readonly forget: (address: string) => Promise<void>
  readonly forgetAll: () => Promise<void>
}

/** What the use cases of connected mailboxes work with. */
export type MailDesk = {
  readonly servers: MailServers
  readonly passwords: Passwords
}
