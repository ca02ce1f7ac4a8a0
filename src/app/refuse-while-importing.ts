/** What replaces or removes all data waits for an import to end: it would write on into the new ones. */
import { DomainError } from '#core/model/errors.ts'
import type { ImportJobs } from './import/import-jobs.ts'

/** @throws DomainError `conflict` */
export function refuseWhileImporting(jobs: Pick<ImportJobs, 'isRunning'>): void {
  if (!jobs.isRunning()) return
  throw new DomainError(
    'conflict',
    'An import is running. Wait for it to end, or stop it; then try again. Nothing was changed.',
  )
}
