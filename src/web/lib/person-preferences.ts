/**
 * What the person prefers in every browser, as far as showing needs it: how dates read, when the
 * week begins. The home has the say; this browser remembers it, so that the first page is right.
 */
import { useSyncExternalStore } from 'react'
import {
  DATE_FORMATS,
  type DateFormat,
  DEFAULT_PREFERENCES,
  WEEK_STARTS,
  type WeekStart,
} from '#core/model/preferences.ts'

export type PersonPreferences = { readonly dateFormat: DateFormat; readonly weekStart: WeekStart }

const KEY = 'comeback.person-preferences'
const listeners = new Set<() => void>()
let current = kept()
/** Grows when a page that stands must be drawn anew, for its dates read otherwise now. */
let generation = 0

function kept(): PersonPreferences {
  try {
    const raw = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<PersonPreferences>
    return {
      dateFormat:
        DATE_FORMATS.find((format) => format === raw.dateFormat) ?? DEFAULT_PREFERENCES.dateFormat,
      weekStart:
        WEEK_STARTS.find((start) => start === raw.weekStart) ?? DEFAULT_PREFERENCES.weekStart,
    }
  } catch {
    const { dateFormat, weekStart } = DEFAULT_PREFERENCES
    return { dateFormat, weekStart }
  }
}

/** For functions outside of a page, such as `shortDay`. */
export function personPreferences(): PersonPreferences {
  return current
}

/**
 * Takes over what the home says, or what the person has just chosen.
 *
 * @param from `choice` leaves the page that stands as it is: it shows the choice already, and
 *   drawing it anew would lose the focus
 */
export function takePersonPreferences(
  { dateFormat, weekStart }: PersonPreferences,
  from: 'home' | 'choice',
): void {
  if (dateFormat === current.dateFormat && weekStart === current.weekStart) return
  current = { dateFormat, weekStart }
  if (from === 'home') generation += 1
  try {
    localStorage.setItem(KEY, JSON.stringify(current))
  } catch {
    // Private windows may refuse: then the first page asks the home each time.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function usePersonPreferences(): PersonPreferences {
  return useSyncExternalStore(subscribe, () => current)
}

/** The key of the page that stands: it changes when dates must be drawn anew. */
export function usePageGeneration(): number {
  return useSyncExternalStore(subscribe, () => generation)
}
