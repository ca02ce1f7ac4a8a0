/**
 * Patterns in a real browser with 2,000 applications: how long until the page can be used, the
 * forecast's sliders included, and how soon a what-if answers.
 *
 * Each figure is the median of several rounds in one browser; the machine's load shows in all of
 * them. "Opening" is meant as in web-speed.ts, the first of all beside it. "Interactive": the
 * forecast with its sliders is on the page and two frames have passed since. What lies further
 * down may still be drawn then; the longest task after that moment is told beside it. "Answer":
 * from the key on the slider to the frame that shows the new sentence.
 */
import type { Browser, Page } from 'playwright-core'
import { LARGE_NOW, SEARCHES } from '../scripts/screenshots/searches.ts'
import { openBrowser } from '../tests/e2e/browser.ts'
import { startApp } from '../tests/e2e/running-app.ts'
import { IS_QUICK, median, printFigure } from './figure.ts'
import { settle } from './settled-browser.ts'

const ROUNDS = IS_QUICK ? 3 : 7
/** Moves of the slider in each round. */
const MOVES = 5
const SLIDER = '#forecast input[type="range"]'

type Round = {
  readonly firstOpenMs: number
  readonly openMs: number
  readonly longestTaskMs: number
  readonly answersMs: readonly number[]
}

type Watched = { readonly interactive: Promise<number>; readonly tasks: readonly Task[] }
type Task = { readonly start: number; readonly lasted: number }

async function round(browser: Browser, address: string): Promise<Round> {
  const first = await newPage(browser)
  const firstOpenMs = await opening(first, address)
  await first.context().close()
  const page = await newPage(browser)
  await settle(page, address)
  const openMs = await opening(page, address)
  await page.waitForLoadState('networkidle')
  const tasks = await page.evaluate(() => (window as unknown as Watched).tasks)
  const longestTaskMs = Math.max(
    0,
    ...tasks.map(({ start, lasted }) => (start >= openMs ? lasted : 0)),
  )
  const answersMs: number[] = []
  for (let move = 0; move < MOVES; move += 1) answersMs.push(await answerTime(page))
  await page.context().close()
  return { firstOpenMs, openMs, longestTaskMs, answersMs }
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(watch, SLIDER)
  return page
}

/** From the start of the navigation, in ms. */
async function opening(page: Page, address: string): Promise<number> {
  await page.goto(`${address}/patterns`)
  return page.evaluate(() => (window as unknown as Watched).interactive)
}

/** Runs in the page before anything else: looks at each frame whether the slider stands. */
function watch(slider: string): void {
  const tasks: Task[] = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ start: startTime, lasted: duration })
  }).observe({ type: 'longtask', buffered: true })
  const interactive = new Promise<number>((resolve) => {
    const look = () => {
      if (!document.querySelector(slider)) requestAnimationFrame(look)
      else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
    }
    requestAnimationFrame(look)
  })
  Object.assign(window, { interactive, tasks })
}

/** From a step of the slider to the frame that shows its answer. */
async function answerTime(page: Page): Promise<number> {
  await page.evaluate((slider) => {
    const output = document.querySelector('#forecast output')
    const input = document.querySelector<HTMLInputElement>(slider)
    const known = output?.textContent
    const answer = new Promise<number>((resolve) => {
      input?.addEventListener(
        'keydown',
        () => {
          const start = performance.now()
          const look = () => {
            if (output?.textContent !== known) resolve(performance.now() - start)
            else requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
        },
        { once: true, capture: true },
      )
      input?.focus()
    })
    Object.assign(window, { answer })
  }, SLIDER)
  await page.keyboard.press('PageUp')
  const answer = await page.evaluate(
    () => (window as unknown as { answer: Promise<number> }).answer,
  )
  // A hand that rests: the whole answer comes, and the next move begins from there.
  await page.waitForTimeout(600)
  return answer
}

const app = await startApp({ fill: SEARCHES.large, now: LARGE_NOW })
const browser = await openBrowser()
await round(browser, app.address)
const rounds: Round[] = []
for (let at = 0; at < ROUNDS; at += 1) rounds.push(await round(browser, app.address))
const figure = (name: string, values: readonly number[], atMost?: number) =>
  printFigure({
    figure: `patterns of 2,000 applications, ${name}`,
    value: median(values),
    unit: 'ms',
    bar: atMost === undefined ? null : { atMost },
  })
figure(
  'first opening of all',
  rounds.map(({ firstOpenMs }) => firstOpenMs),
)
figure(
  'opening to interactive',
  rounds.map(({ openMs }) => openMs),
  1_500,
)
figure(
  'longest task after that',
  rounds.map(({ longestTaskMs }) => longestTaskMs),
)
figure(
  'what-if slider to its answer',
  rounds.flatMap(({ answersMs }) => answersMs),
  100,
)
await browser.close()
await app.stop()
