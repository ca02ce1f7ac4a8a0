/** Removes everything that Comeback keeps: `comeback erase`, POST /api/erase. */
import type { ImportJobs } from './import/import-jobs.ts'
import type { Passwords } from './mail-ports.ts'
import type { HomeKeeper } from './ports.ts'
import { refuseWhileImporting } from './refuse-while-importing.ts'

export async function eraseHome(
  keeper: HomeKeeper,
  /** Those in the system's keychain are in no file of the home. */
  passwords: Passwords,
  /** Imports of this process, where it may run any. */
  jobs?: Pick<ImportJobs, 'isRunning'>,
): Promise<{ readonly removed: readonly string[] }> {
  if (jobs) refuseWhileImporting(jobs)
  await passwords.forgetAll()
  return keeper.erase()
}
