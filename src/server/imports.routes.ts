/**
 * POST /api/uploads?name=&to=, GET /api/uploads, GET and DELETE /api/uploads/:id,
 * DELETE /api/uploads/:id/files?path=, PUT /api/uploads/:id/options,
 * POST /api/uploads/:id/import, GET /api/imports/:id, POST /api/imports/:id/stop.
 */
import { Hono } from 'hono'
import { importProgress } from '#app/import/import-progress.ts'
import { leaveOut, uploadBytes, uploadName } from '#app/import/upload-files.ts'
import type { Upload, UploadOptions } from '#app/ports.ts'
import {
  ImportProgressView,
  type KeptUpload,
  KeptUploads,
  UploadOptionsBody,
  UploadView,
} from '#contracts/uploads.ts'
import { DomainError } from '#core/model/errors.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

/** Parsers and readers are a third of the program; the first page does not wait for them. */
const importing = () => import('#app/import/preview-upload.ts')

export const importRoutes = ({ services, uploads, jobs }: ServerWorld) => {
  const previewOf = async (upload: Upload, signal: AbortSignal) =>
    UploadView.parse(await (await importing()).previewUpload(services, upload, signal))
  return new Hono()
    .post('/uploads', async (c) => {
      const { name = '', to } = c.req.query()
      const body = c.req.raw.body
      if (name === '' || !body) throw new DomainError('bad-input', 'Send one file, with its name.')
      return c.json(keptUpload(await uploads.keep(name, body, to)), 201)
    })
    .get('/uploads', async (c) =>
      c.json(KeptUploads.parse({ uploads: (await uploads.list()).map(keptUpload) })),
    )
    .get('/uploads/:id', async (c) =>
      c.json(await previewOf(await uploads.find(c.req.param('id')), c.req.raw.signal)),
    )
    .delete('/uploads/:id', async (c) => {
      await uploads.drop(c.req.param('id'))
      return c.body(null, 204)
    })
    .delete('/uploads/:id/files', async (c) => {
      await leaveOut(uploads, c.req.param('id'), c.req.query('path') ?? '')
      return c.body(null, 204)
    })
    .put('/uploads/:id/options', async (c) => {
      const options = (await jsonBody(c, UploadOptionsBody)) as UploadOptions
      const upload = await uploads.keepOptions(c.req.param('id'), options)
      return c.json(await previewOf(upload, c.req.raw.signal))
    })
    .post('/uploads/:id/import', async (c) => {
      const started = jobs.startedFor(services, c.req.param('id'))
      if (started) return c.json(ImportProgressView.parse(started), 202)
      const upload = await uploads.find(c.req.param('id'))
      const { importUpload } = await importing()
      const progress = importUpload(services, uploads, jobs, upload)
      return c.json(ImportProgressView.parse(progress), 202)
    })
    .get('/imports/:id', async (c) => {
      const progress = await importProgress({ services, uploads, jobs }, c.req.param('id'))
      return c.json(ImportProgressView.parse(progress))
    })
    .post('/imports/:id/stop', (c) =>
      c.json(ImportProgressView.parse(jobs.stop(services, c.req.param('id')))),
    )
}

function keptUpload(upload: Upload): KeptUpload {
  return { uploadId: upload.id, name: uploadName(upload), bytes: uploadBytes(upload) }
}
