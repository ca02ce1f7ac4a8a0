/** Who may talk to the local server: only its own page. */
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { handleError } from '#server/errors.ts'
import { contentRules, ownPageOnly } from '#server/guard.ts'

const app = new Hono()
  .use(contentRules)
  .use(ownPageOnly(() => 4186))
  .get('/api/health', (c) => c.json({ ok: true }))
  .post('/api/erase', (c) => c.body(null, 204))
  .get('/', (c) => c.text('page'))
  .onError(handleError(() => undefined))

const ask = (path: string, headers: Record<string, string>, method = 'GET') =>
  app.request(`http://127.0.0.1:4186${path}`, { method, headers })

describe('the guard', () => {
  it.each(['127.0.0.1:4186', 'localhost:4186', '[::1]:4186', 'LOCALHOST:4186'])(
    'answers as %s',
    async (host) => {
      expect((await ask('/api/health', { host })).status).toBe(200)
    },
  )

  it.each(['evil.example:4186', '127.0.0.1', '127.0.0.1:80', 'localhost.evil.example:4186', ''])(
    'refuses the host "%s" (DNS rebinding)',
    async (host) => {
      const answer = await ask('/api/health', { host })
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ error: { code: 'refused-origin' } })
    },
  )

  it.each(['http://evil.example', 'null', 'https://127.0.0.1:4186', 'http://127.0.0.1:9999'])(
    'refuses a post from the origin %s',
    async (origin) => {
      const answer = await ask('/api/erase', { host: '127.0.0.1:4186', origin }, 'POST')
      expect(answer.status).toBe(403)
    },
  )

  it('takes a post from its own page', async () => {
    const headers = { host: '127.0.0.1:4186', origin: 'http://127.0.0.1:4186' }
    expect((await ask('/api/erase', headers, 'POST')).status).toBe(204)
  })

  it('refuses an API request that the browser marks as cross-site, and lets a link open the page', async () => {
    const headers = { host: '127.0.0.1:4186', 'sec-fetch-site': 'cross-site' }
    expect((await ask('/api/health', headers)).status).toBe(403)
    expect((await ask('/', headers)).status).toBe(200)
  })

  it('sends rules under which nothing foreign runs, loads or frames the page', async () => {
    const answer = await ask('/', { host: '127.0.0.1:4186' })
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })
})
