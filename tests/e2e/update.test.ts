/** After an update the next load has the new files, and the old ones are kept no longer. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { expect, it, onTestFinished } from 'vitest'
import { contentRules } from '#server/guard.ts'
import { listen } from '#server/listen.ts'
import { webApp } from '#server/web-app.ts'
import { openTestBrowser } from './test-browser.ts'

const BUILT = fileURLToPath(new URL('../../dist/web', import.meta.url))

/** Serves a copy of the built app as the program does, and can put another version in its place. */
async function servedCopy() {
  const root = mkdtempSync(join(tmpdir(), 'comeback-web-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  cpSync(BUILT, root, { recursive: true })
  const server = await listen(
    new Hono()
      .use(contentRules)
      .get('/api/health', (c) => c.json({ ok: true }))
      .all('/api/*', (c) => c.json({ error: { code: 'not-found', message: 'Not here.' } }, 404))
      .route('/', webApp(root)),
    0,
    true,
  )
  const change = (name: string, from: RegExp, to: string) => {
    const path = join(root, name)
    const text = readFileSync(path, 'utf8')
    expect(text).toMatch(from)
    writeFileSync(path, text.replace(from, to))
  }
  const update = () => {
    change('index.html', /<html lang="en">/, '<html lang="en" data-build="second">')
    change('sw.js', /"version":"[^"]*"/, '"version":"second"')
  }
  return { address: `http://127.0.0.1:${server.port}`, update, stop: server.close }
}

it('shows the new build at the next load, and without the program too', async () => {
  const { address, update, stop } = await servedCopy()
  const browser = await openTestBrowser()
  onTestFinished(() => browser.close())
  const page = await browser.newPage({ serviceWorkers: 'allow' })
  const build = () => page.locator('html').getAttribute('data-build')
  const kept = () => page.evaluate(() => caches.keys())
  await page.goto(address)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await expect.poll(async () => (await kept()).length).toBe(1)
  await page.reload()
  expect(await build()).toBeNull()

  update()
  await page.reload()
  expect(await build()).toBe('second')
  await expect.poll(kept).toEqual(['comeback-second'])

  await stop()
  await page.goto(`${address}/settings`)
  expect(await build()).toBe('second')
})
