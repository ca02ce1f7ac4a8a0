import { describe, expect, it } from 'vitest'
import { formatDay } from './day-format.ts'
import { DATE_FORMATS } from './preferences.ts'

describe('formatDay', () => {
  it('writes each shape', () => {
    expect(DATE_FORMATS.map((format) => formatDay('2026-05-03', format))).toEqual([
      '3 May 2026',
      'May 3, 2026',
      '05/03/2026',
      '2026-05-03',
    ])
  })

  it('shortens long months to three letters', () => {
    expect(formatDay('2026-09-30', 'day-first')).toBe('30 Sep 2026')
  })
})
