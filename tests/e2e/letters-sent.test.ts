/**
 * A letter in the browser, with the keyboard alone on a phone: gaps filled and kept over a reload,
 * held a night and let go, sent once over a real mail server, told with the application.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { LettersView } from '#contracts/kept-letters.ts'
import type { ApplicationsView } from '#contracts/views.ts'
import { PASSWORD, startSmtpServer, type TestServer } from '../mail/sending/smtp-server.ts'
import { axeFaults } from './axe-faults.ts'
import { enterOn, typeInto } from './keyboard.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

let browser: TestBrowser
let app: RunningApp
let server: TestServer
let context: BrowserContext
let page: Page

const CSV = [
  'Employer,Role,Applied,Status,Rejected',
  'Northwind,Data Analyst,2026-11-02,rejected,2026-11-24',
  'Contoso,Baker,2026-11-03,rejected,2026-11-23',
  '',
].join('\n')

async function fill(home: string): Promise<void> {
  const file = `${home}-jobs.csv`
  writeFileSync(file, CSV)
  await runCommand(home, 'import', file)
}

beforeAll(async () => {
  ;[browser, app, server] = await Promise.all([
    openTestBrowser(),
    startApp({ fill, now: '2026-11-25', settings: { COMEBACK_KEYCHAIN: 'off' } }),
    startSmtpServer(),
  ])
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await app?.stop()
  await server?.stop()
})
beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  page = await context.newPage()
})
afterEach(() => context.close())

async function idOf(employer: string): Promise<string> {
  const answer = await fetch(`${app.address}/api/applications`)
  const { applications } = (await answer.json()) as ApplicationsView
  return applications.find((one) => one.employer === employer)?.id ?? ''
}

const write = (label: RegExp, text: string) => typeInto(page, label, text)

const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

it('fills, keeps, holds, lets go, connects, and sends once', async () => {
  const id = await idOf('Northwind')
  await page.goto(`${app.address}/letters/rejection-reply/${id}`)
  await page.getByText(/Still to fill in: \[.*your name\]/).waitFor()
  expect(await page.getByRole('button', { name: 'Copy the letter' }).count()).toBe(0)
  await write(/^Your name$/, 'Sam Reed')
  // The draft follows the fact once the field is left.
  await page.keyboard.press('Tab')
  await page.getByText('Sam Reed').first().waitFor()
  await enterOn(page, /^Edit the text$/)
  await write(/^To$/, 'priya.shah@northwind.example')
  await page.getByText('Kept here.').waitFor()
  await page.reload()
  await page.getByText('priya.shah@northwind.example').waitFor()
  expect(await page.getByText('Sam Reed').count()).toBeGreaterThan(0)
  await page.getByText('You may sleep on it.').waitFor()
  expect(await axeFaults(page)).toEqual([])

  await enterOn(page, /^Hold until tomorrow$/)
  await page.getByRole('heading', { name: 'It waits' }).waitFor()
  expect(await page.getByRole('button', { name: 'Copy the letter' }).count()).toBe(0)
  await page.goto(`${app.address}/letters`)
  await page.getByText('Northwind · Held until tomorrow').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await enterOn(page, /^Reply to a no/)
  await enterOn(page, /^Let it go now$/)
  await page.getByRole('button', { name: 'Copy the letter' }).waitFor()

  await page.goto(`${app.address}/settings#sending`)
  await enterOn(page, /^Connect your mail server$/)
  await write(/^Your mail address$/, 'sam.reed@home.example')
  await write(/^Password$/, 'wrong')
  await write(/^SMTP server$/, '127.0.0.1')
  await write(/^Port$/, String(server.port))
  expect(await axeFaults(page)).toEqual([])
  await enterOn(page, /^Connect$/)
  await page.getByText(/does not take this password for sam.reed@home.example/).waitFor()
  await write(/^Password$/, PASSWORD)
  await enterOn(page, /^Connect$/)
  await page.getByRole('heading', { name: 'sam.reed@home.example' }).waitFor()
  await enterOn(page, /^Try the connection$/)
  await page.getByText('It answers, and takes the password. Nothing was sent.').waitFor()
  await page.getByText(`127.0.0.1:${server.port}`).waitFor()

  await page.goto(`${app.address}/letters/rejection-reply/${id}`)
  server.behave('refuses-mail')
  await enterOn(page, /^Send from sam.reed@home.example$/)
  await enterOn(page, /^Send it$/)
  await page.getByText(/did not take the letter \(554\).*not sent; it is kept/).waitFor()
  server.behave('slow')
  await enterOn(page, /^Send from sam.reed@home.example$/)
  await page.getByRole('button', { name: 'Send it', exact: true }).dblclick()
  await page.getByText(/Sent on 25 Nov 2026, over your mail server/).waitFor()
  expect(server.taken.map(({ to }) => to)).toEqual(['priya.shah@northwind.example'])
  expect(server.taken[0]?.mail.text).toContain('Sam Reed')
  expect(await axeFaults(page)).toEqual([])

  await enterOn(page, /^The application$/)
  await page.getByText('You wrote: reply to a no').waitFor()
  await page.getByText('Sent today', { exact: true }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  expect(await isWide()).toBe(false)
})

it('copies a letter, takes the word that it went, and takes that back', async () => {
  const id = await idOf('Contoso')
  await page.goto(`${app.address}/letters/later-role/${id}`)
  await page.getByLabel('Your name').fill('Sam Reed')
  await enterOn(page, /^Copy the letter$/)
  await page.getByText('Copied. Paste it into a mail when you are ready.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Sam Reed')
  await enterOn(page, /^I sent it$/)
  await page.getByText(/Sent on 25 Nov 2026, copied and sent by you/).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Copy the letter' }).waitFor()
  await enterOn(page, /^Drop it$/)
  await page.getByText('A draft. It is kept once you change it.').waitFor()
})

/** Presses a button as soon as the page gives a file: before it is drawn anew, sooner than any hand. */
const pressWithTheFile = (name: string) =>
  page.evaluate((text) => {
    const give = HTMLAnchorElement.prototype.click
    HTMLAnchorElement.prototype.click = function click() {
      give.call(this)
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === text) button.click()
    }
  }, name)

it('saves a draft that nobody changed under the Message-ID that its answer is told by', async () => {
  const id = await idOf('Contoso')
  await page.goto(`${app.address}/letters/feedback-request/${id}`)
  await page.getByRole('button', { name: 'Save as .eml' }).waitFor()
  await pressWithTheFile('I sent it')
  const saved = page.waitForEvent('download')
  await enterOn(page, /^Save as .eml$/)
  const [, mailId] =
    /^Message-ID: <(.+)>/m.exec(readFileSync(await (await saved).path(), 'utf8')) ?? []
  await page.getByText(/Sent on 25 Nov 2026, from a saved file/).waitFor()
  const answer = await fetch(`${app.address}/api/letters?application=${id}`)
  const { letters } = (await answer.json()) as LettersView
  expect(letters.find(({ kind }) => kind === 'feedback-request')?.mailId).toBe(mailId ?? 'none')
})

it('shows in one tab what another one wrote, and writes over nothing', async () => {
  const id = await idOf('Contoso')
  const address = `${app.address}/letters/rejection-reply/${id}`
  await page.goto(address)
  await enterOn(page, /^Edit the text$/)
  await write(/^Subject$/, 'From the first tab')
  await page.getByText('Kept here.').waitFor()
  const other = await context.newPage()
  await other.goto(address)
  await other.getByText('From the first tab').waitFor()
  await other.getByRole('button', { name: 'Edit the text' }).click()
  await other.getByLabel('Subject').fill('From the second tab')
  await other.getByText('Kept here.').waitFor()
  await page.getByText('From the second tab').waitFor()
  await other.close()
})

it('asks, where nobody knows whether a letter went', async () => {
  const id = await idOf('Contoso')
  await page.goto(`${app.address}/letters/rejection-reply/${id}`)
  await enterOn(page, /^Edit the text$/)
  await write(/^To$/, 'owen@contoso.example')
  await write(/^The letter$/, 'Dear Owen, thank you. Sam')
  server.behave('takes-and-goes')
  const before = server.taken.length
  await enterOn(page, /^Send from sam.reed@home.example$/)
  await enterOn(page, /^Send it$/)
  await page.getByText(/Nobody can tell from here whether it went/).waitFor()
  await page.getByRole('heading', { name: 'Did it go?' }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await enterOn(page, /^It did not go$/)
  await page.getByRole('button', { name: 'Copy the letter' }).waitFor()
  expect(server.taken.length - before).toBe(1)
})
