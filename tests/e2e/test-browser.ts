/**
 * The browser as the tests have it: one process for all test files of a worker, and profiles that
 * share nothing. What a file opened is closed with it.
 */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from './browser.ts'

export type TestBrowser = {
  /**
   * A new profile. It keeps no shell for the time without the program unless `serviceWorkers` is
   * 'allow': each profile would fetch and store the whole app first, a second of a processor.
   */
  readonly newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>
  /** A page in a profile of its own. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>
  /** Closes all that was opened here. */
  readonly close: () => Promise<void>
}

/**
 * A process for each page's site, and one more in reserve, is work for nothing where every page is
 * of one program: a fifth of what a new profile takes.
 */
const FEW_PROCESSES = ['--disable-site-isolation-trials', '--renderer-process-limit=1']

/** Runs until the worker ends, which ends it. */
let running: Promise<Browser> | undefined

export async function openTestBrowser(): Promise<TestBrowser> {
  running ??= openBrowser(FEW_PROCESSES)
  const browser = await running
  const contexts: BrowserContext[] = []
  const newContext = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ serviceWorkers: 'block', ...options })
    contexts.push(context)
    return context
  }
  return {
    newContext,
    newPage: async (options) => (await newContext(options)).newPage(),
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()))
    },
  }
}
