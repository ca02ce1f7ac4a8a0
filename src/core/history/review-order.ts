/**
 * In which order what waits is asked: what comes from one employer or sender stands together.
 *
 * The group with the newest mail first; within it as sent, so that the newest is answered last
 * and a group keeps its place until it is through. Changes nothing, drops nothing.
 */
import { readEmployerName } from './employer-name.ts'
import type { ReviewItem } from './rebuilt-search.ts'

export type ReviewGroup = {
  /** The employer as first written, else the sender's address, else `null`. */
  readonly name: string | null
  /** Oldest first, undated ones last. */
  readonly items: readonly ReviewItem[]
}

const employerKey = ({ employer }: ReviewItem) =>
  employer === null ? null : (readEmployerName(employer)?.key ?? null)

/** By sender: the one employer that its waiting mails name; none where they name several. */
function employersOfSenders(items: readonly ReviewItem[]): ReadonlyMap<string, string> {
  const named = new Map<string, Set<string>>()
  for (const item of items) {
    const key = employerKey(item)
    if (key === null || item.sender === null || item.isShared) continue
    named.set(item.sender, (named.get(item.sender) ?? new Set()).add(key))
  }
  return new Map(
    [...named].flatMap(([sender, [key, other]]) => (key && !other ? [[sender, key]] : [])),
  )
}

const dateOf = ({ date }: ReviewItem) => date ?? '9999-12-31'
const newestOf = ({ items }: ReviewGroup) =>
  items.reduce((newest, { date }) => (date !== null && date > newest ? date : newest), '')
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Puts what waits into groups.
 *
 * @param items what waits, oldest known first; of equals, that order stays
 * @example reviewGroups([]) // => []
 */
export function reviewGroups(items: readonly ReviewItem[]): readonly ReviewGroup[] {
  const employers = employersOfSenders(items)
  const groups = Map.groupBy(items, (item) => {
    const employer = employerKey(item) ?? employers.get(item.sender ?? '')
    return employer === undefined ? `from ${item.sender}` : `at ${employer}`
  })
  return [...groups.values()]
    .map((members) => {
      const sorted = members.toSorted((a, b) => compare(dateOf(a), dateOf(b)))
      const named = sorted.find(({ employer }) => employer !== null)
      return { name: named?.employer ?? sorted[0]?.sender ?? null, items: sorted }
    })
    .toSorted((a, b) => compare(newestOf(b), newestOf(a)))
}
