/**
 * Which applications a list shows, and in which order. Pure: state comes from the URL.
 */
import type { ApplicationView } from '#contracts/shared.ts'
import { OUTCOMES, type Outcome } from '#core/model/stages.ts'

/** What the URL of the list says. */
export type ListSearch = { readonly q?: string; readonly outcome?: Outcome }

/** Reads the URL; anything that is no filter is left out. */
export function listSearchOf(raw: Readonly<Record<string, unknown>>): ListSearch {
  const outcome = OUTCOMES.find((known) => known === raw.outcome)
  const q = typeof raw.q === 'string' || typeof raw.q === 'number' ? String(raw.q) : ''
  return { ...(q ? { q } : {}), ...(outcome ? { outcome } : {}) }
}

/**
 * The day of the last news of an application, or `null` where nothing is dated.
 * Silence is no news: the day on which it was judged final does not count.
 */
export function lastDayOf({ milestones }: Pick<ApplicationView, 'milestones'>): string | null {
  const days = milestones.flatMap(({ date, source }) =>
    date && source !== 'silence' ? [date] : [],
  )
  return days.toSorted().at(-1) ?? null
}

/** Applications that hold every word of the search in employer or role, newest first. */
export function listedApplications(
  applications: readonly ApplicationView[],
  { q = '', outcome }: ListSearch,
): readonly ApplicationView[] {
  const words = plain(q).split(/\s+/).filter(Boolean)
  return applications
    .filter((application) => !outcome || application.outcome === outcome)
    .filter(({ employer, role }) => {
      const text = plain(`${employer} ${role ?? ''}`)
      return words.every((word) => text.includes(word))
    })
    .map((application) => ({ application, last: lastDayOf(application) ?? '' }))
    .toSorted((a, b) => b.last.localeCompare(a.last))
    .map(({ application }) => application)
}

/** Lower case and without accents, so that "Cafe" finds "Café". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
