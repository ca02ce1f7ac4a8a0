/** GET /api/review, its cards' threads, POST /api/review/:messageId, GET /api/sender-rules. */
import { Hono } from 'hono'
import { reviewMessages } from '#app/review-messages.ts'
import { listSenderRules } from '#app/sender-rules.ts'
import { settleForSender, settleMessage } from '#app/settle-message.ts'
import { showThread } from '#app/show-thread.ts'
import { RecordedAll } from '#contracts/bulk.ts'
import { Recorded, ReviewView, SettleBody } from '#contracts/http.ts'
import { SenderRulesView, ThreadView } from '#contracts/review.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

export const reviewRoutes = ({ services, model }: ServerWorld) =>
  new Hono()
    .get('/review', async (c) =>
      c.json(ReviewView.parse(await reviewMessages(services, model.place))),
    )
    .get('/review/:messageId/thread', async (c) =>
      c.json(ThreadView.parse(await showThread(services, c.req.param('messageId')))),
    )
    .post('/review/:messageId', async (c) => {
      const { always, ...word } = await jsonBody(c, SettleBody)
      const id = c.req.param('messageId')
      return always
        ? c.json(RecordedAll.parse(await settleForSender(services, id, word)))
        : c.json(Recorded.parse(await settleMessage(services, id, word)))
    })
    .get('/sender-rules', async (c) =>
      c.json(SenderRulesView.parse(await listSenderRules(services))),
    )
