import { expect, it } from 'vitest'
import { correctionOf } from '#web/lib/milestone-correction.ts'

const NO = { kind: 'rejected', date: '2026-05-03', statedReason: 'skills' } as const

it('is nothing where the form says what is known', () => {
  expect(correctionOf(NO, NO)).toBeNull()
  const talk = { kind: 'screen', date: null } as const
  expect(correctionOf(talk, { ...talk, statedReason: null })).toBeNull()
})

it('names kind and day, and the reason only where it changed', () => {
  expect(correctionOf(NO, { ...NO, date: '2026-05-04' })).toEqual({
    kind: 'rejected',
    date: '2026-05-04',
  })
  expect(correctionOf(NO, { ...NO, statedReason: null })).toEqual({
    kind: 'rejected',
    date: '2026-05-03',
    statedReason: null,
  })
})

it('asks no reason of a step that is no rejection', () => {
  expect(correctionOf(NO, { kind: 'interview', date: null, statedReason: null })).toEqual({
    kind: 'interview',
    date: null,
  })
})
