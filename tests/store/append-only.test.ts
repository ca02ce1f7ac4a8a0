/** The log is appended to and never changed: no repository has a statement that could. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const FOLDER = new URL('../../src/store/', import.meta.url)
const LOG = ['messages', 'message_bodies', 'entries', 'contact_cards', 'events']

const repositories = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'))

describe('the log', () => {
  it.each(repositories)('is not changed by %s', (name) => {
    const source = readFileSync(new URL(name, FOLDER), 'utf8')
    for (const table of LOG) {
      expect(source).not.toMatch(new RegExp(`(updateTable|deleteFrom)\\('${table}'`))
    }
    // Engine-specific or hand-written SQL has no place outside engines/.
    expect(source).not.toMatch(/sql`|sql\.raw|\bPRAGMA\b/)
  })
})
