import { describe, expect, it } from 'vitest'
import { fromWords, pasteSentence } from './paste-words.ts'

const NOTHING = {
  kind: 'line',
  employer: null,
  role: null,
  channel: null,
  appliedOn: null,
  dateToChoose: null,
  postingText: null,
} as const

describe('pasteSentence', () => {
  it('says what was read, and what was not', () => {
    const employer = { value: 'Acme', from: 'Acme' }
    expect(pasteSentence({ ...NOTHING, employer })).toBe(
      'Read: the employer. Look them over below.',
    )
    expect(pasteSentence(NOTHING)).toContain('Neither employer nor role')
    expect(pasteSentence({ ...NOTHING, kind: 'address' })).toContain(
      'paste the text of the posting',
    )
  })

  it('asks which day is meant, and names both', () => {
    const dateToChoose = { text: '3/5', days: ['2026-05-03', '2026-03-05'] }
    expect(pasteSentence({ ...NOTHING, dateToChoose })).toContain(
      '"3/5" can be 3 May 2026 or 5 Mar 2026: choose the day.',
    )
  })
})

describe('fromWords', () => {
  it('cuts a long line, and says nothing where nothing was read', () => {
    expect(fromWords({ from: 'x'.repeat(90) })?.length).toBeLessThan(75)
    expect(fromWords(null)).toBeUndefined()
  })
})
