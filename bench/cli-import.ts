/**
 * `comeback import` in a process of its own, as a person runs it: what it told, its report, its
 * peak memory by the kernel's own count, and the time it took.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportReport } from '#contracts/views.ts'

const CLI = join(import.meta.dirname, '../bin/comeback.js')

export type CliImport = {
  readonly report: ImportReport
  /** Lines of progress, in order. */
  readonly told: readonly string[]
  readonly peakMegabytes: number
  /** Of the whole process, start included. */
  readonly seconds: number
  readonly cpuSeconds: number
}

export type ImportOrder = {
  readonly mailbox: string
  readonly home: string
  /** For a small file of its own. */
  readonly folder: string
  /** Stops it as Ctrl-C does, once so many per cent are told. */
  readonly stopAtPercent?: number
}

export async function importByCli(order: ImportOrder): Promise<CliImport> {
  const { mailbox, home, folder, stopAtPercent = Number.POSITIVE_INFINITY } = order
  const args = ['import', mailbox, '--home', home, '--json']
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', witness(folder), CLI, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { stdout, stderr } = await heard(child, stopAtPercent)
  const seconds = (performance.now() - start) / 1000
  const [, peak, cpu] = /^peak (\d+) (\d+)$/m.exec(stderr) ?? []
  if (!peak || !cpu) throw new Error(`The import did not tell its peak: ${stderr}${stdout}`)
  const told = stderr.split('\n').filter((line) => line.startsWith('kept '))
  const document = JSON.parse(stdout)
  return {
    ...{ told, seconds, report: document.error?.details.report ?? document },
    peakMegabytes: (Number(peak) * 1024) / 1e6,
    cpuSeconds: Number(cpu) / 1e6,
  }
}

/** Loaded before the program, so that it tells its peak, in kilobytes, as the last thing it does. */
function witness(folder: string): string {
  const path = join(folder, 'tell-peak.mjs')
  writeFileSync(
    path,
    `process.on('exit', () => {
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
      process._rawDebug('peak ' + maxRSS + ' ' + (userCPUTime + systemCPUTime))
    })\n`,
  )
  return path
}

async function heard(child: ChildProcess, stopAtPercent: number) {
  let [stdout, stderr, isAsked] = ['', '', false]
  child.stdout?.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
    const percent = Number([...stderr.slice(-2_000).matchAll(/\((\d+)%\)/g)].at(-1)?.[1] ?? 0)
    if (isAsked || percent < stopAtPercent) return
    isAsked = true
    child.kill('SIGINT')
  })
  await once(child, 'close')
  return { stdout, stderr }
}
