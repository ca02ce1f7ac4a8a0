/**
 * Takes files into the search: `comeback import`, and the web's bring-in.
 *
 * Two passes. First every file is opened and told by its content, and tables are read whole, so
 * that a wrong file or mapping is refused before anything changes. Then tables, then mails are
 * kept. With `dryRun` the same code runs into a sink that keeps nothing.
 */
import type { FileReport, ImportReport } from '#contracts/views.ts'
import type { SheetOptions } from '#core/formats/sheet/sheet-types.ts'
import type { Services } from '../ports.ts'
import { type FileTally, fileTally } from './file-tally.ts'
import { importIdOf } from './import-id.ts'
import { importMails } from './import-mails.ts'
import { type ImportSink, previewSink, storeSink, type Taken } from './import-sink.ts'
import { type ImportProgress, type ImportWatch, importWatch } from './import-watch.ts'
import { keepLetters } from './keep-letters.ts'
import { keepPeople } from './keep-people.ts'
import { keepPreferences } from './keep-preferences.ts'
import { keepSettled } from './keep-settled.ts'
import { keepTemplates } from './keep-templates.ts'
import { type Opened, openAll } from './open-all.ts'
import type { ReadTable } from './read-table.ts'
import { isNothingTaken, nothingReadable, refusedReport } from './refused.ts'
import { goneOn, rememberImport } from './remember-import.ts'

export type ImportRequest = {
  readonly paths: readonly string[]
  readonly dryRun?: boolean
  /** What the person said of a sheet, by the name in its report. */
  readonly sheetOptions?: (file: string) => SheetOptions
  /** A path that cannot be read is told under `refused`, and the others come in. */
  readonly isEachAlone?: boolean
  /** The id to remember it by; a new one where it is left out. */
  readonly importId?: string
  /** Told of every record that is taken, known or new. */
  readonly onTaken?: (taken: Taken) => void
  readonly onProgress?: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
}

/**
 * @throws DomainError `file-not-found`, `file-unreadable`, `unsupported-file`, `nothing-readable`,
 *   `bad-mapping`, `too-large`, `disk-full`, `home-unwritable`
 */
export async function importFiles(
  services: Services,
  request: ImportRequest,
): Promise<ImportReport> {
  const { paths, dryRun = false, isEachAlone = false, signal } = request
  const { onProgress = () => undefined, onTaken = () => undefined } = request
  const { sheetOptions = () => ({}) } = request
  const opened = await openAll(services.files, { paths, sheetOptions, isEachAlone })
  const at = services.clock.now()
  const importId = request.importId ?? (await newImportId(services, at, paths))
  const sink = (dryRun ? previewSink : storeSink)(services, importId, onTaken)
  const watch = importWatch(onProgress, {
    clock: services.clock,
    signal,
    bytesTotal: sizeOf(opened),
  })

  const reports: FileReport[] = []
  for (const table of opened.tables) reports.push(await takeTable(services, table, sink, dryRun))
  reports.push(...(await takeMails(opened.mails, sink, watch)))
  reports[0]?.problems.push(...opened.leftOut)
  const stopped = watch.stopAsked()
  const nothing = stopped ? [] : reports.filter(isNothingTaken)
  if (!isEachAlone && nothing.length > 0 && nothing.length === reports.length) {
    throw nothingReadable(paths, reports)
  }
  const taken = isEachAlone ? reports.filter((report) => !nothing.includes(report)) : reports
  const files = dryRun ? taken : await goneOn(services, importId, taken)
  const refused = isEachAlone ? [...opened.refused, ...nothing.map(refusedReport)] : []
  if (!dryRun) await rememberImport(services, importId, at, files, stopped)
  return {
    files,
    ...(await sink.summary()),
    ...(refused.length > 0 && { refused }),
    ...(stopped && { stopped }),
  }
}

/** The log's position keeps two imports of one moment and name apart. */
async function newImportId({ store }: Services, at: string, paths: readonly string[]) {
  return importIdOf(at, [...paths, String((await store.revisions()).log)])
}

/** Bytes of all mailboxes; `null` where one's size is not known. */
function sizeOf({ mails }: Opened): number | null {
  const sizes = mails.map(({ source }) => source.size)
  return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0)
}

/** Mails of a folder share one report; a mailbox that was not reached before a stop has none. */
async function takeMails(
  mails: Opened['mails'],
  sink: ImportSink,
  watch: ImportWatch,
): Promise<readonly FileReport[]> {
  const tallies = new Map<string, FileTally>()
  for (const { path, source } of mails) {
    if (watch.stopAsked()) break
    const name = source.format === 'eml' ? path : source.name
    const tally = tallies.get(name) ?? fileTally(name, source.format)
    tallies.set(name, tally)
    await importMails(source, tally, sink, watch)
  }
  return [...tallies.values()].map((tally) => tally.report())
}

async function takeTable(
  services: Services,
  table: ReadTable,
  sink: ImportSink,
  dryRun: boolean,
): Promise<FileReport> {
  const { source, origin, drafts, contacts, rejected, problems } = table
  const { messages, person, settled, extra, sheet } = table
  const tally = fileTally(source.name, source.format)
  tally.refused(rejected, problems)
  if (messages.length > 0) await sink.takeMessages(messages)
  tally.took(drafts.length, await sink.takeEntries(drafts, origin))
  const fresh = contacts.length > 0 ? await sink.takeContacts(contacts) : 0
  // As with its mails, a history file's contacts are no records of their own.
  if (source.format !== 'history') tally.took(contacts.length, fresh)
  if (!dryRun) await keepTopLevel(services, person, extra)
  if (!dryRun && settled) await keepSettled(services, settled)
  if (!dryRun && table.people) await keepPeople(services, table.people)
  if (!dryRun && table.preferences) await keepPreferences(services, table.preferences)
  if (!dryRun) await keepLetters(services, table.letters)
  if (!dryRun) await keepTemplates(services, table.templates)
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
