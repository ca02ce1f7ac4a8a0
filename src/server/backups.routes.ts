/**
 * GET /api/backups, POST /api/backups, POST /api/restore/preview, POST /api/restore.
 * A preview takes JSON that names a backup or an upload, or the bytes of a file (`?name=`).
 */
import { type Context, Hono } from 'hono'
import { backUpNow, listBackups } from '#app/backups.ts'
import { previewRestore, restoreBackup } from '#app/restore-backup.ts'
import {
  BackupsView,
  BackupView,
  Restored,
  RestorePreview,
  RestoreSource,
} from '#contracts/settings.ts'
import { DomainError } from '#core/model/errors.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

export const backupRoutes = (world: ServerWorld) =>
  new Hono()
    .get('/backups', async (c) =>
      c.json(BackupsView.parse(await listBackups(world.services, world.desk))),
    )
    .post('/backups', async (c) =>
      c.json(BackupView.parse(await backUpNow(world.services, world.desk)), 201),
    )
    .post('/restore/preview', async (c) => {
      const isFile = c.req.header('content-type') === 'application/octet-stream'
      const preview = isFile
        ? await previewFile(world, c)
        : await previewRestore(world, await jsonBody(c, RestoreSource))
      return c.json(RestorePreview.parse(preview))
    })
    .post('/restore', async (c) =>
      c.json(Restored.parse(await restoreBackup(world, await jsonBody(c, RestoreSource)))),
    )

/** What is no backup is not kept. */
async function previewFile(world: ServerWorld, c: Context): Promise<RestorePreview> {
  const name = c.req.query('name') ?? ''
  const body = c.req.raw.body
  if (name === '' || !body) throw new DomainError('bad-input', 'Send one file, with its name.')
  const { id } = await world.uploads.keep(name, body)
  try {
    return await previewRestore(world, { upload: id })
  } catch (error) {
    await world.uploads.drop(id)
    throw error
  }
}
