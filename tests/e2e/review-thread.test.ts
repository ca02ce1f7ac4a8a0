/**
 * A card of Review with the whole thread: the other mails that it answers, with all their words,
 * newest first, opened and closed by the keyboard; beside them what is known of the application
 * that it may belong to. axe finds nothing, in both themes, on a phone and a wide screen.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeDoubtful } from '../cli/doubtful-mailbox.ts'
import { expectNoFaults } from './axe-faults.ts'
import { enterOn } from './keyboard.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

const SHEET = `Employer,Role,Applied
Larch Systems,Data Analyst,2026-05-20
Larch Systems,Planner,2026-05-20
`
const FROM = 'Ida Krantz, Larch Systems <ida.krantz@larchsystems.example>'
const LAST_WORDS = 'The bell is the green one beside the gate.'
const WAY = Array.from(
  { length: 12 },
  (_, at) => `From stop ${at + 1} of the tram, walk on along the river to the next bridge.`,
).join('\n')

let browser: TestBrowser
let app: RunningApp
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comeback-thread-'))
  const [sheet, mails] = [join(folder, 'jobs.csv'), join(folder, 'mails.mbox')]
  writeFileSync(sheet, SHEET)
  // None names the role: each asks which of the two applications it is about.
  writeDoubtful(mails, [
    {
      from: FROM,
      subject: 'Interview invitation',
      text: 'We would like to invite you to an interview at Larch Systems.',
      day: 2,
    },
    {
      from: FROM,
      subject: 'Second interview',
      text: `We would like to invite you to a second interview at Larch Systems, on 16 June at 10:00.\n\n${WAY}\n${LAST_WORDS}`,
      day: 9,
      answers: [0],
    },
    {
      from: FROM,
      subject: 'Final interview',
      text: 'We would like to invite you to the final interview at Larch Systems.',
      day: 19,
      answers: [0, 1],
    },
  ])
  browser = await openTestBrowser()
  app = await startApp({
    fill: async (home) => {
      await runCommand(home, 'import', sheet)
      await runCommand(home, 'import', mails)
    },
  })
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
  rmSync(folder, { recursive: true, force: true })
})

it('shows the whole thread of a mail, newest first, by one key', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${app.address}/review`)
  const thread = page.getByRole('region', { name: 'The thread' })
  const others = thread.getByRole('article')
  await thread.getByText('The whole thread').waitFor()
  expect(await others.count()).toBe(0)

  await page.keyboard.press('w')
  await thread.getByText(LAST_WORDS).waitFor()
  expect(await others.locator('p:first-child').allInnerTexts()).toEqual([
    'Final interview',
    'Second interview',
  ])
  // What it may belong to is open as well, and the focus stands where reading goes on.
  await page.getByText('You applied').nth(1).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/The whole thread/)
  await expectNoFaults(page)

  await page.keyboard.press('w')
  await thread.getByText(LAST_WORDS).waitFor({ state: 'detached' })
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await enterOn(page, /^The whole thread/)
  await thread.getByText(LAST_WORDS).waitFor()

  // One answer settles all three: the others follow their thread.
  await page.keyboard.press('1')
  await page.getByText('No mail waits for your word.').waitFor()
  await page.context().close()
})
