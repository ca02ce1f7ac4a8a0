/** GET /api/import-records, GET and DELETE /api/import-records/:id. */
import { Hono } from 'hono'
import { listImports, previewRemoval, removeImport } from '#app/import/import-records.ts'
import { Recorded } from '#contracts/http.ts'
import { ImportRecordsView, ImportRemovalView } from '#contracts/import-records.ts'
import type { ServerWorld } from './world.ts'

export const importRecordRoutes = ({ services }: ServerWorld) =>
  new Hono()
    .get('/import-records', async (c) =>
      c.json(ImportRecordsView.parse(await listImports(services))),
    )
    .get('/import-records/:id', async (c) =>
      c.json(ImportRemovalView.parse(await previewRemoval(services, c.req.param('id')))),
    )
    .delete('/import-records/:id', async (c) =>
      c.json(Recorded.parse(await removeImport(services, c.req.param('id')))),
    )
