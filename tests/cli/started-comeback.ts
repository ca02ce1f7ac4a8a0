/** A command line that runs while the test goes on: followed by its progress, stopped or killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { CLI, type Ran } from './run-cli.ts'

export type Started = {
  readonly process: ChildProcess
  /** Resolves when stderr matches, with the match; rejects when the process ends before. */
  readonly told: (pattern: RegExp) => Promise<RegExpExecArray>
  readonly ended: Promise<Ran>
}

export function startComeback(...args: readonly string[]): Started {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const ended = once(child, 'close').then(([code]) => ({ code, stdout, stderr }))
  const told = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(stderr)
        if (found) resolve(found)
      }
      child.stderr.on('data', look)
      look()
      void ended.then(() => reject(new Error(`It ended before it told ${pattern}: ${stderr}`)))
    })
  return { process: child, told, ended }
}

/** How many records the last complete line of progress says are kept. */
export function acknowledgedIn(stderr: string): number {
  const lines = [...stderr.matchAll(/^kept (\d+) from .*\n/gm)]
  return Number(lines.at(-1)?.[1] ?? 0)
}
