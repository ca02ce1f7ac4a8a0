/** The list of applications in a real browser: filters, order, columns, many at once, board. */
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'

let browser: Browser
let app: RunningApp
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
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
/** The guards of an open menu hand focus on at once, and the menu stands beside the landmarks. */
const faults = async () =>
  (
    await new AxeBuilder({ page })
      .exclude('[data-base-ui-focus-guard]')
      .disableRules('region')
      .analyze()
  ).violations.map(({ id, nodes }) => [id, nodes[0]?.target])

it('keeps filters and order in the address, through reload and Back', async () => {
  await open('/applications')
  const all = await count()
  await page.getByLabel('How it stands').selectOption('rejected')
  await page.getByRole('button', { name: 'Employer' }).click()
  await expect.poll(() => page.url()).toContain('outcome=rejected')
  await expect.poll(() => page.url()).toContain('sort=employer')
  await expect.poll(count).not.toBe(all)
  const filtered = await count()
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
  expect(await faults()).toEqual([])
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
  expect(await faults()).toEqual([])
  await page.getByRole('menuitem', { name: 'Screening talk' }).press('Enter')
  await expect.poll(cards).toBe(before - 1)
  await undo()
  await expect.poll(cards).toBe(before)
})

it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  for (const path of ['/applications', '/applications?view=board']) {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await open(path)
      expect([path, width, await faults()]).toEqual([path, width, []])
    }
  }
})
