/** The list of applications in a real browser: filters, order, columns, many at once, board. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

let browser: TestBrowser
let app: RunningApp
let page: Page

beforeAll(async () => {
  browser = await openTestBrowser()
  app = await startApp({ fill: (home) => runCommand(home, 'demo') })
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const open = async (path: string) => {
  await page.goto(app.address + path)
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+( of \d+)? applications$/ })
    .waitFor()
}
const count = () =>
  page
    .getByRole('status')
    .filter({ hasText: /^\d+( of \d+)? applications$/ })
    .innerText()
const undo = () => page.getByRole('button', { name: 'Undo' }).click()
const faults = () => axeFaults(page)
/**
 * The guards at both ends of an open menu hold focus for no longer than it takes to hand it on, so
 * they are hidden from readers and yet in focus order: what axe asks there does not fit them.
 */
const faultsOfMenu = () => axeFaults(page, '[data-base-ui-focus-guard]')

it('keeps filters and order in the address, through reload and Back', async () => {
  await open('/applications')
  const all = await count()
  await page.getByLabel('How it stands').selectOption('rejected')
  await expect.poll(() => page.url()).toContain('outcome=rejected')
  // The next choice is added to those that the page stands at.
  await expect.poll(count).not.toBe(all)
  const filtered = await count()
  await page.getByRole('button', { name: 'Employer' }).click()
  await expect.poll(() => page.url()).toContain('sort=employer')
  expect(page.url()).toContain('outcome=rejected')
  await page.reload()
  await expect.poll(count).toBe(filtered)
  const head = page.getByRole('columnheader', { name: 'Employer' })
  expect(await head.getAttribute('aria-sort')).toBe('ascending')
  await page.locator('tbody a').first().click()
  await page.waitForURL(/applications\/[^?]+$/)
  await page.goBack()
  await expect.poll(count).toBe(filtered)
})

it('says that nothing fits, and clears the filters', async () => {
  await open('/applications?q=zzzz')
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await page.locator('tbody a').first().waitFor()
})

it('shows the columns that were chosen, after a reload too', async () => {
  await open('/applications')
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Applied on' }).click()
  await page.reload()
  await page.getByRole('columnheader', { name: 'Applied on' }).waitFor()
})

it('moves with the keys to rows that are not drawn yet', async () => {
  await open('/applications')
  await page.locator('tbody a').first().focus()
  await page.keyboard.press('End')
  const last = await page.getByRole('table').getAttribute('aria-rowcount')
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'))
  await expect.poll(focused).toBe(last)
})

it('archives several at once by the keyboard, and takes it back by one undo', async () => {
  await open('/applications')
  const before = await count()
  await page.locator('tbody a').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.getByText('2 applications selected').waitFor()
  await page.getByRole('button', { name: 'Archive', exact: true }).click()
  await expect.poll(count).not.toBe(before)
  await undo()
  await expect.poll(count).toBe(before)
})

it('sets a fact of several at once', async () => {
  await open('/applications?sort=employer&dir=up')
  await page
    .getByRole('checkbox', { name: /^Select / })
    .nth(1)
    .check()
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByLabel('How you applied').last().selectOption('referral')
  await page.getByRole('button', { name: 'Set for all' }).click()
  await page.getByText('1 application changed.').waitFor()
  await undo()
  await page.getByText('Taken back').first().waitFor()
})

it('moves a card by the keyboard, and takes it back', async () => {
  await open('/applications?view=board')
  const column = page.getByRole('region', { name: 'Application', exact: true })
  const cards = () => column.getByRole('listitem').count()
  const before = await cards()
  await column
    .getByRole('button', { name: /^Move / })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Screening talk' }).waitFor()
  await page.getByRole('menuitem', { name: 'Screening talk' }).press('Enter')
  await page.getByRole('status').getByText('Screening talk, today.').waitFor()
  await expect.poll(cards).toBe(before - 1)
  const place = () =>
    page.evaluate(() => document.activeElement?.closest('[data-column]')?.ariaLabel)
  await expect.poll(place).toBe('Screening')
  await undo()
  await expect.poll(cards).toBe(before)
})

it('moves a card by dragging, and asks where the place does not tell', async () => {
  await open('/applications?view=board')
  const column = (name: string) => page.getByRole('region', { name, exact: true })
  const cards = () => column('Application').getByRole('listitem').count()
  const before = await cards()
  const card = () => column('Application').getByRole('listitem').first()
  await card().dragTo(column('Interview').getByRole('heading'))
  await expect.poll(cards).toBe(before - 1)
  await undo()
  await expect.poll(cards).toBe(before)
  await card().dragTo(column('Ended').getByText('Silence'))
  await page.getByText('How did it end?').waitFor()
  expect(await cards()).toBe(before)
})

it('keeps what has ended closed, by how it ended', async () => {
  await open('/applications?view=board')
  const ended = page.getByRole('region', { name: 'Ended', exact: true })
  expect(await ended.getByRole('listitem').count()).toBe(0)
  await ended.getByText('They said no').click()
  await ended.getByRole('listitem').first().waitFor()
})

it('keeps focus in a row that the wheel takes out of sight', async () => {
  await open('/applications')
  await page.locator('tbody a').first().focus()
  const row = () =>
    page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'))
  const before = await row()
  await page.getByRole('region', { name: 'Applications', exact: true }).hover()
  await page.mouse.wheel(0, 3000)
  await page.locator('tr[aria-rowindex="60"]').waitFor()
  expect(await row()).toBe(before)
})

it('selects all rows between two, and tells the order it starts with', async () => {
  await open('/applications')
  const boxes = page.getByRole('checkbox', { name: /^Select (?!all)/ })
  await boxes.nth(1).check()
  await boxes.nth(4).click({ modifiers: ['Shift'] })
  await page.getByText('4 applications selected').waitFor()
  const head = page.getByRole('columnheader', { name: 'Last news' })
  expect(await head.getAttribute('aria-sort')).toBe('descending')
})

it('puts all old noes away at once, and takes it back', async () => {
  await open('/applications')
  const before = await count()
  await page.getByRole('button', { name: 'More filters' }).click()
  await page.getByRole('button', { name: 'Put old noes away' }).click()
  await page.getByRole('button', { name: /older than 3 months \([1-9]/ }).click()
  await expect.poll(count).not.toBe(before)
  await undo()
  await expect.poll(count).toBe(before)
})

it('orders, selects and changes on a phone, and fits its width', async () => {
  await page.setViewportSize({ width: 320, height: 700 })
  await open('/applications')
  await page.getByRole('button', { name: 'More filters' }).click()
  await page.getByLabel('Order').selectOption('employer.up')
  await expect.poll(() => page.url()).toContain('sort=employer')
  await page.locator('main li label').first().click()
  await page.getByText('1 application selected').waitFor()
  const isWithin = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
  expect(await isWithin()).toBe(true)
  expect(await faults()).toEqual([])
  await page.getByRole('button', { name: 'Archive', exact: true }).click()
  await page.getByText('1 application changed.').waitFor()
  await undo()
  await page.goto(`${app.address}/applications?view=board`)
  await page.getByRole('region', { name: 'Ended', exact: true }).waitFor()
  expect(await isWithin()).toBe(true)
})

const SIGHTS = (['light', 'dark'] as const).flatMap((scheme) =>
  ['/applications', '/applications?view=board'].flatMap((path) =>
    [1280, 390].map((width) => [scheme, path, width] as const),
  ),
)

it.each(SIGHTS)('has no fault that axe finds: %s, %s, %i wide', async (scheme, path, width) => {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 900 })
  await open(path)
  expect(await faults()).toEqual([])
  const opens = path.includes('board') ? /^Move / : 'Columns'
  if (width === 390 && opens === 'Columns') return
  await page.getByRole('button', { name: opens }).first().click()
  await page.getByRole('menu').waitFor()
  expect(await faultsOfMenu()).toEqual([])
})
