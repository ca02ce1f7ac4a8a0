/**
 * What axe finds on a page: the one way in which the tests ask it.
 *
 * Nothing here embeds a frame of another origin, so axe runs whole in the page itself and tells
 * violations only: a third of the time.
 */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** A fault is told by its first places; a list of 120 rows says no more. */
const PLACES = 3

/** Longer than any transition here; one that was held back never ends. */
const MOST_MS = 1_000

/** @param exclude a selector of what axe does not look at */
export async function axeFaults(page: Page, exclude?: string): Promise<readonly string[]> {
  // A colour that is still on its way is no fault.
  await page.evaluate((most) => {
    const moving = Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    return Promise.race([moving, new Promise((resolve) => setTimeout(resolve, most))])
  }, MOST_MS)
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await (exclude === undefined ? axe : axe.exclude(exclude)).analyze()
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, PLACES).map(({ target }) => target.join(' '))
    return `${id} at ${nodes.length} places: ${places.join(', ')}`
  })
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

const WIDTHS = [390, 1280] as const

/** axe finds nothing, and nothing is wider than the screen, on a phone and wide, light and dark. */
export async function expectNoFaults(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    expect(await axeFaultsInThemes(page)).toEqual([])
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wider).toBe(0)
  }
}
