/**
 * Entries of different imports → which of them tell of the same application.
 *
 * Rows of one import are different applications, always. A row of a later import joins the
 * one application that it continues: same employer and role, applied about the same day.
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

type Row = {
  readonly entry: Entry
  readonly employer: EmployerName | null
  readonly role: RoleName | null
  readonly applied: number | null
}
type Group = { readonly rows: Row[]; readonly imports: Set<string>; givenId: string | null }
type PairScore = { readonly row: Row; readonly group: Group; readonly score: number }

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

/** One import's rows against what is known: the surest pairs first, each side once. */
function placeImport(rows: readonly Row[], registry: Registry): void {
  const left: Row[] = []
  for (const row of rows) {
    const exact = [...(registry.byExact.get(exactKey(row)) ?? [])].find((group) =>
      mayJoin(row, group),
    )
    if (exact && row.employer) join(row, exact)
    else left.push(row)
  }
  const pairs: PairScore[] = left.flatMap((row) =>
    candidatesOf(registry, row)
      .filter((group) => mayJoin(row, group))
      .map((group) => ({ row, group, score: scoreGroup(row, group) }))
      .filter(({ score }) => score > 0),
  )
  const placed = new Set<Row>()
  const order = pairs.toSorted((a, b) => b.score - a.score || a.row.entry.seq - b.row.entry.seq)
  for (const { row, group } of order) {
    if (placed.has(row) || !mayJoin(row, group)) continue
    placed.add(row)
    join(row, group)
    register(registry, row, group)
  }
  for (const row of left.filter((candidate) => !placed.has(candidate))) {
    const group: Group = { rows: [], imports: new Set(), givenId: null }
    join(row, group)
    registry.groups.push(group)
    register(registry, row, group)
  }
}

/**
 * Groups entries that tell of one application.
 *
 * @param entries by `seq`
 * @param homeOf  the entry in whose application one belongs by its given id or by the person's
 *   word; itself for one of its own; `null` where nothing is settled
 * @returns the groups in the order in which they were first known
 */
export function groupEntries(
  entries: readonly Entry[],
  homeOf: (entry: Entry) => string | null,
): readonly (readonly Entry[])[] {
  const registry: Registry = { groups: [], byName: new Map(), byExact: new Map() }
  const groupOf = new Map<string, Group>()
  const imports = Map.groupBy(entries, importOf)
  const settledRows: Row[] = []
  for (const batch of imports.values()) {
    const free: Row[] = []
    for (const entry of batch) {
      const row = toRow(entry)
      const home = homeOf(entry)
      if (home === null) free.push(row)
      else if (home !== entry.id) settledRows.push(row)
      else {
        const group: Group = { rows: [], imports: new Set(), givenId: null }
        join(row, group)
        registry.groups.push(group)
        register(registry, row, group)
        groupOf.set(entry.id, group)
      }
    }
    placeImport(free, registry)
  }
  for (const group of registry.groups) {
    for (const { entry } of group.rows) groupOf.set(entry.id, group)
  }
  for (const row of settledRows) {
    const group = groupOf.get(homeOf(row.entry) as string)
    if (group) group.rows.push(row)
    else registry.groups.push({ rows: [row], imports: new Set(), givenId: null })
  }
  return registry.groups.map(({ rows }) => rows.map(({ entry }) => entry))
}
