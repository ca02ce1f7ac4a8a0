/**
 * The path of a newcomer with the keyboard alone: first run → example → a rejection → debrief →
 * a letter copied.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { enterOn, tabTo } from './keyboard.ts'
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

it('leads from the first run to a copied letter, without a mouse', async () => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'allow',
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app.address })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })

  await page.goto(app.address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await enterOn(page, /^Look around in an example/)

  await page.getByRole('heading', { name: /said no/ }).waitFor({ timeout: 30_000 })
  await enterOn(page, /^Look at it$/)

  await page.getByRole('heading', { name: 'How is this one landing?' }).waitFor()
  await enterOn(page, /^(Mixed|Low|Okay)$/i)

  // Questions by their number keys, until the verdict. Never more than eight.
  const verdict = page.getByRole('heading', { name: /What probably happened/i })
  const question = page.getByRole('button', { name: /^Not sure/ })
  let asked = 0
  for (; asked <= 8; asked += 1) {
    await verdict.or(question).first().waitFor()
    if (!(await question.isVisible())) break
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    await page.keyboard.press('2')
    await expect
      .poll(async () => {
        const now = await page.getByRole('heading', { level: 1 }).textContent()
        return now !== heading || (await verdict.isVisible())
      })
      .toBe(true)
  }
  expect(asked).toBeGreaterThan(0)
  expect(asked).toBeLessThanOrEqual(8)
  const shown = (await page.locator('main').textContent()) ?? ''
  expect(shown).toMatch(/You can change/i)
  expect(shown).toMatch(/Fit/)
  expect(shown).toMatch(/Probably not you/i)
  expect(shown).toMatch(/about \d+ in 10 \(/)

  await enterOn(page, /What now|Next|What helps/i)
  await page.getByRole('heading', { level: 1, name: /One of these is enough/ }).waitFor()
  // Where it was probably not the person, no step asks for feedback; the letter stands ready still.
  await enterOn(page, /^Done for today$/)
  await enterOn(page, /^Open the application$/)
  await enterOn(page, /^(Asking for feedback|Reply to a no)/)
  await tabTo(page, /^Copy the letter$/)
  await page.keyboard.press('Enter')
  await page
    .getByText(/^Copied/)
    .first()
    .waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/thank you/i)
  expect(faults).toEqual([])
  await context.close()
})
