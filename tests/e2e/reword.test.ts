/**
 * Another wording of a letter from the page, against a stand-in server, by keyboard alone: not
 * there while no model is on, shown before it goes, stopped, refused, taken and undone, and a
 * server that is down. axe finds nothing on the way, on a phone and wide, light and dark.
 */
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Answer, NAME, type StandIn, startStandIn } from '../model/stand-in.ts'
import { axeFaults, expectNoFaults } from './axe-faults.ts'
import { enterOn } from './keyboard.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

const TODAY = '2026-03-12'
const OLD = 'I understand, and I wish you and your colleagues well.'
const NEW = 'I do see it, and wish you and your colleagues well.'

let browser: TestBrowser
let app: RunningApp
let server: StandIn

/** The letter with one sentence in other words. */
const withSentence = (sentence: string): Answer => {
  return (response, { body }) => {
    const { messages } = JSON.parse(body) as { messages: { content: string }[] }
    const { letter } = JSON.parse(messages[1]?.content ?? '') as { letter: string }
    const content = JSON.stringify({ letter: letter.replace(OLD, sentence) })
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))
  }
}

beforeAll(async () => {
  server = await startStandIn(withSentence(NEW))
  browser = await openTestBrowser()
  app = await startApp({ fill: (home) => runCommand(home, 'demo', '--now', TODAY), now: TODAY })
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
  await server?.stop()
})

async function openLetter(page: Page): Promise<void> {
  const { applications } = (await (await fetch(`${app.address}/api/applications`)).json()) as {
    applications: { id: string; employer: string }[]
  }
  const { id } = applications.find(({ employer }) => employer === 'Quayside Credit Union') ?? {}
  await page.goto(`${app.address}/letters/rejection-reply/${id}`)
  await page.getByText(OLD).waitFor()
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Another wording' })
const letterOf = (page: Page) => page.getByRole('textbox', { name: 'The letter' })
const focusOf = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

it('shows what goes, sends it after a yes, and puts the new wording in by one tap, out by one', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.setViewportSize({ width: 390, height: 844 })
  await openLetter(page)
  await page.getByRole('button', { name: 'Edit the text' }).waitFor()
  expect(await page.getByRole('button', { name: 'Another wording' }).count()).toBe(0)
  await runCommand(app.home, 'model', 'set', server.address, '--model', NAME)

  await openLetter(page)
  await enterOn(page, /^Another wording$/)
  const dialog = dialogOf(page)
  await dialog.getByText(server.host, { exact: true }).waitFor()
  const goes = (await dialog.textContent()) ?? ''
  expect(goes).toContain('role at {employer-3}')
  await enterOn(page, /^What stays here$/)
  await dialog.getByText('Quayside Credit Union', { exact: true }).waitFor()
  await enterOn(page, /^The same, letter by letter$/)
  const data = await dialog.locator('code').textContent()
  await expectNoFaults(page)
  expect(server.asked).toEqual([])

  server.answer(() => undefined)
  await enterOn(page, /^Send it to/)
  await dialog.getByText(/Your model is at work/).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await expect.poll(() => focusOf(page)).toBe('Stop')
  await expect.poll(() => server.questions().length).toBe(1)
  await page.keyboard.press('Enter')
  await dialog.getByText('Stopped, as you asked. Your letter is as it was.').waitFor()
  expect(JSON.parse(server.questions()[0]?.body ?? '').messages[1].content).toBe(data)

  server.answer(withSentence(`${NEW} It was a thrill.`))
  await expect.poll(() => focusOf(page)).toBe('Look at it again')
  await page.keyboard.press('Enter')
  await enterOn(page, /^Send it to/)
  await dialog.getByText(/its wording was not taken\. It speaks of a feeling .*“thrill”/).waitFor()
  expect(await axeFaults(page)).toEqual([])

  server.answer(withSentence(NEW))
  await enterOn(page, /^Look at it again$/)
  await enterOn(page, /^Send it to/)
  await dialog.getByText('One word is new: “see”.').waitFor()
  const after = dialog.getByRole('region', { name: 'The new wording' })
  expect(await after.locator('mark').allTextContents()).toEqual(['see'])
  await page.setViewportSize({ width: 390, height: 844 })
  const [old, fresh] = await Promise.all([
    dialog.getByRole('region', { name: 'Your letter' }).boundingBox(),
    after.boundingBox(),
  ])
  expect(fresh?.y).toBeGreaterThan((old?.y ?? 0) + (old?.height ?? 0) - 1)
  await expectNoFaults(page)

  // Whoever is quicker than the page reads anew gets the old words back all the same.
  await page.route(/\/api\/letters\?/, (route) => setTimeout(1000).then(() => route.continue()))
  await expect.poll(() => focusOf(page)).toMatch(/^One word is new/)
  await enterOn(page, /^Take it$/)
  await page.getByText('Took the new wording.').waitFor()
  expect(await letterOf(page).inputValue()).toContain(NEW)
  expect(await letterOf(page).inputValue()).toContain('role at Quayside Credit Union')
  await enterOn(page, /^Undo$/)
  await page.getByText(OLD).waitFor()
  expect(await page.getByText(NEW).count()).toBe(0)
  await page.unrouteAll({ behavior: 'wait' })

  await server.stop()
  await enterOn(page, /^Another wording$/)
  await enterOn(page, /^Send it to/)
  await dialog.getByText(`Nothing answers at ${server.host}.`).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText(OLD).waitFor()

  await page.goto(`${app.address}/settings`)
  await enterOn(page, /^What was sent: 4 letters$/)
  await page.getByText('Reply to a no, Quayside Credit Union').first().waitFor()
  await page.context().close()
})
