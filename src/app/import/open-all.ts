/**
 * The first pass of an import: every file is opened and told by its content, and tables are read
 * whole, so that what cannot be read is known before anything changes.
 */
import type { RefusedFile } from '#contracts/views.ts'
import type { SheetOptions } from '#core/formats/sheet/sheet-types.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Problem } from '#core/model/problem.ts'
import { openSources, type Source } from '../open-sources.ts'
import type { Files } from '../ports.ts'
import { isTable, type ReadTable, readTable } from './read-table.ts'
import { refusedBy } from './refused.ts'

export type Opened = {
  readonly tables: readonly ReadTable[]
  /** Mails by the path the person gave: a folder of `.eml` files is one report. */
  readonly mails: readonly { readonly path: string; readonly source: Source }[]
  /** Members of a folder or zip that are none of ours. */
  readonly leftOut: readonly Problem[]
  /** Paths that could not be taken; empty unless `isEachAlone`. */
  readonly refused: readonly RefusedFile[]
}

export type OpenRequest = {
  readonly paths: readonly string[]
  readonly sheetOptions: (file: string) => SheetOptions
  /** Whether a path that cannot be read leaves the others alone, instead of refusing all. */
  readonly isEachAlone: boolean
}

/** @throws DomainError of the first path that cannot be read, unless each is alone */
export async function openAll(files: Files, request: OpenRequest): Promise<Opened> {
  const opened: Opened[] = []
  for (const path of request.paths) {
    try {
      opened.push(await openOne(files, path, request.sheetOptions))
    } catch (error) {
      if (!(request.isEachAlone && error instanceof DomainError)) throw error
      opened.push({ tables: [], mails: [], leftOut: [], refused: [refusedBy(path, error)] })
    }
  }
  return {
    tables: opened.flatMap(({ tables }) => tables),
    mails: opened.flatMap(({ mails }) => mails),
    leftOut: opened.flatMap(({ leftOut }) => leftOut),
    refused: opened.flatMap(({ refused }) => refused),
  }
}

async function openOne(
  files: Files,
  path: string,
  sheetOptions: OpenRequest['sheetOptions'],
): Promise<Opened> {
  const tables: ReadTable[] = []
  const mails: { path: string; source: Source }[] = []
  const leftOut: Problem[] = []
  for await (const source of openSources(files, path)) {
    if ('problem' in source) leftOut.push(source.problem)
    else if (isTable(source)) {
      tables.push(await readTable(source, sheetOptions(source.name)))
    } else mails.push({ path, source })
  }
  if (tables.length + mails.length === 0) throw nothingIn(path, leftOut.at(-1))
  return { tables, mails, leftOut, refused: [] }
}

function nothingIn(path: string, problem: Problem | undefined): DomainError {
  return new DomainError(
    'nothing-readable',
    problem?.reason ??
      `"${path}" holds no mailbox, mail, spreadsheet, file of contacts or history file. Nothing was changed.`,
    { path },
  )
}
