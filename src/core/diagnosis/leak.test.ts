import { describe, expect, it } from 'vitest'
import type { Application } from '#core/model/application.ts'
import type { Channel, MilestoneKind } from '#core/model/milestones.ts'
import { findLeak, noneChance } from './leak.ts'
import { weakerChance } from './weaker-chance.ts'

const TODAY = '2026-09-01'

function rejectedAfter(
  stages: readonly MilestoneKind[],
  channel: Channel | null = null,
): Application {
  return {
    id: 'a',
    employer: 'Harrow & Pine',
    role: null,
    channel,
    milestones: [...stages, 'rejected' as const].map((kind, at) => ({
      kind,
      date: `2026-03-${String(1 + 7 * at).padStart(2, '0')}`,
      source: 'entry',
      certainty: 1,
    })),
    answers: {},
    moments: [],
    notes: [],
    messageIds: [],
  }
}

const times = (count: number, application: Application) =>
  Array.from({ length: count }, () => application)
const cold = rejectedAfter(['applied'])
const screened = rejectedAfter(['applied', 'screen'])
const finalist = rejectedAfter(['applied', 'screen', 'interview', 'final'])

describe('findLeak', () => {
  it('does not call 0 contacts in 30 cold applications a leak, and says how usual that is', () => {
    const leak = findLeak(times(30, cold), TODAY)
    expect(leak.words).toContain('30 settled applications without a talk')
    // Evidence 8.1: 0 of 30 happens to 32% of people.
    expect(leak.words).toContain('about 3 in 10 people')
    expect(leak.words).not.toMatch(/likely|possibly/i)
  })
  it('does not call three lost finals a leak', () => {
    const leak = findLeak([...times(3, finalist), ...times(40, cold)], TODAY)
    expect(leak.words).not.toMatch(/likely weaker/i)
    expect(leak.stage).not.toBe('final')
    // Evidence 8.1: three finals without an offer happen to 18%.
    expect(findLeak(times(3, finalist), TODAY).words).toContain('about 2 in 10 people')
  })
  it('says too early below 30 applications, however bad they look', () => {
    const leak = findLeak(times(29, screened), TODAY)
    expect(leak.stage).toBeNull()
    expect(leak.words).toContain('Too early')
    expect(leak.probability).toBeGreaterThan(0.5)
  })
  it('is unsure without data, and surer as evidence grows', () => {
    const chance = (count: number) => findLeak(times(count, cold), TODAY).probability
    expect(findLeak([], TODAY).probability).toBeCloseTo(1 - 0.875 ** 4, 12)
    expect(chance(40)).toBeGreaterThan(chance(20))
    expect(chance(120)).toBeGreaterThan(chance(40))
  })
  it('names the stage where many talks went no further', () => {
    const leak = findLeak([...times(25, screened), ...times(150, cold)], TODAY)
    expect(leak.stage).toBe('screen')
    expect(leak.probability).toBeGreaterThan(0.8)
    expect(leak.words).toContain('Likely weaker here')
  })
  it('finds nothing where everything goes as usual', () => {
    const usual = [...times(94, cold), ...times(4, screened), finalist, finalist]
    const leak = findLeak(usual, TODAY)
    expect(leak.probability).toBeLessThan(0.4)
    expect(leak.words).toContain('Within the normal')
  })
})

describe('noneChance', () => {
  // Evidence 8.1: zero contacts from n cold applications: 10 60%, 20 42%, 30 32%, 50 21%, 100 11%.
  it('matches the printed table of zero contacts', () => {
    for (const [n, percent] of [
      [10, 60],
      [20, 42],
      [30, 32],
      [50, 21],
      [100, 11],
    ] as const) {
      const counts = [{ channel: null, entered: n, passed: 0, waiting: 0, failed: n }]
      expect(Math.abs(100 * noneChance('applied', counts) - percent)).toBeLessThan(0.6)
    }
  })
})

describe('weakerChance', () => {
  const counts = (passed: number, failed: number) => [
    { channel: null, entered: passed + failed, passed, waiting: 0, failed },
  ]
  // Reference: both marginal likelihoods of Beta(3.6, 56.4) by a midpoint rule of 20,000 steps.
  it('matches a plain integral over rates', () => {
    const marginal = (passed: number, failed: number, factor: number) => {
      const steps = 20_000
      let [sum, norm] = [0, 0]
      for (let step = 0; step < steps; step += 1) {
        const rate = (step + 0.5) / steps
        const density = rate ** 2.6 * (1 - rate) ** 55.4
        norm += density
        sum += density * (factor * rate) ** passed * (1 - factor * rate) ** failed
      }
      return sum / norm
    }
    for (const [passed, failed] of [
      [0, 60],
      [2, 98],
      [9, 60],
    ] as const) {
      const factors = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]
      const weaker =
        factors.reduce((total, factor) => total + marginal(passed, failed, factor), 0) / 6
      const odds = ((0.125 / 0.875) * weaker) / marginal(passed, failed, 1)
      expect(weakerChance('applied', counts(passed, failed))).toBeCloseTo(odds / (1 + odds), 3)
    }
  })
  it('falls with every pass', () => {
    expect(weakerChance('screen', counts(1, 20))).toBeGreaterThan(
      weakerChance('screen', counts(5, 20)),
    )
  })
})
