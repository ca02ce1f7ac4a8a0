/** A mail's vector is what is read with; what is asked of its sentences, and learned, is the slope of its loss. */
import { describe, expect, it } from 'vitest'
import { MatrixMemory } from '../../scripts/mail-training/matrix-memory.ts'
import { chance } from '../../scripts/mail-training/names.ts'
import { SentencesTogether } from '../../scripts/mail-training/sentences-together.ts'
import { foundAlong } from '../../src/core/mail/learned/carried.ts'
import {
  attended,
  MAIL,
  MAIL_WIDTHS,
  mailVector,
  SENTENCE,
} from '../../src/core/mail/learned/recurrent.ts'
import { timesMatrix } from '../../src/core/mail/learned/row-sums.ts'
import { slopeAt } from './slope.ts'

const [STEP, LOOKED_AT] = [2e-3, 48]
const draw = chance(5)
const random = (length: number, least: number) =>
  Float32Array.from({ length }, () => least + (1 - least) * draw())

/** Once it is made, nothing is left out; what stays counts more, for what is left out. */
let isMade = false
const memory = new MatrixMemory()
const own = new SentencesTogether(() => (isMade ? 0.99 : draw()), memory)
isMade = true

const { attention, mailColumns, mailConstants } = own.trained
attention.set(random(SENTENCE, -1))
const sentences = Array.from({ length: 3 }, () => random(SENTENCE, 0))
const pull = random(MAIL, -1)
/** So much is asked of a mail's vector: the loss that has this pull. */
const loss = () =>
  own.of(sentences).vector.reduce((sum, one, at) => sum + one * (pull[at] as number), 0)

const together = own.of(sentences)
const pulls = own.learn(together, pull)
const [ofAttention, ofColumns, ofConstants] = own.all.map(({ gradients }) => gradients)

describe("a mail's vector", () => {
  it('is what is read with', () => {
    const columns = together.along.read.map(timesMatrix(mailColumns, SENTENCE))
    const along = foundAlong(columns, mailConstants)
    const read = mailVector(attended({ attention }, sentences), along)
    expect(along.filter((one) => one > 0.05).length).toBeGreaterThan(MAIL_WIDTHS.carried / 2)
    for (const [at, one] of read.entries()) expect(together.vector[at]).toBeCloseTo(one, 4)
  })

  it.each([
    ['the first sentence', sentences[0], pulls[0]],
    ['the second', sentences[1], pulls[1]],
    ['the last', sentences[2], pulls[2]],
    ['attention', attention, ofAttention],
    ['what sentences bring to it', mailColumns, ofColumns],
    ['the constants of that', mailConstants, ofConstants],
  ])('asks of %s what moves its loss', (_, values, asked) => {
    const table = values as Float32Array
    const places = Array.from({ length: LOOKED_AT }, (__, at) =>
      Math.floor((at * table.length) / LOOKED_AT),
    )
    const slopes = places.map(
      (at) => [asked?.[at] as number, slopeAt(table, at, STEP, loss)] as const,
    )
    const wrong = slopes.filter(([one, slope]) => Math.abs(one - slope) > 1e-2)
    // Within a step another sentence may come to hold the highest of a number.
    expect(wrong.length).toBeLessThanOrEqual(2)
    expect(slopes.filter(([, slope]) => Math.abs(slope) > 1e-2).length).toBeGreaterThan(4)
  })
})
