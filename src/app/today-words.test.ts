/** Today says what happened, once, and never urges. */
import { describe, expect, it } from 'vitest'
import type { Rejection } from './rejections.ts'
import { calmWords, comingDay, leadWords, listed, noSentence } from './today-words.ts'

const TODAY = '2026-11-23'

function rejection(employer: string, more: Partial<Rejection> = {}): Rejection {
  const application = {
    ...{ id: employer, employer, role: null, channel: null, milestones: [], answers: {} },
    ...{ moments: [], notes: [], messageIds: [] },
  }
  return {
    ...{ application, stageAtRejection: 'final', date: '2026-11-22', settled: null },
    ...{ settledOn: null, ...more },
  }
}

describe('noSentence', () => {
  it('names the stage of one no', () => {
    expect(noSentence([rejection('Tern')])).toBe('Tern said no after the final interview.')
  })
  it('is one sentence for several', () => {
    expect(noSentence([rejection('Tern'), rejection('Acme')])).toBe(
      'Tern and Acme said no at about the same time.',
    )
    expect(noSentence([rejection('Tern'), rejection('Tern')])).toBe(
      'Tern said no to 2 applications.',
    )
  })
})

it('listed names three at most', () => {
  expect(listed(['A', 'B', 'C'])).toBe('A, B and C')
  expect(listed(['A', 'B', 'C', 'D'])).toBe('A, B and 2 others')
})

describe('leadWords', () => {
  it('goes on where it was left, and knows what was put aside or is long ago', () => {
    expect(leadWords(rejection('Tern'), true, 1, TODAY)).toContain('where you left it')
    const aside = rejection('Tern', { settled: 'later', settledOn: '2026-11-22' })
    expect(leadWords(aside, false, 1, TODAY)).toContain('You put it aside yesterday.')
    expect(leadWords(rejection('Tern', { date: '2025-06-03' }), false, 1, TODAY)).toContain(
      'That was on 3 June 2025.',
    )
  })
})

describe('calmWords', () => {
  it('differs after a no from an empty day', () => {
    expect(calmWords([], false, TODAY)).toBe('Nothing waits for you. Rest is fine.')
    expect(calmWords([], true, TODAY)).toBe('No news to look at today.')
    const done = rejection('Tern', { settled: 'done', settledOn: '2026-11-22' })
    expect(calmWords([done], true, TODAY)).toContain('You looked at the no from Tern yesterday.')
    const later = rejection('Acme', { settled: 'later', settledOn: TODAY })
    expect(calmWords([later, done], true, TODAY)).toContain('Acme can wait until tomorrow.')
  })
  it('does not bring up what is long ago', () => {
    const old = rejection('Tern', { settled: 'done', settledOn: TODAY, date: '2026-01-02' })
    expect(calmWords([old], true, TODAY)).toBe('No news to look at today.')
  })
})

it('comingDay speaks of days as a person does', () => {
  expect(comingDay('2026-11-24', TODAY)).toBe('tomorrow')
  expect(comingDay('2026-11-27', TODAY)).toBe('Friday')
  expect(comingDay('2026-12-03', TODAY)).toBe('Thursday, 3 December')
})
