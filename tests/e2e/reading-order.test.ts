/**
 * What a screen reader meets on Today, in a debrief and in the list of applications, in order;
 * and that these pages hold at 200% zoom, with reduced motion and with forced colours.
 *
 * The expected order lies in reading-order/*.yaml, in Playwright's notation of the accessibility
 * tree. After a change on purpose: `npx vitest run tests/e2e/reading-order.test.ts -u`, then read
 * the difference as a screen reader would.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { overflowOf, untilLoaded } from './axe-faults.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

/** The example is written back from today, and Today names the day and its part. */
const NOW = '2026-11-22T19:00:00.000Z'

/** A busy machine must not fail it. */
const PATIENCE = { timeout: 30_000, interval: 200 }

/** Addresses of the pages, `:id` standing for the newest no. */
const PATHS = {
  today: '/',
  'debrief-moment': '/debrief/:id?part=moment',
  'debrief-questions': '/debrief/:id?part=questions',
  'debrief-happened': '/debrief/:id?part=happened',
  'debrief-next': '/debrief/:id?part=next',
  'debrief-done': '/debrief/:id?part=done',
  applications: '/applications',
  board: '/applications?view=board',
  application: '/applications/:id',
} as const

let browser: TestBrowser
let context: BrowserContext
let app: RunningApp
let id: string

beforeAll(async () => {
  browser = await openTestBrowser()
  context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-GB' })
  await context.clock.setFixedTime(NOW)
  app = await startApp({ fill: (home) => runCommand(home, 'demo', '--now', NOW), now: NOW })
  const answer = await fetch(`${app.address}/api/debriefs`)
  const { rejections } = (await answer.json()) as { rejections: { applicationId: string }[] }
  id = encodeURIComponent(rejections[0]?.applicationId ?? '')
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

async function opened(path: string): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(app.address + path.replace(':id', id))
  await page.locator('main h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  await untilLoaded(page)
  return page
}

/** Each page is opened once, and then looked at in one way after the other. */
describe.each(Object.entries(PATHS))('%s', (name, path) => {
  let page: Page

  beforeAll(async () => {
    page = await opened(path)
  })
  afterAll(() => page?.close())

  it('is met by a screen reader in this order', async () => {
    const tree = async () => `${await page.locator('body').ariaSnapshot()}\n`
    const file = new URL(`./reading-order/${name}.yaml`, import.meta.url)
    const expected = readFileSync(file, 'utf8')
    // What follows the first picture comes when it comes; what never comes is told below.
    await vi.waitUntil(async () => (await tree()) === expected, PATIENCE).catch(() => undefined)
    await expect(await tree()).toMatchFileSnapshot(fileURLToPath(file))
  })

  // 1280 pixels at 200% leave 640 for the layout; 320 is what 400% leaves (WCAG 1.4.10).
  it.each([640, 320])('loses nothing when zoom leaves %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 450 })
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  })

  it('moves nothing with reduced motion', async () => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const count = await page.evaluate(() => {
      const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat))
      return [...document.querySelectorAll('body *')].filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
        const isAnimated = animationName !== 'none' && seconds(animationDuration) > 0.01
        return seconds(transitionDuration) > 0.01 || isAnimated
      }).length
    })
    expect(count).toBe(0)
  })

  it('keeps the edges of its controls with forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    const bare = await page.evaluate(() => {
      const filled = [...document.querySelectorAll<HTMLElement>('main button, main a')].filter(
        (element) => /(^|\s)bg-(accent|danger)(\s|$)/.test(element.className),
      )
      const hasEdge = (element: HTMLElement) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(element)
        return borderTopStyle === 'solid' && Number.parseFloat(borderTopWidth) >= 1
      }
      return filled.filter((element) => !hasEdge(element)).map(({ textContent }) => textContent)
    })
    expect(bare).toEqual([])
  })
})
