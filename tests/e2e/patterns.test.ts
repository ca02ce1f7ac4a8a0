/**
 * Patterns in a real browser: on nothing, on three applications, and on the example. What the
 * charts say is what their tables hold, and the calendar goes by the keyboard.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoFaults, faultsOf } from './axe-faults.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

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

let browser: TestBrowser
const apps: Partial<Record<'empty' | 'tiny' | 'example', RunningApp>> = {}

async function fillTiny(home: string): Promise<void> {
  const file = join(home, '..', 'tiny.json')
  writeFileSync(file, JSON.stringify(TINY))
  await runCommand(home, 'import', file)
}

beforeAll(async () => {
  browser = await openTestBrowser()
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
  if (name === 'empty') return page
  await page.locator('#forecast figcaption').waitFor()
  // What lies further down, and the tables behind closed lines, follow what stands first.
  await page.getByRole('heading', { name: 'What recurs' }).waitFor()
  await page.waitForFunction(() =>
    [...document.querySelectorAll('figure')].every((figure) => figure.querySelector('tbody')),
  )
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
    const forecast = await page.locator('#forecast').innerText()
    expect(forecast).toContain('With 3 applications this rests on what is usual')
    expect(text.replace(forecast, '')).not.toMatch(/likely|clearly|weaker|streak/i)
    await page.context().close()
  })

  it('begins each chart with its sentence', async () => {
    const page = await opened('example')
    const firsts = await page
      .locator('figure')
      .evaluateAll((figures) => figures.map((figure) => figure.firstElementChild?.tagName))
    expect(firsts).toEqual(Array(9).fill('FIGCAPTION'))
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
    expect(spoken).toHaveLength(6)
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
        expect({ name, faults: await faultsOf(page) }).toEqual({ name, faults: [] })
        await page.context().close()
      }
    },
  )

  it('prints charts, tables and sources, and nothing to press', async () => {
    const page = await opened('example')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('slider').count()).toBe(0)
    expect(await page.locator('tbody tr').first().isVisible()).toBe(true)
    expect(await page.getByText('The band around it is our judgement.').first().isVisible()).toBe(
      true,
    )
    await page.context().close()
  })

  it('keeps own range and usual apart with forced colours', async () => {
    const page = await opened('example', { forcedColors: 'active' })
    const usual = page.locator('.chart-usual').first()
    expect(await usual.evaluate((mark) => getComputedStyle(mark).strokeDasharray)).not.toBe('none')
    await page.context().close()
  })
})

describe('the forecast', () => {
  const half = /in the middle ([\w ]+) instead of/i
  const answered = (page: Page) => page.locator('output')

  it('says n, ranges and chances in tens before its picture', async () => {
    const page = await opened('example')
    const part = page.locator('#forecast')
    await part.locator('figcaption').waitFor()
    const text = await part.innerText()
    expect(text).toMatch(/one in ten such searches .* half .* nine in ten /)
    expect(text).toMatch(/From your \d+ applications .* is (about|fewer|more)/)
    expect(text).toContain('What this leaves out')
    expect(text).not.toContain('%')
    await page.context().close()
  })

  it('answers at once to the arrow keys, and goes back to as it is', async () => {
    const page = await opened('example')
    const pace = page.getByRole('slider', { name: 'Applications a week' })
    await pace.focus()
    expect(await page.locator('.fan-other').count()).toBe(0)
    for (let at = 0; at < 12; at += 1) await page.keyboard.press('ArrowRight')
    await expect.poll(() => answered(page).innerText()).toMatch(half)
    expect(await page.locator('.fan-other').count()).toBe(1)
    expect(await pace.getAttribute('aria-valuetext')).toMatch(/^\d+ a week$/)
    await page.getByRole('button', { name: 'Back to as it is' }).click()
    await expect.poll(() => page.locator('.fan-other').count()).toBe(0)
    expect(await answered(page).innerText()).toBe('')
    await page.context().close()
  })

  it('gives to a ready-made what-if the numbers that its words say', async () => {
    const page = await opened('example')
    const ready = page.locator('#forecast button[aria-pressed]')
    for (let at = 0; at < (await ready.count()); at += 1) {
      await ready.nth(at).click()
      const said = half.exec(await ready.nth(at).innerText())?.[1]
      expect(said).toBeDefined()
      await expect.poll(async () => half.exec(await answered(page).innerText())?.[1]).toBe(said)
      expect(await ready.nth(at).getAttribute('aria-pressed')).toBe('true')
    }
    await page.context().close()
  })

  it('answers to referrals and to a stage, and shows both columns in the table', async () => {
    const page = await opened('tiny')
    await page.getByRole('slider', { name: 'Through someone who refers you' }).fill('80')
    await page.getByLabel('A stage brought to the usual').selectOption('final')
    await expect.poll(() => answered(page).innerText()).toMatch(/^By \d+ \w+ 20/)
    const table = page.locator('#forecast table')
    // The table follows the picture.
    const heads = () => table.locator('thead th').allTextContents()
    await expect.poll(heads).toEqual(['What', 'As it is', 'What if'])
    await page.context().close()
  })
})

describe('where applications went', () => {
  async function saved(page: Page, name: string): Promise<Buffer> {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    const path = await (await coming).path()
    return readFileSync(path)
  }

  it('counts every application once, in the table as in the drawing', async () => {
    const page = await opened('example')
    const rows = await page
      .locator('[aria-label="Where applications went, as a table"] tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
      )
    const [all = 0] = rows[0] ?? []
    const ends = rows.flatMap(([, , ...counts]) => counts)
    expect(ends.reduce((sum, count) => sum + count, 0)).toBe(all)
    for (const [came = 0, ...left] of rows) {
      expect(left.reduce((sum, count) => sum + count, 0)).toBe(came)
    }
    expect(await page.locator('.flow > text').allTextContents()).toContain(String(all))
    await page.context().close()
  })

  it('is saved as an SVG that reads by itself and fetches nothing', async () => {
    const page = await opened('example')
    const svg = (await saved(page, 'Save as SVG')).toString('utf8')
    const parsed = await page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
      return {
        name: root.nodeName,
        fault: root.querySelector('parsererror')?.textContent ?? null,
        title: root.querySelector('title')?.textContent,
        bands: root.querySelectorAll('path').length,
      }
    }, svg)
    expect(parsed).toMatchObject({ name: 'svg', fault: null, title: 'My job search, 22 Nov 2026' })
    expect(parsed.bands).toBe(await page.locator('.flow-band').count())
    expect(svg).not.toMatch(/href|url\(/)
    await page.context().close()
  })

  it.each([390, 1280])('is saved as a PNG of the wide drawing at %i pixels', async (width) => {
    const page = await opened('example', { viewport: { width, height: 900 } })
    const png = await saved(page, 'Save as PNG')
    expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))
    expect(png.readUInt32BE(16)).toBe(2 * (1040 + 56))
    expect(png.readUInt32BE(20)).toBeGreaterThan(900)
    expect(png.length).toBeGreaterThan(20_000)
    await page.context().close()
  })
})

describe('how it is computed', () => {
  it('opens at every part and leads to a method that can be read', async () => {
    const page = await opened('example')
    const parts = page.locator('details', { has: page.locator('a[href^="/methods/"]') })
    const addresses = await page
      .locator('a[href^="/methods/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))])
    expect(await parts.count()).toBeGreaterThanOrEqual(12)
    expect(addresses.length).toBeGreaterThanOrEqual(7)
    for (const address of addresses) {
      await page.goto(`${apps.example?.address}${address}`)
      await page.getByRole('heading', { level: 2, name: 'Limits' }).waitFor()
    }
    await page.context().close()
  })

  it('leads on from one method to the next, and says so where there is none', async () => {
    const page = await opened('empty')
    await page.goto(`${apps.empty?.address}/methods/forecast`)
    await page.getByRole('heading', { level: 1, name: 'Forecast' }).waitFor()
    await page.locator('main').getByRole('link', { name: 'Silence' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Silence' }).waitFor()
    await page.goto(`${apps.empty?.address}/methods/nothing`)
    await page.getByText('There is no method of this name.').waitFor()
    await page.context().close()
  })

  it('can be read without fault on a phone and wide, light and dark', async () => {
    const page = await opened('empty')
    await page.goto(`${apps.empty?.address}/methods/stage-rates`)
    await page.getByRole('heading', { level: 1, name: 'Stage rates' }).waitFor()
    await expectNoFaults(page)
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
