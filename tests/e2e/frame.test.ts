/** Around every page: search by keyboard, keys, help and the shell without the program, take back. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { restartableApp } from './restartable-app.ts'
import { type RunningApp, runCommand, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

let browser: TestBrowser
let app: RunningApp

beforeAll(async () => {
  browser = await openTestBrowser()
  app = await startApp({ fill: (home) => runCommand(home, 'demo') })
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

/** A page of the example; whatever it complains about in its console fails the test. */
async function opened(
  path: string,
  options: BrowserContextOptions = {},
  { address }: { readonly address: string } = app,
) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(address + path)
  await page.locator('main h1').first().waitFor()
  return { context, page, complaints }
}

const search = (page: Page) => page.getByRole('combobox', { name: /^Search for/ })

/** What the search found; a page behind it may have options of its own. */
const results = (page: Page) => page.locator('dialog[open]').getByRole('option')

/** Resolves when the shell is kept for the time without the program. */
async function shellKept(page: Page) {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise<void>((resolve) => {
      active?.addEventListener('statechange', () => active.state === 'activated' && resolve())
    })
  })
}

describe('search', () => {
  it('opens by a key, finds by words, announces the count, and Enter goes there', async () => {
    const { page, complaints } = await opened('/settings', { serviceWorkers: 'allow' })
    await page.keyboard.press('Control+k')
    await expect
      .poll(() => search(page).evaluate((field) => field === document.activeElement))
      .toBe(true)
    await page.keyboard.type('patt')
    await page.getByRole('status').getByText('found').waitFor()
    expect(await results(page).first().textContent()).toBe('Patterns')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/patterns$/)
    await page.getByRole('heading', { level: 1, name: 'Patterns' }).waitFor()
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  it('gives the focus back to where it was when Escape closes it', async () => {
    const { page } = await opened('/settings')
    await page
      .getByRole('button', { name: /^Search/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await search(page).waitFor()
    await page.keyboard.type('north')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0)
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    expect(focused).toContain('Search')
  })

  it('moves by arrows to an application and opens it, on a phone too', async () => {
    const { page } = await opened('/', { viewport: { width: 390, height: 760 }, hasTouch: true })
    await page.getByRole('button', { name: 'More' }).tap()
    await page.getByRole('button', { name: 'Search' }).tap()
    await search(page).fill('data')
    // Applications, people and pages come one after the other, and each moves the order.
    for (const group of ['Applications', 'People']) {
      await page.locator('dialog[open]').getByText(group, { exact: true }).waitFor()
    }
    const second = await results(page).nth(1).locator('span').first().textContent()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/applications\/./)
    const employer = second?.split(',')[0] ?? 'no second result'
    await page.getByRole('heading', { level: 1 }).getByText(employer).waitFor()
  })

  it('changes the theme', async () => {
    const { page } = await opened('/', { colorScheme: 'light' })
    await page.keyboard.press('Control+k')
    await search(page).fill('dark')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
  })
})

describe('the keys', () => {
  it('are listed under ?, unless single keys are switched off', async () => {
    const { page } = await opened('/')
    await page.keyboard.press('?')
    await page.getByRole('heading', { name: 'Keys' }).waitFor()
    await page.getByRole('checkbox', { name: /Single keys act/ }).uncheck()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0)
    await page.keyboard.press('?')
    await page.keyboard.press('Control+k')
    await search(page).waitFor()
    expect(await page.getByRole('heading', { name: 'Keys' }).count()).toBe(0)
  })

  it('take the last change of this tab back, and bring it again', async () => {
    const { page } = await opened('/')
    const said = page.getByRole('heading', { name: /said no/ })
    const first = (await said.textContent()) ?? ''
    await page.getByRole('button', { name: 'Not this one' }).click()
    await expect.poll(() => page.locator('main').textContent()).not.toContain(first)
    await page.keyboard.press('Control+z')
    await page.getByText(/^Taken back: /).waitFor()
    await expect.poll(() => said.textContent()).toBe(first)
    await page.keyboard.press('Control+Shift+z')
    await page.getByText(/^Brought back: /).waitFor()
    await expect.poll(() => page.locator('main').textContent()).not.toContain(first)
    await page.keyboard.press('Control+z')
    await expect.poll(() => said.textContent()).toBe(first)
  })
})

describe('axe', () => {
  const states = [
    {
      name: 'search',
      width: 1280,
      open: async (page: Page) => {
        await page.keyboard.press('Control+k')
        await search(page).fill('data')
      },
    },
    {
      name: 'search on a phone',
      width: 390,
      open: async (page: Page) => {
        await page.getByRole('button', { name: 'More' }).click()
        await page.getByRole('button', { name: 'Search' }).click()
        await search(page).waitFor()
      },
    },
    {
      name: 'more',
      width: 390,
      open: (page: Page) => page.getByRole('button', { name: 'More' }).click(),
    },
    {
      name: 'keys',
      width: 1280,
      open: async (page: Page) => {
        await page.keyboard.press('?')
        await page.getByText('Single keys act').waitFor()
      },
    },
    {
      name: 'help',
      width: 390,
      open: (page: Page) => page.getByRole('button', { name: /^Need a person/ }).click(),
    },
  ]
  const everyTheme = states.flatMap((state) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ ...state, colorScheme })),
  )

  it.each(everyTheme)('finds nothing in $name, $width px, $colorScheme', async (state) => {
    const { width, colorScheme, open } = state
    const { page } = await opened('/', { viewport: { width, height: 760 }, colorScheme })
    await open(page)
    await page.waitForLoadState('networkidle')
    expect(await axeFaults(page)).toEqual([])
  })
})

describe('without the program', () => {
  async function left(path: string, options: BrowserContextOptions = {}) {
    const other = await restartableApp()
    const scene = await opened(path, { ...options, serviceWorkers: 'allow' }, other)
    await shellKept(scene.page)
    return { ...scene, other }
  }

  it('the shell opens, says so, shows the help card, and comes back by itself', async () => {
    const { page, other } = await left('/', { timezoneId: 'Europe/Dublin' })
    await other.stop()
    await page.goto(`${other.address}/patterns`)
    await page.getByRole('heading', { level: 1, name: 'Comeback is not running' }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Need a person to talk to?' }).click()
    await page.getByRole('link', { name: 'Call 116 123' }).waitFor()
    await page.getByLabel('United States').check()
    await page.getByRole('link', { name: 'Call 988' }).waitFor()
    await page.keyboard.press('Escape')
    await other.start()
    await page.getByRole('heading', { level: 1, name: 'Patterns' }).waitFor()
  })

  it('a page that is open keeps what it shows, says so, and goes on', async () => {
    const { page, other } = await left('/settings')
    await other.stop()
    await page.getByText('Comeback is not running.').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Settings')
    await other.start()
    await page.getByText('Comeback is not running.').waitFor({ state: 'detached' })
  })

  it('keeps the files of the app alone: nothing that the program answered', async () => {
    const { page } = await left('/settings')
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return all.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(kept.length).toBeGreaterThan(5)
    expect(kept.filter((path) => !/^\/($|assets\/|mark\.svg$)/.test(path))).toEqual([])
  })
})
