/** What is done four numbers at a time is what plain loops do. */
import { describe, expect, it } from 'vitest'
import { addOuter, addProduct } from '../../scripts/mail-training/matrices.ts'
import { MatrixMemory, PAIRS } from '../../scripts/mail-training/matrix-memory.ts'
import { chance } from '../../scripts/mail-training/names.ts'

const next = chance(3)
const random = (length: number) => Float32Array.from({ length }, () => 2 * next() - 1)
/** Rows that are no multiple of those done at a time, too. */
const [ROWS, WIDTH] = [19, 24]

function addRows(into: Float32Array, numbers: Float32Array, matrix: Float32Array): void {
  for (const [row, share] of numbers.entries())
    for (let at = 0; at < into.length; at += 1)
      into[at] = (into[at] as number) + share * (matrix[row * into.length + at] as number)
}

/** The most that numbers differ. */
const apart = (a: Float32Array, b: Float32Array): number =>
  Math.max(...a.map((one, at) => Math.abs(one - (b[at] as number))))

describe('matrices in a memory', () => {
  const memory = new MatrixMemory()
  const [numbers, matrix, row] = [random(ROWS), random(ROWS * WIDTH), random(WIDTH)]
  const held = [numbers, matrix, row].map((one) => memory.copied(one)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ]

  it('are added up as plain loops do', () => {
    const [plain, own] = [row.slice(), memory.copied(row)]
    addRows(plain, numbers, matrix)
    memory.addRows(own, held[0], held[1])
    expect(apart(plain, own)).toBeLessThan(1e-5)

    const [plainOuter, ownOuter] = [matrix.slice(), memory.copied(matrix)]
    addOuter(plainOuter, numbers, row)
    memory.addOuter(ownOuter, held[0], held[2])
    expect(apart(plainOuter, ownOuter)).toBeLessThan(1e-5)

    const [plainProduct, ownProduct] = [numbers.slice(), memory.copied(numbers)]
    addProduct(plainProduct, matrix, row)
    memory.addProduct(ownProduct, held[1], held[2])
    expect(apart(plainProduct, ownProduct)).toBeLessThan(1e-5)
  })

  it('are added up of several pairs, and row by row, as one after the other', () => {
    const [rows, columns] = [random(PAIRS * ROWS), random(PAIRS * WIDTH)]
    const plain = matrix.slice()
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const own = rows.subarray(pair * ROWS, (pair + 1) * ROWS)
      addOuter(plain, own, columns.subarray(pair * WIDTH, (pair + 1) * WIDTH))
    }
    const outer = memory.copied(matrix)
    memory.addOuters(outer, memory.copied(rows), memory.copied(columns))
    expect(apart(plain, outer)).toBeLessThan(1e-5)

    const [into, place] = [memory.copied(row), 3]
    memory.addRow(into, held[1], place, 0.5)
    memory.add(into, held[2])
    const expected = row.map((one, at) => 2 * one + (matrix[place * WIDTH + at] as number) / 2)
    expect(apart(into, expected)).toBeLessThan(1e-5)
  })

  it('give up what was taken aside', () => {
    const other = new MatrixMemory()
    const inside = other.aside(() => other.floats(8).byteOffset)
    expect(other.floats(8).byteOffset).toBe(inside)
    expect(() => other.aside(() => other.floats(-1))).toThrow(RangeError)
    expect(other.floats(8).byteOffset).toBe(inside + 32)
  })

  it('give up what came after what is kept, and begin anew with zeros', () => {
    const other = new MatrixMemory()
    other.keep()
    const first = other.copied(random(8))
    other.release()
    const again = other.floats(8)
    expect(again.byteOffset).toBe(first.byteOffset)
    expect([...again]).toEqual(Array(8).fill(0))
  })

  it('must lie in it, as high and wide as the vectors, in rows of a multiple of eight', () => {
    const tell = /must lie in the memory/
    expect(() => memory.addRows(row, held[0], held[1])).toThrow(tell)
    expect(() => memory.addRows(held[2], held[0], held[1].subarray(WIDTH))).toThrow(tell)
    expect(() => memory.addOuter(held[1], held[0].subarray(0, 0), held[2])).toThrow(tell)
    const narrow = memory.floats(4)
    expect(() => memory.add(narrow, narrow)).toThrow(tell)
    expect(() => memory.addRow(held[2], held[1], ROWS, 1)).toThrow(/Row 19 of a table/)
    expect(() => memory.addRow(held[2], matrix, 0, 1)).toThrow(/Row 0 of a table/)
    for (const row of [-1, 0.5, Number.NaN])
      expect(() => memory.addRow(held[2], held[1], row, 1)).toThrow(/of a table/)
    expect(() => memory.addRow(memory.floats(0), held[1], 0, 1)).toThrow(/of a table/)
    const [six, columns] = [memory.floats(6), memory.floats(PAIRS * 8)]
    expect(() => memory.addOuters(memory.floats(12), six, columns)).toThrow(/4 pairs/)
  })
})
