/** Syncs one mailbox or all: one that cannot be synced keeps no other one out. */
import type { ImportReport, MailSyncView } from '#contracts/views.ts'
import { DomainError } from '#core/model/errors.ts'
import type { MailDesk } from '../mail-ports.ts'
import type { Services } from '../ports.ts'
import { searchSummary } from '../search-summary.ts'
import { namedMailbox } from './mailbox-access.ts'
import { type SyncRequest, syncMailbox } from './sync-mailbox.ts'

/**
 * @throws DomainError as `syncMailbox` does, where the only mailbox, or every one, fails
 */
export async function syncMailboxes(
  services: Services,
  desk: MailDesk,
  { address, ...request }: Omit<SyncRequest, 'address'> & { readonly address?: string | undefined },
): Promise<ImportReport> {
  const all = await services.store.mailboxes()
  if (address !== undefined || all.length < 2) {
    const mailbox = await namedMailbox(services.store, address)
    return syncMailbox(services, desk, { ...request, address: mailbox.address })
  }
  const reports: ImportReport[] = []
  const failed: { readonly address: string; readonly error: DomainError }[] = []
  for (const mailbox of all) {
    if (request.signal?.aborted) break
    try {
      reports.push(await syncMailbox(services, desk, { ...request, address: mailbox.address }))
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      failed.push({ address: mailbox.address, error })
    }
  }
  const [first] = failed
  if (first && reports.length === 0) throw first.error
  const last = reports.at(-1)
  return {
    ...(last ?? (await searchSummary(services.store))),
    files: reports.flatMap(({ files }) => files),
    mailboxes: [...reports.flatMap(({ mailboxes = [] }) => mailboxes), ...failed.map(failedView)],
    ...(reports.some(({ stopped }) => stopped) && { stopped: true }),
  }
}

function failedView({
  address,
  error: { code, message },
}: {
  readonly address: string
  readonly error: DomainError
}): MailSyncView {
  const nothing = { looked: 0, fetched: 0, stayed: 0, folders: [] }
  return { address, ...nothing, error: { code, message } }
}
