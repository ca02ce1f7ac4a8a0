/** POST /api/tone: what in an outgoing text may not sound as it is meant. */
import { Hono } from 'hono'
import { ToneBody, ToneView } from '#contracts/tone.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

/** The learned weights are loaded with the first text that is checked. */
const checking = () => import('#app/check-tone.ts')

export const toneRoutes = ({ services }: ServerWorld) =>
  new Hono().post('/tone', async (c) => {
    const { text, ...about } = await jsonBody(c, ToneBody)
    const { checkTone } = await checking()
    return c.json(ToneView.parse(await checkTone(services, text, about)))
  })
