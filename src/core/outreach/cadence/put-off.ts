/** Days to which a conversation can be put off in one tap. */
import { addDays, type Day } from '#core/model/dates.ts'

export const PUT_OFF_IDS = ['tomorrow', 'week', 'month'] as const
export type PutOffId = (typeof PUT_OFF_IDS)[number]

/**
 * The day that a choice means.
 *
 * @example putOffDay('week', '2026-03-02') // => '2026-03-09'
 */
export function putOffDay(id: PutOffId, today: Day): Day {
  return addDays(today, { tomorrow: 1, week: 7, month: 30 }[id])
}
