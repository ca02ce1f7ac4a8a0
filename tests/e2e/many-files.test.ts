/**
 * Several files at once with the keyboard alone: what cannot be read is told and left out, an
 * answer outlives a reload, each row's fate is told, and the whole goes out again. Then a large
 * mailbox that is stopped and goes on without being chosen again.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaultsInThemes } from './axe-faults.ts'
import { enterOn, tabTo } from './keyboard.ts'
import { type RunningApp, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

const SHEET = `Employer,Role,Applied,Status
Larch Systems,Planner,2026-10-01,
Quay Robotics,Tester,2026-10-02,rejected
`
const STRANGE = `Firma;Stelle;Wann raus
Birch Labs;Analyst;23/04/2026
`
const mail = (id: string, employer: string) => `Message-ID: <${id}@mail.example>
From: ${employer} Recruiting <jobs@${employer.toLowerCase()}.example>
To: Sam Reed <sam@mine.example>
Date: Mon, 1 Jun 2026 09:00:00 +0000
Subject: Your application to ${employer}
Content-Type: text/plain; charset=utf-8

Dear Sam,

Thank you for applying for the role of Data Analyst at ${employer}. Unfortunately, we have decided
to move forward with other candidates.

Kind regards,
${employer} Recruiting
`
const letter = (id: string) => `Message-ID: <${id}@mail.example>
From: Aunt Ida <ida@garden.example>
To: Sam Reed <sam@mine.example>
Date: Mon, 1 Jun 2026 09:00:00 +0000
Subject: The garden
Content-Type: text/plain; charset=utf-8

Dear Sam,

The roses are out and the cat has found the sunny step again. Come for tea when you can.

Love,
Ida
`
/** Long enough that a person, or a test, can stop it. */
const MANY = 4_000
/** Every so many is about a job, as in a mailbox of years. */
const A_JOB_MAIL = 200

let browser: TestBrowser
let app: RunningApp
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comeback-many-files-'))
  const files = {
    'jobs.csv': SHEET,
    'liste.csv': STRANGE,
    'photo.jpg': '\u0000\u0001\u0002 no mail',
    'one.eml': mail('one', 'Moss'),
    'two.eml': mail('two', 'Fern'),
    'large.mbox': Array.from({ length: MANY }, (_, at) => {
      const text = at % A_JOB_MAIL === 0 ? mail(`n${at}`, `Alder${at}`) : letter(`n${at}`)
      return `From any@mail.example Mon Jun  1 09:00:00 2026\n${text}\n`
    }).join(''),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  browser = await openTestBrowser()
  app = await startApp()
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function choose(page: Page, names: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await enterOn(page, /^Choose files$/)
  await (await chooser).setFiles(names.map((name) => join(folder, name)))
}

const main = (page: Page) => page.locator('main').textContent()

it('brings in many files as one import, tells the fate of each row, and takes it out', async () => {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await page.goto(`${app.address}/import`)
  await choose(page, ['jobs.csv', 'liste.csv', 'photo.jpg', 'one.eml', 'two.eml'])
  await page.getByRole('heading', { level: 1, name: '5 files' }).waitFor()
  await page.getByText(/which one holds the employer/).waitFor()
  expect(await main(page)).toContain('"photo.jpg" is no mailbox')
  expect(await axeFaultsInThemes(page)).toEqual([])

  await enterOn(page, /^Leave out photo\.jpg$/)
  await page.getByRole('heading', { level: 1, name: '4 files' }).waitFor()
  await tabTo(page, /What the column Firma is/)
  await page.keyboard.type('Emp')
  await tabTo(page, /What the column Stelle is/)
  await page.keyboard.type('Role')
  await tabTo(page, /What the column Wann raus is/)
  await page.keyboard.type('Applied')
  await enterOn(page, /^Read it again$/)
  await page.getByText(/would then hold 5 applications/).waitFor()

  await page.reload()
  await page.getByText(/would then hold 5 applications/).waitFor()
  expect(await axeFaultsInThemes(page)).toEqual([])
  await enterOn(page, /^Bring it in$/)

  await page.getByRole('heading', { level: 1, name: 'It is in' }).waitFor()
  await page.getByRole('heading', { level: 2, name: 'What became of each' }).waitFor()
  expect(await main(page)).toMatch(/Birch Labs, Analyst.*Came in/)
  expect(await axeFaultsInThemes(page)).toEqual([])
  await page.reload()
  await enterOn(page, /^Take this import out$/)
  await page.getByText(/5 applications go, with 2 mails and 3 rows/).waitFor()
  await enterOn(page, /^Take it out$/)
  await page.getByText('This import is taken out of your search.').waitFor()
  expect(await axeFaultsInThemes(page)).toEqual([])
  await enterOn(page, /^Put it back$/)
  await page.getByText(/now holds 5 applications/).waitFor()
  await page.context().close()
})

/** Milliseconds: 4,000 mails are read, on a machine that runs other tests beside. */
const READ_WITHIN = 90_000

it('stops a large mailbox, and goes on without asking for the file again', async () => {
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 } })
  ).newPage()
  await page.goto(`${app.address}/import`)
  await choose(page, ['large.mbox'])
  await page.getByRole('progressbar', { name: 'Reading' }).waitFor()
  await enterOn(page, /^Stop reading$/)
  await page.getByRole('heading', { level: 2, name: 'Chosen, not all in yet' }).waitFor()
  expect(await axeFaultsInThemes(page)).toEqual([])
  await enterOn(page, /^Go on with large\.mbox$/)
  await page.getByText('4,000 will come in').waitFor({ timeout: READ_WITHIN })
  await enterOn(page, /^Bring it in$/)
  await page.getByRole('button', { name: 'Stop, and keep what came in' }).waitFor()
  await enterOn(page, /^Stop, and keep what came in$/)
  await page.getByRole('heading', { level: 1, name: 'Stopped' }).waitFor()
  expect(await axeFaultsInThemes(page)).toEqual([])
  const address = page.url()
  await page.reload()
  await enterOn(page, /^Go on$/)
  await page.getByRole('heading', { level: 1, name: 'It is in' }).waitFor({ timeout: READ_WITHIN })
  expect(page.url()).toBe(address)
  expect(await main(page)).toContain('4,000 came in')
  await page.goto(`${app.address}/import`)
  await page.getByText(/4000 came in|4,000 came in/).waitFor()
  expect(await main(page)).not.toContain('Chosen, not all in yet')
  await page.context().close()
})
