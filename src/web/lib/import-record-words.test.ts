import { describe, expect, it } from 'vitest'
import type { ImportRecordView } from '#contracts/import-records.ts'
import { cameWords, filesWords, goesWords } from './import-record-words.ts'

const file = { file: 'jobs.csv', format: 'sheet', read: 6, imported: 3, duplicate: 2, rejected: 1 }
const record = {
  id: 'i-1',
  at: '2026-11-02T10:00:00.000Z',
  state: 'done',
  removed: false,
  removedBy: null,
  files: [file],
} as ImportRecordView

describe('what was brought in', () => {
  it('is named by its first file', () => {
    expect(filesWords(record)).toBe('jobs.csv')
    expect(filesWords({ files: [...record.files, ...record.files] })).toBe('jobs.csv and 1 more')
  })

  it('adds up, and says whether it was stopped or taken out', () => {
    expect(cameWords(record)).toBe('3 came in, 2 were here already, 1 could not be read')
    expect(cameWords({ ...record, state: 'stopped', removed: true })).toMatch(
      /stopped before the end, taken out$/,
    )
  })
})

describe('what goes', () => {
  it('is counted in applications, mails and rows', () => {
    expect(goesWords({ applications: 2, messages: 1, entries: 2, contacts: 0 })).toBe(
      '2 applications go, with 1 mail and 2 rows.',
    )
    expect(goesWords({ applications: 1, messages: 0, entries: 1, contacts: 0 })).toBe(
      '1 application goes, with 1 row.',
    )
  })

  it('is nothing where all came from elsewhere too', () => {
    expect(goesWords({ applications: 0, messages: 0, entries: 0, contacts: 0 })).toMatch(
      /^Nothing goes/,
    )
    expect(goesWords({ applications: 0, messages: 1, entries: 0, contacts: 0 })).toMatch(
      /^1 mail goes\. No/,
    )
  })
})
