/** A home for a benchmark, filled through the use cases and removed when the process ends. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock } from '#adapters/clock.ts'
import { files } from '#adapters/files.ts'
import { importFiles } from '#app/import/import-files.ts'
import type { Services } from '#app/ports.ts'
import { openHome } from '#store/home.ts'
import { madeHistory } from './made-history.ts'

/** The made searches end before this day. */
export const TODAY = '2026-03-01'

export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'comeback-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export async function servicesOn(home: string): Promise<Services> {
  return { store: await openHome(home), clock: fixedClock(TODAY), files }
}

/** Imports a made search of so many applications; returns the home's folder. */
export async function homeWith(applications: number): Promise<string> {
  const folder = benchFolder()
  const [home, file] = [join(folder, 'home'), join(folder, 'history.json')]
  writeFileSync(file, madeHistory(applications))
  const services = await servicesOn(home)
  const report = await importFiles(services, { paths: [file] })
  await services.store.close()
  if (report.applications !== applications) {
    throw new Error(`The home holds ${report.applications} applications, not ${applications}.`)
  }
  return home
}
