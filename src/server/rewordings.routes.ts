/** POST /api/rewordings/outgoing, POST /api/rewordings, and the one that runs: another wording of a letter. */
import { Hono } from 'hono'
import { showOutgoingLetter } from '#app/rewording/outgoing-letter.ts'
import {
  OutgoingLetterBody,
  OutgoingLetterView,
  RewordBody,
  RewordProgressView,
} from '#contracts/rewording.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

export const rewordingRoutes = ({ services, model, rewordings }: ServerWorld) =>
  new Hono()
    .post('/rewordings/outgoing', async (c) => {
      const body = await jsonBody(c, OutgoingLetterBody)
      return c.json(OutgoingLetterView.parse(await showOutgoingLetter(services, model, body)))
    })
    .post('/rewordings', async (c) => {
      const body = await jsonBody(c, RewordBody)
      return c.json(RewordProgressView.parse(await rewordings.start(services, model, body)), 202)
    })
    .get('/rewordings/:id', (c) =>
      c.json(RewordProgressView.parse(rewordings.progress(c.req.param('id')))),
    )
    .post('/rewordings/:id/stop', (c) =>
      c.json(RewordProgressView.parse(rewordings.stop(c.req.param('id')))),
    )
