/** The reference pages on file formats say what the code does: made from it, or compared with it. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { historyFileJsonSchema, readHistoryFile } from '#contracts/history-file.ts'
import { LetterShape } from '#contracts/history-letters.ts'
import { ContactShape, PeopleWordsShape } from '#contracts/history-people.ts'
import {
  ApplicationShape,
  HistoryFile,
  MilestoneShape,
  PersonShape,
  PostingShape,
} from '#contracts/history-schema.ts'
import { sheetReference } from '../../scripts/sheet-reference.ts'

const page = (name: string) =>
  readFileSync(new URL(`../../docs/reference/${name}`, import.meta.url), 'utf8')

describe('docs/reference', () => {
  it('has the JSON Schema that the contract gives (else: npx node scripts/write-schemas.ts)', () => {
    expect(JSON.parse(page('history-file.schema.json'))).toEqual(historyFileJsonSchema())
  })

  it('names every column and word of sheets (else: npx node scripts/write-schemas.ts)', () => {
    expect(page('sheets.md')).toBe(sheetReference())
  })

  it.each([
    ['top', HistoryFile],
    ['`person`', PersonShape],
    ['application', ApplicationShape],
    ['`posting`', PostingShape],
    ['contact', ContactShape],
    ['`people`', PeopleWordsShape],
    ['letter', LetterShape],
    ['milestone', MilestoneShape],
  ])('lists the keys of %s in history-file.md', (where, shape) => {
    const keys = Object.keys(shape.shape).map((key) => `\`${key}\``)
    expect(page('history-file.md')).toContain(`| ${where} | ${keys.join(', ')} |`)
  })

  it('shows a history file that is read without a fault', () => {
    const example = /```json\n([^`]+)```/.exec(page('history-file.md'))?.[1] ?? ''
    expect(readHistoryFile(example)).toMatchObject({ read: 1, rejected: 0, problems: [] })
  })
})
