/** The log is appended to and never changed: no repository has a statement that could. */
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
const FOLDER = new URL('src/store/', ROOT)
const LOG = ['messages', 'message_bodies', 'entries', 'contact_cards', 'events']

/** The one exception, for the erasure of a person: docs/decisions/0020-a-person-can-be-erased.md. */
const EXCEPTION = 'erase-records.repo.ts'

const repositories = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.ts') && name !== EXCEPTION,
)

describe('the log', () => {
  it('has one exception, which nothing but the erasure of a person uses', () => {
    const using = globSync('src/**/*.ts', { cwd: ROOT }).filter((name) =>
      /\.rewriteRecords\(/.test(readFileSync(new URL(name, ROOT), 'utf8')),
    )
    expect(using).toEqual(['src/app/people/erase-person.ts'])
  })

  it.each(repositories)('is not changed by %s', (name) => {
    const source = readFileSync(new URL(name, FOLDER), 'utf8')
    for (const table of LOG) {
      expect(source).not.toMatch(new RegExp(`(updateTable|deleteFrom)\\('${table}'`))
    }
    // Engine-specific or hand-written SQL has no place outside engines/.
    expect(source).not.toMatch(/sql`|sql\.raw|\bPRAGMA\b/)
  })
})
