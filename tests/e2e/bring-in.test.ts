/**
 * A search of one's own with the keyboard alone: a sheet whose columns nobody knows, its dates
 * read two ways, then a mailbox, and the one mail that fits two applications.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { enterOn, tabTo } from './keyboard.ts'
import { type RunningApp, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

const SHEET = `Firma;Stelle;Wann raus;Ergebnis
Larch Systems;Data Analyst;03/04/2026;
Larch Systems;Planner;05/04/2026;
Quay Robotics;Tester;07/08/2026;rejected
`

const MAILBOX = `From jobs@larchsystems.example Mon Jun  1 09:00:00 2026
Message-ID: <one@larchsystems.example>
From: Larch Systems Recruiting <jobs@larchsystems.example>
To: Sam Reed <sam@mine.example>
Date: Mon, 1 Jun 2026 09:00:00 +0000
Subject: <img src=x onerror=alert(1)> Your application
Content-Type: text/plain; charset=utf-8

Dear Sam,

Thank you for your interest in Larch Systems. Unfortunately, we have decided to move forward
with other candidates and will not be progressing your application.

Kind regards,
Larch Systems Recruiting
`

let browser: TestBrowser
let app: RunningApp
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comeback-bring-in-'))
  writeFileSync(join(folder, 'liste.csv'), SHEET)
  writeFileSync(join(folder, 'mails.mbox'), MAILBOX)
  browser = await openTestBrowser()
  app = await startApp()
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function bringIn(page: Page, name: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await enterOn(page, /^Choose files$/)
  await (await chooser).setFiles(join(folder, name))
}

async function mapColumn(page: Page, column: string, typed: string): Promise<void> {
  await tabTo(page, new RegExp(`What the column ${column} is`))
  await page.keyboard.type(typed)
}

it('asks until a strange sheet can be read, and settles a mail that fits two applications', async () => {
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 } })
  ).newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))

  await page.goto(app.address)
  await enterOn(page, /^Bring in my search$/)
  await page.getByRole('heading', { level: 1, name: 'Import and review' }).waitFor()
  await bringIn(page, 'liste.csv')

  await page.getByText(/which one holds the employer/).waitFor()
  await mapColumn(page, 'Firma', 'Emp')
  await mapColumn(page, 'Stelle', 'Role')
  await mapColumn(page, 'Wann raus', 'Applied')
  await mapColumn(page, 'Ergebnis', 'Status')
  await enterOn(page, /^Read it again$/)

  await page.getByText('Which comes first, the day or the month?').waitFor()
  await tabTo(page, /^Skip to the page$/)
  await tabTo(page, /^Day first/)
  await page.keyboard.press('Space')
  await enterOn(page, /^Read it again$/)

  await page.getByText('3 will come in').waitFor()
  expect(await page.locator('main').textContent()).toContain('applied 3 April 2026')
  await enterOn(page, /^Bring it in$/)
  await page.getByRole('heading', { level: 1, name: 'It is in' }).waitFor()
  await enterOn(page, /^Bring in other files$/)

  await page.getByRole('heading', { level: 1, name: 'Import and review' }).waitFor()
  await bringIn(page, 'mails.mbox')
  await page.getByText('1 will come in').waitFor()
  await enterOn(page, /^Bring it in$/)
  await enterOn(page, /^Look at what waits$/)

  const question = page.getByRole('heading', { level: 2, name: /^Which application is this/ })
  await question.waitFor()
  expect(await page.locator('main').textContent()).toContain('<img src=x onerror=alert(1)>')
  await page.keyboard.press('1')
  await page.getByText('No mail waits for your word.').waitFor()
  await enterOn(page, /^Undo$/)
  await question.waitFor()
  await page.keyboard.press('1')
  await page.getByText('No mail waits for your word.').waitFor()

  await page.goto(app.address)
  await page.getByRole('heading', { name: /^(Larch Systems|Quay Robotics) said no/ }).waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})
