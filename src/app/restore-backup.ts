/**
 * Restoring from the page: first what is in a backup beside what is there, then, on the
 * person's word, the backup in the place of the present data. What was there is kept first.
 */
import type { HomeCounts, Restored, RestorePreview, RestoreSource } from '#contracts/settings.ts'
import { DomainError } from '#core/model/errors.ts'
import { type BackupDesk, findBackup, keepBeforeRestore } from './backups.ts'
import { homeCounts } from './home-counts.ts'
import type { ImportJobs } from './import/import-jobs.ts'
import type { HomeKeeper, Services, UploadedFile, Uploads } from './ports.ts'
import { refuseWhileImporting } from './refuse-while-importing.ts'

export type RestoreWorld = {
  readonly services: Services
  readonly desk: BackupDesk
  readonly uploads: Uploads
  readonly keeper: HomeKeeper
  readonly jobs: Pick<ImportJobs, 'isRunning'>
}

/** @throws DomainError `not-found`, `backup-damaged`, `home-newer` */
export async function previewRestore(
  world: RestoreWorld,
  source: RestoreSource,
): Promise<RestorePreview> {
  const { name, path } = await fileOf(world, source)
  const opened = await named(name, path, () => world.desk.places.look(path))
  try {
    return {
      source,
      name,
      madeAt: opened.note?.madeAt ?? null,
      madeBy: opened.note?.madeBy ?? null,
      inBackup: await homeCounts(opened.store),
      present: await homeCounts(world.services.store),
    }
  } finally {
    await opened.close()
  }
}

/**
 * Keeps the present data as a backup in the home, then restores. A file that is no sound backup
 * is refused before anything is kept.
 *
 * @throws DomainError `not-found`, `backup-damaged`, `home-newer`, `disk-full`, `conflict`
 */
export async function restoreBackup(world: RestoreWorld, source: RestoreSource): Promise<Restored> {
  const { services, desk, keeper, uploads, jobs } = world
  refuseWhileImporting(jobs)
  const { name, path } = await fileOf(world, source)
  await (await named(name, path, () => desk.places.look(path))).close()
  const keptAs = await keepBeforeRestore(services, desk)
  await keeper.restoreFrom(path)
  if ('upload' in source) await uploads.drop(source.upload)
  const now: HomeCounts = await homeCounts(services.store)
  return { keptAs, now }
}

/** A handed-over file lies here under a number: what is said of it names it as the person does. */
async function named<T>(name: string, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const message = error.message.replaceAll(path, `"${name}"`)
    throw new DomainError(error.code, message, { name }, { cause: error })
  }
}

async function fileOf(
  { services, desk, uploads }: RestoreWorld,
  source: RestoreSource,
): Promise<{ readonly name: string; readonly path: string }> {
  if ('backup' in source) return findBackup(services, desk, source.backup)
  const [file] = (await uploads.find(source.upload)).files
  return file as UploadedFile
}
