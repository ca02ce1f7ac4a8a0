/** axe finds nothing on any page, empty and full, light and dark, on a phone and a wide screen. */
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
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

/** Opens each page once and looks at it in every view. */
async function violations(paths: readonly string[]): Promise<readonly string[]> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  const found: string[] = []
  for (const path of paths) {
    await page.goto(app.address + path)
    await page.locator('main h1').first().waitFor()
    await page.waitForLoadState('networkidle')
    for (const view of VIEWS) found.push(...(await faultsIn(page, path, view)))
  }
  await page.context().close()
  return found
}

async function faultsIn(page: Page, path: string, { colorScheme, width }: (typeof VIEWS)[number]) {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 900 })
  // A colour that is still on its way to the other theme is no fault.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  )
  const where = `${path} (${colorScheme}, ${width})`
  const results = await new AxeBuilder({ page }).analyze()
  const faults = results.violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (overflow > 0) faults.push(`${where}: the page is ${overflow} px wider than the screen`)
  return faults
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
  it('finds nothing on an empty home', async () => {
    expect(await violations(EMPTY)).toEqual([])
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

  it('finds nothing on the example', async () => {
    expect(await violations(pages)).toEqual([])
  })
})
