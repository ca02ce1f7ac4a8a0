/** Removes everything that Comeback keeps: `comeback erase`, POST /api/erase. */
import type { ImportJobs } from './import/import-jobs.ts'
import type { HomeKeeper } from './ports.ts'
import { refuseWhileImporting } from './refuse-while-importing.ts'

export async function eraseHome(
  keeper: HomeKeeper,
  /** Imports of this process, where it may run any. */
  jobs?: Pick<ImportJobs, 'isRunning'>,
): Promise<{ readonly removed: readonly string[] }> {
  if (jobs) refuseWhileImporting(jobs)
  return keeper.erase()
}
