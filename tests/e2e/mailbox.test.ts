/**
 * A live mailbox in the browser, with the keyboard alone, against a real IMAP server: connect,
 * choose a folder, look first, sync, see the applications, disconnect.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Dovecot, PASSWORD, startDovecot } from '../mail/dovecot.ts'
import { jobMail, layMails, privateMail } from '../mail/maildir.ts'
import { axeFaults } from './axe-faults.ts'
import { enterOn, tabTo } from './keyboard.ts'
import { type RunningApp, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

let browser: TestBrowser
let app: RunningApp
let dovecot: Dovecot

beforeAll(async () => {
  ;[browser, app, dovecot] = await Promise.all([
    openTestBrowser(),
    startApp({ now: '2026-11-25', settings: { COMEBACK_KEYCHAIN: 'off' } }),
    startDovecot(),
  ])
  const some = Array.from({ length: 12 }, (_, at) => (at % 2 ? jobMail : privateMail)('web', at))
  layMails(dovecot, 'mara', 'INBOX', some)
  layMails(dovecot, 'mara', 'Applications', [jobMail('web', 41), jobMail('web', 43)])
}, 900_000)

afterAll(async () => {
  await browser?.close()
  await app?.stop()
  await dovecot?.stop()
})

async function type(page: Page, label: RegExp, text: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.type(text)
}

it('connects, looks first, syncs, and forgets again', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${app.address}/settings`)
  await page.getByText('Nothing. Only a mailbox that you connect').waitFor()

  await enterOn(page, /^Connect a mailbox$/)
  await type(page, /^Mail address$/, 'mara@northwind.example')
  await type(page, /^Password$/, 'wrong')
  await type(page, /^IMAP server$/, '127.0.0.1')
  await type(page, /^Port$/, String(dovecot.port))
  await type(page, /^User name$/, 'mara')
  expect(await axeFaults(page)).toEqual([])
  await enterOn(page, /^Connect$/)
  await page.getByText(/does not take this password for mara/).waitFor()
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await enterOn(page, /^Connect$/)
  await page.getByRole('heading', { name: 'mara@northwind.example' }).waitFor()
  await page.getByText(/password lies in a file beside your data/).waitFor()
  await page.getByText(`127.0.0.1:${dovecot.port}`).waitFor()

  await page.locator('summary', { hasText: 'Folders' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: /^Applications/ }).focus()
  await page.keyboard.press('Space')
  await page.getByText('Applications, INBOX').waitFor()

  await enterOn(page, /^Look first$/)
  await page.getByText(/14 mails were looked at.*8 mails may be.*6 mails stayed/).waitFor()
  expect(await applicationsAt(app.address)).toBe(0)
  await enterOn(page, /^Sync now$/)
  await page.getByText(/Last synced on .*: 8 mails new/).waitFor()
  expect(await axeFaults(page)).toEqual([])
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > 390)
  expect(isWide).toBe(false)
  const link = page.getByRole('link', { name: 'What became of each mail' })
  await link.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'It is in' }).waitFor()
  await page.getByRole('heading', { name: 'mara@northwind.example, INBOX' }).waitFor()
  expect(await applicationsAt(app.address)).toBeGreaterThan(2)

  await page.goto(`${app.address}/settings`)
  await enterOn(page, /^Disconnect$/)
  await page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).press('Enter')
  await page.getByRole('button', { name: 'Connect a mailbox' }).waitFor()
  expect(await applicationsAt(app.address)).toBeGreaterThan(2)
  await context.close()
})

async function applicationsAt(address: string): Promise<number> {
  const answer = await fetch(`${address}/api/applications`)
  return ((await answer.json()) as { applications: unknown[] }).applications.length
}
