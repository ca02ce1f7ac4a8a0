/**
 * Matching held against made mailboxes whose history is known (tests/eval/matching), smaller
 * than those of the evaluation and of seeds kept from tuning. The bars leave a margin for another
 * hundred applications; figures as of writing: docs/methods/rebuilding.md.
 */
import { describe, expect, it } from 'vitest'
import { MIXES, type MixName, madeSearch } from '#tests/eval/matching/made-search.ts'
import { matchingFigures, shareOf } from '#tests/eval/matching/matching-figures.ts'
import { type Mode, readings } from '#tests/eval/matching/readings.ts'
import { rebuild } from './rebuild.ts'

const SEEDS = ['21', '22', '23']
const WHAT = (Object.keys(MIXES) as MixName[]).flatMap((mix) => SEEDS.map((seed) => [mix, seed]))

function figures(mix: string, seed: string, mode: Mode) {
  const made = madeSearch(seed, MIXES[mix as MixName], 120)
  const messages = readings(made, mode, seed)
  return matchingFigures(made, rebuild({ messages, entries: [], events: [] }))
}

describe('a made mailbox of 120 applications with a known history', () => {
  it.each(WHAT)('is rebuilt from right readings (%s mix, seed %s)', (mix = '', seed = '') => {
    const found = figures(mix, seed, 'right')
    expect(found.exact).toBeGreaterThan(0.95)
    expect(shareOf(found.wrongLinks)).toBeLessThan(0.015)
    expect(shareOf(found.asked)).toBeLessThan(0.08)
    expect(shareOf(found.untellableAsked)).toBe(1)
    expect(found.milestoneRecallUnasked).toBeGreaterThan(0.97)
    expect(found.milestonePrecision).toBeGreaterThan(0.97)
  })

  it.each(WHAT)(
    'asks rather than links wrongly where readings are faulty (%s mix, seed %s)',
    (mix = '', seed = '') => {
      const found = figures(mix, seed, 'noisy')
      expect(found.exact).toBeGreaterThan(0.88)
      expect(shareOf(found.wrongLinks)).toBeLessThan(0.02)
      expect(shareOf(found.asked)).toBeLessThan(0.2)
      expect(found.milestoneRecallUnasked).toBeGreaterThan(0.92)
    },
  )
})
