/** The real program, started on a home of its own, for a browser to open. */
import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const CLI = fileURLToPath(new URL('../../bin/comeback.js', import.meta.url))
const STARTED = /Comeback is at (http:\/\/127\.0\.0\.1:\d+)/

export type RunningApp = {
  readonly address: string
  readonly home: string
  readonly stop: () => Promise<void>
}

export type AppStart = {
  /** Fills the home before the program starts on it. */
  readonly fill?: (home: string) => Promise<void>
  /** What today is; the machine's day where it is left out. */
  readonly now?: string
  /** Further settings, as the environment has them. */
  readonly settings?: Readonly<Record<string, string>>
}

/** Starts `comeback serve` on a home of its own, empty unless filled; resolves when it answers. */
export async function startApp({ fill, now, settings }: AppStart = {}): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'comeback-e2e-'))
  const home = join(folder, 'home')
  await fill?.(home)
  const child = spawn(
    process.execPath,
    [
      ...[CLI, 'serve', '--no-open', '--port', '0', '--home', home],
      ...(now === undefined ? [] : ['--now', now]),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...settings } },
  )
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  const address = await new Promise<string>((resolve, reject) => {
    let told = ''
    child.stderr.on('data', (chunk) => {
      told += chunk
      const found = STARTED.exec(told)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(`The program ended at once: ${told}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { address, home, stop }
}

/** Runs one command of the program to its end on a home; what it prints is thrown away. */
export async function runCommand(home: string, ...command: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [CLI, ...command, '--home', home])
}
