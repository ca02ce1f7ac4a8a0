/** Runs the real command line in a process of its own, with a home of its own. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const CLI = fileURLToPath(new URL('../../bin/comeback.js', import.meta.url))

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'comeback-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function comeback(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** The one document of a run with `--json` that must have ended with exit 0. */
export function documentOf<Document>({ code, stdout, stderr }: Ran): Document {
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}${stdout}`)
  return JSON.parse(stdout) as Document
}

type Refusal = { code: string; message: string }

/** The error of a run with `--json` that must have been refused. */
export function refusalOf({ code, stdout, stderr }: Ran): Refusal {
  if (code !== 1) throw new Error(`exit ${code}: ${stderr}${stdout}`)
  return (JSON.parse(stdout) as { error: Refusal }).error
}

export const comebackJson = async <Document>(...args: readonly string[]): Promise<Document> =>
  documentOf<Document>(await comeback(...args, '--json'))

export const refusal = async (...args: readonly string[]): Promise<Refusal> =>
  refusalOf(await comeback(...args, '--json'))
