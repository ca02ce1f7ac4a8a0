/**
 * The list of applications in a real browser, with 2,000 of them: how long until the table and
 * the board can be used, the longest task while scrolling, and how soon a filter answers.
 *
 * Each figure is the median of several rounds in one browser; the machine's load shows in all of
 * them. "Interactive": the first row or card is on the page and two frames have passed since.
 * "Opening": in a browser that keeps the app's files, as it does after its first page, but has
 * not opened this page; the first opening of all, with nothing kept, is told beside it.
 */
import type { Browser, Page } from 'playwright-core'
import { LARGE_NOW, SEARCHES } from '../scripts/screenshots/searches.ts'
import { openBrowser } from '../tests/e2e/browser.ts'
import { startApp } from '../tests/e2e/running-app.ts'
import { IS_QUICK, median, printFigure } from './figure.ts'
import { settle } from './settled-browser.ts'

const ROUNDS = IS_QUICK ? 3 : 7
const VIEWS = [
  { name: 'table', path: '/applications', item: 'main [role="row"] a, main tbody a' },
  { name: 'board', path: '/applications?view=board', item: 'main li a, main article a' },
] as const
type View = (typeof VIEWS)[number]

type Round = {
  readonly firstOpenMs: number
  readonly openMs: number
  readonly longestScrollTaskMs: number
  readonly filterMs: number
}

const newContext = (browser: Browser) =>
  browser.newContext({ viewport: { width: 1280, height: 900 } })

async function round(browser: Browser, address: string, view: View): Promise<Round> {
  const firstOpenMs = await firstOpening(browser, address, view)
  const context = await newContext(browser)
  const page = await context.newPage()
  await settle(page, address)
  const openMs = await opening(page, address, view)
  const longestScrollTaskMs = await longestTaskWhile(page, () => scrolled(page, view))
  const filterMs = view.name === 'table' ? await filterAnswer(page, view) : 0
  await context.close()
  return { firstOpenMs, openMs, longestScrollTaskMs, filterMs }
}

async function firstOpening(browser: Browser, address: string, view: View): Promise<number> {
  const context = await newContext(browser)
  const ms = await opening(await context.newPage(), address, view)
  await context.close()
  return ms
}

/** From the start of the navigation, in ms. */
async function opening(page: Page, address: string, view: View): Promise<number> {
  await page.goto(address + view.path)
  await page.locator(view.item).first().waitFor()
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
      }),
  )
}

/** Turns the wheel over the list, forty times a screen's half. */
async function scrolled(page: Page, view: View): Promise<void> {
  // Not a point of a row: one that is drawn anew just then has no place.
  await page.locator(view.item).first().hover()
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, 450)
    await page.waitForTimeout(16)
  }
}

async function longestTaskWhile(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
  })
  await act()
  await page.waitForTimeout(200)
  return page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks))
}

/** From the last key of a search word to the frame that shows its answer. */
async function filterAnswer(page: Page, view: View): Promise<number> {
  const box = page.getByRole('searchbox').first()
  await box.fill('Marlo')
  await page.waitForTimeout(300)
  await box.focus()
  await page.evaluate((item) => {
    const known = document.querySelectorAll(item).length
    const answer = new Promise<number>((resolve) => {
      addEventListener(
        'input',
        () => {
          const start = performance.now()
          const look = () => {
            const shown = [...document.querySelectorAll(item)]
            const isAnswer =
              shown.length > 0 && shown.every((one) => /thorn/i.test(one.textContent))
            if (isAnswer) resolve(performance.now() - start)
            else requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
        },
        { once: true, capture: true },
      )
    })
    Object.assign(window, { known, answer })
  }, view.item)
  await box.evaluate((input: HTMLInputElement) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    set?.call(input, 'Thornbury')
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  return page.evaluate(() => (window as unknown as { answer: Promise<number> }).answer)
}

const app = await startApp({ fill: SEARCHES.large, now: LARGE_NOW })
const browser = await openBrowser()
for (const view of VIEWS) {
  await round(browser, app.address, view)
  const rounds: Round[] = []
  for (let at = 0; at < ROUNDS; at += 1) rounds.push(await round(browser, app.address, view))
  const figure = (name: string, of: (one: Round) => number, atMost: number | null) =>
    printFigure({
      figure: `${view.name} of 2,000 applications, ${name}`,
      value: median(rounds.map(of)),
      unit: 'ms',
      bar: atMost === null ? null : { atMost },
    })
  figure('first opening of all', ({ firstOpenMs }) => firstOpenMs, null)
  figure('opening to interactive', ({ openMs }) => openMs, 1000)
  figure('longest task while scrolling', ({ longestScrollTaskMs }) => longestScrollTaskMs, 100)
  if (view.name === 'table') figure('filter to its answer', ({ filterMs }) => filterMs, 100)
}
await browser.close()
await app.stop()
