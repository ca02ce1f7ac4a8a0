/** The three searches that pages are looked at with: nothing, the example, 2,000 applications. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeHistory } from '../../bench/made-history.ts'
import { runCommand } from '../../tests/e2e/running-app.ts'

const LARGE = 2000

/** The made search ends some days before: much later nothing of it would be under way. */
export const LARGE_NOW = '2026-01-12T18:00:00.000Z'

/** Fills a home with the search of this name. */
export const SEARCHES = {
  empty: async () => undefined,
  example: async (home: string) => runCommand(home, 'demo'),
  large: async (home: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'comeback-large-'))
    const file = join(folder, 'history.json')
    writeFileSync(file, madeHistory(LARGE))
    await runCommand(home, 'import', file)
    rmSync(folder, { recursive: true })
  },
} as const satisfies Record<string, (home: string) => Promise<void>>

export type SearchName = keyof typeof SEARCHES
