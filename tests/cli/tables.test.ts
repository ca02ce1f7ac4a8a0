/** `comeback report` and `comeback export` into tables, in real processes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { comeback, comebackJson, refusal } from './cli-here.ts'
import { temporaryFolder } from './run-cli.ts'

const SMALL = fileURLToPath(new URL('../fixtures/ok/history/small.json', import.meta.url))
const TODAY = ['--now', '2026-03-28'] as const

async function scene() {
  const folder = temporaryFolder()
  const home = join(folder, 'home')
  await comebackJson('import', SMALL, '--home', home, ...TODAY)
  return { folder, home, at: ['--home', home, ...TODAY] }
}

describe('comeback report', () => {
  it('writes the applications sent in a period, and says which', async () => {
    const { folder, at } = await scene()
    const file = join(folder, 'march.csv')
    const period = ['--from', '2026-03-01', '--to', '2026-03-31']
    const told = await comebackJson<{ applications: number }>('report', file, ...period, ...at)
    expect(told).toMatchObject({ file, from: '2026-03-01', to: '2026-03-31' })
    const lines = readFileSync(file, 'utf8').trimEnd().split('\r\n')
    expect(lines[0]).toBe(
      '\uFEFFDate,Employer,Role,How applied,Stage reached,Outcome,Date of outcome',
    )
    expect(lines.length - 1).toBe(told.applications)
    expect(lines[1]).toMatch(/^2026-03-01,Hollowbrook,Data Analyst,Referral,Screening,Rejected,/)
  })

  it('refuses a period that ends before it begins, and writes nothing', async () => {
    const { folder, at } = await scene()
    const file = join(folder, 'none.csv')
    const error = await refusal('report', file, '--from', '2026-03-02', '--to', '2026-03-01', ...at)
    expect(error.code).toBe('bad-input')
    expect(existsSync(file)).toBe(false)
    const { code } = await comeback('report', file, '--from', '2026-02-30', ...at)
    expect(code).toBe(2)
  })

  it('replaces the last report, also by an empty one', async () => {
    const { folder, at } = await scene()
    const file = join(folder, 'report.csv')
    writeFileSync(file, 'older')
    await comebackJson('report', file, '--to', '2000-01-01', ...at)
    expect(readFileSync(file, 'utf8').trimEnd().split('\r\n')).toHaveLength(1)
  })
})

describe('comeback export', () => {
  it('into a name that ends in .csv writes a table that comes in again whole', async () => {
    const { folder, at } = await scene()
    const file = join(folder, 'all.CSV')
    expect(await comebackJson('export', file, ...at)).toMatchObject({ file, applications: 5 })
    const report = await comebackJson<{ files: unknown[]; applications: number }>(
      ...(['import', file, '--home', join(folder, 'other'), ...TODAY] as const),
    )
    expect(report).toMatchObject({
      applications: 5,
      files: [{ format: 'sheet', read: 5, imported: 5, rejected: 0, problems: [] }],
    })
  })
})
