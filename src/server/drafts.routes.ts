/**
 * GET /api/drafts/:kind/:file (JSON; with `.eml` behind it a draft for a mail program),
 * GET /api/applications/:id/letters, and the own templates under /api/letter-templates.
 */
import { type Context, Hono } from 'hono'
import { draftForApplication, emlForApplication } from '#app/draft-letter.ts'
import { dropTemplate, keepTemplate, listTemplates } from '#app/letter-templates.ts'
import { lettersFor } from '#app/letters-for.ts'
import {
  DraftQuery,
  KeptTemplate,
  type LetterRequest,
  LettersForView,
  TemplateBody,
  TemplatesView,
} from '#contracts/drafts.ts'
import { Recorded } from '#contracts/http.ts'
import { DraftView } from '#contracts/views.ts'
import { DomainError } from '#core/model/errors.ts'
import { jsonBody } from './json-body.ts'
import type { ServerWorld } from './world.ts'

export const draftRoutes = ({ services }: ServerWorld) =>
  new Hono()
    .get('/drafts/:kind/:file', async (c) => {
      const { kind, file } = c.req.param()
      const request = requestOf(c)
      if (file.endsWith('.eml')) {
        const id = file.slice(0, -'.eml'.length)
        const eml = await emlForApplication(services, kind, id, request)
        return c.body(eml, 200, {
          'content-type': 'message/rfc822',
          'content-disposition': `attachment; filename="${kind.replace(/[^a-z0-9-]/gi, '')}.eml"`,
        })
      }
      return c.json(DraftView.parse(await draftForApplication(services, kind, file, request)))
    })
    .get('/applications/:id/letters', async (c) =>
      c.json(LettersForView.parse(await lettersFor(services, c.req.param('id')))),
    )
    .get('/letter-templates', async (c) =>
      c.json(TemplatesView.parse(await listTemplates(services))),
    )
    .post('/letter-templates', async (c) => {
      const body = await jsonBody(c, TemplateBody)
      return c.json(KeptTemplate.parse(await keepTemplate(services, body)), 201)
    })
    .put('/letter-templates/:id', async (c) => {
      const body = await jsonBody(c, TemplateBody)
      return c.json(KeptTemplate.parse(await keepTemplate(services, body, c.req.param('id'))))
    })
    .delete('/letter-templates/:id', async (c) =>
      c.json(Recorded.parse(await dropTemplate(services, c.req.param('id')))),
    )

/** What was asked for in the address, `fact` as often as it comes. */
function requestOf(c: Context): LetterRequest {
  const { fact, ...single } = c.req.queries()
  const one = Object.fromEntries(Object.entries(single).map(([key, values]) => [key, values[0]]))
  const parsed = DraftQuery.safeParse({ ...one, ...(fact && { fact }) })
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'the address'}: ${message}`,
    )
    throw new DomainError('bad-input', `The request is not right. ${faults.join('; ')}.`, {
      faults,
    })
  }
  const { fact: facts = [], ...rest } = parsed.data
  return { ...rest, facts: Object.fromEntries(facts.map(asFact)) }
}

function asFact(text: string): readonly [string, string] {
  const at = text.indexOf('=')
  return [text.slice(0, at), text.slice(at + 1)]
}
