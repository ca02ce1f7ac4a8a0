/** GET /api/health, GET /api/settings, PUT /api/person, GET/PUT /api/preferences, POST /api/demo, GET/POST /api/erase. */
import { Hono } from 'hono'
import { z } from 'zod'
import { eraseHome } from '#app/erase-home.ts'
import { erasePreview } from '#app/erase-preview.ts'
import { changePreferences, readPreferences } from '#app/preferences.ts'
import { savePerson, showSettings } from '#app/show-settings.ts'
import { PersonBody, Recorded, SettingsView } from '#contracts/http.ts'
import { ErasePreview, PreferencesBody, PreferencesView } from '#contracts/settings.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

const EraseBody = z.object({ confirm: z.literal('erase') })

export const homeRoutes = ({
  services,
  keeper,
  desk,
  mail,
  jobs,
  fillDemo,
  version,
}: ServerWorld) =>
  new Hono()
    .get('/health', (c) => c.json({ ok: true, version }))
    .get('/settings', async (c) => c.json(SettingsView.parse(await showSettings(services, desk))))
    .put('/person', async (c) => {
      await savePerson(services, await jsonBody(c, PersonBody))
      return c.json(SettingsView.parse(await showSettings(services, desk)))
    })
    .get('/preferences', async (c) =>
      c.json(PreferencesView.parse(await readPreferences(services.store))),
    )
    .put('/preferences', async (c) => {
      const change = await jsonBody(c, PreferencesBody)
      return c.json(Recorded.parse(await changePreferences(services, desk.places, change)))
    })
    .post('/demo', async (c) => {
      await fillDemo()
      return c.body(null, 204)
    })
    .get('/erase', async (c) => c.json(ErasePreview.parse(await erasePreview(services, desk))))
    .post('/erase', async (c) => {
      await jsonBody(c, EraseBody)
      await eraseHome(keeper, mail.passwords, jobs)
      return c.body(null, 204)
    })
