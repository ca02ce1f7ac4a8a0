/** Which rows of a model are written down where not all of them are. */
import { expect, it } from 'vitest'
import { countedRows } from '../../scripts/mail-training/counted-rows.ts'
import { packed } from '../../scripts/mail-training/pack.ts'
import { unpacked } from '../../src/core/mail/learned/weights.ts'

const [OFTEN, SELDOM, NOTHING] = [11, 22, 33]
const lists = [...new Array(100).fill([OFTEN]), [SELDOM], [NOTHING]]
const featureRows = countedRows(lists, 1)
const weights = Float32Array.of(0.5, -0.5, 0.9, -0.9, 0.001, 0)
const model = { featureRows, wholeRows: null, weights, classes: 2, hasConstants: false }
const known = (byCounts: boolean, mostRows: number) => {
  const { featureRows: rows } = unpacked(packed({ ...model, byCounts, mostRows }))
  return [OFTEN, SELDOM, NOTHING].filter((feature) => rows.get(feature) !== undefined)
}

it('keeps what counts most, by weight and by how often it stands', () => {
  expect(known(true, 2)).toEqual([OFTEN])
  expect(known(true, 3)).toEqual([OFTEN, SELDOM])
})

it('keeps the largest weights where counts are not asked for', () => {
  expect(known(false, 2)).toEqual([SELDOM])
})
