/**
 * The derived search as JSON documents: one for each application, one for each other part.
 *
 * Works on whatever parts a rebuilt search has, so that a further part needs no migration.
 */
import type { RebuiltSearch } from '#core/history/rebuild.ts'
import type { Application } from '#core/model/application.ts'

/**
 * Grows when a rebuild's rules or the shape of its result change: what an older program saved
 * then counts as not there and is rebuilt from the log.
 */
export const DERIVED_SHAPE = 13

/** JSON knows no maps: they go as pairs, marked. */
type DerivedPart =
  | { readonly as: 'map'; readonly pairs: readonly (readonly [unknown, unknown])[] }
  | { readonly as: 'value'; readonly value: unknown }

/** Name and JSON of one document. */
export type Doc = readonly [name: string, json: string]

/** The documents of a search; the part `applications` holds their ids in order. */
export function docsOf(search: RebuiltSearch): {
  readonly applications: readonly Doc[]
  readonly parts: readonly Doc[]
} {
  const applications = search.applications.map((one): Doc => [one.id, JSON.stringify(one)])
  const ids = search.applications.map(({ id }) => id)
  const parts = Object.entries({ ...search, applications: ids }).map(
    ([name, part]): Doc => [name, JSON.stringify(partOf(part))],
  )
  return { applications, parts }
}

/** The search that documents were made from. */
export function searchOf(docs: {
  readonly applications: readonly Doc[]
  readonly parts: readonly Doc[]
}): RebuiltSearch {
  const parts = docs.parts.map(([name, json]) => [name, unpacked(JSON.parse(json))] as const)
  // Written by `docsOf` of this very DERIVED_SHAPE, so the parts are those of the type.
  const rest = Object.fromEntries(parts) as Omit<RebuiltSearch, 'applications'> & {
    readonly applications: readonly string[]
  }
  const byId = new Map(docs.applications)
  const applications = rest.applications.map((id) => applicationOf(byId.get(id) ?? missing(id)))
  return { ...rest, applications }
}

export function applicationOf(json: string): Application {
  return JSON.parse(json)
}

function partOf(part: unknown): DerivedPart {
  return part instanceof Map ? { as: 'map', pairs: [...part] } : { as: 'value', value: part }
}

function unpacked(part: DerivedPart): unknown {
  return part.as === 'map' ? new Map(part.pairs) : part.value
}

function missing(id: string): never {
  throw new Error(`The derived search lists application ${id} but does not hold it.`)
}
