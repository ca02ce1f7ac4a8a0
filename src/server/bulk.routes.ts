/** POST /api/bulk-changes, POST /api/events/undo: many at once, all or nothing. */
import { Hono } from 'hono'
import { changeApplications, undoEvents } from '#app/change-applications.ts'
import { BulkChangeBody, RecordedAll, UndoBody } from '#contracts/bulk.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

export const bulkRoutes = ({ services }: ServerWorld) =>
  new Hono()
    .post('/bulk-changes', async (c) => {
      const { applicationIds, change } = await jsonBody(c, BulkChangeBody)
      return c.json(RecordedAll.parse(await changeApplications(services, applicationIds, change)))
    })
    .post('/events/undo', async (c) => {
      const { eventIds } = await jsonBody(c, UndoBody)
      return c.json(RecordedAll.parse(await undoEvents(services, eventIds)))
    })
