/**
 * What axe finds on a page: the one way in which the tests ask it.
 *
 * Nothing here embeds a frame, so axe runs whole in the page itself and tells violations only: a
 * third of the time.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A fault is told by its first places; a list of 120 rows says no more. */
const PLACES = 3

/**
 * A colour that is still on its way is no fault. Where one is inherited, its transition sets off
 * those of what it holds, level by level: still is what moves nothing for some frames in a row.
 * One that was held back never ends, so that there is a most.
 */
const FRAMES = { still: 6, most: 60 }

async function untilStill({ still, most }: typeof FRAMES): Promise<void> {
  for (let frame = 0, quiet = 0; frame < most && quiet < still; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const moves = document.getAnimations().some(({ playState }) => playState === 'running')
    quiet = moves ? 0 : quiet + 1
  }
}

/** Until nothing that stands on the page waits for its data: of an empty one axe has nothing to say. */
export async function untilLoaded(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-waiting]') === null)
}

/** @param exclude a selector of what axe does not look at */
export async function axeFaults(page: Page, exclude?: string): Promise<readonly string[]> {
  await untilLoaded(page)
  await page.evaluate(untilStill, FRAMES)
  await bringAxe(page)
  const violations = await page.evaluate(async (selector) => {
    const context = selector === undefined ? document : { exclude: [selector] }
    const found = await window.axe.run(context, { resultTypes: ['violations'] })
    return found.violations
  }, exclude)
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, PLACES).map(({ target }) => target.join(' '))
    return `${id} at ${nodes.length} places: ${places.join(', ')}`
  })
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Where a tab keeps axe for its further pages. */
const KEPT = 'axe-core'

/**
 * Loads axe where the page lacks it. The way from here into a page is slow for half a megabyte
 * (0.3 s of a processor; 0.02 s to run it), so each tab gets it once.
 */
async function bringAxe(page: Page): Promise<void> {
  const isKept = await page.evaluate((key) => sessionStorage.getItem(key) !== null, KEPT)
  if (!isKept) {
    const add = ([key, script]: readonly [string, string]) => sessionStorage.setItem(key, script)
    await page.evaluate(add, [KEPT, AXE] as const)
  }
  await page.evaluate(`'axe' in window || void (0, eval)(sessionStorage.getItem('${KEPT}'))`)
}

/** The same in the light and in the dark theme, each named. */
export async function axeFaultsInThemes(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    found.push(...(await axeFaults(page)).map((fault) => `${colorScheme}: ${fault}`))
  }
  return found
}

/** Each theme in one width; `axe.test.ts` opens every page in the other two pairs. */
const LOOKS = [
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1280 },
] as const

/** How many pixels of the page stand outside of the screen. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What axe finds, and whether the page runs over the screen. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults = await axeFaults(page)
  const overflow = await overflowOf(page)
  return overflow > 0 ? [...faults, `the page is ${overflow} px wider than the screen`] : faults
}

/** axe finds nothing, and nothing is wider than the screen, on a phone and wide, light and dark. */
export async function expectNoFaults(page: Page): Promise<void> {
  for (const { colorScheme, width } of LOOKS) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await faultsOf(page), `${colorScheme}, ${width} px`).toEqual([])
  }
}
