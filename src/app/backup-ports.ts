/** What backing up needs of the outside: places for backups, and a look into one. */
import type { BackupNote, Store } from './ports.ts'

/** A backup that lies in a folder under a name that Comeback gives. */
export type BackupFile = {
  readonly name: string
  readonly path: string
  readonly bytes: number
  /** Whether this home made it here itself: only such ones are ever removed. */
  readonly isOurs: boolean
}

export type BackupPlaces = {
  /** `backups` in the home. */
  readonly ownFolder: string
  /** The backups in a folder, newest name first; none where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly BackupFile[]>
  /** Every name in a folder, whatever it is. */
  readonly names: (folder: string) => Promise<readonly string[]>
  /**
   * Whether backups can go to a folder: absolute, there, writable, not the home itself.
   *
   * @throws DomainError `bad-input` with a sentence on what is wrong
   */
  readonly check: (folder: string) => Promise<void>
  /** Copies the home to a new file in a folder (its own is made), checked, whole or not at all. */
  readonly make: (store: Store, folder: string, name: string, note: BackupNote) => Promise<void>
  /** Removes one that this home made. */
  readonly remove: (file: BackupFile) => Promise<void>
  /**
   * Opens a checked copy of a backup, to look at; nothing of the home changes.
   *
   * @throws DomainError `backup-damaged`, `home-newer`, `file-not-found`
   */
  readonly look: (path: string) => Promise<OpenedBackup>
  /** Bytes on disk by part of the home. */
  readonly sizes: () => Promise<HomeSizes>
  /** Paths of what lies in the home and is not Comeback's. */
  readonly foreign: () => Promise<readonly string[]>
}

export type OpenedBackup = {
  readonly store: Store
  readonly note: BackupNote | null
  /** Closes it and removes the copy. */
  readonly close: () => Promise<void>
}

export type HomeSizes = {
  readonly folder: string
  readonly database: number
  readonly backups: number
  readonly uploads: number
}
