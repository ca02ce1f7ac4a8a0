import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './text-decoding.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, order: 'le' | 'be') =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
      order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  )

const SHEET = 'Company;Role\r\nZoë & Söhne;Ingénieur\r\n'

describe('decodeText', () => {
  it.each([
    ['utf-8', utf8(SHEET)],
    ['utf-8', utf8(`\uFEFF${SHEET}`)],
    ['utf-16le', utf16(`\uFEFF${SHEET}`, 'le')],
    ['utf-16be', utf16(`\uFEFF${SHEET}`, 'be')],
    ['utf-16le', utf16(SHEET, 'le')],
    ['utf-16be', utf16(SHEET, 'be')],
    ['windows-1252', Uint8Array.from(SHEET, (letter) => letter.charCodeAt(0))],
  ])('reads a sheet in %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: SHEET, encoding, replaced: 0 })
  })

  it('tells UTF-16 without a mark in a writing far from Latin by its commas and line ends', () => {
    const rows = 'Компания,Должность\n東京電力,技術者\n'.repeat(4)
    expect(decodeText(utf16(rows, 'le'))).toMatchObject({ text: rows, encoding: 'utf-16le' })
  })

  // Unicode, mappings/vendors/micsft/windows/cp1252.txt
  it('reads the letters that windows-1252 has and Latin-1 has not', () => {
    expect(decodeText(Uint8Array.of(0x80, 0x93, 0x94, 0x96, 0x9c)).text).toBe('€“”–œ')
  })

  it('keeps UTF-8 with a damaged place as UTF-8 and counts the place', () => {
    const damaged = Uint8Array.of(...utf8('Zoë, Söhne, Grüße, São'), 0xe9, 0x2c)
    expect(decodeText(damaged)).toMatchObject({ encoding: 'utf-8', replaced: 1 })
  })

  it('takes half a letter at the end of a beginning as no fault', () => {
    const bytes = utf8('aaaé').subarray(0, 4)
    expect(decodeText(bytes, { cut: true })).toEqual({
      text: 'aaa',
      encoding: 'utf-8',
      replaced: 0,
    })
    expect(decodeText(bytes).encoding).toBe('windows-1252')
  })

  it('gives back every text that was written in UTF-8', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((some) => !/[\0\uFEFF]/.test(some))
    fc.assert(
      fc.property(text, (some) => {
        expect(decodeText(utf8(some)).text).toBe(some)
      }),
    )
  })
})
