import { afterEach, describe, expect, it } from 'vitest'
import { shortDay } from '#web/lib/day-words.ts'
import { personPreferences, takePersonPreferences } from '#web/lib/person-preferences.ts'

const USUAL = { dateFormat: 'day-first', weekStart: 'monday' } as const

afterEach(() => takePersonPreferences(USUAL, 'home'))

describe('what the person prefers', () => {
  it('begins with the day first and Monday', () => {
    expect(personPreferences()).toEqual(USUAL)
    expect(shortDay('2026-05-03')).toBe('3 May 2026')
  })

  it('changes every short date at once', () => {
    takePersonPreferences({ dateFormat: 'slashes', weekStart: 'sunday' }, 'home')
    expect(shortDay('2026-05-03')).toBe('05/03/2026')
    expect(personPreferences().weekStart).toBe('sunday')
    takePersonPreferences({ dateFormat: 'iso', weekStart: 'sunday' }, 'choice')
    expect(shortDay('2026-05-03')).toBe('2026-05-03')
  })
})
