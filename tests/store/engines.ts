/** The engines that the store suite runs on, in one place. PostgreSQL joins here. */
import { join } from 'node:path'
import type { Store } from '#app/ports.ts'
import { openAccount } from '#store/account-store.ts'
import { openSqlite } from '#store/engines/sqlite.ts'
import { DATABASE_FILE } from '#store/home-files.ts'

export type TestEngine = {
  readonly name: string
  /** A store of one account of the database in a folder; two of them share the database. */
  readonly open: (folder: string, account: string) => Promise<Store>
}

export const ENGINES: readonly TestEngine[] = [
  {
    name: 'sqlite',
    open: async (folder, account) =>
      openAccount(await openSqlite(join(folder, DATABASE_FILE)), account),
  },
]
