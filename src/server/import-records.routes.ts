/** GET /api/import-records, GET and DELETE /api/import-records/:id, GET /api/import-records/:id/fates. */
import { Hono } from 'hono'
import { importFates } from '#app/import/import-fates.ts'
import { listImports, previewRemoval, removeImport } from '#app/import/import-records.ts'
import { Recorded } from '#contracts/http.ts'
import {
  IMPORT_FATES,
  ImportFatesQuery,
  ImportFatesView,
  ImportRecordsView,
  ImportRemovalView,
} from '#contracts/import-records.ts'
import { DomainError } from '#core/model/errors.ts'
import type { ServerWorld } from './world.ts'

export const importRecordRoutes = ({ services }: ServerWorld) =>
  new Hono()
    .get('/import-records', async (c) =>
      c.json(ImportRecordsView.parse(await listImports(services))),
    )
    .get('/import-records/:id', async (c) =>
      c.json(ImportRemovalView.parse(await previewRemoval(services, c.req.param('id')))),
    )
    .get('/import-records/:id/fates', async (c) => {
      const importId = c.req.param('id')
      const asked = { importId, ...fatesAsked(c.req.query()) }
      return c.json(ImportFatesView.parse(await importFates(services, asked)))
    })
    .delete('/import-records/:id', async (c) =>
      c.json(Recorded.parse(await removeImport(services, c.req.param('id')))),
    )

/** @throws DomainError `bad-input` */
function fatesAsked(query: Readonly<Record<string, string>>): ImportFatesQuery {
  const parsed = ImportFatesQuery.safeParse(query)
  if (parsed.success) return parsed.data
  throw new DomainError(
    'bad-input',
    `"fate" is one of ${IMPORT_FATES.join(', ')}, and "from" a number from 0 on.`,
  )
}
