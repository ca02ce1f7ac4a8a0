/** Which contacts a list shows, and which part of People. Pure: state comes from the URL. */
import type { PersonRow } from '#contracts/people.ts'
import { TIES, type Tie } from '#core/model/contact.ts'
import { foundBy } from '#core/network/find-contacts.ts'

export const PEOPLE_VIEWS = ['where', 'long-game', 'meetings', 'offers'] as const
export type PeopleView = (typeof PEOPLE_VIEWS)[number]

export const PEOPLE_FILTERS = ['under-way', 'circle'] as const

/** What the URL of the list says; without a view: the contacts. */
export type PeopleSearch = {
  readonly view?: PeopleView
  readonly q?: string
  readonly tie?: Tie | 'unsaid'
  readonly only?: (typeof PEOPLE_FILTERS)[number]
}

type Raw = Readonly<Record<string, unknown>>
const oneOf = <T extends string>(ids: readonly T[], raw: unknown) => ids.find((id) => id === raw)

/** Reads the URL; anything that is no filter is left out. */
export function peopleSearchOf(raw: Raw): PeopleSearch {
  const q = typeof raw.q === 'string' || typeof raw.q === 'number' ? String(raw.q) : undefined
  const read = {
    view: oneOf(PEOPLE_VIEWS, raw.view),
    q: q || undefined,
    tie: oneOf([...TIES, 'unsaid'] as const, raw.tie),
    only: oneOf(PEOPLE_FILTERS, raw.only),
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
}

/** @example filteredPeople([], { q: 'ana' }) // => [] */
export function filteredPeople(
  people: readonly PersonRow[],
  { q = '', tie, only }: PeopleSearch,
): readonly PersonRow[] {
  const fitting = people.filter(
    (one) =>
      (tie === undefined || (one.tie ?? 'unsaid') === tie) &&
      (only !== 'circle' || one.isInCircle) &&
      (only !== 'under-way' || one.at?.isUnderWay === true),
  )
  return foundBy(q, fitting, ({ name, employer, title }) => [name, employer, title])
}
