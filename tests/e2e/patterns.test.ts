/**
 * Patterns in a real browser: on nothing, on three applications, and on the example. What the
 * charts say is what their tables hold, and the calendar goes by the keyboard.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { openBrowser } from './browser.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'

const NOW = '2026-11-22T19:00:00.000Z'
const TINY = {
  format: 'comeback-history/1',
  applications: [
    course('a', 'board', { applied: '2026-11-02', rejected: '2026-11-10' }),
    course('b', 'referral', { applied: '2026-11-09', screen: '2026-11-16' }),
    course('c', 'board', { applied: '2026-11-20' }),
  ],
}

function course(id: string, channel: string, dates: Readonly<Record<string, string>>) {
  const milestones = Object.entries(dates).map(([kind, date]) => ({ kind, date }))
  return { id, employer: `Employer ${id}`, role: 'Analyst', channel, milestones }
}

let browser: Browser
const apps: Partial<Record<'empty' | 'tiny' | 'example', RunningApp>> = {}

async function fillTiny(home: string): Promise<void> {
  const file = join(home, '..', 'tiny.json')
  writeFileSync(file, JSON.stringify(TINY))
  await runCommand(home, 'import', file)
}

beforeAll(async () => {
  browser = await openBrowser()
  apps.empty = await startApp({ now: NOW })
  apps.tiny = await startApp({ now: NOW, fill: fillTiny })
  apps.example = await startApp({
    now: NOW,
    fill: (home) => runCommand(home, 'demo', '--now', NOW),
  })
})

afterAll(async () => {
  await browser?.close()
  for (const app of Object.values(apps)) await app.stop()
})

async function opened(name: keyof typeof apps, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  await page.goto(`${apps[name]?.address}/patterns`)
  await page.locator('main h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  return page
}

const NAMES = ['empty', 'tiny', 'example'] as const

describe('the patterns page', () => {
  it('teaches by one sentence and one action while there is nothing', async () => {
    const page = await opened('empty')
    expect(await page.locator('figure').count()).toBe(0)
    await page.getByRole('link', { name: 'Bring in my search' }).waitFor()
    await page.context().close()
  })

  it('claims nothing from three applications', async () => {
    const page = await opened('tiny')
    const text = await page.locator('main').innerText()
    expect(text).toContain('Of 3 applications, 1 led to a first talk. 2 still wait for an answer.')
    expect(text).toContain('Too early to tell')
    expect(text).toContain('Too few answers to compare ways in.')
    expect(text).toContain('Too few answers to compare periods.')
    expect(text).toContain('Too few dated answers')
    expect(await page.locator('.chart-own').count()).toBe(0)
    expect(text).not.toMatch(/likely|clearly|weaker|streak/i)
    await page.context().close()
  })

  it('begins each chart with its sentence', async () => {
    const page = await opened('example')
    const firsts = await page
      .locator('figure')
      .evaluateAll((figures) => figures.map((figure) => figure.firstElementChild?.tagName))
    expect(firsts).toEqual(Array(6).fill('FIGCAPTION'))
    await page.context().close()
  })

  it('holds in each table the numbers that the rows of its chart say', async () => {
    const page = await opened('example')
    const charts = await page.locator('figure').evaluateAll((figures) =>
      figures.map((figure) => ({
        sentences: [...figure.querySelectorAll(':scope > ul > li > .sr-only')].map(
          (row) => row.textContent ?? '',
        ),
        rows: [...figure.querySelectorAll('tbody tr')].map((row) => ({
          name: row.querySelector('th')?.textContent ?? '',
          cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
        })),
      })),
    )
    const spoken = charts.filter(({ sentences }) => sentences.length > 0)
    expect(spoken).toHaveLength(5)
    for (const { sentences, rows } of spoken) {
      expect(rows.length).toBeGreaterThan(0)
      for (const { name, cells } of rows) {
        const sentence = sentences.find((one) => one.startsWith(`${name}:`)) ?? `no row ${name}`
        for (const cell of cells.filter((text) => text !== '0' && !text.startsWith('too few'))) {
          if (name.includes('a no, without') && /^\d+$/.test(cell)) continue
          expect(sentence).toContain(cell)
        }
      }
    }
    await page.context().close()
  })

  it.each([
    ['light', 1280],
    ['dark', 390],
    ['light', 320],
  ] as const)(
    'has no fault for axe in %s at %i pixels, with all tables open',
    async (colorScheme, width) => {
      for (const name of NAMES) {
        const page = await opened(name, { colorScheme, viewport: { width, height: 900 } })
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true
        })
        const faults = await axeFaults(page)
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect({ name, faults, excess }).toEqual({ name, faults: [], excess: 0 })
        await page.context().close()
      }
    },
  )

  it('prints charts, tables and sources, and nothing to press', async () => {
    const page = await opened('example')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('slider').count()).toBe(0)
    expect(await page.locator('tbody tr').first().isVisible()).toBe(true)
    expect(await page.getByText('The band around it is our judgement.').isVisible()).toBe(true)
    await page.context().close()
  })

  it('keeps own range and usual apart with forced colours', async () => {
    const page = await opened('example', { forcedColors: 'active' })
    const usual = page.locator('.chart-usual').first()
    expect(await usual.evaluate((mark) => getComputedStyle(mark).strokeDasharray)).not.toBe('none')
    await page.context().close()
  })
})

describe('the calendar', () => {
  it('moves over the days by arrows, and each says what it holds', async () => {
    const page = await opened('example')
    const days = page.getByRole('slider', { name: 'Day of the calendar' })
    await days.focus()
    const said = () => days.getAttribute('aria-valuetext')
    await page.keyboard.press('Home')
    const first = await said()
    expect(first).toMatch(/^\w+, \d+ \w+ 2026\. From you: \d+ application/)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    expect(await said()).toBe(first)
    await page.keyboard.press('ArrowDown')
    expect(await said()).not.toBe(first)
    await page.keyboard.press('End')
    expect(await said()).toMatch(/^Sunday, 22 November 2026\./)
    expect(await page.locator('.calendar-current').count()).toBe(1)
    await page.context().close()
  })

  it('says a day that is clicked', async () => {
    const page = await opened('tiny')
    await page.locator('.calendar-back[data-index]').first().click()
    const days = page.getByRole('slider', { name: 'Day of the calendar' })
    expect(await days.getAttribute('aria-valuetext')).toBe(
      'Tuesday, 10 November 2026. Came back: 1 no.',
    )
    await page.context().close()
  })
})
