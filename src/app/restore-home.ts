/**
 * Puts a backup in the place of the present data, after checking it: `comeback restore FILE`.
 * What was there is kept as a backup in the home first, as on the page.
 */

import { DomainError } from '#core/model/errors.ts'
import { type BackupDesk, keepBeforeRestore } from './backups.ts'
import type { Clock, HomeKeeper, Store } from './ports.ts'

export type RestoreHome = {
  readonly keeper: HomeKeeper
  readonly desk: BackupDesk
  readonly clock: Clock
}

/** @throws DomainError `file-not-found`, `backup-damaged`, `home-newer`, `disk-full` */
export async function restoreHome(
  { keeper, desk, clock }: RestoreHome,
  path: string,
): Promise<{ readonly file: string; readonly keptAs: string | null }> {
  await (await desk.places.look(path)).close()
  const store = await openUnlessDamaged(keeper)
  const keptAs = store && (await keepBeforeRestore({ store, clock }, desk))
  await store?.close()
  await keeper.restoreFrom(path)
  return { file: path, keptAs }
}

/** A damaged database cannot be copied; restoring puts it aside whole. */
async function openUnlessDamaged(keeper: HomeKeeper): Promise<Store | null> {
  try {
    return await keeper.open()
  } catch (error) {
    if (error instanceof DomainError && error.code === 'home-damaged') return null
    throw error
  }
}
