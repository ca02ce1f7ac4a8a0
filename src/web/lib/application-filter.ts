/**
 * Which applications a list shows, and in which order. Pure: state comes from the URL.
 */
import type { ApplicationView } from '#contracts/shared.ts'
import { isDay } from '#core/model/dates.ts'
import { CHANNELS, type Channel } from '#core/model/milestones.ts'
import { OUTCOMES, type Outcome, STAGES, type Stage } from '#core/model/stages.ts'
import { COLUMN_IDS, type ColumnId, sortKeyOf } from '#web/lib/application-columns.ts'

export { lastDayOf } from '#web/lib/application-columns.ts'

/** What the URL of the list says. */
export type ListSearch = {
  readonly q?: string
  readonly outcome?: Outcome
  readonly stage?: Stage
  readonly channel?: Channel
  /** First and last day of applying, both included. */
  readonly from?: string
  readonly to?: string
  /** Absent: the archive is out of sight. */
  readonly archived?: 'only' | 'all'
  readonly sort?: ColumnId
  readonly dir?: 'up' | 'down'
  readonly view?: 'board'
}

type Raw = Readonly<Record<string, unknown>>

const oneOf = <T extends string>(ids: readonly T[], raw: unknown) => ids.find((id) => id === raw)
const dayOf = (raw: unknown) => (typeof raw === 'string' && isDay(raw) ? raw : undefined)

/** Reads the URL; anything that is no filter is left out. */
export function listSearchOf(raw: Raw): ListSearch {
  const q = typeof raw.q === 'string' || typeof raw.q === 'number' ? String(raw.q) : undefined
  const sort = oneOf(COLUMN_IDS, raw.sort)
  const read = {
    q: q || undefined,
    outcome: oneOf(OUTCOMES, raw.outcome),
    stage: oneOf(STAGES, raw.stage),
    channel: oneOf(CHANNELS, raw.channel),
    from: dayOf(raw.from),
    to: dayOf(raw.to),
    archived: oneOf(['only', 'all'] as const, raw.archived),
    sort,
    dir: sort && oneOf(['up', 'down'] as const, raw.dir),
    view: oneOf(['board'] as const, raw.view),
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
}

/** The same view and order with no filter. */
export function withoutFilters({ sort, dir, view }: ListSearch): ListSearch {
  return listSearchOf({ sort, dir, view })
}

/** The order after a press on a column's head: up, down, then the latest first again. */
export function sortedNext(search: ListSearch, column: ColumnId): ListSearch {
  const { sort, dir, ...rest } = search
  if (sort !== column) return { ...rest, sort: column, dir: 'up' }
  return dir === 'down' ? rest : { ...rest, sort: column, dir: 'down' }
}

/** Applications that pass every filter; the latest first unless a column orders them. */
export function listedApplications(
  applications: readonly ApplicationView[],
  search: ListSearch,
): readonly ApplicationView[] {
  const passes = passOf(search)
  return inOrder(applications.filter(passes), search)
}

function passOf({ q = '', outcome, stage, channel, from, to, archived }: ListSearch) {
  const words = plain(q).split(/\s+/).filter(Boolean)
  return (one: ApplicationView): boolean => {
    if (outcome && one.outcome !== outcome) return false
    if (stage && one.stage !== stage) return false
    if (channel && one.channel !== channel) return false
    if (archived === undefined && one.archived) return false
    if (archived === 'only' && !one.archived) return false
    const applied = from || to ? sortKeyOf('applied', one) : null
    if (from && (applied === null || applied < from)) return false
    if (to && (applied === null || applied > to)) return false
    const text = words.length > 0 ? plain(`${one.employer} ${one.role ?? ''}`) : ''
    return words.every((word) => text.includes(word))
  }
}

const byWords = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** What has no value in the column stands last in either direction. */
function inOrder(
  applications: readonly ApplicationView[],
  { sort = 'last', dir = sort === 'last' ? 'down' : 'up' }: ListSearch,
): readonly ApplicationView[] {
  const sign = dir === 'up' ? 1 : -1
  return applications
    .map((application) => ({ application, key: sortKeyOf(sort, application) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return sign * byWords.compare(a.key, b.key)
    })
    .map(({ application }) => application)
}

/** Lower case and without accents, so that "Cafe" finds "Café". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
