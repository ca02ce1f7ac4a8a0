/** GET /api/health, GET /api/settings, PUT /api/person, GET /api/export, POST /api/demo, POST /api/erase. */
import { Hono } from 'hono'
import { z } from 'zod'
import { eraseHome } from '#app/erase-home.ts'
import { historyText } from '#app/export-history.ts'
import { savePerson, showSettings } from '#app/show-settings.ts'
import { PersonBody, SettingsView } from '#contracts/http.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

const EraseBody = z.object({ confirm: z.literal('erase') })

export const homeRoutes = ({ services, keeper, fillDemo, version }: ServerWorld) =>
  new Hono()
    .get('/health', (c) => c.json({ ok: true, version }))
    .get('/settings', async (c) =>
      c.json(SettingsView.parse(await showSettings(services, version))),
    )
    .put('/person', async (c) => {
      await savePerson(services, await jsonBody(c, PersonBody))
      return c.json(SettingsView.parse(await showSettings(services, version)))
    })
    .get('/export', async (c) =>
      c.body(await historyText(services), 200, {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="comeback-${services.clock.today()}.json"`,
      }),
    )
    .post('/demo', async (c) => {
      await fillDemo()
      return c.body(null, 204)
    })
    .post('/erase', async (c) => {
      await jsonBody(c, EraseBody)
      await eraseHome(keeper)
      return c.body(null, 204)
    })
