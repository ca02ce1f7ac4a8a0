/** What an erase would take, and what would stay: shown before the person is asked. */
import type { ErasePreview } from '#contracts/settings.ts'
import { type BackupDesk, listBackups } from './backups.ts'
import { homeCounts } from './home-counts.ts'
import type { Services } from './ports.ts'

export async function erasePreview(services: Services, desk: BackupDesk): Promise<ErasePreview> {
  const { places } = desk
  const own = (await places.list(places.ownFolder)).map(({ path }) => path)
  const all = (await listBackups(services, desk)).backups.map(({ path }) => path)
  const elsewhere = all.filter((path) => !own.includes(path))
  return {
    ...(await homeCounts(services.store)),
    backups: own,
    stays: [...elsewhere, ...(await places.foreign())],
  }
}
