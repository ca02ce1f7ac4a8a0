/**
 * What the palette finds, and in which order. Pure: applications, people and places come in, groups go
 * out. Every word that is typed must be found; accents and capitals do not count.
 */
import type { PersonRow } from '#contracts/people.ts'
import type { ApplicationView } from '#contracts/shared.ts'
import { foldLetters } from '#core/model/fold-letters.ts'
import { thousands } from '#core/model/number-words.ts'
import { lastDayOf } from '#web/lib/application-filter.ts'
import { PALETTE_PLACES, type PaletteTarget } from '#web/lib/palette-places.ts'
import { workWords } from '#web/lib/people-words.ts'
import { OUTCOME_WORDS } from '#web/lib/words.ts'

export type PaletteItem = {
  readonly id: string
  readonly group: PaletteGroupName
  readonly text: string
  /** The quiet words beside it. */
  readonly detail: string
  readonly target: PaletteTarget
}

export const PALETTE_GROUPS = ['Applications', 'People', 'Actions', 'Pages'] as const
export type PaletteGroupName = (typeof PALETTE_GROUPS)[number]
export type PaletteGroup = {
  readonly value: PaletteGroupName
  readonly items: readonly PaletteItem[]
}

/** An item with its words taken apart once, so that each key costs a comparison only. */
type Indexed = {
  readonly item: PaletteItem
  readonly text: string
  readonly words: readonly string[]
  readonly further: readonly string[]
  /** The day of its last news; the later comes first where words decide nothing. */
  readonly day: string
}
export type PaletteIndex = readonly Indexed[]

export type Found = {
  readonly groups: readonly PaletteGroup[]
  /** How many there are, shown or not; `null` while nothing is typed. */
  readonly count: number | null
}

/** Shown at once; who looks for more types a further word. */
const MOST_SHOWN: Readonly<Partial<Record<PaletteGroupName, number>>> = {
  Applications: 20,
  People: 10,
}
const RECENT_APPLICATIONS = 5
const FIRST_ACTIONS = 5

export function paletteIndex(
  applications: readonly ApplicationView[],
  people: readonly PersonRow[],
): PaletteIndex {
  return [
    ...applications.map(ofApplication),
    ...people.map(ofPerson),
    ...PALETTE_PLACES.map(ofPlace),
  ]
}

function ofApplication(application: ApplicationView): Indexed {
  const { id, employer, role, outcome } = application
  const text = role ? `${employer}, ${role}` : employer
  const item: PaletteItem = {
    id: `application ${id}`,
    group: 'Applications',
    text,
    detail: OUTCOME_WORDS[outcome],
    target: { kind: 'application', id },
  }
  return indexed(item, '', lastDayOf(application) ?? '')
}

function ofPerson({ id, name, title, employer, lastContact }: PersonRow): Indexed {
  const work = workWords({ title, employer })
  const item: PaletteItem = {
    ...{ id: `person ${id}`, group: 'People', text: name, detail: work },
    target: { kind: 'person', id },
  }
  return indexed(item, work, lastContact ?? '')
}

function ofPlace({ text, further, target }: (typeof PALETTE_PLACES)[number]): Indexed {
  const group = target.kind === 'page' ? 'Pages' : 'Actions'
  return indexed({ id: `${group} ${text}`, group, text, detail: '', target }, further, '')
}

function indexed(item: PaletteItem, further: string, day: string): Indexed {
  const text = foldLetters(item.text)
  return { item, text, words: wordsOf(text), further: wordsOf(foldLetters(further)), day }
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}+#]+/u).filter(Boolean)

/**
 * What is found for the words typed: the better a word fits, the earlier; among equals the
 * application with the latest news. Without words: the first actions, the latest applications, pages.
 */
export function paletteFor(index: PaletteIndex, typed: string): Found {
  const query = foldLetters(typed).trim()
  if (query === '') return withoutWords(index)
  const words = wordsOf(query)
  const hits = index
    .map((entry) => ({ entry, score: scoreOf(entry, query, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || b.entry.day.localeCompare(a.entry.day))
  const groups = PALETTE_GROUPS.map((value) => {
    const own = hits.filter(({ entry }) => entry.item.group === value)
    const items = own.slice(0, MOST_SHOWN[value]).map(({ entry }) => entry.item)
    return { value, items, best: own[0]?.score ?? 0 }
  })
  return {
    groups: groups
      .filter(({ items }) => items.length > 0)
      .toSorted((a, b) => b.best - a.best)
      .map(({ value, items }) => ({ value, items })),
    count: hits.length,
  }
}

function withoutWords(index: PaletteIndex): Found {
  const latest = index
    .filter(({ item }) => item.group === 'Applications')
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .slice(0, RECENT_APPLICATIONS)
    .map(({ item }) => item)
  const of = (group: PaletteGroupName) =>
    index.filter(({ item }) => item.group === group).map(({ item }) => item)
  const groups: readonly PaletteGroup[] = [
    { value: 'Actions', items: of('Actions').slice(0, FIRST_ACTIONS) },
    { value: 'Applications', items: latest },
    { value: 'Pages', items: of('Pages') },
  ]
  return { groups: groups.filter(({ items }) => items.length > 0), count: null }
}

/** 0 where a word is missing. Whole words before beginnings, beginnings before middles. */
function scoreOf({ text, words, further }: Indexed, query: string, typed: readonly string[]) {
  if (typed.length === 0) return 0
  let sum = 0
  for (const word of typed) {
    const fit = fitOf(word, words, text) || fitOf(word, further, '') / 2
    if (fit === 0) return 0
    sum += fit
  }
  const whole = text === query ? 3 : text.startsWith(query) ? 2 : 0
  return sum / typed.length + whole
}

function fitOf(word: string, words: readonly string[], text: string): number {
  if (words.includes(word)) return 4
  if (words.some((own) => own.startsWith(word))) return 3
  return text.includes(word) ? 1 : 0
}

/** What is found, in words: announced, and shown where not all of it is. */
export function foundWords({ groups, count }: Found): string {
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0)
  if (count === null) return 'Type to find any application, person, page or action.'
  if (count === 0) return 'Nothing found. Try a name, the employer or a word of the role.'
  if (shown < count)
    return `${thousands(count)} found, the nearest ${shown} shown. A further word narrows it.`
  return count === 1 ? '1 found.' : `${thousands(count)} found.`
}
