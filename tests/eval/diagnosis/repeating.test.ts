/**
 * What repeats, on histories whose truth is known (repeating-histories.ts), in worlds that work
 * otherwise than the diagnosis assumes: nothing is called a pattern where there is none, and one
 * that is planted is found. Figures of larger runs: docs/methods/causes.md, "What repeats".
 */
import { describe, expect, it } from 'vitest'
import { patternsOf } from '#core/diagnosis/patterns.ts'
import type { CauseId } from '#core/model/causes.ts'
import { CAUSE_WORLDS, type CauseWorld } from './made-rejections.ts'
import { type Planted, repeatingHistory } from './repeating-histories.ts'

const TODAY = '2026-05-01'
const MIXED = { applied: 20, screen: 8, interview: 14, final: 4 } as const
const INTERVIEWS = { interview: 40 } as const

function named(
  world: CauseWorld,
  seed: string,
  counts: typeof MIXED | typeof INTERVIEWS,
  planted: Planted,
): readonly CauseId[] {
  const history = repeatingHistory({ world, seed, counts, answered: 0.8, planted })
  return patternsOf(history, TODAY).causes.flatMap(({ id, repeats }) => (repeats ? [id] : []))
}

describe('what repeats', () => {
  it('is named in at most one in twenty histories without a pattern', { timeout: 120_000 }, () => {
    const worlds = Object.values(CAUSE_WORLDS)
    const seeds = Array.from({ length: 40 }, (_, at) => `none ${at}`)
    const said = worlds.flatMap((world) =>
      seeds.map((seed) => named(world, seed, MIXED, null).length > 0),
    )
    expect(said.filter(Boolean).length).toBeLessThanOrEqual(0.05 * said.length)
  })
  it.each([
    ['terms-mismatch', 0.9],
    ['level-mismatch', 0.9],
    ['missing-must-have', 0.6],
  ] as const)('is found where %s is planted', { timeout: 120_000 }, (cause, least) => {
    const found = Array.from({ length: 10 }, (_, at) =>
      named(CAUSE_WORLDS.severest, `planted ${at}`, INTERVIEWS, { cause, stage: 'interview' }),
    )
    expect(found.filter((ids) => ids.includes(cause)).length).toBeGreaterThanOrEqual(10 * least)
    expect(found.flat().filter((id) => id !== cause).length).toBeLessThanOrEqual(1)
  })
  it('is the same each time', () => {
    const history = repeatingHistory({
      ...{ world: CAUSE_WORLDS.person, seed: 'again', counts: INTERVIEWS, answered: 0.8 },
      planted: { cause: 'terms-mismatch', stage: 'interview' },
    })
    expect(patternsOf(history, TODAY).causes).toEqual(patternsOf(history, TODAY).causes)
  })
})
