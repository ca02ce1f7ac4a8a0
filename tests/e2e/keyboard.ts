/** Moves through a page as a person without a mouse does. */
import type { Page } from 'playwright-core'

/** Milliseconds of going round: what the act before brings may still be on its way. */
const GOES_ROUND = 30_000

/**
 * Presses Tab until the focus stands on what has this name, or leads to this address.
 *
 * @throws Error naming what was passed, when nothing with the name can be reached
 */
export async function tabTo(page: Page, name: RegExp, address?: RegExp): Promise<void> {
  const passed: string[] = []
  const until = performance.now() + GOES_ROUND
  while (performance.now() < until) {
    await page.keyboard.press('Tab')
    const focused = await focusedThing(page)
    if (name.test(focused.name) && (!address || address.test(focused.address))) return
    passed.push(focused.name)
  }
  throw new Error(`No Tab stop is called ${name}. Passed: ${[...new Set(passed)].join(' | ')}`)
}

/** Tabs to what has this name and presses Enter on it. */
export async function enterOn(page: Page, name: RegExp, address?: RegExp): Promise<void> {
  await tabTo(page, name, address)
  await page.keyboard.press('Enter')
}

/** Tabs to the field with this label, and types in place of what stands there. */
export async function typeInto(page: Page, label: RegExp, text: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

/** What has the focus, by its name; empty where nothing has. */
export async function focusedName(page: Page): Promise<string> {
  return (await focusedThing(page)).name
}

function focusedThing(page: Page): Promise<{ name: string; address: string }> {
  return page.evaluate(() => {
    // The page itself holds all text, and is no stop.
    const element = document.activeElement === document.body ? null : document.activeElement
    const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent
    const text = element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? ''
    const address = element?.getAttribute('href') ?? ''
    return { name: text.replace(/\s+/g, ' ').trim(), address }
  })
}
