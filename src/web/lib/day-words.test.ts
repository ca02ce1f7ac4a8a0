/** Dates and waits read as a person would say them. */
import { describe, expect, it } from 'vitest'
import { dayPartWords, dayWords, shortDay, timeLeftWords, waitWords } from '#web/lib/day-words.ts'

describe('dayWords', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-23', 'tomorrow'],
    ['2026-11-19', 'Thursday, 19 November'],
    ['2026-03-01', '1 March 2026'],
    ['2025-12-31', '31 December 2025'],
  ])('says %s as %s', (day, words) => {
    expect(dayWords(day, '2026-11-22')).toBe(words)
  })
})

describe('shortDay', () => {
  it('keeps one shape', () => expect(shortDay('2026-05-09')).toBe('9 May 2026'))
})

describe('dayPartWords', () => {
  it.each([
    [3, 'Sunday night'],
    [5, 'Sunday morning'],
    [12, 'Sunday afternoon'],
    [17, 'Sunday evening'],
    [23, 'Sunday night'],
  ])('at %d it is %s', (hour, words) => {
    expect(dayPartWords('2026-11-22', hour)).toBe(words)
  })
})

describe('waitWords', () => {
  it.each([
    [2, 'a few seconds'],
    [30, 'about half a minute'],
    [60, 'about a minute'],
    [300, 'about 5 minutes'],
    [3700, 'about an hour'],
    [7300, 'about 2 hours'],
  ])('%d seconds', (seconds, words) => {
    expect(waitWords(seconds)).toBe(words)
  })
})

describe('timeLeftWords', () => {
  it('ends without promising nothing', () => {
    expect(timeLeftWords(7, 8)).toBe('nearly done')
    expect(timeLeftWords(9, 8)).toBe('nearly done')
    expect(timeLeftWords(0, 8)).toBe('about a minute left')
    expect(timeLeftWords(5, 8)).toBe('about half a minute left')
  })
})
