/**
 * A program that can be stopped and started again on the same home at the same address: for open
 * pages to notice, and for a day to pass.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Started, startComeback } from '#tests/cli/started-comeback.ts'
import type { AppStart } from './running-app.ts'

export type RestartableApp = {
  readonly address: string
  readonly stop: () => Promise<void>
  /** @param now what today is from then on; the machine's day where it is left out */
  readonly start: (now?: string) => Promise<void>
}

/** Starts on a home of its own, empty unless filled; stopped for good when the test is over. */
export async function restartableApp({
  fill,
  now,
}: Pick<AppStart, 'fill' | 'now'> = {}): Promise<RestartableApp> {
  const folder = mkdtempSync(join(tmpdir(), 'comeback-e2e-'))
  const home = join(folder, 'home')
  let program: Started
  const start = async (port: string, today?: string) => {
    const day = today === undefined ? [] : ['--now', today]
    program = startComeback('serve', '--no-open', '--port', port, '--home', home, ...day)
    const [, address = ''] = await program.told(/Comeback is at (http:\S+)/)
    return address
  }
  const stop = async () => {
    program.process.kill('SIGTERM')
    await program.ended
  }
  await fill?.(home)
  const address = await start('0', now)
  onTestFinished(async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const { port } = new URL(address)
  return { address, stop, start: (today) => start(port, today).then(() => undefined) }
}
