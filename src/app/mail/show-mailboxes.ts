/** The connected mailboxes: where each is, what is looked at, and how the last sync went. */
import type { MailboxesView, MailboxView } from '#contracts/mailboxes.ts'
import type { ImportJobs } from '../import/import-jobs.ts'
import type { MailDesk } from '../mail-ports.ts'
import type { Mailbox, Services, Store } from '../ports.ts'
import { syncKey } from './sync-key.ts'

export async function showMailboxes(
  services: Services,
  desk: MailDesk,
  /** Imports of this process, where it may run any. */
  jobs?: Pick<ImportJobs, 'runningFor'>,
): Promise<MailboxesView> {
  const mailboxes: MailboxView[] = []
  for (const mailbox of await services.store.mailboxes()) {
    const running = jobs?.runningFor(services, syncKey(mailbox.address))?.importId ?? null
    mailboxes.push({ ...(await mailboxView(services.store, desk, mailbox)), running })
  }
  return { mailboxes }
}

export async function mailboxView(
  store: Store,
  { passwords }: MailDesk,
  { address, host, port, user, since, openImport, lastSync }: Mailbox,
): Promise<MailboxView> {
  return {
    address,
    host,
    port,
    user,
    since,
    passwordIn: await passwords.place(address),
    folders: (await store.mailFolders(address)).map(({ path }) => path),
    isUnfinished: openImport !== null,
    lastSync,
  }
}
