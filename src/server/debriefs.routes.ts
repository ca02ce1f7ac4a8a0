/**
 * GET /api/debriefs, GET /api/debriefs/:id, POST /api/debriefs/:id/answers, …/moments, …/outcome,
 * POST /api/debrief-outcomes, GET /api/recap, GET /api/patterns, GET /api/forecast,
 * GET /api/next, POST /api/steps/:id, GET /api/today.
 */
import { Hono } from 'hono'
import { answerDebrief } from '#app/answer-debrief.ts'
import { debriefRejection } from '#app/debrief-rejection.ts'
import { listRejections } from '#app/list-rejections.ts'
import { listAllSteps, planNext } from '#app/plan-next.ts'
import { recapRejections } from '#app/recap-rejections.ts'
import { recordMoment } from '#app/record-moment.ts'
import { settleDebrief, settleDebriefs, settleStep } from '#app/settle-step.ts'
import { showForecastPage } from '#app/show-forecast.ts'
import { showPatterns } from '#app/show-patterns.ts'
import { showToday } from '#app/show-today.ts'
import { RecordedAll } from '#contracts/bulk.ts'
import { DebriefOutcomesBody, RecapView } from '#contracts/debriefs.ts'
import { ForecastPageView } from '#contracts/forecast.ts'
import {
  AnswersBody,
  DebriefOutcomeBody,
  MomentBody,
  Recorded,
  StepOutcomeBody,
  TodayView,
} from '#contracts/http.ts'
import { DebriefView, PatternsView } from '#contracts/views.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

export const debriefRoutes = ({ services }: ServerWorld) =>
  new Hono()
    .get('/today', async (c) => c.json(TodayView.parse(await showToday(services))))
    .get('/debriefs', async (c) => c.json(await listRejections(services)))
    .get('/debriefs/:id', async (c) =>
      c.json(DebriefView.parse(await debriefRejection(services, c.req.param('id')))),
    )
    .post('/debriefs/:id/answers', async (c) => {
      const { answers } = await jsonBody(c, AnswersBody)
      const { debrief, eventIds } = await answerDebrief(services, c.req.param('id'), answers)
      return c.json(DebriefView.parse({ ...debrief, eventIds }))
    })
    .post('/debriefs/:id/moments', async (c) => {
      const moment = await jsonBody(c, MomentBody)
      return c.json(DebriefView.parse(await recordMoment(services, c.req.param('id'), moment)))
    })
    .post('/debriefs/:id/outcome', async (c) => {
      const { outcome } = await jsonBody(c, DebriefOutcomeBody)
      return c.json(Recorded.parse(await settleDebrief(services, c.req.param('id'), outcome)))
    })
    .post('/debrief-outcomes', async (c) => {
      const { applicationIds, outcome } = await jsonBody(c, DebriefOutcomesBody)
      return c.json(RecordedAll.parse(await settleDebriefs(services, applicationIds, outcome)))
    })
    .get('/recap', async (c) => {
      const ids = (c.req.query('ids') ?? '').split(',').filter((id) => id !== '')
      return c.json(RecapView.parse(await recapRejections(services, ids)))
    })
    .get('/patterns', async (c) => c.json(PatternsView.parse(await showPatterns(services))))
    .get('/forecast', async (c) => {
      const { by, weekly } = c.req.query()
      const asked = { ...(by && { by }), ...(weekly && { weekly: Number(weekly) }) }
      return c.json(ForecastPageView.parse(await showForecastPage(services, asked)))
    })
    .get('/next', async (c) =>
      c.json(await (c.req.query('all') === '1' ? listAllSteps : planNext)(services)),
    )
    .post('/steps/:id', async (c) => {
      const { outcome, until } = await jsonBody(c, StepOutcomeBody)
      return c.json(Recorded.parse(await settleStep(services, c.req.param('id'), outcome, until)))
    })
