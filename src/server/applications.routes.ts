/**
 * GET /api/applications, POST /api/applications, GET /api/applications/:id,
 * POST /api/applications/:id/changes, POST /api/events/:id/undo.
 */
import { Hono } from 'hono'
import { changeApplication, undoEvent } from '#app/change-application.ts'
import { listApplications } from '#app/list-applications.ts'
import { recordApplication } from '#app/record-application.ts'
import { showApplication } from '#app/show-application.ts'
import { ApplicationPageView, Change, NewApplication, Recorded } from '#contracts/http.ts'
import { PasteBody, PasteView } from '#contracts/paste.ts'
import { ApplicationView } from '#contracts/shared.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

/** Word lists of the mail reader: the first page does not wait for them. */
const reading = () => import('#app/read-paste.ts')

export const applicationRoutes = ({ services }: ServerWorld) =>
  new Hono()
    .get('/applications', async (c) =>
      c.json({ ...(await listApplications(services)), today: services.clock.today() }),
    )
    .post('/applications', async (c) => {
      const recorded = await recordApplication(services, await jsonBody(c, NewApplication))
      return c.json(ApplicationView.parse(recorded), 201)
    })
    .post('/applications/read-paste', async (c) => {
      const { text } = await jsonBody(c, PasteBody)
      return c.json(PasteView.parse((await reading()).readPaste(services, text)))
    })
    .get('/applications/:id', async (c) =>
      c.json(ApplicationPageView.parse(await showApplication(services, c.req.param('id')))),
    )
    .post('/applications/:id/changes', async (c) => {
      const change = await jsonBody(c, Change)
      return c.json(Recorded.parse(await changeApplication(services, c.req.param('id'), change)))
    })
    .post('/events/:id/undo', async (c) =>
      c.json(Recorded.parse(await undoEvent(services, c.req.param('id')))),
    )
