/** The glossary is well written, and comes out of its packing as it went in. */
import { describe, expect, it } from 'vitest'
import {
  glossesIn,
  joinedGlosses,
  meaningsOf,
  packedGlossary,
  writtenGlossary,
} from '../../scripts/mail-training/glossary.ts'
import { type PackedGlossary, unpackedGlossary } from '../../src/core/mail/learned/glossary.ts'
import { WORD } from '../../src/core/mail/learned/recurrent.ts'
import { featuresIn, stepsIn } from '../../src/core/mail/learned/weights.ts'
import { packedWeights } from '../../src/core/mail/learned/weights-file.ts'
import { hashOf } from '../../src/core/mail/learned/words.ts'

const numbersIn = ({ words, meanings }: PackedGlossary) => [words, meanings].map(featuresIn)

const SMALL = joinedGlosses([
  ...glossesIn('decided\tdecide\ndie\tdie', 'en.tsv'),
  ...glossesIn('die\tthe\nentschieden\tdecide', 'de.tsv'),
  ...glossesIn('decidimos\twe decide', 'es.tsv'),
  ...glossesIn('decidimos\tdecide', 'pt.tsv'),
  ...glossesIn('worker\tworker work\nhand\twork worker', 'en.tsv'),
])

describe('the written glossary', () => {
  it('joins what languages have in common; what they mean differently has no meaning here', () => {
    expect(Object.fromEntries(SMALL)).toEqual({
      decided: ['decide'],
      entschieden: ['decide'],
      decidimos: ['decide'],
      worker: ['worker', 'work'],
      hand: ['work', 'worker'],
    })
  })

  it('comes out of its packing as it went in, what a word means in one order', () => {
    const [read, names] = [unpackedGlossary(packedGlossary(SMALL)), meaningsOf(SMALL)]
    for (const [word, meanings] of SMALL)
      expect(read.get(hashOf(word))?.map((number) => names[number])).toEqual(meanings.toSorted())
  })

  it('is what the reader carries, and what its networks have vectors for', () => {
    const written = writtenGlossary()
    expect(numbersIn(packedGlossary(written))).toEqual(numbersIn(packedWeights('glossary')))
    for (const name of ['kind-recurrent', 'kind-recurrent-second', 'names-recurrent'] as const) {
      const { steps } = packedWeights(name).vectors.meanings
      expect(stepsIn(steps)).toHaveLength(meaningsOf(written).length * WORD)
    }
  })

  it('says which line cannot be read', () => {
    expect(() => glossesIn('gut\tgood\nSchön\tnice', 'de.tsv')).toThrow('de.tsv, line 2')
    expect(() => glossesIn('gut\tgood\ngut\tgood', 'de.tsv')).toThrow('de.tsv, line 2')
    expect(() => glossesIn('lang\tlong and wide road', 'de.tsv')).toThrow('de.tsv, line 1')
  })
})
