import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '#core/model/errors.ts'
import { parseJson } from './json-text.ts'

/** Line and column of the fault that reading a text reports. */
function placeOf(text: string): { line: unknown; column: unknown } {
  try {
    parseJson(text)
  } catch (error) {
    if (error instanceof DomainError) {
      return { line: error.details.line, column: error.details.column }
    }
    throw error
  }
  throw new Error('It was read without a fault.')
}

describe('parseJson', () => {
  it.each([
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['abc', 1, 1],
    ['{"a": tru}', 1, 7],
    ['[1, 2', 1, 6],
    ['{"a": "x\ny"}', 1, 7],
    ['[1, 2] 3', 1, 8],
    ['{"a" 1}', 1, 6],
    ['[01]', 1, 3],
    ['{a: 1}', 1, 2],
    ['["\\x"]', 1, 2],
    ['\uFEFF[1,]', 1, 4],
    ['{"a":[}', 1, 7],
  ])('finds the fault of %j in line %i, column %i', (text, line, column) => {
    expect(placeOf(text)).toEqual({ line, column })
  })

  it('refuses a bomb of brackets', () => {
    expect(() => parseJson(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toThrow(/nests deeper/)
  })

  it('finds a fault behind a text of twenty million characters', () => {
    expect(placeOf(`["${'x'.repeat(20_000_000)}" 1]`).column).toBe(20_000_005)
  })

  it('reads whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value)
        expect(JSON.stringify(parseJson(text))).toBe(text)
      }),
    )
  })

  it('names a place inside the text for any damage done to it', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom('}', ',', '"', 'x', ':'),
        (value, at, damage) => {
          const text = JSON.stringify(value, null, 1)
          const where = at % (text.length + 1)
          const damaged = text.slice(0, where) + damage + text.slice(where)
          try {
            parseJson(damaged)
          } catch (error) {
            const { line, column } = (error as DomainError).details as {
              line: number
              column: number
            }
            const lines = damaged.split('\n')
            expect(line).toBeGreaterThanOrEqual(1)
            expect(line).toBeLessThanOrEqual(lines.length)
            expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
          }
        },
      ),
    )
  })
})
