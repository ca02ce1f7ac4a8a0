/**
 * Everything that goes out or comes back, with the keyboard alone: export, the report on paper,
 * a backup, a restore with a look first, erasing with the export offered first.
 */
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { enterOn, tabTo } from './keyboard.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

let browser: TestBrowser
let app: RunningApp
const TODAY = '2026-11-23'

beforeAll(async () => {
  browser = await openTestBrowser()
  app = await startApp({ now: TODAY, fill: (home) => runCommand(home, 'demo', '--now', TODAY) })
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

async function opened(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const viewport = { width: 1280, height: 900 }
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(app.address + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  return page
}

async function counted(): Promise<number> {
  const answer = await fetch(`${app.address}/api/applications`)
  return ((await answer.json()) as { applications: unknown[] }).applications.length
}

describe('taking it out', () => {
  it('saves all of it as a file, and all applications as a table', async () => {
    const page = await opened('/settings')
    const whole = page.waitForEvent('download')
    await enterOn(page, /^All of it, as one file$/)
    const history = JSON.parse(readFileSync(await (await whole).path(), 'utf8'))
    expect(history.applications).toHaveLength(await counted())
    const table = page.waitForEvent('download')
    await enterOn(page, /^Applications as a table/)
    const text = readFileSync(await (await table).path(), 'utf8')
    expect(text.startsWith('\uFEFFEmployer,Role,')).toBe(true)
    expect((await table).suggestedFilename()).toBe(`applications-${TODAY}.csv`)
    await page.context().close()
  })

  it('shows the report of a period, and the same from its address', async () => {
    const page = await opened('/settings')
    await enterOn(page, /^Report for a job centre$/)
    await page.getByRole('heading', { name: 'Applications sent' }).waitFor()
    await enterOn(page, /^Last month$/)
    await page.waitForURL(/from=2026-10-01.*to=2026-10-31/)
    const answer = await fetch(`${app.address}/api/report?from=2026-10-01&to=2026-10-31`)
    const { rows } = (await answer.json()) as { rows: { employer: string }[] }
    expect(rows.length).toBeGreaterThan(5)
    const cells = page.locator('tbody tr td:nth-child(2)')
    await expect.poll(() => cells.allTextContents()).toEqual(rows.map(({ employer }) => employer))
    await page.reload()
    await expect.poll(() => cells.allTextContents()).toEqual(rows.map(({ employer }) => employer))
    await page.context().close()
  })

  it('prints on A4, black on white also from the dark theme, no row cut in two', async () => {
    const page = await opened('/report', 'dark')
    await page.locator('tbody tr').first().waitFor()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    // With reduced motion a colour still takes 0.01 ms: wait until they have arrived.
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState === 'finished'),
    )
    const styles = await page.evaluate(() => {
      const of = (selector: string) => {
        const element = document.querySelector(selector)
        if (!element) throw new Error(`Nothing is ${selector}.`)
        return getComputedStyle(element)
      }
      return {
        ground: of('html').backgroundColor,
        ink: of('tbody td').color,
        head: of('thead').display,
        row: of('tbody tr').breakInside,
        overflow: of('section:has(> table)').overflow,
        signature: of('.report-signature').display,
        seen: [...document.querySelectorAll('nav, button, input')].filter((element) =>
          element.checkVisibility(),
        ).length,
      }
    })
    expect(styles).toEqual({
      ground: 'rgb(255, 255, 255)',
      ink: 'rgb(0, 0, 0)',
      head: 'table-header-group',
      row: 'avoid',
      overflow: 'visible',
      signature: 'block',
      seen: 0,
    })
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    // A4 in points, https://www.iso.org/standard/36631.html (210 by 297 mm).
    expect(Number(width)).toBeCloseTo(595.3, 0)
    expect(Number(height)).toBeCloseTo(841.9, 0)
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
    await page.context().close()
  })

  it('says what is wrong with a period, and that nothing was sent', async () => {
    const page = await opened('/report?from=2026-11-20&to=2026-11-01')
    await page.getByText(/The period begins on 2026-11-20/).waitFor()
    await page.goto(`${app.address}/report?to=2020-01-01`)
    await page.getByText('Nothing was sent in this period.').waitFor()
    await page.context().close()
  })
})

describe('preferences', () => {
  it('change every date, here and in another browser, and can be taken back', async () => {
    const page = await opened('/settings')
    // The first choice is slow on its way; the last is what stays.
    let isFirst = true
    let kept = 0
    page.on('response', (answer) => {
      if (answer.request().method() === 'PUT' && answer.url().endsWith('/preferences')) kept += 1
    })
    await page.route('**/api/preferences', async (route) => {
      const isSlow = isFirst && route.request().method() === 'PUT'
      if (isSlow) isFirst = false
      await setTimeout(isSlow ? 1000 : 0)
      await route.continue()
    })
    await tabTo(page, /^3 May 2026$/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => kept).toBe(3)
    await expect.poll(() => page.getByRole('radio', { name: '2026-05-03' }).isChecked()).toBe(true)
    const other = await opened('/report')
    await expect
      .poll(() => other.locator('tbody td').first().textContent())
      .toMatch(/^\d{4}-\d{2}-\d{2}/)
    await other.context().close()
    const undo = await fetch(`${app.address}/api/preferences`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ dateFormat: 'day-first' }),
    })
    expect(undo.status).toBe(200)
    await page.context().close()
  })
})

describe('backups', () => {
  it('are made, looked into, restored, and the restore can be taken back', async () => {
    const page = await opened('/settings')
    await enterOn(page, /^Back up now$/)
    await page.getByText(/^Backed up, and checked/).waitFor()
    const before = await counted()
    const added = await fetch(`${app.address}/api/applications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ employer: 'Zebrafish Books', role: 'Editor' }),
    })
    expect(added.status).toBe(201)

    await enterOn(page, /^Restore 23 Nov 2026/)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('row', { name: `Applications ${before} ${before + 1}` }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await counted()).toBe(before + 1)

    await enterOn(page, /^Restore 23 Nov 2026/)
    await dialog.waitFor()
    await enterOn(page, /^Restore it$/)
    await dialog.getByText(/was kept as .*before-restore\.sqlite/).waitFor()
    expect(await counted()).toBe(before)
    await enterOn(page, /^Done$/)

    await enterOn(page, /^Restore what was kept before a restore/)
    await dialog.waitFor()
    await enterOn(page, /^Restore it$/)
    await dialog.getByText(/was kept as/).waitFor()
    expect(await counted()).toBe(before + 1)
    await page.context().close()
  })
})

describe('axe', () => {
  it.each(['light', 'dark'] as const)('finds nothing in %s', async (scheme) => {
    for (const path of ['/settings', '/report?from=2026-11-01', '/report?to=2020-01-01']) {
      const page = await opened(path, scheme)
      expect([path, await axeFaults(page)]).toEqual([path, []])
      if (path === '/settings') {
        await enterOn(page, /^Erase everything$/)
        await page
          .getByRole('dialog')
          .getByText(/^Lost are/)
          .waitFor()
        expect(await axeFaults(page)).toEqual([])
        await page.keyboard.press('Escape')
        await enterOn(page, /^Restore 23 Nov 2026/)
        await page.getByRole('dialog').getByRole('table').waitFor()
        expect(await axeFaults(page)).toEqual([])
      }
      await page.context().close()
    }
  })
})

describe('erasing', () => {
  it('names what goes, offers a copy first, and asks for a word', async () => {
    const page = await opened('/settings')
    await enterOn(page, /^Erase everything$/)
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/^Lost are \d+ applications, [\d,]+ mails, [1-9]\d* backups/).waitFor()
    const copy = page.waitForEvent('download')
    await enterOn(page, /^Save a copy first$/)
    expect((await copy).suggestedFilename()).toBe(`comeback-${TODAY}.json`)
    const erase = dialog.getByRole('button', { name: 'Erase everything' })
    await tabTo(page, /type "erase"$/)
    await page.keyboard.type('erse')
    expect(await erase.isDisabled()).toBe(true)
    await page.keyboard.press('Enter')
    expect(await counted()).toBeGreaterThan(0)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('erase')
    await enterOn(page, /^Erase everything$/)
    await dialog.getByText('Nothing of your search is left on this machine.').waitFor()
    expect(await counted()).toBe(0)
    await enterOn(page, /^Done$/)
    await page.waitForURL((url) => url.pathname === '/')
    await page.context().close()
  })
})
