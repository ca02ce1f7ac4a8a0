/** What is read with is what was trained: the packed tables give the scores of plain ones. */
import { describe, expect, it } from 'vitest'
import { seededRandom } from '#core/stats/random.ts'
import { pooledInput, pooledScores, readScores } from './pooled-classifier.ts'
import {
  type FeatureRows,
  featuresIn,
  type Model,
  shortened,
  stepsIn,
  unpacked,
} from './weights.ts'
import { packedWeights } from './weights-file.ts'

const packed = packedWeights('round')
const read = unpacked(packed)
const [features, whole] = [featuresIn(packed.features), featuresIn(packed.whole)]
const plainRows = (written: Uint32Array, firstRow: number): FeatureRows => {
  const rows = new Map([...written].map((feature, at) => [feature, firstRow + at]))
  return { size: rows.size, get: (feature) => rows.get(shortened(feature)) }
}
/** A feature as a mail has it, of which this was written down. */
const full = (written: number, random: () => number): number => {
  const room = 2 ** 32 / (shortened(2 ** 32 - 1) + 1)
  return written * room + Math.floor(random() * room)
}
const plain: Model = {
  featureRows: plainRows(features, 0),
  wholeRows: plainRows(whole, features.length),
  weights: Float32Array.from(stepsIn(packed.weights), (step) => step * packed.step),
  classes: packed.classes,
}

describe('the tables of a model', () => {
  it('know every feature of the model by its row, and no other', () => {
    const random = seededRandom('other features')
    const rowOf = (feature: number) => read.featureRows.get(full(feature, random))
    expect([...features].every((feature, at) => rowOf(feature) === at)).toBe(true)
    for (let at = 0; at < 20_000; at += 1) {
      const feature = Math.floor(random() * 2 ** 32)
      expect(read.featureRows.get(feature)).toBe(plain.featureRows.get(feature))
    }
  })

  it('give the same scores to the last bit', () => {
    const random = seededRandom('scores')
    const some = (known: Uint32Array, count: number) =>
      Array.from({ length: count }, () =>
        random() < 0.5
          ? full(known[Math.floor(random() * known.length)] as number, random)
          : Math.floor(random() * 2 ** 32),
      )
    for (let mail = 0; mail < 50; mail += 1) {
      const seen = {
        sentences: [some(features, 40), some(features, 9), []],
        whole: some(whole, 99),
      }
      expect(readScores(read, seen)).toEqual(pooledScores(plain, pooledInput(plain, seen)))
    }
  })
})
