/** Only noes, only old ones, and none twice. */
import { expect, it } from 'vitest'
import type { ApplicationView } from '#contracts/shared.ts'
import { oldNoes } from '#web/lib/put-away.ts'

const no = (date: string | null, more: Partial<ApplicationView> = {}): ApplicationView => ({
  id: String(date),
  employer: 'Northwind',
  role: null,
  channel: null,
  stage: 'applied',
  stageAtRejection: 'applied',
  outcome: 'rejected',
  milestones: [{ kind: 'rejected', date, source: 'entry', certainty: 1 }],
  ...more,
})
const count = (all: readonly ApplicationView[], today: string, months: number) =>
  oldNoes(all, today, months).length

it('takes what is older than so many months, to the day', () => {
  expect(count([no('2026-05-30')], '2026-08-31', 3)).toBe(1)
  expect(count([no('2026-05-31')], '2026-08-31', 3)).toBe(0)
})

it('reckons over the turn of the year and short months', () => {
  expect(count([no('2025-11-14'), no('2025-11-16')], '2026-02-15', 3)).toBe(1)
  expect(count([no('2026-02-28')], '2026-05-31', 3)).toBe(1)
  expect(count([no('2025-01-15')], '2026-01-15', 12)).toBe(0)
})

it('leaves what is under way, in the archive or without a day', () => {
  const day = '2020-01-01'
  expect(count([no(day, { outcome: 'open' })], '2026-05-01', 3)).toBe(0)
  expect(count([no(day, { archived: true }), no(null)], '2026-05-01', 3)).toBe(0)
})
