import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  areNearNames,
  type EmployerName,
  nearKeys,
  nearLookups,
  readEmployerName,
} from './employer-name.ts'

const key = (name: string) => readEmployerName(name)?.key
const near = (a: string, b: string) =>
  areNearNames(readEmployerName(a) as EmployerName, readEmployerName(b) as EmployerName)

describe('readEmployerName', () => {
  it.each([
    ['Fabrikam', 'FABRIKAM, Inc.'],
    ['Fabrikam', 'The Fabrikam Co., Ltd.'],
    ['Fabrikam', 'Fabrikam GmbH & Co. KG'],
    ['Fabrikam', 'fabrikam.com'],
    ['Fabrikam', 'Fabrikam Careers'],
    ['Fabrikam', 'Fabrikam Talent Acquisition Team'],
    ['Fabrikam', 'Fabrikam S.p.A.'],
    ['Fabrikam', 'Fabrikam (via Hirehub)'],
    ['Oak & Pine', 'Oak and Pine'],
    ['North Wind', 'Northwind'],
    ['Café Lumière', 'Cafe Lumiere SARL'],
    ["Lena's", 'Lenas'],
  ])('gives %s and %s one key', (a, b) => {
    expect(key(a)).toBe(key(b))
  })

  it.each([
    ['Fabrikam', 'Fabrikam Foods'],
    ['Studio 51', 'Studio 52'],
    ['Co', 'Inc'],
    ['Acme Bank', 'Acme Labs'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(key(a)).not.toBe(key(b))
  })

  it('returns null for a name without letters or digits', () => {
    expect(readEmployerName(' -- ')).toBeNull()
  })
})

describe('areNearNames', () => {
  it('knows slips of the pen and short forms', () => {
    expect(near('Northwind', 'Northwnd')).toBe(true)
    expect(near('Northwind', 'Nortwhind')).toBe(true)
    expect(near('Northwind', 'Northwind Traders')).toBe(true)
  })

  it('knows an "and" run into a name, as addresses write it', () => {
    expect(near('Fern & Oak', 'Fernandoak')).toBe(true)
    expect(near('fernandoak', 'Fern and Oak GmbH')).toBe(true)
    expect(near('Fern & Oak', 'Fernundulak')).toBe(false)
  })

  it('knows other names, other numbers and short names as different', () => {
    expect(near('Studio 51', 'Studio 52')).toBe(false)
    expect(near('Kite', 'Kyte')).toBe(false)
    expect(near('American Foods', 'American Labs')).toBe(false)
  })

  it('is always found under the texts a name is filed under', () => {
    const letter = fc.constantFrom(...'abcdef')
    const word = fc
      .array(letter, { minLength: 5, maxLength: 12 })
      .map((letters) => letters.join(''))
    fc.assert(
      fc.property(
        word,
        fc.nat(11),
        letter,
        fc.constantFrom('add', 'drop', 'change', 'swap'),
        (text, place, other, how) => {
          const at = 1 + (place % (text.length - 1))
          const slipped = {
            add: text.slice(0, at) + other + text.slice(at),
            drop: text.slice(0, at) + text.slice(at + 1),
            change: text.slice(0, at) + other + text.slice(at + 1),
            swap: text.slice(0, at) + (text[at + 1] ?? '') + text[at] + text.slice(at + 2),
          }[how]
          const [a, b] = [readEmployerName(text), readEmployerName(slipped)]
          if (!a || !b || !areNearNames(a, b)) return
          expect(nearLookups(b).some((lookup) => nearKeys(a).includes(lookup))).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})
