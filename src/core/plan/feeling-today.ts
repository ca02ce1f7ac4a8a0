/** How the person feels today, as far as they said so: over the whole search, not one no alone. */
import type { Application, Feeling } from '#core/model/application.ts'
import { type Day, dayOfInstant, daysBetween } from '#core/model/dates.ts'

/** A moment speaks for its day and the one after it. */
const HOLDS_DAYS = 1

/**
 * The last moment that still speaks for today.
 *
 * @returns `null` where nobody said
 */
export function feelingToday(applications: readonly Application[], today: Day): Feeling | null {
  let last: { readonly at: string; readonly feeling: Feeling } | null = null
  for (const { moments } of applications) {
    for (const moment of moments) if (last === null || moment.at > last.at) last = moment
  }
  if (last === null) return null
  const days = daysBetween(dayOfInstant(last.at), today)
  return days >= 0 && days <= HOLDS_DAYS ? last.feeling : null
}
