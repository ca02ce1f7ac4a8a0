/**
 * The hand-made table: each expected day was written with its reason before the code ran.
 * Fixture: tests/fixtures/cadence/README.md.
 */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCase, settledAs } from './cadence-cases.test-data.ts'
import { conversationsWith } from './conversations.ts'

const FOLDER = new URL('../../../../tests/fixtures/cadence/', import.meta.url)
const files = globSync('*.jsonl', { cwd: FOLDER })

describe.each(files)('%s', (file) => {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n')
  const cases = lines.map(readCase)

  it('has each case under a name of its own, with its reason', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    expect(cases.filter(({ why }) => why.length < 5).map(({ id }) => id)).toEqual([])
  })

  it.each(cases)('$id', (one) => {
    const first = conversationsWith(one.employerCase)
    const found = conversationsWith(settledAs(one, first))
    expect(
      found.map(({ kind, on }) => [kind, on]),
      one.why,
    ).toEqual(one.expect.map(({ kind, on }) => [kind, on]))
    for (const [at, { writeOn, applicationId }] of one.expect.entries()) {
      if (writeOn) expect(found[at]?.writeOn, one.why).toBe(writeOn)
      if (applicationId) expect(found[at]?.applicationId).toBe(applicationId)
    }
  })
})
