/** GET /api/drafts/:kind/:id (JSON), GET /api/drafts/:kind/:id.eml (a draft for a mail program). */
import { Hono } from 'hono'
import { draftForApplication, emlForApplication } from '#app/draft-letter.ts'
import { DraftView } from '#contracts/views.ts'
import type { ServerWorld } from './world.ts'

export const draftRoutes = ({ services }: ServerWorld) =>
  new Hono().get('/drafts/:kind/:file', async (c) => {
    const { kind, file } = c.req.param()
    if (file.endsWith('.eml')) {
      const eml = await emlForApplication(services, kind, file.slice(0, -'.eml'.length))
      return c.body(eml, 200, {
        'content-type': 'message/rfc822',
        'content-disposition': `attachment; filename="${kind}.eml"`,
      })
    }
    return c.json(DraftView.parse(await draftForApplication(services, kind, file)))
  })
