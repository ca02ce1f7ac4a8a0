/** What is done four numbers at a time is what plain loops do, and the way back is the slope. */
import { describe, expect, it } from 'vitest'
import { gatesAsked, sayAt } from '../../scripts/mail-training/gates-asked.ts'
import { addOuter, addProduct, addRows } from '../../scripts/mail-training/matrices.ts'
import { MatrixMemory } from '../../scripts/mail-training/matrix-memory.ts'
import { chance } from '../../scripts/mail-training/names.ts'
import { COLUMNS, carriedAlong, FOUND, GATES } from '../../src/core/mail/learned/carried.ts'

const next = chance(3)
const random = (length: number) => Float32Array.from({ length }, () => 2 * next() - 1)
const [ROWS, WIDTH] = [16, 24]

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
  })
})

describe('the way back along a sentence', () => {
  it('asks of the gates what moves the numbers found', () => {
    const words = Array.from({ length: 4 }, () => random(COLUMNS))
    const [constants, pull] = [random(GATES), random(FOUND)]
    const pulled = () =>
      carriedAlong(words, constants).most.reduce(
        (sum, one, at) => sum + one * (pull[at] as number),
        0,
      )
    const gates = gatesAsked(carriedAlong(words, constants), pull)
    const place = 2
    const wrong = Array.from({ length: GATES }, (_, gate) => {
      const columns = words[place] as Float32Array
      // A word's own place: its middle columns.
      const [at, step] = [GATES + gate, 1e-2]
      const before = columns[at] as number
      const [above, below] = [before + step, before - step].map((one) => {
        columns[at] = one
        return pulled()
      }) as [number, number]
      columns[at] = before
      const slope = (above - below) / (2 * step)
      return Math.abs(slope - (gates[place * GATES + gate] as number))
    })
    // Where another place becomes the highest within the step, the slope is none.
    expect(wrong.filter((one) => one > 1e-3).length).toBeLessThan(GATES / 50)
    expect(gates.some((one) => Math.abs(one) > 0.05)).toBe(true)
  })

  it('goes to the words that have a say', () => {
    expect(sayAt(1, 3)).toEqual([
      { at: 0, first: 2 * GATES },
      { at: 1, first: GATES },
      { at: 2, first: 0 },
    ])
    expect(sayAt(0, 1)).toEqual([{ at: 0, first: GATES }])
  })
})
