/** axe finds nothing on any page, empty and full, light and dark, on a phone and a wide screen. */
import AxeBuilder from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { type RunningApp, startApp } from './running-app.ts'

let browser: Browser
let app: RunningApp
let pages: readonly string[] = []

const VIEWS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
] as const

beforeAll(async () => {
  browser = await openBrowser()
  app = await startApp()
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

async function violations(paths: readonly string[], view: (typeof VIEWS)[number]) {
  const { colorScheme, width } = view
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
  const page = await context.newPage()
  const found: string[] = []
  for (const path of paths) {
    await page.goto(app.address + path)
    await page.locator('main h1').first().waitFor()
    await page.waitForLoadState('networkidle')
    const results = await new AxeBuilder({ page }).analyze()
    for (const { id, nodes } of results.violations) {
      found.push(`${path}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (overflow > 0) found.push(`${path}: the page is ${overflow} px wider than the screen`)
  }
  await context.close()
  return found
}

const EMPTY = [
  '/',
  '/applications',
  '/patterns',
  '/import',
  '/review',
  '/settings',
  '/rejections',
  '/steps',
]

describe('axe', () => {
  it.each(VIEWS)('finds nothing on an empty home, $colorScheme at $width', async (view) => {
    expect(await violations(EMPTY, view)).toEqual([])
  })

  it('has an example to look at', async () => {
    const headers = { origin: app.address }
    const filled = await fetch(`${app.address}/api/demo`, { method: 'POST', headers })
    expect(filled.status).toBe(204)
    const answer = await fetch(`${app.address}/api/debriefs`)
    const { rejections } = (await answer.json()) as { rejections: { applicationId: string }[] }
    const id = rejections[0]?.applicationId
    pages = [
      ...EMPTY,
      `/applications/${id}`,
      ...['moment', 'questions', 'happened', 'next', 'done'].map(
        (part) => `/debrief/${id}?part=${part}`,
      ),
      `/letters/feedback-request/${id}`,
    ]
  })

  it.each(VIEWS)('finds nothing on the example, $colorScheme at $width', async (view) => {
    expect(await violations(pages, view)).toEqual([])
  })
})
