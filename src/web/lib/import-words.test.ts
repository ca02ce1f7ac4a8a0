/** Every record of a file is spoken of, and the parts add up. */
import { describe, expect, it } from 'vitest'
import type { FileReport } from '#contracts/views.ts'
import {
  countWords,
  fateWords,
  formatWords,
  searchWords,
  sizeWords,
} from '#web/lib/import-words.ts'

const file: FileReport = {
  file: 'x.csv',
  format: 'sheet',
  read: 1234,
  imported: 1200,
  duplicate: 30,
  rejected: 4,
  problems: [],
}

describe('import words', () => {
  it('groups thousands and knows one from many', () => {
    expect(formatWords(file)).toBe('1,234 rows in a spreadsheet')
    expect(countWords(1, ['mail', 'mails'])).toBe('1 mail')
    expect(countWords(1_000_000, ['mail', 'mails'])).toBe('1,000,000 mails')
  })
  it('names each fate that occurs', () => {
    expect(fateWords(file, false)).toEqual([
      '1,200 will come in',
      '30 are here already',
      '4 cannot be read, each with its reason below',
    ])
    expect(fateWords({ ...file, duplicate: 0, rejected: 0 }, true)).toEqual(['1,200 came in'])
  })
  it('says what waits for the person', () => {
    const report = { files: [], applications: 1, messages: 0, toReview: 1 }
    expect(searchWords(report, true)).toBe(
      'Your search now holds 1 application. 1 mail waits for your word.',
    )
  })
  it('says sizes', () =>
    expect([999, 45_000, 2_500_000].map(sizeWords)).toEqual(['999 bytes', '45 kB', '2.5 MB']))
})
