/**
 * Which causes decided rejections, period by period: expected counts, no claim of a change.
 *
 * Pure. A rejection belongs to the period in which the no came. Method: docs/methods/causes.md,
 * "Over time". Start reading at `causePeriods`.
 */
import { CAUSE_IDS, type CauseId, sideOf } from '#core/model/causes.ts'
import type { CausePeriods } from './period-types.ts'
import { periodId, periodName, unitFor } from './periods.ts'
import type { Weighed } from './weighed-rejections.ts'

export function causePeriods(groups: readonly Weighed[]): CausePeriods {
  const days = groups.flatMap((group) => group.days)
  const unit = unitFor(days)
  const counts = new Map<string, number>()
  const expected = new Map<CauseId, Map<string, number>>()
  for (const group of groups) {
    const own = new Map<string, number>()
    for (const day of group.days) if (day !== null) add(own, periodId(day, unit), 1)
    for (const [period, count] of own) {
      add(counts, period, count)
      group.causes.forEach((cause, at) => {
        const sums = expected.get(cause) ?? new Map<string, number>()
        expected.set(cause, sums)
        add(sums, period, count * (group.decisive[at] as number))
      })
    }
  }
  const ids = [...counts.keys()].toSorted()
  const causes = CAUSE_IDS.flatMap((id) => {
    const sums = expected.get(id)
    return sums ? [{ id, side: sideOf(id), expected: ids.map((one) => sums.get(one) ?? 0) }] : []
  })
  return {
    unit,
    periods: ids.map((id) => ({ id, name: periodName(id), n: counts.get(id) ?? 0 })),
    causes: causes.toSorted((one, other) => total(other.expected) - total(one.expected)),
    undated: days.filter((day) => day === null).length,
  }
}

function add<Key>(sums: Map<Key, number>, key: Key, count: number): void {
  sums.set(key, (sums.get(key) ?? 0) + count)
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
