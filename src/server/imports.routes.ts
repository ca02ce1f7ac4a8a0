/**
 * POST /api/uploads?name=, PUT /api/uploads/:id/options, POST /api/uploads/:id/import,
 * DELETE /api/uploads/:id, GET /api/imports/:id, POST /api/imports/:id/stop.
 */
import { Hono } from 'hono'
import { ImportOptionsBody, ImportProgressView, UploadView } from '#contracts/http.ts'
import { DomainError } from '#core/model/errors.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

/** Parsers and readers are a third of the program; the first page does not wait for them. */
const importing = () => import('#app/import/preview-upload.ts')

/** Whether only a word of the person is missing: what a column holds, or which date order. */
function canBeAsked(error: unknown): boolean {
  const columns = error instanceof DomainError ? error.details.columns : undefined
  return Array.isArray(columns) && columns.length > 0
}

export const importRoutes = ({ services, uploads, jobs }: ServerWorld) =>
  new Hono()
    .post('/uploads', async (c) => {
      const name = c.req.query('name') ?? ''
      const body = c.req.raw.body
      if (name === '' || !body) throw new DomainError('bad-input', 'Send one file, with its name.')
      const upload = await uploads.keep(name, body)
      try {
        return c.json(
          UploadView.parse(await (await importing()).previewUpload(services, upload, {})),
          201,
        )
      } catch (error) {
        // A sheet whose columns were not recognised stays: the person maps them and tries again.
        if (!canBeAsked(error)) await uploads.drop(upload.id)
        throw error instanceof DomainError
          ? new DomainError(
              error.code,
              error.message,
              { ...error.details, uploadId: upload.id },
              { cause: error },
            )
          : error
      }
    })
    .put('/uploads/:id/options', async (c) => {
      const options = await jsonBody(c, ImportOptionsBody)
      const upload = await uploads.find(c.req.param('id'))
      return c.json(
        UploadView.parse(await (await importing()).previewUpload(services, upload, options)),
      )
    })
    .post('/uploads/:id/import', async (c) => {
      const options = await jsonBody(c, ImportOptionsBody)
      const started = jobs.startedFor(services, c.req.param('id'))
      if (started) return c.json(ImportProgressView.parse(started), 202)
      const upload = await uploads.find(c.req.param('id'))
      const { importUpload } = await importing()
      const progress = importUpload(services, uploads, jobs, upload, options)
      return c.json(ImportProgressView.parse(progress), 202)
    })
    .delete('/uploads/:id', async (c) => {
      await uploads.drop(c.req.param('id'))
      return c.body(null, 204)
    })
    .get('/imports/:id', (c) =>
      c.json(ImportProgressView.parse(jobs.progress(services, c.req.param('id')))),
    )
    .post('/imports/:id/stop', (c) =>
      c.json(ImportProgressView.parse(jobs.stop(services, c.req.param('id')))),
    )
