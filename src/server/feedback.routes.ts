/**
 * GET /api/feedback, POST /api/feedback/read, POST /api/applications/:id/feedback,
 * POST …/feedback/:feedbackId (what changed since, causes), DELETE …/feedback/:feedbackId.
 */
import { Hono } from 'hono'
import { showFeedbackBook, suggestCauses } from '#app/feedback-book.ts'
import { changeFeedback, dropFeedback, keepFeedback } from '#app/keep-feedback.ts'
import {
  FeedbackBody,
  FeedbackBookView,
  FeedbackChange,
  KeptFeedback,
  ReadFeedbackBody,
  ReadFeedbackView,
} from '#contracts/feedback.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

export const feedbackRoutes = ({ services }: ServerWorld) =>
  new Hono()
    .get('/feedback', async (c) => c.json(FeedbackBookView.parse(await showFeedbackBook(services))))
    .post('/feedback/read', async (c) => {
      const { text } = await jsonBody(c, ReadFeedbackBody)
      return c.json(ReadFeedbackView.parse(suggestCauses(text)))
    })
    .post('/applications/:id/feedback', async (c) => {
      const kept = await keepFeedback(services, c.req.param('id'), await jsonBody(c, FeedbackBody))
      return c.json(KeptFeedback.parse(kept), 201)
    })
    .post('/applications/:id/feedback/:feedbackId', async (c) => {
      const { id, feedbackId } = c.req.param()
      const change = await jsonBody(c, FeedbackChange)
      return c.json(KeptFeedback.parse(await changeFeedback(services, id, feedbackId, change)))
    })
    .delete('/applications/:id/feedback/:feedbackId', async (c) => {
      const { id, feedbackId } = c.req.param()
      return c.json(KeptFeedback.parse(await dropFeedback(services, id, feedbackId)))
    })
