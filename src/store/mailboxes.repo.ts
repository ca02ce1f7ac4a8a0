/** Connected mailboxes and their chosen folders. */
import type { Mailbox, MailFolderState, MailSyncNote } from '#app/ports.ts'
import type { Database } from './tables.ts'

/** Every mailbox, by address. */
export async function readMailboxes(db: Database, account: string): Promise<readonly Mailbox[]> {
  const rows = await db
    .selectFrom('mailboxes')
    .selectAll()
    .where('account_id', '=', account)
    .orderBy('address')
    .execute()
  return rows.map(({ address, host, port, login, since, open_import, last_sync }) => ({
    address,
    host,
    port,
    user: login,
    since,
    openImport: open_import,
    lastSync: last_sync === null ? null : (JSON.parse(last_sync) as MailSyncNote),
  }))
}

/** Inserts or replaces one. */
export async function saveMailbox(db: Database, account: string, mailbox: Mailbox): Promise<void> {
  const { address, host, port, user, since, openImport, lastSync } = mailbox
  const last_sync = lastSync === null ? null : JSON.stringify(lastSync)
  const values = { host, port, login: user, since, open_import: openImport, last_sync }
  await db
    .insertInto('mailboxes')
    .values({ account_id: account, address, ...values })
    .onConflict((conflict) => conflict.columns(['account_id', 'address']).doUpdateSet(values))
    .execute()
}

/** Removes one with its folders. */
export async function dropMailbox(db: Database, account: string, address: string): Promise<void> {
  for (const table of ['mail_folders', 'mailboxes'] as const) {
    await db
      .deleteFrom(table)
      .where('account_id', '=', account)
      .where('address', '=', address)
      .execute()
  }
}

/** The chosen folders of a mailbox, by path. */
export async function readMailFolders(
  db: Database,
  account: string,
  address: string,
): Promise<readonly MailFolderState[]> {
  const rows = await db
    .selectFrom('mail_folders')
    .select(['path', 'uid_validity', 'looked_to'])
    .where('account_id', '=', account)
    .where('address', '=', address)
    .orderBy('path')
    .execute()
  return rows.map(({ path, uid_validity, looked_to }) => {
    return { path, uidValidity: uid_validity, lookedTo: Number(looked_to) }
  })
}

/** Inserts or replaces how far one folder is. */
export async function saveMailFolder(
  db: Database,
  account: string,
  address: string,
  { path, uidValidity, lookedTo }: MailFolderState,
): Promise<void> {
  const values = { uid_validity: uidValidity, looked_to: lookedTo }
  await db
    .insertInto('mail_folders')
    .values({ account_id: account, address, path, ...values })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'address', 'path']).doUpdateSet(values),
    )
    .execute()
}

export async function dropMailFolder(
  db: Database,
  account: string,
  address: string,
  path: string,
): Promise<void> {
  await db
    .deleteFrom('mail_folders')
    .where('account_id', '=', account)
    .where('address', '=', address)
    .where('path', '=', path)
    .execute()
}
