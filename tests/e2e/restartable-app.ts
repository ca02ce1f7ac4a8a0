/** A program that can be stopped and started again at the same address, for open pages to notice. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Started, startComeback } from '#tests/cli/started-comeback.ts'

export type RestartableApp = {
  readonly address: string
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
}

/** Starts on an empty home; stopped for good when the test is over. */
export async function restartableApp(): Promise<RestartableApp> {
  const folder = mkdtempSync(join(tmpdir(), 'comeback-e2e-'))
  let program: Started
  const start = async (port: string) => {
    const home = join(folder, 'home')
    program = startComeback('serve', '--no-open', '--port', port, '--home', home)
    const [, address = ''] = await program.told(/Comeback is at (http:\S+)/)
    return address
  }
  const stop = async () => {
    program.process.kill('SIGTERM')
    await program.ended
  }
  const address = await start('0')
  onTestFinished(async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  })
  return { address, stop, start: () => start(new URL(address).port).then(() => undefined) }
}
