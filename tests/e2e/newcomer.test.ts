/**
 * A newcomer with a mailbox of 200 mails: from the first page to the first verdict by mouse, at
 * a human pace. Counted are clicks (two seconds each) and answers (six more, to read and think);
 * what the program makes wait is measured and printed, and held to a wide bound only.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RunningApp, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'
import { writeSearch } from './written-search.ts'

const TODAY = '2026-11-23'
const MAILS = 200
const SECONDS_A_CLICK = 2
const SECONDS_AN_ANSWER = 6
const MOST_SECONDS = 120

let browser: TestBrowser
let app: RunningApp
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comeback-newcomer-'))
  writeSearch(join(folder, 'mails.mbox'), MAILS, TODAY)
  browser = await openTestBrowser()
  app = await startApp({ now: TODAY })
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Clicks as a hand does, and notes how long the next thing took to be there. */
function hand() {
  const told = { clicks: 0, answers: 0, waitedMs: 0 }
  const waitFor = async (thing: Locator) => {
    const from = performance.now()
    await thing.first().waitFor({ timeout: 60_000 })
    told.waitedMs += performance.now() - from
  }
  const click = async (thing: Locator) => {
    await waitFor(thing)
    told.clicks += 1
    await thing.first().click()
  }
  return { told, waitFor, click }
}

async function answerAll(page: Page, { told, click, waitFor }: ReturnType<typeof hand>) {
  const verdict = page.getByRole('heading', { name: 'What probably happened', exact: true })
  const notSure = page.getByRole('button', { name: /^Not sure/ })
  for (;;) {
    await waitFor(verdict.or(notSure))
    if (await verdict.isVisible()) return
    const asked = await page.getByRole('heading', { level: 1 }).textContent()
    told.answers += 1
    await click(page.locator('main li button'))
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(asked)
  }
}

it('reaches the first verdict in under two minutes of clicks and waiting', async () => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'allow',
  })
  const page = await context.newPage()
  const one = hand()
  const from = performance.now()
  await page.goto(app.address)
  await one.click(page.getByRole('link', { name: 'Bring in my search' }))
  const choose = page.locator('label', { hasText: /^Choose/ })
  await one.waitFor(choose)
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), one.click(choose)])
  await chooser.setFiles(join(folder, 'mails.mbox'))
  // The folder, the file and "Open" in the system's own window.
  one.told.clicks += 3
  await one.click(page.getByRole('button', { name: /^Bring (it|them) in$/ }))
  await one.waitFor(page.getByRole('heading', { level: 1, name: /in$/ }))
  await one.click(page.getByRole('link', { name: 'Today', exact: true }))
  await one.waitFor(page.getByRole('heading', { name: /said no/ }))
  await one.click(page.getByRole('link', { name: /^Look at (it|them)$/ }))
  await one.click(page.getByRole('button', { name: 'Low' }))
  await answerAll(page, one)
  expect(await page.locator('main').textContent()).toMatch(/about \d+ in 10 \(/)

  const { clicks, answers, waitedMs } = one.told
  const handSeconds = clicks * SECONDS_A_CLICK + answers * SECONDS_AN_ANSWER
  const waitSeconds = waitedMs / 1000
  process.stdout.write(
    `newcomer, ${MAILS} mails: ${clicks} clicks and ${answers} answers (${handSeconds} s by hand), ${waitSeconds.toFixed(1)} s of waiting, the browser alone ${((performance.now() - from) / 1000).toFixed(1)} s\n`,
  )
  expect(answers).toBeLessThanOrEqual(8)
  expect(handSeconds).toBeLessThan(MOST_SECONDS - 20)
  await context.close()
})
