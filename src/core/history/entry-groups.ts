/**
 * Entries of different imports → which of them tell of the same application.
 *
 * Rows of one import are different applications, always. A row of a later import joins the
 * one application that it continues: same employer and role, applied about the same day. One
 * that fits several equally, or one only weakly, stands alone until the person tells.
 * Start reading at `groupEntries`.
 */
import { dayNumber } from '#core/model/dates.ts'
import type { Entry } from '#core/model/entry.ts'
import {
  areNearNames,
  type EmployerName,
  nearKeys,
  nearLookups,
  readEmployerName,
} from './employer-name.ts'
import { compareRoles, type RoleName, readRole } from './role-name.ts'

/** Days by which the applied dates of two sheets may differ for one application. */
const SAME_START_WITHIN = 10
/** Beyond that, and up to here, the same role may be one application or a second try. */
const SAME_START_IS_DOUBTFUL_WITHIN = 45

/** A row that may be one with applications known before: it stands alone until told. */
export type DoubtfulEntry = {
  readonly entry: Entry
  /** One entry of each application it may belong to, likeliest first. */
  readonly candidates: readonly Entry[]
}

export type EntryGroups = {
  /** In the order in which they were first known. */
  readonly groups: readonly (readonly Entry[])[]
  readonly doubtful: readonly DoubtfulEntry[]
}

type Row = {
  readonly entry: Entry
  readonly employer: EmployerName | null
  readonly role: RoleName | null
  readonly applied: number | null
}
type Group = { readonly rows: Row[]; readonly imports: Set<string>; givenId: string | null }
type Pair = {
  readonly row: Row
  readonly group: Group
  /** Above 0: enough to join. */
  readonly score: number
  /** Not enough to join, too much not to ask. */
  readonly isWeak: boolean
}
/** A row in doubt, with the groups it may belong to. */
type Doubt = { readonly row: Row; readonly groups: readonly Group[] }

/** All that was added by hand counts as one import: whoever adds two means two. */
const BY_HAND = 'by hand'
const importOf = ({ importId }: Entry) => importId ?? BY_HAND

function toRow(entry: Entry): Row {
  const applied = entry.milestones.find(({ kind, date }) => kind === 'applied' && date !== null)
  return {
    entry,
    employer: readEmployerName(entry.employer),
    role: entry.role === null ? null : readRole(entry.role),
    applied: applied?.date ? dayNumber(applied.date) : null,
  }
}

/** How well two rows tell of one application; 0 when they do not. */
function scorePair(row: Row, other: Row): number {
  if (row.employer === null || other.employer === null) return 0
  const role = compareRoles(row.role, other.role)
  const sameName = row.employer.key === other.employer.key
  if (role === 'differs' || (!sameName && role !== 'same')) return 0
  const known = row.applied !== null && other.applied !== null
  const gap = known ? Math.abs(Number(row.applied) - Number(other.applied)) : null
  if (gap !== null && gap > SAME_START_WITHIN) return 0
  const start = gap === null ? 10 : 30 - gap
  if (role === 'same') return (sameName ? 50 : 45) + start
  // A fuller or missing role needs the date to speak for it, or nothing speaking for two.
  if (role === 'like') return gap !== null && gap <= 3 ? 20 + start : 0
  const bothUnnamed = row.role === null && other.role === null
  if (bothUnnamed) return 30 + start
  return gap !== null && gap <= 3 ? 10 + start : 0
}

/** Whether two rows that do not tell of one application for sure may yet do so. */
function mayBeOne(row: Row, other: Row): boolean {
  if (row.employer === null || row.employer.key !== other.employer?.key) return false
  const role = compareRoles(row.role, other.role)
  if (role === 'differs') return false
  if (row.applied === null || other.applied === null) return role === 'like' || role === 'unknown'
  const gap = Math.abs(row.applied - other.applied)
  return gap <= (role === 'same' ? SAME_START_IS_DOUBTFUL_WITHIN : SAME_START_WITHIN)
}

function mayJoin(row: Row, group: Group): boolean {
  if (group.imports.has(importOf(row.entry))) return false
  const given = row.entry.applicationId
  return given === null || group.givenId === null || given === group.givenId
}

function scoreGroup(row: Row, group: Group): number {
  return Math.max(...group.rows.map((other) => scorePair(row, other)))
}

function join(row: Row, group: Group): void {
  group.rows.push(row)
  group.imports.add(importOf(row.entry))
  group.givenId ??= row.entry.applicationId
}

type Registry = {
  readonly groups: Group[]
  readonly byName: Map<string, Set<Group>>
  readonly byExact: Map<string, Set<Group>>
}

const exactKey = ({ employer, role, applied }: Row) =>
  `${employer?.key ?? ''}\n${role?.key ?? ''}\n${applied ?? ''}`

function register(registry: Registry, row: Row, group: Group): void {
  const exact = exactKey(row)
  registry.byExact.set(exact, (registry.byExact.get(exact) ?? new Set()).add(group))
  for (const key of row.employer ? nearKeys(row.employer) : []) {
    registry.byName.set(key, (registry.byName.get(key) ?? new Set()).add(group))
  }
}

function candidatesOf(registry: Registry, row: Row): readonly Group[] {
  const { employer } = row
  if (employer === null) return []
  const near = new Set(
    nearLookups(employer).flatMap((key) => [...(registry.byName.get(key) ?? [])]),
  )
  return [...near].filter((group) =>
    group.rows.some((other) => other.employer && areNearNames(other.employer, employer)),
  )
}

/** A row's pairs with the groups it may join or must be asked about. */
function pairsOf(row: Row, registry: Registry): readonly Pair[] {
  const open = candidatesOf(registry, row).filter((group) => mayJoin(row, group))
  return open
    .map((group): Pair => {
      const score = scoreGroup(row, group)
      const isWeak = score === 0 && group.rows.some((other) => mayBeOne(row, other))
      return { row, group, score, isWeak }
    })
    .filter(({ score, isWeak }) => score > 0 || isWeak)
}

/** Rows that continue an application to the letter (names, role, day), the rest given back. */
function placeExact(rows: readonly Row[], registry: Registry): readonly Row[] {
  const left: Row[] = []
  for (const [key, alike] of Map.groupBy(rows, exactKey)) {
    const known = [...(registry.byExact.get(key) ?? [])]
    for (const row of alike) {
      const open = known.filter((group) => mayJoin(row, group))
      // Fewer rows than applications: nothing tells which of them is meant.
      const isClear = open.length === 1 || alike.length >= known.length
      if (row.employer && open[0] && isClear) join(row, open[0])
      else left.push(row)
    }
  }
  return left
}

/** Other groups that fit a row as well as the one it would join, and that no row has taken. */
function rivalsOf(pair: Pair, pairs: readonly Pair[], taken: ReadonlyMap<Group, Row>) {
  const rivals = pairs.filter(
    ({ row, group, score }) =>
      row === pair.row && group !== pair.group && score === pair.score && !taken.has(group),
  )
  return rivals.map(({ group }) => group)
}

/** One import's rows against what is known: the surest pairs first, each side once. */
function placeImport(rows: readonly Row[], registry: Registry): readonly Doubt[] {
  const left = placeExact(rows, registry)
  const pairs = left.flatMap((row) => pairsOf(row, registry))
  const sure = pairs
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.row.entry.seq - b.row.entry.seq)
  const taken = new Map<Group, Row>()
  const chosen = new Map<Row, Pair>()
  for (const pair of sure) {
    if (chosen.has(pair.row) || taken.has(pair.group)) continue
    chosen.set(pair.row, pair)
    taken.set(pair.group, pair.row)
  }
  const pairsOfRow = Map.groupBy(pairs, ({ row }) => row)
  const doubts = left.flatMap((row): readonly Doubt[] => {
    const pair = chosen.get(row)
    const own = pairsOfRow.get(row) ?? []
    if (!pair) {
      const weak = own.filter(({ group, isWeak }) => isWeak && !taken.has(group))
      return weak.length > 0 ? [{ row, groups: weak.map(({ group }) => group) }] : []
    }
    const rivals = rivalsOf(pair, own, taken)
    return rivals.length > 0 ? [{ row, groups: [pair.group, ...rivals] }] : []
  })
  const doubted = new Set(doubts.map(({ row }) => row))
  for (const row of left) {
    const pair = doubted.has(row) ? undefined : chosen.get(row)
    if (pair) {
      join(row, pair.group)
      register(registry, row, pair.group)
    } else addGroup(registry, row)
  }
  return doubts
}

function addGroup(registry: Registry, row: Row): Group {
  const group: Group = { rows: [], imports: new Set(), givenId: null }
  join(row, group)
  registry.groups.push(group)
  register(registry, row, group)
  return group
}

/**
 * Groups entries that tell of one application.
 *
 * @param entries by `seq`
 * @param homeOf  the entry in whose application one belongs by its given id or by the person's
 *   word; itself for one of its own; `null` where nothing is settled
 */
export function groupEntries(
  entries: readonly Entry[],
  homeOf: (entry: Entry) => string | null,
): EntryGroups {
  const registry: Registry = { groups: [], byName: new Map(), byExact: new Map() }
  const groupOf = new Map<string, Group>()
  const imports = Map.groupBy(entries, importOf)
  const settledRows: Row[] = []
  const doubts: Doubt[] = []
  for (const batch of imports.values()) {
    const free: Row[] = []
    for (const entry of batch) {
      const row = toRow(entry)
      const home = homeOf(entry)
      if (home === null) free.push(row)
      else if (home !== entry.id) settledRows.push(row)
      else addGroup(registry, row)
    }
    doubts.push(...placeImport(free, registry))
  }
  for (const group of registry.groups) {
    for (const { entry } of group.rows) groupOf.set(entry.id, group)
  }
  for (const row of settledRows) {
    const group = groupOf.get(homeOf(row.entry) as string)
    if (group) group.rows.push(row)
    else registry.groups.push({ rows: [row], imports: new Set(), givenId: null })
  }
  const first = ({ rows }: Group) => (rows[0] as Row).entry
  return {
    groups: registry.groups.map(({ rows }) => rows.map(({ entry }) => entry)),
    doubtful: doubts.map(({ row, groups }) => ({
      entry: row.entry,
      candidates: groups.map(first),
    })),
  }
}
