import { describe, expect, it } from 'vitest'
import type { DelayView } from '#contracts/patterns.ts'
import {
  delayCounts,
  delaySentence,
  delaysSentence,
  delayTable,
  tookWords,
  waitingWords,
} from './delay-words.ts'

const delay: DelayView = {
  id: 'first-answer',
  n: 40,
  came: 18,
  waiting: { n: 9, median: 8, longest: 31 },
  silent: 13,
  withinDays: 90,
  took: { low: 6, median: 12, high: 25 },
  range: { shortest: 1, longest: 60 },
  usual: { low: 8, median: 15, high: 30, source: 'Example, 2025' },
}

describe('delay words', () => {
  it('say n, the median, the middle half, the usual and who waits', () => {
    expect(delaySentence(delay)).toBe(
      'From applying to the first answer: 18 of 40 came, 9 still wait, 13 stayed silent. ' +
        'Half came within 12 days, the middle half after 6 to 25 days. ' +
        'Usual: half within 15 days, the middle half after 8 to 30 days. ' +
        '9 wait: half of them for 8 days or more, the longest for 31 days.',
    )
  })
  it('claim no middle from a few answers', () => {
    const few = { ...delay, came: 2, took: null, range: { shortest: 3, longest: 9 } }
    expect(tookWords(few)).toBe(
      'They came after 3 to 9 days: too few to tell what is usual for you.',
    )
    expect(tookWords({ ...few, came: 1, range: { shortest: 1, longest: 1 } })).toBe(
      'It came after 1 day: too few to tell what is usual for you.',
    )
    expect(tookWords({ ...few, came: 0, range: null })).toBe('No answer with a date so far.')
    expect(delaysSentence([few])).toMatch(/^Too few dated answers/)
    expect(delayTable([few]).rows[0]?.cells).toContain('too few to tell')
  })
  it('know one who waits from many, and none', () => {
    expect(waitingWords({ ...delay, waiting: { n: 1, median: 5, longest: 5 } })).toBe(
      '1 waits, for 5 days so far.',
    )
    expect(waitingWords({ ...delay, waiting: { n: 0, median: null, longest: null } })).toBe('')
    expect(delayCounts({ ...delay, waiting: { n: 1, median: 5, longest: 5 }, silent: 0 })).toBe(
      '18 of 40 came, 1 still waits',
    )
  })
  it('begin with the first answer where it can be told, else with what can', () => {
    expect(delaysSentence([delay])).toMatch(/^Half of 18 first answers came within 12 days\./)
    expect(
      delaysSentence([
        { ...delay, took: null },
        { ...delay, id: 'after-talk' },
      ]),
    ).toMatch(/^After a talk, half of 18 answers came within 12 days\./)
  })
})
