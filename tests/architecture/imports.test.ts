/** The import table of ARCHITECTURE.md holds, with no cycle. The rules: .dependency-cruiser.cjs. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

it('keeps to the import table, without a cycle', () => {
  const report = execFileSync(
    `${root}node_modules/.bin/depcruise`,
    ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
    { cwd: root, encoding: 'utf8' },
  )
  expect(report).toContain('no dependency violations found')
}, 60_000)
