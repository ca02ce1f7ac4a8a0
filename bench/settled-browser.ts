/** A browser that keeps the app's files, as it does after the first page that was ever opened. */
import type { Page } from 'playwright-core'

/** The worker is ready before what it took along has settled. */
const SETTLES_MS = 400

/** Opens a page of the app other than the one to be measured, and waits until its files are kept. */
export async function settle(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/settings`)
  await page.locator('h1').first().waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await page.waitForTimeout(SETTLES_MS)
}
