/**
 * The derived search: replaced as a whole, written only where it differs. A rebuild after one
 * answer changes one application of thousands; rewriting all would cost a second's disk time.
 */
import type { RebuiltSearch } from '#core/history/rebuild.ts'
import type { Application } from '#core/model/application.ts'
import { readRevisions, saveDerivedRevision } from './accounts.repo.ts'
import { chunksFor } from './chunks.ts'
import { applicationOf, type Doc, docsOf, searchOf } from './derived-json.ts'
import type { Database } from './tables.ts'

/** Saves a search made from `logRevision`; one made from an older log than the saved is dropped. */
export async function saveDerived(
  db: Database,
  account: string,
  search: RebuiltSearch,
  logRevision: number,
): Promise<void> {
  const { derived } = await readRevisions(db, account)
  if (derived > logRevision) return
  const old = await readDocs(db, account)
  const made = docsOf(search)
  await replaceApplications(db, account, old.applications, made.applications)
  await replaceParts(db, account, old.parts, made.parts)
  await saveDerivedRevision(db, account, logRevision)
}

/** The search as last saved, or `null` when none was. */
export async function readDerived(db: Database, account: string): Promise<RebuiltSearch | null> {
  const { derived } = await readRevisions(db, account)
  return derived < 0 ? null : searchOf(await readDocs(db, account))
}

export async function readDerivedApplication(
  db: Database,
  account: string,
  id: string,
): Promise<Application | null> {
  const row = await db
    .selectFrom('derived_applications')
    .select('doc')
    .where('account_id', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? applicationOf(row.doc) : null
}

/** Drops all that is derived: the next reading makes it anew. */
export async function dropDerived(db: Database, account: string): Promise<void> {
  await db.deleteFrom('derived_applications').where('account_id', '=', account).execute()
  await db.deleteFrom('derived_parts').where('account_id', '=', account).execute()
  await saveDerivedRevision(db, account, NOTHING_DERIVED)
}

const NOTHING_DERIVED = -1

/** All documents in one statement, so that they are of one state whoever writes meanwhile. */
async function readDocs(db: Database, account: string) {
  const rows = await db
    .selectFrom('derived_applications')
    .select((row) => [row.val<string>('application').as('part'), 'id as name', 'doc'])
    .where('account_id', '=', account)
    .unionAll(
      db
        .selectFrom('derived_parts')
        .select((row) => [row.val<string>('search').as('part'), 'name', 'doc'])
        .where('account_id', '=', account),
    )
    .execute()
  const docsWith = (part: string) =>
    rows.flatMap((row): readonly Doc[] => (row.part === part ? [[row.name, row.doc]] : []))
  return { applications: docsWith('application'), parts: docsWith('search') }
}

async function replaceApplications(
  db: Database,
  account: string,
  old: readonly Doc[],
  made: readonly Doc[],
): Promise<void> {
  const { changed, gone } = difference(old, made)
  for (const chunk of chunksFor(gone, 1)) {
    await db
      .deleteFrom('derived_applications')
      .where('account_id', '=', account)
      .where('id', 'in', chunk)
      .execute()
  }
  for (const chunk of chunksFor(changed, 3)) {
    await db
      .insertInto('derived_applications')
      .values(chunk.map(([id, doc]) => ({ account_id: account, id, doc })))
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'id'])
          .doUpdateSet((values) => ({ doc: values.ref('excluded.doc') })),
      )
      .execute()
  }
}

async function replaceParts(
  db: Database,
  account: string,
  old: readonly Doc[],
  made: readonly Doc[],
): Promise<void> {
  const { changed, gone } = difference(old, made)
  const names = [...gone, ...changed.map(([name]) => name)]
  if (names.length > 0) {
    await db
      .deleteFrom('derived_parts')
      .where('account_id', '=', account)
      .where('name', 'in', names)
      .execute()
  }
  if (changed.length > 0) {
    await db
      .insertInto('derived_parts')
      .values(changed.map(([name, doc]) => ({ account_id: account, name, doc })))
      .execute()
  }
}

function difference(old: readonly Doc[], made: readonly Doc[]) {
  const before = new Map(old)
  const after = new Set(made.map(([name]) => name))
  return {
    changed: made.filter(([name, json]) => before.get(name) !== json),
    gone: old.flatMap(([name]) => (after.has(name) ? [] : [name])),
  }
}
