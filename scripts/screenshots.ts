/**
 * Pictures of every page: `npm run screenshots [-- --out FOLDER] [--only NAME] [--guide]`.
 *
 * Empty, example and 2,000 applications; 390 and 1280 wide; light and dark; each a PNG named
 * search-page-width-scheme. `--only` takes a part of that name. `--guide` takes the few pictures
 * of docs/guide instead. Start reading at the end.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../tests/e2e/browser.ts'
import { type RunningApp, startApp } from '../tests/e2e/running-app.ts'
import { type Shot, type Shown, shotsOf } from './screenshots/pages.ts'
import { LARGE_NOW, SEARCHES, type SearchName } from './screenshots/searches.ts'

const WIDTHS = [390, 1280] as const
const SCHEMES = ['light', 'dark'] as const
const HEIGHT = 900
/** A longer page is cut: what matters stands above, and 2,000 rows teach nothing more. */
const MOST_PIXELS = 3600

/** Pages in the guide, and the names of their pictures there. */
const GUIDE: Readonly<Record<string, string>> = {
  today: 'today',
  'debrief-happened': 'debrief',
  applications: 'applications',
  application: 'application',
  patterns: 'patterns',
  review: 'review',
}
const GUIDE_FOLDER = fileURLToPath(new URL('../docs/guide', import.meta.url))

/** The newest rejection and import, and a contact, of the search that runs there. */
async function shownBy({ address }: RunningApp): Promise<Shown> {
  const debriefs = await fetch(`${address}/api/debriefs`)
  const { rejections } = (await debriefs.json()) as { rejections: { applicationId: string }[] }
  const records = await fetch(`${address}/api/import-records`)
  const { imports } = (await records.json()) as { imports: { id: string }[] }
  const people = await fetch(`${address}/api/people`)
  const { people: contacts } = (await people.json()) as {
    people: { id: string; tie: string | null }[]
  }
  return {
    rejection: rejections[0]?.applicationId ?? null,
    importId: imports[0]?.id ?? null,
    contact: (contacts.find(({ tie }) => tie !== null) ?? contacts[0])?.id ?? null,
  }
}

async function shoot(page: Page, app: RunningApp, shot: Shot, file: string): Promise<void> {
  await page.goto(app.address + shot.path)
  await page.locator('h1').first().waitFor()
  // The stream of changes stays open, so the network is never idle: the page itself tells.
  await page.waitForFunction(
    () =>
      ![...document.querySelectorAll('[role="status"]')].some((one) =>
        /One moment/.test(one.textContent),
      ),
  )
  await page.waitForTimeout(400)
  await shot.act?.(page)
  if (shot.act) await page.waitForTimeout(300)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const width = page.viewportSize()?.width ?? 0
  const clip = { x: 0, y: 0, width, height: Math.min(height, MOST_PIXELS) }
  await page.screenshot(shot.act ? { path: file } : { path: file, fullPage: true, clip })
  console.log(file)
}

/** Tells what failed and goes on: one page that does not open must not hide the others. */
async function tried(work: Promise<void>, name: string): Promise<void> {
  await work.catch((error: unknown) => {
    process.exitCode = 1
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  })
}

async function shootSearch(browser: Browser, name: SearchName, wanted: Wanted): Promise<void> {
  const today = name === 'large' ? { now: LARGE_NOW } : {}
  const app = await startApp({ fill: SEARCHES[name], ...today })
  const shots = shotsOf(await shownBy(app))
  for (const colorScheme of wanted.schemes) {
    for (const width of wanted.widths) {
      const viewport = { width, height: HEIGHT }
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
      context.setDefaultTimeout(30_000)
      for (const shot of shots) {
        const file = wanted.fileOf(name, shot.name, width, colorScheme)
        if (file === null) continue
        const page = await context.newPage()
        await tried(shoot(page, app, shot, file), file)
        await page.close()
      }
      await context.close()
    }
  }
  await app.stop()
}

type Wanted = {
  readonly searches: readonly SearchName[]
  readonly widths: readonly number[]
  readonly schemes: readonly (typeof SCHEMES)[number][]
  /** Where a picture goes; `null` where it is not wanted. */
  readonly fileOf: (search: string, page: string, width: number, scheme: string) => string | null
}

function wantedBy(options: { out: string; only: string; guide: boolean }): Wanted {
  if (options.guide) {
    const fileOf = (_search: string, page: string) =>
      GUIDE[page] ? join(GUIDE_FOLDER, `${GUIDE[page]}.png`) : null
    return { searches: ['example'], widths: [1280], schemes: ['light'], fileOf }
  }
  mkdirSync(options.out, { recursive: true })
  const fileOf = (search: string, page: string, width: number, scheme: string) => {
    const name = `${search}-${page}-${width}-${scheme}`
    return name.includes(options.only) ? join(options.out, `${name}.png`) : null
  }
  const searches = Object.keys(SEARCHES) as SearchName[]
  return { searches, widths: WIDTHS, schemes: SCHEMES, fileOf }
}

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'screenshots' },
    only: { type: 'string', default: '' },
    guide: { type: 'boolean', default: false },
  },
})
const wanted = wantedBy(values)
const browser = await openBrowser()
for (const name of wanted.searches) await shootSearch(browser, name, wanted)
await browser.close()
