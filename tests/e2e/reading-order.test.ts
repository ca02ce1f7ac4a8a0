/**
 * What a screen reader meets on Today, in a debrief and in the list of applications, in order;
 * and that these pages hold at 200% zoom, with reduced motion and with forced colours.
 *
 * The expected order lies in reading-order/*.yaml, in Playwright's notation of the accessibility
 * tree. After a change on purpose: `npx vitest run tests/e2e/reading-order.test.ts -u`, then read
 * the difference as a screen reader would.
 */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

/** The example is written back from today, and Today names the day and its part. */
const NOW = '2026-11-22T19:00:00.000Z'

let browser: TestBrowser
let app: RunningApp
let pages: Readonly<Record<string, string>> = {}

beforeAll(async () => {
  browser = await openTestBrowser()
  app = await startApp({ fill: (home) => runCommand(home, 'demo', '--now', NOW), now: NOW })
  const answer = await fetch(`${app.address}/api/debriefs`)
  const { rejections } = (await answer.json()) as { rejections: { applicationId: string }[] }
  const id = encodeURIComponent(rejections[0]?.applicationId ?? '')
  pages = {
    today: '/',
    'debrief-moment': `/debrief/${id}?part=moment`,
    'debrief-questions': `/debrief/${id}?part=questions`,
    'debrief-happened': `/debrief/${id}?part=happened`,
    'debrief-next': `/debrief/${id}?part=next`,
    'debrief-done': `/debrief/${id}?part=done`,
    applications: '/applications',
    board: '/applications?view=board',
    application: `/applications/${id}`,
  }
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

/** Opens each page in a context of these options and collects what `look` finds. */
async function onEach<T>(
  options: BrowserContextOptions,
  look: (page: Page, name: string) => Promise<T>,
): Promise<readonly T[]> {
  const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-GB', ...options })
  await context.clock.setFixedTime(NOW)
  const found: T[] = []
  const page = await context.newPage()
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(app.address + path)
    await page.locator('main h1').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.waitForFunction(
      () => !/One moment/.test(document.querySelector('main')?.textContent ?? ''),
    )
    found.push(await look(page, name))
  }
  await context.close()
  return found
}

describe('a screen reader', () => {
  it('meets each page in this order', async () => {
    await onEach({ viewport: { width: 1280, height: 900 } }, async (page, name) => {
      const tree = await page.locator('body').ariaSnapshot()
      await expect(`${tree}\n`).toMatchFileSnapshot(`reading-order/${name}.yaml`)
    })
  })
})

describe('a page', () => {
  // 1280 pixels at 200% leave 640 for the layout; 320 is what 400% leaves (WCAG 1.4.10).
  it.each([640, 320])('loses nothing when zoom leaves %i pixels', async (width) => {
    const wider = await onEach({ viewport: { width, height: 450 } }, async (page, name) => {
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      return excess > 0 ? [`${name} is ${excess} px wider than the screen`] : []
    })
    expect(wider.flat()).toEqual([])
  })

  it('moves nothing with reduced motion', async () => {
    const moving = await onEach({ reducedMotion: 'reduce' }, async (page, name) => {
      const count = await page.evaluate(() => {
        const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat))
        return [...document.querySelectorAll('body *')].filter((element) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
          const isAnimated = animationName !== 'none' && seconds(animationDuration) > 0.01
          return seconds(transitionDuration) > 0.01 || isAnimated
        }).length
      })
      return count > 0 ? [`${name}: ${count} elements`] : []
    })
    expect(moving.flat()).toEqual([])
  })

  it('keeps the edges of its controls with forced colours', async () => {
    const bare = await onEach({ forcedColors: 'active' }, async (page, name) => {
      const names = await page.evaluate(() => {
        const filled = [...document.querySelectorAll<HTMLElement>('main button, main a')].filter(
          (element) => /(^|\s)bg-(accent|danger)(\s|$)/.test(element.className),
        )
        const hasEdge = (element: HTMLElement) => {
          const { borderTopWidth, borderTopStyle } = getComputedStyle(element)
          return borderTopStyle === 'solid' && Number.parseFloat(borderTopWidth) >= 1
        }
        return filled.filter((element) => !hasEdge(element)).map(({ textContent }) => textContent)
      })
      return names.map((text) => `${name}: ${text}`)
    })
    expect(bare.flat()).toEqual([])
  })
})
