/** Starts writer.child.ts and collects what it says was acknowledged. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('./writer.child.ts', import.meta.url))

export type Writer = {
  readonly process: ChildProcess
  /** Resolves when the first batch was acknowledged, or the process has ended. */
  readonly started: Promise<void>
  /** Ids acknowledged, and what went to stderr, when the process has ended. */
  readonly ended: Promise<{
    readonly ids: readonly string[]
    readonly complaints: string
    readonly code: number | null
  }>
}

export function startWriter(...args: readonly string[]): Writer {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Compiled once, as the program's own bin asks for: there are dozens of these.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
  })
  let said = ''
  let complaints = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.stderr.on('data', (chunk) => {
    complaints += chunk
  })
  const closed = once(child, 'close')
  const started = Promise.race([once(child.stdout, 'data'), closed]).then(() => undefined)
  const ended = closed.then(() => {
    // A line without its end was cut off by the kill: its id may or may not be complete.
    const ids = said.split('\n').slice(0, -1)
    return { ids, complaints, code: child.exitCode }
  })
  return { process: child, started, ended }
}
