/** A letter on a phone, with the keyboard alone: a gap filled, a register chosen, an own template. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { enterOn, tabTo } from './keyboard.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

const TODAY = '2026-03-12'
let browser: TestBrowser
let app: RunningApp
let page: Page
let id: string
const faults: string[] = []

beforeAll(async () => {
  browser = await openTestBrowser()
  app = await startApp({ fill: (home) => runCommand(home, 'demo', '--now', TODAY), now: TODAY })
  const answer = await fetch(`${app.address}/api/applications`)
  const { applications } = (await answer.json()) as {
    applications: { id: string; employer: string }[]
  }
  id = applications.find(({ employer }) => employer === 'Brightmoor Energy')?.id as string
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app.address })
  page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const letter = () => page.getByRole('region', { name: 'The letter' })

describe('a letter', () => {
  it('with a gap cannot be taken along, and can once the person has filled it', async () => {
    await page.goto(`${app.address}/letters/stay-in-touch/${id}`)
    await page.getByText(/^Still to fill in: \[one sentence of news\]/).waitFor()
    expect(await page.getByRole('button', { name: 'Copy the letter' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: /mail program/ }).count()).toBe(0)
    await tabTo(page, /^One sentence of news$/)
    await page.keyboard.type('I have moved to Leeds.')
    await page.keyboard.press('Enter')
    await letter().getByText('A little news from me: I have moved to Leeds.').waitFor()
    await tabTo(page, /^Copy the letter$/)
    await page.keyboard.press('Enter')
    await page
      .getByText(/^Copied/)
      .first()
      .waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('moved to Leeds')
  })

  it('keeps its register in the address, through a reload', async () => {
    // The one above is kept now: its words are the person's own.
    await page.goto(`${app.address}/letters/informational-interview/${id}`)
    await enterOn(page, /^To Ingrid Falk, warm, in English$/)
    await tabTo(page, /^Register$/)
    await page.keyboard.press('ArrowDown')
    await letter().getByText('Yours sincerely,').waitFor()
    expect(page.url()).toContain('register=formal')
    await page.reload()
    await letter().getByText('Yours sincerely,').waitFor()
    expect(await axeFaults(page)).toEqual([])
  })
})

describe('an own template', () => {
  it('is refused with an unknown slot and loses nothing, then kept and filled', async () => {
    await page.goto(`${app.address}/letter-templates`)
    await enterOn(page, /^Write a template$/)
    await page.keyboard.type('Friday note')
    await tabTo(page, /^Text$/)
    await page.keyboard.type('At {firm}: the {role} role.')
    await enterOn(page, /^Keep$/)
    await page.getByText(/a slot that is not known: \{firm\}/).waitFor()
    const text = page.getByRole('textbox', { name: 'Text' })
    expect(await text.inputValue()).toBe('At {firm}: the {role} role.')
    expect(await axeFaults(page)).toEqual([])
    await text.fill('At {employer}: the {role} role.')
    await enterOn(page, /^Keep$/)
    await page.getByRole('heading', { name: 'Friday note' }).waitFor()
    await page.goto(`${app.address}/applications/${id}/letters`)
    await enterOn(page, /^Friday note/)
    await letter().getByText('At Brightmoor Energy: the Analytics Engineer role.').waitFor()
    expect(faults).toEqual([])
  })
})
