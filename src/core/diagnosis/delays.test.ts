import { describe, expect, it } from 'vitest'
import type { Application } from '#core/model/application.ts'
import type { DelayId } from '#core/model/pattern-ids.ts'
import { delaysOf, usualSpread } from './delays.ts'
import { summariseHistory } from './history-summary.ts'
import { made, many } from './made-course.test-data.ts'

const TODAY = '2026-09-30'

function delay(id: DelayId, applications: readonly Application[]) {
  const found = delaysOf(applications, summariseHistory(applications, TODAY))
  const one = found.find((candidate) => candidate.id === id)
  if (!one) throw new Error(`There is no delay ${id}.`)
  return one
}

describe('delaysOf', () => {
  it('counts to the first answer, and takes a receipt for none', () => {
    const search = many(10, {
      applied: '2026-03-01',
      acknowledged: '2026-03-01',
      screen: '2026-03-13',
      rejected: '2026-03-20',
    })
    expect(delay('first-answer', search)).toMatchObject({
      n: 10,
      came: 10,
      took: { low: 12, median: 12, high: 12 },
      range: { shortest: 12, longest: 12 },
    })
  })
  it('counts from each talk to the next word', () => {
    const search = [
      made({
        applied: '2026-03-01',
        screen: '2026-03-10',
        interview: '2026-03-15',
        final: '2026-03-25',
        rejected: '2026-04-01',
      }),
    ]
    expect(delay('after-talk', search)).toMatchObject({
      n: 3,
      came: 3,
      took: null,
      range: { shortest: 5, longest: 10 },
    })
  })
  it('takes a no after a talk for no no to the application', () => {
    const search = [
      ...many(12, { applied: '2026-03-01', rejected: '2026-03-21' }),
      ...many(5, { applied: '2026-03-01', screen: '2026-03-05', rejected: '2026-03-07' }),
    ]
    expect(delay('no-after-applying', search)).toMatchObject({
      n: 17,
      came: 12,
      took: { low: 20, median: 20, high: 20 },
    })
  })
  it('tells those who wait from those silent for long, and counts neither as answered', () => {
    const search = [
      made({ applied: '2026-09-20' }),
      made({ applied: '2026-09-26' }),
      made({ applied: '2026-09-28' }),
      made({ applied: '2026-06-01' }),
    ]
    expect(delay('first-answer', search)).toMatchObject({
      n: 4,
      came: 0,
      waiting: { n: 3, median: 4, longest: 10 },
      silent: 1,
      took: null,
      range: null,
    })
  })
  it('says no middle below ten answers', () => {
    const answered = { applied: '2026-03-01', rejected: '2026-03-11' }
    expect(delay('first-answer', many(9, answered)).took).toBeNull()
    expect(delay('first-answer', many(10, answered)).took).not.toBeNull()
  })
  it('leaves out what has no date, and a wait that is known to have ended, but not when', () => {
    const search = [
      made({ applied: null, rejected: '2026-03-11' }),
      made({ applied: '2026-03-01', rejected: null }),
    ]
    expect(delay('first-answer', search)).toMatchObject({ n: 0, came: 0 })
  })
  it('begins with the receipt where the day of applying was not noted', () => {
    const search = [made({ acknowledged: '2026-03-01', rejected: '2026-03-11' })]
    expect(delay('first-answer', search)).toMatchObject({ n: 1, range: { longest: 10 } })
  })
  it('ends a wait at a withdrawal without an answer', () => {
    const search = [made({ applied: '2026-09-01', withdrawn: '2026-09-05' })]
    expect(delay('first-answer', search)).toMatchObject({
      n: 1,
      came: 0,
      waiting: { n: 0 },
      silent: 0,
    })
  })
  it('is not made faster by recent applications whose slow answers are still out', () => {
    const long = [
      ...many(10, { applied: '2026-03-01', rejected: '2026-03-06' }),
      ...many(10, { applied: '2026-03-01', rejected: '2026-04-10' }),
    ]
    const recent = [
      ...many(10, { applied: '2026-09-20', rejected: '2026-09-25' }),
      ...many(10, { applied: '2026-09-20' }),
    ]
    expect(delay('first-answer', long).took?.high).toBe(40)
    expect(delay('first-answer', [...long, ...recent]).took?.high).toBe(40)
  })
})

describe('usualSpread', () => {
  // Reference: the mixtures of docs/methods/silence.md by the error function and a search in
  // steps of .001 days, outside of this code: 7.56 15.46 30.37; 4.97 9.16 16.70; 8.05 16.30 31.67.
  it.each([
    ['first-answer', { low: 8, median: 15, high: 30 }],
    ['after-talk', { low: 5, median: 9, high: 17 }],
    ['no-after-applying', { low: 8, median: 16, high: 32 }],
  ] as const)('of %s agrees with an independent computation', (id, spread) => {
    expect(usualSpread(id)).toEqual(spread)
  })
})
