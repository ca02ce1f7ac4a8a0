/**
 * From a no to the next conversation, by keyboard alone on a phone: a feedback request held until
 * tomorrow, sent from a saved file, answered in a mailbox; what they said confirmed, so that the
 * causes move; the employer in the long game, and its day in the calendar.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import type { Download, Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { parseMail } from '#core/formats/mail.ts'
import { axeFaults } from './axe-faults.ts'
import { enterOn, focusedName, tabTo, typeInto } from './keyboard.ts'
import { UNTIL_THE_NO, whatCameBack } from './northwind-mails.ts'
import { type RestartableApp, restartableApp } from './restartable-app.ts'
import { runCommand } from './running-app.ts'
import { openTestBrowser } from './test-browser.ts'

const [WEDNESDAY, THURSDAY, FRIDAY] = ['2026-11-25', '2026-11-26', '2026-11-27'] as const
const LIKELY = 'Answers without enough evidence'

async function refusedSearch(): Promise<RestartableApp> {
  const app = await restartableApp({
    now: WEDNESDAY,
    fill: async (home) => {
      writeFileSync(`${home}.mbox`, UNTIL_THE_NO)
      await runCommand(home, 'import', `${home}.mbox`)
    },
  })
  await fetch(`${app.address}/api/preferences`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ country: 'DE', timeZone: 'Europe/Berlin' }),
  })
  return app
}

async function onAPhone(): Promise<Page> {
  const browser = await openTestBrowser()
  onTestFinished(() => browser.close())
  return browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
}

/** What a person comes to next: nothing on it is at fault, and nothing is wider than the phone. */
async function arrivesAt(page: Page, heading: RegExp | string): Promise<void> {
  await page.getByRole('heading', { name: heading }).first().waitFor()
  expect(await axeFaults(page), page.url()).toEqual([])
  const [wide, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(wide, page.url()).toBe(screen)
}

/** Another day on the same home: the program is started anew, and the person opens it. */
async function next(day: string, app: RestartableApp, page: Page): Promise<void> {
  await app.stop()
  await app.start(day)
  await page.goto(app.address)
}

async function savedBy(page: Page, name: RegExp): Promise<string> {
  const saving = page.waitForEvent('download')
  await enterOn(page, name)
  const saved: Download = await saving
  return readFileSync(await saved.path(), 'utf8')
}

const firstCause = (page: Page) => page.getByRole('main').locator('summary').first().textContent()

async function asksForFeedback(page: Page): Promise<void> {
  await arrivesAt(page, /^Northwind said no/)
  await enterOn(page, /^Look at it$/)
  await arrivesAt(page, 'How is this one landing?')
  await enterOn(page, /^Low$/)
  await enterOn(page, /^See what is known$/)
  await arrivesAt(page, 'What probably happened')
  expect(await firstCause(page)).not.toContain(LIKELY)
  await enterOn(page, /^What now$/)
  await arrivesAt(page, 'One of these is enough.')
  await enterOn(page, /^Open the draft$/)
  await arrivesAt(page, 'Asking for feedback')
  await typeInto(page, /^Your name$/, 'Sam Reed')
  await page.keyboard.press('Tab')
  await page.getByText('No gaps are left open.').waitFor()
  await enterOn(page, /^Hold until tomorrow$/)
  await arrivesAt(page, 'It waits')
  expect(await page.getByRole('button', { name: 'Save as .eml' }).count()).toBe(0)
  await expect.poll(() => focusedName(page)).toBe('Let it go now')
}

/** @returns the letter as it went */
async function sendsFromAFile(page: Page): Promise<string> {
  await page.getByRole('heading', { name: 'Worth doing this week' }).waitFor()
  await enterOn(page, /^Read your letter to Northwind once more/)
  await arrivesAt(page, /^Northwind said no/)
  await enterOn(page, /^Open the draft$/)
  await arrivesAt(page, 'Send it')
  await page.getByText('You held it until today.').waitFor()
  const letter = await savedBy(page, /^Save as .eml$/)
  await enterOn(page, /^I sent it$/)
  await page.getByText(/^Sent on 26 Nov 2026, from a saved file/).waitFor()
  await expect.poll(() => focusedName(page)).toMatch(/^Sent on 26 Nov 2026/)
  await arrivesAt(page, 'Asking for feedback')
  return letter
}

async function bringsIn(page: Page, mailbox: string): Promise<void> {
  await enterOn(page, /^More$/)
  await enterOn(page, /^Import$/)
  await arrivesAt(page, 'Import and review')
  expect(await focusedName(page)).toBe('Import and review')
  const choosing = page.waitForEvent('filechooser')
  await enterOn(page, /^Choose files$/)
  await (await choosing).setFiles(mailbox)
  await page
    .getByText(/^News of an application from Northwind/)
    .first()
    .waitFor()
  await arrivesAt(page, 'answers.mbox')
  await enterOn(page, /^Bring it in$/)
  await page.getByText('What became of each').waitFor()
  await arrivesAt(page, 'It is in')
}

async function confirmsWhatTheySaid(page: Page): Promise<void> {
  await enterOn(page, /^Go to Today$/)
  await enterOn(page, /^Northwind answered your question/)
  await arrivesAt(page, /^Northwind said no/)
  await enterOn(page, /^Keep what they told you$/)
  await arrivesAt(page, 'What they said')
  const words = await page.getByLabel('What they said').inputValue()
  expect(words).toMatch(/^Dear Sam,(.|\n)+Priya$/)
  await page.getByText('because of').first().waitFor()
  await tabTo(page, new RegExp(`^${LIKELY}because of`))
  await page.keyboard.press('Space')
  await enterOn(page, /^Keep it$/)
  await arrivesAt(page, 'Your book')
  await expect.poll(() => focusedName(page)).toBe('Keep it')
}

async function seesTheCausesMove(page: Page): Promise<void> {
  await enterOn(page, /^What probably happened at Northwind$/)
  await arrivesAt(page, 'What probably happened')
  // What was read before the word stands there until it is read anew.
  await expect.poll(() => firstCause(page)).toContain(LIKELY)
  await enterOn(page, new RegExp(`^${LIKELY}`))
  await page.getByText('What raised it').first().waitFor()
  await page.getByText('Whether what they told you is all that decided it.').waitFor()
}

async function staysInTouch(page: Page): Promise<void> {
  await enterOn(page, /^Applications$/)
  await arrivesAt(page, 'Applications')
  await enterOn(page, /^Northwind/)
  await enterOn(page, /^You wrote: asking for feedback/)
  await page.getByText('It stands in your book').waitFor()
  expect(await page.getByText('Keep the door open at Northwind').count()).toBe(0)
  await tabTo(page, /^Stay in touch after the end\?$/)
  await page.keyboard.press('ArrowDown')
  await page.getByText('from Monday, 4 January').waitFor()
  await arrivesAt(page, /^Northwind/)
  await enterOn(page, /^Today$/)
  // Its heading takes the focus, and this bar stands on both pages.
  await page.getByRole('heading', { level: 1, name: /^Northwind/ }).waitFor({ state: 'detached' })
  await enterOn(page, /^More$/)
  await enterOn(page, /^Conversations/)
  await arrivesAt(page, 'Conversations')
  await enterOn(page, /^Keep the door open at Northwind/)
  await arrivesAt(page, 'Conversations')
}

it('leads from a no to the day of the next conversation', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'comeback-answers-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [app, page] = [await refusedSearch(), await onAPhone()]
  await page.goto(app.address)
  await asksForFeedback(page)
  await next(THURSDAY, app, page)
  const { mail } = await parseMail(Buffer.from(await sendsFromAFile(page)))
  const letter = { messageId: mail?.messageId ?? '', subject: mail?.subject ?? '' }
  expect(mail?.to).toMatchObject([{ address: 'priya.shah@northwind.example' }])
  const mailbox = join(folder, 'answers.mbox')
  writeFileSync(mailbox, whatCameBack(letter, { on: THURSDAY, next: FRIDAY }))
  await next(FRIDAY, app, page)
  await bringsIn(page, mailbox)
  await confirmsWhatTheySaid(page)
  await seesTheCausesMove(page)
  await staysInTouch(page)
  const calendar = new ICAL.Component(
    ICAL.parse(await savedBy(page, /^Save all of this for your calendar$/)),
  )
  const entries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  const door = entries.find(({ summary }) => summary === 'Keep the door open at Northwind')
  expect(door?.startDate.toString()).toBe('2027-01-04')
})
