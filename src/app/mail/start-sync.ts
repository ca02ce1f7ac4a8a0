/** A sync while the page waits: started once, watched and stopped as any import is. */
import type { ImportProgressView } from '#contracts/uploads.ts'
import { importIdOf } from '../import/import-id.ts'
import type { ImportJobs } from '../import/import-jobs.ts'
import type { MailDesk } from '../mail-ports.ts'
import type { Services } from '../ports.ts'
import { accessTo, findMailbox } from './mailbox-access.ts'
import { syncKey } from './sync-key.ts'
import { syncImportId, syncMailbox } from './sync-mailbox.ts'

export type StartSync = { readonly address: string; readonly dryRun: boolean }

/**
 * One that runs already is told instead of a second one.
 *
 * @throws DomainError `not-found`, `mail-password-missing`, `keychain-locked`
 */
export async function startSync(
  services: Services,
  desk: MailDesk,
  jobs: ImportJobs,
  { address: named, dryRun }: StartSync,
): Promise<ImportProgressView> {
  const mailbox = await findMailbox(services.store, named)
  const { address } = mailbox
  // What is missing is said at once, and not by a sync that fails.
  await accessTo(mailbox, desk)
  // A preview is remembered nowhere, and so must not stand for the import that follows.
  const importId = dryRun
    ? importIdOf(services.clock.now(), ['look', address])
    : await syncImportId(services, mailbox)
  const subject = { key: syncKey(address), uploadId: null, bytesTotal: null, importId }
  return jobs.start(services, subject, ({ signal, tell }) =>
    syncMailbox(services, desk, {
      address,
      dryRun,
      signal,
      importId,
      onProgress: ({ records, mails }) => tell({ records, mails }),
    }),
  )
}
