/** axe finds nothing on any page, empty and full, light and dark, on a phone and a wide screen. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf } from './axe-faults.ts'
import { type RunningApp, startApp } from './running-app.ts'
import { openTestBrowser, type TestBrowser } from './test-browser.ts'

let browser: TestBrowser
let app: RunningApp
let pages: readonly string[] = []

/** Each theme in one width; `expectNoFaults` looks at what tests come to in the other two pairs. */
const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const

beforeAll(async () => {
  browser = await openTestBrowser()
  app = await startApp()
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

/** Opens each page in each look. */
async function violations(paths: readonly string[]): Promise<readonly string[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  const found: string[] = []
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    for (const path of paths) {
      await page.goto(app.address + path)
      await page.locator('main h1').first().waitFor()
      const faults = await faultsOf(page)
      found.push(...faults.map((fault) => `${path} (${colorScheme}, ${width}): ${fault}`))
    }
  }
  await context.close()
  return found
}

const EMPTY = [
  '/',
  '/applications',
  '/applications?view=board',
  '/patterns',
  '/people',
  '/people?view=where',
  '/people?view=long-game',
  '/people?view=meetings',
  '/people?view=offers',
  '/report',
  '/import',
  '/review',
  '/settings',
  '/rejections',
  '/steps',
]

describe('axe', () => {
  it('finds nothing on an empty home', async () => {
    expect(await violations(EMPTY)).toEqual([])
  })

  it('has an example to look at', async () => {
    const headers = { origin: app.address }
    const filled = await fetch(`${app.address}/api/demo`, { method: 'POST', headers })
    expect(filled.status).toBe(204)
    const answer = await fetch(`${app.address}/api/debriefs`)
    const { rejections } = (await answer.json()) as { rejections: { applicationId: string }[] }
    const id = rejections[0]?.applicationId
    pages = [
      ...EMPTY,
      `/applications/${id}`,
      ...['moment', 'questions', 'answers', 'happened', 'next', 'done'].map(
        (part) => `/debrief/${id}?part=${part}`,
      ),
      `/debrief/${id}/print`,
      `/letters/feedback-request/${id}`,
      `/letters/re-application/${id}?register=formal&language=de`,
      `/applications/${id}/letters`,
      '/letter-templates',
    ]
  })

  it('finds nothing on the example', async () => {
    expect(await violations(pages)).toEqual([])
  })
})
