import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvText, withoutGuard } from './csv-text.ts'

const CELLS = [
  'Müller & Söhne',
  'a, b; c',
  'says "yes"',
  'one\ntwo',
  '=HYPERLINK("http://x")',
  '=1+1\nand more',
  '+49 30 1234',
  '-5 on the list',
  '@home',
  '\tindented',
  "'=kept",
  "'tis fine",
  '',
]

describe('csvText', () => {
  it('comes back cell by cell', () => {
    const text = csvText(
      ['cell'],
      CELLS.map((cell) => [cell]),
    )
    const { data } = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ''), { newline: '\r\n' })
    expect(data.slice(1).map(([cell]) => withoutGuard(cell ?? ''))).toEqual(CELLS)
  })

  it('lets no cell begin as a formula', () => {
    const text = csvText(
      ['cell'],
      CELLS.map((cell) => [cell]),
    )
    const { data } = Papa.parse<string[]>(text.slice(1), { newline: '\r\n' })
    expect(data.filter(([cell]) => /^[=+\-@\t\r\n]/.test(cell ?? ''))).toEqual([])
  })

  it('begins with the mark that tells Excel that it is UTF-8, and ends each row as CSV does', () => {
    expect(csvText(['a', 'b'], [['1', null]])).toBe('\uFEFFa,b\r\n1,\r\n')
  })
})
