/**
 * Review with the keyboard alone: ten mails, one of them with a look at where it may belong, one
 * set right, answers taken back, and a rule for a sender: what it decides, and its taking back.
 * axe finds nothing on the way, in both themes, on a phone and a wide screen.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { doubtfulNoes, writeDoubtful } from '../cli/doubtful-mailbox.ts'
import { expectNoFaults } from './axe-faults.ts'
import { enterOn, tabTo } from './keyboard.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

const SHEET = `Employer,Role,Applied
Osier Labs,Data Analyst,2026-05-03
Osier Labs,Planner,2026-05-05
`
const SURE_NO = {
  from: 'Osier Labs Recruiting <jobs@osierlabs.example>',
  subject: 'Your application',
  text: 'Thank you for your interest in Osier Labs. Unfortunately, we have decided to move forward with other candidates and will not be progressing your application.',
  day: 20,
}

let browser: TestBrowser
let app: RunningApp
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comeback-review-'))
  const [sheet, mails] = [join(folder, 'jobs.csv'), join(folder, 'mails.mbox')]
  writeFileSync(sheet, SHEET)
  writeDoubtful(mails, [
    SURE_NO,
    ...doubtfulNoes('Hollowbrook', 1, 18),
    ...doubtfulNoes('Tern Analytics', 1, 16),
    ...doubtfulNoes('Quillfeather', 1, 14),
    ...doubtfulNoes('Marlow', 1, 12),
    ...doubtfulNoes('Quay Robotics', 1, 10, 'no-reply@greenhouse.io'),
    ...doubtfulNoes('Larch Systems', 4, 1),
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

const asked = (page: Page, about: string) =>
  page.getByRole('heading', { level: 2, name: about }).waitFor()

/** Whatever a doubtful mail is taken for, the question names who sent it. */
const askedFrom = (page: Page, employer: string) =>
  page
    .getByRole('heading', { level: 2, name: new RegExp(`^Is this .* from ${employer}`) })
    .waitFor()

it('settles ten mails, makes a rule for a sender, and takes both back', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${app.address}/review`)

  await asked(page, 'Which application is this no about?')
  await page.getByText('9 more after this one.').waitFor()
  await enterOn(page, /^Osier Labs, Planner$/)
  await page.getByText('You applied').waitFor()
  await expectNoFaults(page)
  await page.keyboard.press('1')

  await askedFrom(page, 'Hollowbrook')
  await page.keyboard.press('y')
  await askedFrom(page, 'Tern Analytics')
  await page.keyboard.press('n')
  await askedFrom(page, 'Quillfeather')
  await page.keyboard.press('u')
  await askedFrom(page, 'Tern Analytics')
  await page.keyboard.press('n')

  await askedFrom(page, 'Quillfeather')
  await page.keyboard.press('e')
  await page.getByRole('dialog', { name: 'Set it right' }).waitFor()
  await tabTo(page, /^Employer$/)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Quill & Feather')
  await enterOn(page, /^Keep$/)
  await askedFrom(page, 'Marlow')
  await page.keyboard.press('y')

  await askedFrom(page, 'Quay Robotics')
  expect(await page.getByRole('checkbox').count()).toBe(0)
  await page.keyboard.press('n')

  await askedFrom(page, 'Larch Systems')
  await page.getByText('4 mails from Larch Systems').waitFor()
  await page.keyboard.press('a')
  expect(await page.getByRole('checkbox', { name: /^Always so for mails from/ }).isChecked()).toBe(
    true,
  )
  await expectNoFaults(page)
  await page.keyboard.press('n')

  await page.getByText('No mail waits for your word.').waitFor()
  await page.getByText('It decided 3 mails.').waitFor()
  await expectNoFaults(page)
  await enterOn(page, /^Take back: Mails from jobs@larchsystems\.example/)
  await page.getByText('3 mails from Larch Systems').waitFor()
  await page.getByRole('heading', { name: 'Rules you made' }).waitFor({ state: 'detached' })
  // The first takes the last change back; the second, at once, the one before it.
  await page.keyboard.press('u')
  await page.keyboard.press('u')
  await page.getByText('4 mails from Larch Systems').waitFor()
  await page.getByRole('checkbox', { checked: false }).waitFor()
  await page.context().close()
})
