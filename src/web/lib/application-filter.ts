/**
 * Which applications a list shows, and in which order. Pure: state comes from the URL.
 */
import type { ApplicationView } from '#contracts/shared.ts'
import { isDay } from '#core/model/dates.ts'
import { foldLetters } from '#core/model/fold-letters.ts'
import { CHANNELS, type Channel } from '#core/model/milestones.ts'
import { thousands } from '#core/model/number-words.ts'
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
  const { sort: _sort, dir: _dir, ...rest } = search
  const now = orderOf(search)
  if (column === 'last' && !(now.sort === 'last' && now.dir === 'down')) return rest
  if (now.sort !== column || column === 'last') return { ...rest, sort: column, dir: 'up' }
  return now.dir === 'down' ? rest : { ...rest, sort: column, dir: 'down' }
}

/** Orders offered where there are no heads of columns to press, as "column.direction". */
export const ORDER_WORDS = {
  'last.down': 'Latest news first',
  'last.up': 'Oldest news first',
  'employer.up': 'Employer, A to Z',
  'role.up': 'Role, A to Z',
  'applied.down': 'Applied last first',
  'stage.down': 'Furthest first',
  'outcome.up': 'How it stands',
} as const satisfies Partial<Record<`${ColumnId}.${'up' | 'down'}`, string>>

/** What the list is ordered by; the latest news first where the URL says nothing. */
export function orderOf({ sort = 'last', dir = sort === 'last' ? 'down' : 'up' }: ListSearch) {
  return { sort, dir } as const
}

/** Applications that pass every filter; the latest first unless a column orders them. */
export function listedApplications(
  applications: readonly ApplicationView[],
  search: ListSearch,
): readonly ApplicationView[] {
  return filteredApplications(orderedApplications(applications, orderOf(search)), search)
}

/** Applications that pass every filter, in the order given. */
export function filteredApplications(
  applications: readonly ApplicationView[],
  search: ListSearch,
): readonly ApplicationView[] {
  return applications.filter(passOf(search))
}

function passOf({ q = '', outcome, stage, channel, from, to, archived }: ListSearch) {
  const words = foldLetters(q).split(/\s+/).filter(Boolean)
  return (one: ApplicationView): boolean => {
    if (outcome && one.outcome !== outcome) return false
    if (stage && one.stage !== stage) return false
    if (channel && one.channel !== channel) return false
    if (archived === undefined && one.archived) return false
    if (archived === 'only' && !one.archived) return false
    const applied = from || to ? sortKeyOf('applied', one) : null
    if (from && (applied === null || applied < from)) return false
    if (to && (applied === null || applied > to)) return false
    return words.every((word) => textOf(one).includes(word))
  }
}

/** Made once for each application: every key in the search box asks for all of them. */
const texts = new WeakMap<ApplicationView, string>()

function textOf(one: ApplicationView): string {
  const known = texts.get(one)
  if (known !== undefined) return known
  const text = foldLetters(`${one.employer} ${one.role ?? ''}`)
  texts.set(one, text)
  return text
}

/** Columns whose key is a day or one digit: these need no rules of language. */
const MARK_COLUMNS: ReadonlySet<ColumnId> = new Set(['applied', 'last', 'stage', 'outcome', 'lost'])
const compareMarks = (a: string, b: string) => Number(a > b) - Number(a < b)
const byWords = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** What has no value in the column stands last in either direction. */
export function orderedApplications(
  applications: readonly ApplicationView[],
  { sort, dir }: ReturnType<typeof orderOf>,
): readonly ApplicationView[] {
  const sign = dir === 'up' ? 1 : -1
  const isWords = !MARK_COLUMNS.has(sort)
  return applications
    .map((application) => ({ application, key: sortKeyOf(sort, application) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return sign * (isWords ? byWords.compare(a.key, b.key) : compareMarks(a.key, b.key))
    })
    .map(({ application }) => application)
}

/**
 * How many a list shows, of all.
 *
 * @example shownWords(1, 1) // => '1 application'
 */
export function shownWords(shown: number, all: number): string {
  const of = `${thousands(all)} ${all === 1 ? 'application' : 'applications'}`
  return shown === all ? of : `${thousands(shown)} of ${of}`
}
