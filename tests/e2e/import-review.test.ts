/**
 * What was brought in, with the keyboard alone: a sheet is taken out as a whole, put back by the
 * notice and by its row, and a mail's answer is taken back by its key. axe finds nothing.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaultsInThemes } from './axe-faults.ts'
import { enterOn } from './keyboard.ts'
import { type RunningApp, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

const SHEET = `Employer,Role,Applied
Larch Systems,Data Analyst,2026-04-03
Larch Systems,Planner,2026-04-05
Quay Robotics,Tester,2026-08-07
`

const MAILBOX = `From jobs@larchsystems.example Mon Jun  1 09:00:00 2026
Message-ID: <one@larchsystems.example>
From: Larch Systems Recruiting <jobs@larchsystems.example>
To: Sam Reed <sam@mine.example>
Date: Mon, 1 Jun 2026 09:00:00 +0000
Subject: Your application
Content-Type: text/plain; charset=utf-8

Dear Sam,

Thank you for your interest in Larch Systems. Unfortunately, we have decided to move forward
with other candidates and will not be progressing your application.
`

let browser: TestBrowser
let app: RunningApp
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comeback-import-review-'))
  writeFileSync(join(folder, 'jobs.csv'), SHEET)
  writeFileSync(join(folder, 'mails.mbox'), MAILBOX)
  browser = await openTestBrowser()
  app = await startApp()
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function bringIn(page: Page, name: string, says: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await enterOn(page, /^Choose files$/)
  await (await chooser).setFiles(join(folder, name))
  await page.getByText(says).waitFor()
  await enterOn(page, /^Bring it in$/)
  await page.getByRole('heading', { level: 1, name: 'It is in' }).waitFor()
  await enterOn(page, /^Bring in other files$/)
  await page.getByRole('heading', { level: 2, name: 'What was brought in' }).waitFor()
}

it('takes an import out and puts it back, and takes an answer back by its key', async () => {
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 } })
  ).newPage()
  await page.goto(`${app.address}/import`)
  await bringIn(page, 'jobs.csv', '3 will come in')
  await bringIn(page, 'mails.mbox', '1 will come in')
  expect(await axeFaultsInThemes(page)).toEqual([])

  await enterOn(page, /^Take this import out: jobs\.csv$/)
  await page.getByText(/go(es)?, with 3 rows\./).waitFor()
  expect(await axeFaultsInThemes(page)).toEqual([])
  await enterOn(page, /^Take it out$/)
  await page.getByText(/3 came in, taken out/).waitFor()
  expect(await axeFaultsInThemes(page)).toEqual([])
  await enterOn(page, /^Put it back: jobs\.csv$/)
  await page.getByText(/3 came in, taken out/).waitFor({ state: 'detached' })

  await page.goto(`${app.address}/review`)
  const question = page.getByRole('heading', { level: 2, name: /^Which application is this/ })
  await question.waitFor()
  expect(await axeFaultsInThemes(page)).toEqual([])
  await page.keyboard.press('1')
  await page.getByText('No mail waits for your word.').waitFor()
  await page.keyboard.press('u')
  await question.waitFor()
  await page.context().close()
})
