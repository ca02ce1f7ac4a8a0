/** GET /api/changes: server-sent events that say when something was written. */
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { ChangeWord } from '#contracts/changes.ts'
import type { ServerWorld } from './world.ts'

/** After this long a page asks again where the stream broke. */
const RETRY_MS = 1000

export const changeRoutes = ({ changes }: Pick<ServerWorld, 'changes'>) =>
  new Hono().get('/changes', (c) =>
    streamSSE(c, async (stream) => {
      await new Promise<void>((ended) => {
        const stop = changes.listen((word) => {
          const data = JSON.stringify(ChangeWord.parse(word))
          void stream.writeSSE({ event: 'change', data, retry: RETRY_MS })
        }, ended)
        stream.onAbort(() => {
          stop()
          ended()
        })
      })
    }),
  )
