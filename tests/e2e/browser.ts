/**
 * A real browser for the end-to-end tests: the one on this machine, else Debian's, else a clear
 * sentence. Never downloads a build of its own.
 *
 * Chromium without its own windows goes first: the same engine at half the work, since a new
 * page of the whole browser loads the browser's own surface as well.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const run = promisify(execFile)

/** Where Chromium, Chrome and Edge usually are, on Linux, macOS and Windows. */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Without these Chromium looks up its maker's hosts at every start. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
]

/** @param args further arguments of Chromium */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = installedBrowser() ?? (await installDebianBrowser())
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args: [...QUIET, ...asRoot, ...args] })
}

function installedBrowser(): string | undefined {
  const named = process.env.CHROME_PATH
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH is "${named}", and there is no file of that name.`)
  }
  return USUAL_PLACES.find((place) => existsSync(place))
}

/** Some releases have the whole browser only. */
const DEBIAN_PACKAGES = ['chromium-headless-shell', 'chromium']

async function installDebianBrowser(): Promise<string> {
  const tried: unknown[] = []
  for (const name of DEBIAN_PACKAGES) {
    try {
      await installPackage(name)
      return `/usr/bin/${name}`
    } catch (error) {
      tried.push(error)
    }
  }
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge. Install one, or set CHROME_PATH to it.',
    { cause: new AggregateError(tried) },
  )
}

async function installPackage(name: string): Promise<void> {
  await run('apt-get', ['update'], { timeout: 240_000 })
  await run('apt-get', ['install', '-y', '--no-install-recommends', name], {
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
