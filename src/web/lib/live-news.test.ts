import { describe, expect, it } from 'vitest'
import { isNews, waitBeforeReadingMs } from './live-news.ts'

const word = { run: 'a.0', revision: 7 }

describe('isNews', () => {
  it('is none where nothing was written since', () => {
    expect(isNews(word, { ...word }, false)).toBe(false)
  })

  it('is news where the log moved, backwards too, or the program or its home is another', () => {
    expect(isNews(word, { ...word, revision: 8 }, false)).toBe(true)
    expect(isNews(word, { ...word, revision: 3 }, false)).toBe(true)
    expect(isNews(word, { ...word, run: 'a.1' }, false)).toBe(true)
  })

  it('reads nothing twice on a fresh page, and reads anew where the first word comes late', () => {
    expect(isNews(null, word, true)).toBe(false)
    expect(isNews(null, word, false)).toBe(true)
  })
})

describe('waitBeforeReadingMs', () => {
  it('takes words that come together as one', () => {
    expect(waitBeforeReadingMs(Number.POSITIVE_INFINITY)).toBe(100)
  })

  it('waits for a pause in typing', () => {
    expect(waitBeforeReadingMs(0)).toBe(1500)
    expect(waitBeforeReadingMs(1000)).toBe(500)
    expect(waitBeforeReadingMs(2000)).toBe(100)
  })
})
