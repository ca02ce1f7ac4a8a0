/** Which rows of a model are written down where not all of them are. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countedRows } from '../../scripts/mail-training/counted-rows.ts'
import { base64, gapsOf, packed } from '../../scripts/mail-training/pack.ts'
import { featuresIn, unpacked } from '../../src/core/mail/learned/weights.ts'

/** Shortened they are apart. */
const [OFTEN, SELDOM, NOTHING] = [11, 22, 33].map((one) => one * 2 ** 20) as [
  number,
  number,
  number,
]
const lists = [...new Array(100).fill([OFTEN]), [SELDOM], [NOTHING]]
const featureRows = countedRows(lists, 1)
const weights = Float32Array.of(0.5, -0.5, 0.9, -0.9, 0.001, 0)
const model = {
  featureRows,
  wholeRows: null,
  weights,
  classes: 2,
  hasConstants: false,
  mostSteps: 127,
}
const known = (mostRows: number) => {
  const { featureRows: rows } = unpacked(packed({ ...model, mostRows }))
  return [OFTEN, SELDOM, NOTHING].filter((feature) => rows.get(feature) !== undefined)
}

it('keeps what counts most, by weight and by how often it stands', () => {
  expect(known(1)).toEqual([OFTEN])
  expect(known(2)).toEqual([OFTEN, SELDOM])
})

it('leaves out what is nothing once rounded', () => {
  expect(known(3)).toEqual([OFTEN, SELDOM])
})

it('keeps, of features that are one once shortened, the one that counts most', () => {
  const twins = countedRows([...new Array(100).fill([OFTEN]), [OFTEN + 1]], 1)
  const read = unpacked(packed({ ...model, featureRows: twins, mostRows: 2 }))
  expect(read.featureRows.size).toBe(1)
  expect([...read.steps]).toEqual([71, -71])
})

it('counts features of the mail as a whole beside those of its sentences', () => {
  const wholeRows = countedRows(new Array(400).fill([NOTHING]), 1, featureRows.size)
  const weightsOfAll = Float32Array.of(...weights, 0.9, -0.9)
  const { featureRows: rows, wholeRows: ofWhole } = unpacked(
    packed({ ...model, wholeRows, weights: weightsOfAll, mostRows: 1 }),
  )
  expect([rows.size, ofWhole.size]).toEqual([0, 1])
})

it('gives back features of any size', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2 ** 32 - 1)), (numbers) => {
      const rising = numbers.toSorted((a, b) => a - b)
      expect([...featuresIn(base64(gapsOf(rising)))]).toEqual(rising)
    }),
  )
})
