/**
 * A language model from the page, against a stand-in server: switched on, asked for one mail after
 * a look at what goes, its word taken by one key, a lot with one left out and one stopped,
 * switched off. Nothing is sent before a yes. axe finds nothing on the way.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { NAME, type StandIn, says, startStandIn } from '../model/stand-in.ts'
import {
  FIR_WORKS,
  GOOD_ANSWER,
  PLAIN,
  QUOTE,
  SPEAKING,
  writeWaiting,
} from '../model/waiting-mails.ts'
import { expectNoFaults } from './axe-faults.ts'
import { enterOn, tabTo } from './keyboard.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

const KEY = 'sk-page-0123456789'
const SUBJECTS = ['first', 'second', 'third'].map((which) => `Your application, ${which}`)

let browser: TestBrowser
let app: RunningApp
let server: StandIn
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comeback-model-'))
  const mbox = join(folder, 'mails.mbox')
  const [, speaking] = SPEAKING
  writeWaiting(mbox, [
    ...SUBJECTS.map((subject) => ({ ...PLAIN, subject })),
    { ...PLAIN, ...speaking, from: FIR_WORKS },
  ])
  server = await startStandIn(says(GOOD_ANSWER))
  browser = await openTestBrowser()
  app = await startApp({ fill: (home) => runCommand(home, 'import', mbox) })
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function switchOn(page: Page): Promise<void> {
  await page.goto(`${app.address}/settings`)
  await page.getByText('Nothing was ever sent to one.').waitFor()
  await tabTo(page, /^Address$/)
  await page.keyboard.type(server.address)
  await page.keyboard.press('Tab')
  await page.keyboard.type(KEY)
  await enterOn(page, /^Try the connection$/)
  await page.getByText(`${server.host} answers, and has 1 model.`).waitFor()
  expect(await page.getByLabel('Model', { exact: true }).inputValue()).toBe(NAME)
  await expectNoFaults(page)
  await enterOn(page, /^Switch it on$/)
  await page.getByRole('button', { name: 'Switch it off' }).waitFor()
  expect(await page.content()).not.toContain(KEY)
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Ask your model' })

it('asks after a look at what goes, takes its word by one key, and is switched off', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${app.address}/review`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  expect(await page.getByText(/language model/).count()).toBe(0)
  await switchOn(page)

  await page.goto(`${app.address}/review`)
  await page.getByText('This mail speaks to a program that reads it').waitFor()
  expect(await page.getByRole('button', { name: /^Ask/ }).count()).toBe(0)
  await expectNoFaults(page)
  await page.keyboard.press('n')

  await page.getByRole('heading', { name: SUBJECTS[0] ?? '' }).waitFor()
  await page.keyboard.press('m')
  const dialog = dialogOf(page)
  await dialog.getByText(server.host, { exact: true }).waitFor()
  await dialog.getByText(QUOTE).first().waitFor()
  await dialog.getByText('Dear [name],').first().waitFor()
  await enterOn(page, /^The same, letter by letter$/)
  const data = await dialog.locator('code').textContent()
  await expectNoFaults(page)
  expect(server.questions()).toEqual([])
  await enterOn(page, /^Send 1 mail to/)
  await dialog.getByText('1 suggestion came back. Nothing entered your search.').waitFor()
  await expectNoFaults(page)
  expect(JSON.parse(server.questions()[0]?.body ?? '').messages[1].content).toBe(data)
  await enterOn(page, /^Back to Review$/)

  const said = page.getByRole('region', { name: 'What your language model says' })
  await said.getByText('a rejection from Larch Systems for Tide Planner').waitFor()
  expect(await page.locator('mark').allTextContents()).toEqual([QUOTE])
  await expectNoFaults(page)
  await page.keyboard.press('e')
  await page.getByRole('dialog', { name: 'Set it right' }).waitFor()
  expect(await page.getByLabel('Role').inputValue()).toBe('Tide Planner')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('t')
  await page.getByRole('heading', { name: SUBJECTS[1] ?? '' }).waitFor()
  await page.keyboard.press('u')
  await page.getByRole('heading', { name: SUBJECTS[0] ?? '' }).waitFor()
  await page.keyboard.press('t')
  await page.getByRole('heading', { name: SUBJECTS[1] ?? '' }).waitFor()

  await enterOn(page, /^Ask about all 2 from Larch Systems$/)
  await dialog.getByRole('checkbox').nth(1).waitFor()
  await expectNoFaults(page)
  server.answer(() => undefined)
  await enterOn(page, /^Send 2 mails to/)
  await dialog.getByText('0 of 2 answered.').waitFor()
  await expect.poll(() => server.questions()).toHaveLength(2)
  await enterOn(page, /^Stop$/)
  await dialog.getByText('Stopped, as you asked. 1 mail was not sent.').waitFor()
  await enterOn(page, /^Back to Review$/)
  const asksAll = page.getByRole('button', { name: 'Ask about all 2 from Larch Systems' })
  await expect.poll(() => asksAll.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.press('Shift+Tab')
  expect(server.questions()).toHaveLength(2)

  server.answer(says(GOOD_ANSWER.replace('Larch Systems', 'Globex')))
  await enterOn(page, /^Ask about all 2 from Larch Systems$/)
  await dialog.getByRole('checkbox', { name: SUBJECTS[1] ?? '' }).press('Space')
  await enterOn(page, /^Send 1 mail to/)
  await dialog.getByText('1 answer was not taken.').waitFor()
  await enterOn(page, /^Back to Review$/)
  expect(server.mails().at(-1)?.subject).toBe(SUBJECTS[2])

  await page.keyboard.press('n')
  await page.getByText('its answer was not taken. It named the employer “Globex”').waitFor()
  await server.stop()
  await page.keyboard.press('m')
  await enterOn(page, /^Send 1 mail to/)
  await dialog.getByText(`Nothing answers at ${server.host}.`).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: SUBJECTS[2] ?? '' }).waitFor()

  await page.goto(`${app.address}/settings`)
  await enterOn(page, /^What was sent: 4 mails$/)
  await page.getByText('its answer was not taken').waitFor()
  await expectNoFaults(page)
  await enterOn(page, /^Switch it off$/)
  await page.getByRole('button', { name: 'Switch it on' }).waitFor()
  await page.goto(`${app.address}/review`)
  await page.getByRole('heading', { name: SUBJECTS[2] ?? '' }).waitFor()
  expect(await page.getByRole('button', { name: /^Ask/ }).count()).toBe(0)
  await page.context().close()
})
