import { describe, expect, it } from 'vitest'
import { mailLines } from './learned/mail-lines.ts'
import type { NameSpan } from './learned/name-spans.ts'
import { CUT_SHARE, cutSpans } from './name-cuts.ts'

const TEXT = 'We read your letter for Nurse (Night Ward), Elm House and more.'
const LINES = mailLines('', '', TEXT)
const tokens = LINES[0]?.tokens ?? []

function span(of: NameSpan['of'], first: string, last: string, probability = 0.9): NameSpan {
  const [from, to] = [first, last].map((word) => tokens.findIndex(({ text }) => text === word))
  return { of, text: '', line: 0, from: from as number, to: (to as number) + 1, probability }
}

const texts = (one: NameSpan) => cutSpans([one], LINES).map(({ text }) => text)

describe('shorter names inside of a likely one', () => {
  it('end or begin at signs and at small words', () => {
    expect(texts(span('employer', 'Elm', 'more'))).toEqual(['Elm House', 'more'])
    expect(texts(span('role', 'Nurse', 'House'))).toEqual(
      expect.arrayContaining(['Nurse', 'Nurse (Night Ward)', 'Elm House']),
    )
  })

  it('close the bracket that a span leaves open', () => {
    expect(texts(span('role', 'Nurse', 'Ward'))).toContain('Nurse (Night Ward)')
  })

  it('end behind a word of a job where small letters go on', () => {
    const lines = mailLines('', '', 'Our florist left, so come to the shop.')
    const whole: NameSpan = { of: 'role', text: '', line: 0, from: 1, to: 3, probability: 0.9 }
    expect(cutSpans([whole], lines).map(({ text }) => text)).toEqual(['florist'])
    expect(cutSpans([{ ...whole, of: 'employer' }], lines)).toEqual([])
    const small = mailLines('', '', 'Our florist at Elm House left.')
    expect(cutSpans([{ ...whole, to: 5 }], small).map(({ text }) => text)).toEqual([
      'florist',
      'Elm House',
    ])
  })

  it('tell what they were cut at and how likely the whole was', () => {
    const [first] = cutSpans([span('employer', 'Elm', 'more', 0.7)], LINES)
    expect(first).toMatchObject({ probability: CUT_SHARE, cut: { keepsHead: true, whole: 0.7 } })
  })

  it('are not looked for in what is unlikely', () => {
    expect(texts(span('employer', 'Elm', 'more', 0.05))).toEqual([])
  })
})
