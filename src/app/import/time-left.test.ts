import { describe, expect, it } from 'vitest'
import { secondsLeft } from './time-left.ts'

describe('secondsLeft', () => {
  it('goes on at the pace so far', () => {
    expect(secondsLeft({ elapsedMs: 30_000, bytesRead: 250, bytesTotal: 1000 })).toBe(90)
  })

  it('is not told before two seconds, before anything is read, or without a size', () => {
    expect(secondsLeft({ elapsedMs: 1_999, bytesRead: 250, bytesTotal: 1000 })).toBeNull()
    expect(secondsLeft({ elapsedMs: 30_000, bytesRead: 0, bytesTotal: 1000 })).toBeNull()
    expect(secondsLeft({ elapsedMs: 30_000, bytesRead: 250, bytesTotal: null })).toBeNull()
  })

  it('is never below nothing, where a file grew while it was read', () => {
    expect(secondsLeft({ elapsedMs: 30_000, bytesRead: 1200, bytesTotal: 1000 })).toBe(0)
  })
})
