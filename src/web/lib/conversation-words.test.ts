import { describe, expect, it } from 'vitest'
import type { ConversationView } from '#contracts/conversations.ts'
import {
  conversationsOf,
  employerPlaceWords,
  neighbour,
  placeName,
  placeWords,
} from './conversation-words.ts'
import { noticeWords } from './due-notices.ts'
import { touchLine, touchOfForm } from './touch-words.ts'

const ONE: ConversationView = {
  id: 'a:check-in-2026-03-03',
  applicationId: 'a',
  employer: 'Northwind',
  role: null,
  kind: 'check-in',
  on: '2026-03-11',
  writeOn: '2026-03-11',
  isPutOff: false,
  isPressing: true,
  title: 'Ask Northwind where things stand',
  why: '',
  when: 'today',
  detail: null,
  draft: null,
  employerCountry: 'FR',
  isCountryGuessed: true,
}
const PLACE = { country: 'DE-BY', guessedFrom: null, timeZone: 'UTC', isZoneGuessed: true } as const

describe('words of a place', () => {
  it('name the country and its region, and say what a guess rests on', () => {
    expect(placeName('DE-BY')).toBe('Germany (BY)')
    expect(placeWords(PLACE)).toBe(
      'Days are counted in working days, yours (Germany (BY)) and theirs',
    )
    expect(placeWords({ ...PLACE, guessedFrom: 'time-zone' })).toContain(
      'a guess from your time zone',
    )
    expect(placeWords({ ...PLACE, country: null })).toBe('Days are counted without weekends')
  })
  it('tell of the employer only where it is elsewhere', () => {
    expect(employerPlaceWords(ONE, 'DE')).toBe(
      'Their days off: France, a guess from their address.',
    )
    expect(employerPlaceWords(ONE, 'FR')).toBeNull()
  })
})

describe('neighbour', () => {
  it('goes on and back, stays at the ends, and begins where nothing is open', () => {
    const ids = ['a', 'b', 'c']
    expect([neighbour(ids, 'a', 1), neighbour(ids, 'c', 1), neighbour(ids, 'a', -1)]).toEqual([
      'b',
      'c',
      'a',
    ])
    expect([neighbour(ids, null, 1), neighbour(ids, 'gone', -1), neighbour([], null, 1)]).toEqual([
      'a',
      'c',
      null,
    ])
  })
})

describe('conversationsOf', () => {
  it('gives those of one application', () => {
    const view = {
      today: '2026-03-11',
      place: PLACE,
      due: [ONE],
      coming: [{ ...ONE, applicationId: 'b' }],
    }
    expect(conversationsOf(view, 'a')).toEqual([ONE])
    expect(conversationsOf(undefined, 'a')).toEqual([])
  })
})

describe('the notice', () => {
  it('counts and names nobody; with nothing due it says nothing', () => {
    expect(noticeWords({ due: [] })).toBeNull()
    expect(noticeWords({ due: [ONE] })).toBe('One conversation has its day.')
    expect(noticeWords({ due: [ONE, ONE] })).not.toContain('Northwind')
  })
})

describe('a contact', () => {
  it('is told in a line', () => {
    const touch = {
      on: '2026-03-01',
      direction: 'both',
      kind: 'check-in',
      channel: 'phone',
      note: 'Kind.',
    } as const
    expect(touchLine(touch, '1 Mar 2026')).toBe(
      '1 Mar 2026: we spoke, by phone, about: where things stand. Kind.',
    )
  })
  it('comes from a form without an empty note', () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({
      on: '2026-03-01',
      direction: 'out',
      channel: 'mail',
      kind: 'other',
      note: ' ',
    }))
      form.set(name, value)
    expect(touchOfForm(form)).toEqual({
      on: '2026-03-01',
      direction: 'out',
      channel: 'mail',
      kind: 'other',
    })
  })
})
