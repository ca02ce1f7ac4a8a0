/** GET, PUT, DELETE /api/outgoing-mail, POST /api/outgoing-mail/try: the mail server that sends letters. */
import { Hono } from 'hono'
import {
  connectOutgoing,
  disconnectOutgoing,
  showOutgoing,
  tryOutgoing,
} from '#app/letters/outgoing-account.ts'
import { OutgoingBody, OutgoingState } from '#contracts/kept-letters.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

export const outgoingRoutes = ({ services, sending }: ServerWorld) =>
  new Hono()
    .get('/outgoing-mail', async (c) => c.json(OutgoingState.parse(await showOutgoing(sending))))
    .put('/outgoing-mail', async (c) => {
      const body = await jsonBody(c, OutgoingBody)
      return c.json(OutgoingState.parse(await connectOutgoing(services, sending, body)))
    })
    .delete('/outgoing-mail', async (c) =>
      c.json(OutgoingState.parse(await disconnectOutgoing(sending))),
    )
    .post('/outgoing-mail/try', async (c) =>
      c.json(OutgoingState.parse(await tryOutgoing(sending))),
    )
