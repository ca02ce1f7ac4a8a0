/** On a phone: the example, a debrief to its end, one application by hand; nothing runs over. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { overflowOf } from './axe-faults.ts'
import { type RunningApp, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

let browser: TestBrowser
let app: RunningApp

beforeAll(async () => {
  browser = await openTestBrowser()
  app = await startApp()
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

it('leads from a no to the end of its debrief, and Back leads back out', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 760 },
    hasTouch: true,
    colorScheme: 'dark',
  })
  const page = await context.newPage()
  await page.goto(app.address)
  await page.getByRole('button', { name: 'Look around in an example' }).tap()
  const said = await page.getByRole('heading', { name: /said no/ }).textContent({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Look at it' }).tap()

  await page.getByRole('button', { name: 'Rough' }).tap()
  expect(await overflowOf(page)).toBe(0)
  await page.getByRole('button', { name: 'I am ready to look' }).tap()
  const verdict = page.getByText('What probably happened', { exact: true })
  const notSure = page.getByRole('button', { name: /^Not sure/ })
  for (let asked = 0; asked <= 8; asked += 1) {
    await verdict.or(notSure).first().waitFor()
    if (await verdict.isVisible()) break
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    await notSure.tap()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(heading)
  }
  await verdict.waitFor()
  expect(await overflowOf(page)).toBe(0)
  await page.reload()
  await verdict.waitFor()

  await page.getByRole('button', { name: 'What now' }).tap()
  await page.getByRole('heading', { name: /One of these is enough/ }).waitFor()
  const titles = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
  expect(new Set(titles).size).toBe(titles.length)
  await page.getByRole('button', { name: 'Done for today' }).tap()
  // Each step back waits for the page it comes from: a tap that is still being kept is no page yet.
  await page.waitForURL(/part=done/)
  await page.goBack()
  await page.getByRole('heading', { name: /One of these is enough/ }).waitFor()
  await page.goBack()
  await verdict.waitFor()
  await page.goBack()
  await expect.poll(() => page.url()).not.toContain('part=happened')

  await page.goto(app.address)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  expect(await page.locator('main').textContent()).not.toContain(said)
  await context.close()
})
