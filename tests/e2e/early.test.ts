/** What a page reads first is asked for beside the app's own code, and only once. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { openBrowser } from './browser.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'

let browser: Browser
let app: RunningApp

beforeAll(async () => {
  browser = await openBrowser()
  app = await startApp({ fill: (home) => runCommand(home, 'demo') })
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

it.each([
  ['/', '/api/today'],
  ['/steps', '/api/next?all=1'],
  ['/rejections', '/api/debriefs'],
  ['/applications', '/api/applications'],
  ['/patterns', '/api/patterns'],
  ['/review', '/api/review'],
  ['/settings', '/api/settings'],
])('%s asks for %s before all else, and once', async (address, read) => {
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  // Where a slow machine takes its time, an answer grows stale and news comes late: both read anew.
  await page.clock.setFixedTime(new Date())
  await page.route('**/api/changes', (route) => route.fulfill({ status: 204 }))
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    asked.push(pathname + search)
  })
  await page.goto(app.address + address)
  await page.locator('main h1').first().waitFor()
  // By then the page and what stands around it have asked for all that they need.
  await expect.poll(() => asked).toContain('/api/preferences')
  const ofApi = asked.filter((path) => path.startsWith('/api/'))
  expect(ofApi[0]).toBe(read)
  expect(ofApi.filter((path) => path === read)).toHaveLength(1)
})
