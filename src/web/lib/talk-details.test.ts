import { describe, expect, it } from 'vitest'
import { canBeDescribed, changedDetails, talkForm } from './talk-details.ts'

const KNOWN = {
  kind: 'interview',
  date: '2026-05-03',
  source: 'entry',
  certainty: 1,
  time: '10:00',
  people: ['Ada Marsh', 'Ben Okafor'],
} as const

const form = talkForm({ ...KNOWN, people: [...KNOWN.people] })

describe('changedDetails', () => {
  it('sends nothing of what was not touched', () => {
    expect(changedDetails(form, form)).toEqual({})
    const opened = { ...form, note: 'One\r\nTwo' }
    expect(changedDetails(opened, { ...opened, note: 'One\nTwo' })).toEqual({})
  })

  it('reads one name a line, and clears what was emptied', () => {
    const changed = { ...form, people: 'Ada Marsh\n\n  Grace Whitlock ', time: '' }
    expect(changedDetails(form, changed)).toEqual({
      people: ['Ada Marsh', 'Grace Whitlock'],
      time: null,
    })
  })
})

describe('canBeDescribed', () => {
  it('holds for talks and tasks, not for letters', () => {
    expect(
      ['screen', 'assessment', 'rejected', 'applied'].map((kind) =>
        canBeDescribed(kind as 'screen'),
      ),
    ).toEqual([true, true, false, false])
  })
})
