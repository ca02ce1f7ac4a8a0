import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLetters, foldName } from './fold-letters.ts'

describe('foldLetters', () => {
  it.each([
    ['Łukasz', 'lukasz'],
    ['Søren', 'soren'],
    ['Straße', 'strasse'],
    ['GROẞ', 'gross'],
    ['Æthel Œuvre', 'aethel oeuvre'],
    ['Đorđe Þórr Ðan', 'dorde thorr dan'],
    ['Nguyễn Kovář', 'nguyen kovar'],
    ['İstanbul ısı', 'istanbul isi'],
    // Written with marks apart, as some systems export.
    ['Mu\u0308ller', 'muller'],
    ['ﬁnance', 'finance'],
  ])('makes %s plain', (text, plain) => {
    expect(foldLetters(text)).toBe(plain)
  })

  it('keeps letters of other scripts, signs and numbers', () => {
    expect(foldLetters('Дима 北京 C++ 42')).toBe('дима 北京 c++ 42')
  })

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldLetters(text)
        expect(foldLetters(folded)).toBe(folded)
      }),
    )
  })
})

describe('foldName', () => {
  it('has single spaces and none at the ends', () => {
    expect(foldName('  Ana\u00a0  Łuk\tasz ')).toBe('ana luk asz')
  })
})
