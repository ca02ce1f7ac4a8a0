/** GET /api/export, GET /api/export.csv, GET /api/report, GET /api/report.csv: everything that goes out. */
import { Hono } from 'hono'
import { historyText } from '#app/export-history.ts'
import { applicationsCsv, reportApplications, reportCsv } from '#app/report-applications.ts'
import { ReportView } from '#contracts/settings.ts'
import type { ServerWorld } from './world.ts'

const asFile = (type: string, name: string) => ({
  'content-type': `${type}; charset=utf-8`,
  'content-disposition': `attachment; filename="${name}"`,
})

export const exportRoutes = ({ services }: ServerWorld) =>
  new Hono()
    .get('/export', async (c) => {
      const name = `comeback-${services.clock.today()}.json`
      return c.body(await historyText(services), 200, asFile('application/json', name))
    })
    .get('/export.csv', async (c) => {
      const name = `applications-${services.clock.today()}.csv`
      return c.body(await applicationsCsv(services), 200, asFile('text/csv', name))
    })
    .get('/report', async (c) =>
      c.json(ReportView.parse(await reportApplications(services, c.req.query()))),
    )
    .get('/report.csv', async (c) => {
      const { from, to } = await reportApplications(services, c.req.query())
      const name = `report-${from ?? 'start'}-to-${to}.csv`
      return c.body(await reportCsv(services, c.req.query()), 200, asFile('text/csv', name))
    })
