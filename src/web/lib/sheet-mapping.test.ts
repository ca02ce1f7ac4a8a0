/** A person's choice for a column holds, and nothing is guessed against it. */
import { describe, expect, it } from 'vitest'
import { mappingAfter, withMapping } from '#web/lib/sheet-mapping.ts'

const COLUMNS = [
  { name: 'Firm', field: 'employer' },
  { name: 'Job', field: 'role' },
  { name: 'When', field: null },
]

describe('mappingAfter', () => {
  it('gives a column another field and leaves the old one without', () => {
    expect(mappingAfter(COLUMNS, 'Job', 'notes')).toEqual({
      employer: 'Firm',
      role: '',
      notes: 'Job',
    })
  })
  it('moves a field from one column to another', () => {
    expect(mappingAfter(COLUMNS, 'When', 'role')).toEqual({ employer: 'Firm', role: 'When' })
  })
  it('takes a column out', () => {
    expect(mappingAfter(COLUMNS, 'Job', '')).toEqual({ employer: 'Firm', role: '' })
  })
})

describe('withMapping', () => {
  it('shows what was chosen before the sheet is read again', () => {
    const mapping = mappingAfter(COLUMNS, 'When', 'role')
    expect(withMapping(COLUMNS, mapping).map(({ field }) => field)).toEqual([
      'employer',
      null,
      'role',
    ])
    expect(withMapping(COLUMNS, {})).toEqual(COLUMNS)
  })
})
