/** GET /api/conversations, GET /api/places. */
import { Hono } from 'hono'
import { listConversations } from '#app/cadence/list-conversations.ts'
import { listPlaces } from '#app/cadence/list-places.ts'
import { ConversationsView, PlacesView } from '#contracts/conversations.ts'
import type { ServerWorld } from './world.ts'

export const conversationRoutes = ({ services }: ServerWorld) =>
  new Hono()
    .get('/conversations', async (c) =>
      c.json(ConversationsView.parse(await listConversations(services))),
    )
    .get('/places', async (c) => c.json(PlacesView.parse(await listPlaces(services))))
