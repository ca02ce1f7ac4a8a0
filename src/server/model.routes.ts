/** GET/PUT/DELETE /api/model, POST /api/model/models, /outgoing, /questions and what runs of these. */
import { Hono } from 'hono'
import { nameModel, showModel, switchModelOff, tryModel } from '#app/second-opinion/named-model.ts'
import { showOutgoing } from '#app/second-opinion/outgoing.ts'
import {
  AskBody,
  AskProgressView,
  ModelBody,
  ModelTried,
  ModelTryBody,
  ModelView,
  OutgoingBody,
  OutgoingView,
} from '#contracts/second-opinion.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

export const modelRoutes = ({ services, model, asks }: ServerWorld) =>
  new Hono()
    .get('/model', async (c) => c.json(ModelView.parse(await showModel(services, model))))
    .put('/model', async (c) => {
      const body = await jsonBody(c, ModelBody)
      return c.json(ModelView.parse(await nameModel(services, model, body)))
    })
    .delete('/model', async (c) => c.json(ModelView.parse(await switchModelOff(services, model))))
    .post('/model/models', async (c) => {
      const body = await jsonBody(c, ModelTryBody)
      return c.json(ModelTried.parse(await tryModel(model, body)))
    })
    .post('/model/outgoing', async (c) => {
      const { messageIds } = await jsonBody(c, OutgoingBody)
      return c.json(OutgoingView.parse(await showOutgoing(services, model, messageIds ?? null)))
    })
    .post('/model/questions', async (c) => {
      const body = await jsonBody(c, AskBody)
      return c.json(AskProgressView.parse(await asks.start(services, model, body)), 202)
    })
    .get('/model/questions/:id', (c) =>
      c.json(AskProgressView.parse(asks.progress(c.req.param('id')))),
    )
    .post('/model/questions/:id/stop', (c) =>
      c.json(AskProgressView.parse(asks.stop(c.req.param('id')))),
    )
