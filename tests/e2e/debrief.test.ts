/**
 * Debriefs with the keyboard alone: from Today to done with a break in the middle, an answer
 * changed later, several in a row, paper. axe on every part, in both themes.
 */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { enterOn, tabTo } from './keyboard.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

let browser: TestBrowser
let app: RunningApp
let context: BrowserContext
let page: Page
const faults: string[] = []

beforeAll(async () => {
  browser = await openTestBrowser()
  app = await startApp({ fill: (home) => runCommand(home, 'demo') })
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const heading = () => page.getByRole('heading', { level: 1 })
const verdict = () => page.getByRole('heading', { name: 'What probably happened', exact: true })
const notSure = () => page.getByRole('button', { name: /^Not sure/ })

/** Answers by one key until the verdict stands, or so many questions were answered. */
async function answerBy(key: string, most = 8): Promise<number> {
  for (let asked = 0; asked < most; asked += 1) {
    await verdict().or(notSure()).first().waitFor()
    if (await verdict().isVisible()) return asked
    const before = await heading().textContent()
    await page.keyboard.press(key)
    await expect.poll(() => heading().textContent()).not.toBe(before)
  }
  return most
}

describe('a debrief without a mouse', () => {
  it('goes on where it was left in the middle, from Today and from Rejections', async () => {
    await page.goto(app.address)
    await page.getByRole('heading', { name: /said no/ }).waitFor()
    await enterOn(page, /^Look at it$/)
    await page.getByRole('heading', { name: 'How is this one landing?' }).waitFor()
    await enterOn(page, /^Mixed$/)
    await notSure().waitFor()
    expect(await answerBy('2', 2)).toBe(2)

    await page.goto(`${app.address}/rejections`)
    await page.getByRole('link', { name: /Go on$/ }).waitFor()
    await page.goto(app.address)
    await page.getByText('It goes on where you left it.').waitFor()
    await enterOn(page, /^Go on$/)
    await answerBy('2')
    await verdict().waitFor()
    await enterOn(page, /^What now$/)
    await page.getByRole('heading', { name: /One of these is enough/ }).waitFor()
    await enterOn(page, /^None of these today$/)
    await page.getByRole('heading', { name: /That was it/ }).waitFor()
    expect(await page.locator('main').textContent()).toMatch(/You can change an answer at any time/)
  })

  it('changes an answer later, says what follows, and takes it back', async () => {
    await page.goto(`${app.address}/rejections`)
    await enterOn(page, /looked at$/)
    await verdict().waitFor()
    await enterOn(page, /^Look at or change your answers$/)
    await page.getByRole('heading', { name: 'Your answers' }).waitFor()
    const list = page.locator('main ul').first()
    const before = await list.textContent()
    await enterOn(page, /^Change: /)
    await notSure().waitFor()
    await page.keyboard.press('1')
    await page.getByRole('heading', { name: 'Your answers' }).waitFor()
    await page
      .getByText(/went from about \d to about \d in 10|stay about where they were/)
      .first()
      .waitFor()
    await expect.poll(() => list.textContent()).not.toBe(before)
    await enterOn(page, /^Undo$/)
    await expect.poll(() => list.textContent()).toBe(before)
  })

  it('looks at several in a row, stops, and goes on with them', async () => {
    await page.goto(`${app.address}/rejections?open=true`)
    await enterOn(page, /^Look at several$/)
    await enterOn(page, /^Tick the newest \d$/)
    await enterOn(page, /^Begin with 3$/)
    await page.getByRole('heading', { name: 'How is this one landing?' }).waitFor()
    await enterOn(page, /^Okay$/)
    await answerBy('1')
    await verdict().waitFor()
    await page.getByText('1 of 3', { exact: true }).waitFor()
    await enterOn(page, /^Next one$/)
    await page.getByText(/^2 of 3/).waitFor()
    // The moment is not asked a second time.
    expect(await heading().textContent()).not.toMatch(/landing/)
    await page.goto(`${app.address}/rejections`)
    await page.getByText('1 of 3 looked at').waitFor()
    await enterOn(page, /^Go on with them$/)
    await page.getByText(/^2 of 3/).waitFor()
    await answerBy('1')
    await verdict().waitFor()
    await enterOn(page, /^Next one$/)
    await page.getByText(/^3 of 3/).waitFor()
    await answerBy('1')
    await verdict().waitFor()
    await enterOn(page, /^See what repeats$/)
    await page.getByRole('heading', { name: /You looked at 3 noes/ }).waitFor()
  })

  it('prints without feelings, unless they are asked for', async () => {
    await page.goto(`${app.address}/rejections`)
    await enterOn(page, /looked at$/)
    await verdict().waitFor()
    await enterOn(page, /^Print$/)
    const sheet = page.locator('article')
    await sheet.waitFor()
    const paper = (await sheet.textContent()) ?? ''
    expect(paper).toMatch(/What this cannot know/)
    expect(paper).toMatch(/about \d+ in 10 \(/)
    expect(paper).not.toContain('Feelings and notes')
    await tabTo(page, /^Feelings and notes too$/)
    await page.keyboard.press('Space')
    await page.getByRole('heading', { name: 'Feelings and notes' }).waitFor()
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
    expect(faults).toEqual([])
  })
})

it('axe finds nothing on any part, light and dark', async () => {
  const answer = await fetch(`${app.address}/api/debriefs`)
  const { rejections } = (await answer.json()) as { rejections: { applicationId: string }[] }
  const [first, second] = rejections.map(({ applicationId }) => applicationId)
  const parts = ['moment', 'questions', 'happened', 'answers', 'next', 'done']
  const paths = [
    ...parts.map((part) => `/debrief/${first}?part=${part}`),
    `/debrief/${first}/print`,
    `/rejections/print?ids=${first},${second}`,
    ...['/rejections?several=true', '/rejections/recap', '/rejections?stage=final', '/'],
  ]
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const path of paths) {
      await page.goto(app.address + path)
      await heading().waitFor({ state: 'attached' })
      await page.waitForLoadState('domcontentloaded')
      await page.locator('main').getByRole('button').or(page.locator('main a')).first().waitFor()
      const faults = await axeFaults(page)
      found.push(...faults.map((fault) => `${path} ${colorScheme} ${fault}`))
    }
  }
  expect(found).toEqual([])
})
