/**
 * Takes files into the search: `comeback import`, and the web's bring-in.
 *
 * Two passes. First every file is opened and told by its content, and tables are read whole, so
 * that a wrong file or mapping is refused before anything changes. Then tables, then mails are
 * kept. With `dryRun` the same code runs into a sink that keeps nothing.
 */
import type { FileReport, ImportReport } from '#contracts/views.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Problem } from '#core/model/problem.ts'
import { openSources, type Source } from '../open-sources.ts'
import type { Services } from '../ports.ts'
import { type FileTally, fileTally } from './file-tally.ts'
import { importMails } from './import-mails.ts'
import {
  type ImportSink,
  importIdOf,
  previewSink,
  storeSink,
  type Taken,
  toldSink,
} from './import-sink.ts'
import { type ImportProgress, importWatch } from './import-watch.ts'
import { keepPreferences } from './keep-preferences.ts'
import { keepSettled } from './keep-settled.ts'
import { type ReadTable, readTable, type SheetOptions } from './read-table.ts'

export type ImportRequest = SheetOptions & {
  readonly paths: readonly string[]
  readonly dryRun?: boolean
  /** Told of every record that is taken, known or new. */
  readonly onTaken?: (taken: Taken) => void
  readonly onProgress?: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
}

type Opened = {
  readonly tables: readonly ReadTable[]
  /** Mails by the path the person gave: a folder of `.eml` files is one report. */
  readonly mails: readonly { readonly path: string; readonly source: Source }[]
  readonly leftOut: readonly Problem[]
}

/**
 * @throws DomainError `file-not-found`, `file-unreadable`, `unsupported-file`, `nothing-readable`,
 *   `bad-mapping`, `too-large`, `disk-full`, `home-unwritable`
 */
export async function importFiles(
  services: Services,
  request: ImportRequest,
): Promise<ImportReport> {
  const { paths, dryRun = false, signal } = request
  const { onProgress = () => undefined, onTaken = () => undefined } = request
  const opened = await openAll(services, request)
  const at = services.clock.now()
  const kept = (dryRun ? previewSink : storeSink)(services, await newImportId(services, at, paths))
  const sink = toldSink(kept, onTaken)
  const watch = importWatch(onProgress, signal)

  const reports: FileReport[] = []
  for (const table of opened.tables) reports.push(await takeTable(services, table, sink, dryRun))
  const tallies = new Map<string, FileTally>()
  for (const { path, source } of opened.mails) {
    if (watch.stopAsked()) break
    const name = source.format === 'eml' ? path : source.name
    const tally = tallies.get(name) ?? fileTally(name, source.format)
    tallies.set(name, tally)
    await importMails(source, tally, sink, watch)
  }
  reports.push(...[...tallies.values()].map((tally) => tally.report()))
  reports[0]?.problems.push(...opened.leftOut)
  const stopped = watch.stopAsked()
  if (!stopped) refuseWhenNothingReadable(reports, paths)
  if (!dryRun) await rememberImport(services, sink.importId, at, reports, stopped)
  return { files: reports, ...(await sink.summary()), ...(stopped && { stopped }) }
}

/** The log's position keeps two imports of one moment and name apart. */
async function newImportId({ store }: Services, at: string, paths: readonly string[]) {
  return importIdOf(at, [...paths, String((await store.revisions()).log)])
}

async function openAll({ files }: Services, request: ImportRequest): Promise<Opened> {
  const tables: ReadTable[] = []
  const mails: { path: string; source: Source }[] = []
  const leftOut: Problem[] = []
  for (const path of request.paths) {
    const before = tables.length + mails.length
    for await (const source of openSources(files, path)) {
      if ('problem' in source) leftOut.push(source.problem)
      else if (source.format === 'sheet' || source.format === 'history') {
        tables.push(await readTable(source, request))
      } else mails.push({ path, source })
    }
    if (tables.length + mails.length === before) throw nothingIn(path, leftOut.at(-1))
  }
  return { tables, mails, leftOut }
}

async function takeTable(
  services: Services,
  table: ReadTable,
  sink: ImportSink,
  dryRun: boolean,
): Promise<FileReport> {
  const { source, origin, drafts, rejected, problems, messages, person, settled, extra, sheet } =
    table
  const tally = fileTally(source.name, source.format)
  tally.refused(rejected, problems)
  if (messages.length > 0) await sink.takeMessages(messages)
  tally.took(drafts.length, await sink.takeEntries(drafts, origin))
  if (!dryRun) await keepTopLevel(services, person, extra)
  if (!dryRun && settled) await keepSettled(services, settled)
  if (!dryRun && table.preferences) await keepPreferences(services, table.preferences)
  return { ...tally.report(), ...sheet }
}

/** The person and unknown keys of a history file; what is the same already is not written again. */
async function keepTopLevel(
  { store, clock }: Services,
  person: ReadTable['person'],
  extra: ReadTable['extra'],
): Promise<void> {
  if (person) {
    const known = (await store.events()).findLast(({ body }) => body.type === 'person')?.body
    const isSame =
      known?.type === 'person' && JSON.stringify(known.person) === JSON.stringify(person)
    if (!isSame) await store.appendEvent(clock.now(), { type: 'person', person })
  }
  if (Object.keys(extra).length > 0) {
    await store.saveTopLevelExtra({ ...(await store.topLevelExtra()), ...extra })
  }
}

async function rememberImport(
  { store }: Services,
  importId: string,
  at: string,
  reports: readonly FileReport[],
  stopped: boolean,
): Promise<void> {
  for (const [
    position,
    { file, format, read, imported, duplicate, rejected, problems },
  ] of reports.entries()) {
    const state = stopped ? 'stopped' : 'done'
    const id = position === 0 ? importId : `${importId}-${position}`
    await store.saveImport({
      id,
      at,
      file,
      format,
      state,
      read,
      imported,
      duplicate,
      rejected,
      problems,
    })
  }
}

/** A file none of whose records could be taken is refused; nothing of it was kept. */
function refuseWhenNothingReadable(reports: readonly FileReport[], paths: readonly string[]): void {
  const taken = reports.reduce((sum, { imported, duplicate }) => sum + imported + duplicate, 0)
  const isEmptyHistory = reports.every(({ format, read }) => format === 'history' && read === 0)
  if (taken > 0 || isEmptyHistory) return
  const first = reports.flatMap(({ problems }) => problems)[0]
  throw new DomainError(
    'nothing-readable',
    `Nothing in ${quoted(paths)} could be read.${first ? ` ${first.place}: ${first.reason}` : ''}`,
    { problems: reports.flatMap(({ problems }) => problems).slice(0, 20), ...askable(reports) },
  )
}

/** What the page needs to ask about a sheet of which nothing could be taken yet. */
function askable(reports: readonly FileReport[]): Record<string, unknown> {
  const sheet = reports.find(({ columns }) => columns !== undefined)
  return sheet ? { columns: sheet.columns, questions: sheet.questions ?? [] } : {}
}

function nothingIn(path: string, problem: Problem | undefined): DomainError {
  return new DomainError(
    'nothing-readable',
    problem?.reason ??
      `"${path}" holds no mailbox, mail, spreadsheet or history file. Nothing was changed.`,
    { path },
  )
}

function quoted(paths: readonly string[]): string {
  return paths.map((path) => `"${path}"`).join(', ')
}
