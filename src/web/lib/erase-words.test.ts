import { describe, expect, it } from 'vitest'
import { eraseWords, isEraseWord } from '#web/lib/erase-words.ts'

const HELD = {
  applications: 120,
  messages: 1,
  newest: '2026-11-20',
  backups: ['a', 'b'],
  stays: [],
}

describe('eraseWords', () => {
  it('names what goes, with numbers', () => {
    expect(eraseWords(HELD)).toEqual({
      goes: 'Lost are 120 applications, 1 mail, 2 backups, and all notes, answers, moments and settings.',
      stays: null,
    })
  })

  it('names what stays', () => {
    const { stays } = eraseWords({ ...HELD, stays: ['/disk/comeback-2026-11-01.sqlite'] })
    expect(stays).toBe('These stay where they are: /disk/comeback-2026-11-01.sqlite.')
  })
})

describe('isEraseWord', () => {
  it('takes the word and no other', () => {
    expect(['erase', ' Erase '].map(isEraseWord)).toEqual([true, true])
    expect(['', 'eras', 'erase all'].map(isEraseWord)).toEqual([false, false, false])
  })
})
