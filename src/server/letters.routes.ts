/** GET and POST /api/letters, DELETE /api/letters/:id, and what becomes of one: hold, sent, send, settle. */
import { Hono } from 'hono'
import { dropLetter, holdLetter, keepLetter } from '#app/letters/keep-letter.ts'
import { markSent, settleLetter } from '#app/letters/mark-sent.ts'
import { sendLetter } from '#app/letters/send-letter.ts'
import { showLetters } from '#app/letters/show-letters.ts'
import {
  HoldLetterBody,
  KeepLetterBody,
  LetterChanged,
  LettersView,
  MarkSentBody,
  SendLetterBody,
  SettleLetterBody,
} from '#contracts/kept-letters.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

export const letterRoutes = ({ services, sending }: ServerWorld) =>
  new Hono()
    .get('/letters', async (c) => {
      const shown = await showLetters(services, sending, c.req.query('application'))
      return c.json(LettersView.parse(shown))
    })
    .post('/letters', async (c) => {
      const body = await jsonBody(c, KeepLetterBody)
      return c.json(LetterChanged.parse(await keepLetter(services, sending.runs, body)))
    })
    .delete('/letters/:id', async (c) => {
      const dropped = await dropLetter(services, sending.runs, c.req.param('id'))
      return c.json(LetterChanged.parse(dropped))
    })
    .put('/letters/:id/hold', async (c) => {
      const body = await jsonBody(c, HoldLetterBody)
      const held = await holdLetter(services, sending.runs, c.req.param('id'), body)
      return c.json(LetterChanged.parse(held))
    })
    .post('/letters/:id/sent', async (c) => {
      const body = await jsonBody(c, MarkSentBody)
      const marked = await markSent(services, sending.runs, c.req.param('id'), body)
      return c.json(LetterChanged.parse(marked))
    })
    .post('/letters/:id/send', async (c) => {
      const body = await jsonBody(c, SendLetterBody)
      const sent = await sendLetter(services, sending, c.req.param('id'), body)
      return c.json(LetterChanged.parse(sent))
    })
    .post('/letters/:id/settle', async (c) => {
      const body = await jsonBody(c, SettleLetterBody)
      const settled = await settleLetter(services, sending.runs, c.req.param('id'), body)
      return c.json(LetterChanged.parse(settled))
    })
