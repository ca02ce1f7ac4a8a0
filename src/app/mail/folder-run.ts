/** One folder in one sync: how far it is, and the fate of every mail of it. */
import type { FileReport, MailSyncView } from '#contracts/views.ts'
import type { Instant } from '#core/model/dates.ts'
import { type FileTally, fileTally } from '../import/file-tally.ts'
import { importOf, recordId } from '../import/import-id.ts'
import type { ImportRecord, Mailbox, MailFolderState, Store } from '../ports.ts'

export type FolderRun = {
  readonly path: string
  /** As kept, and in a preview as it would be. */
  state: MailFolderState
  /** How far it was before this sync: where it is less meanwhile, somebody began anew. */
  startedAt: number
  readonly tally: FileTally
  /** What an earlier run of the same import brought, before it was cut short. */
  readonly before: ImportRecord | null
  /** Id of the record that it is remembered by. */
  readonly recordId: string
  /** Mails to look at; known when the folder is open. */
  found: number
  looked: number
  fetched: number
  isGone: boolean
  isDone: boolean
  readonly notes: string[]
}

/** The chosen folders in the order they are gone through: the inbox first. */
export async function folderRuns(
  store: Store,
  { address }: Mailbox,
  importId: string,
): Promise<readonly FolderRun[]> {
  const records = (await store.imports()).filter((record) => importOf(record) === importId)
  const states = (await store.mailFolders(address)).toSorted(
    (a, b) => Number(isInbox(b.path)) - Number(isInbox(a.path)),
  )
  let next = records.length
  return states.map((state) => {
    const file = `${address}, ${state.path}`
    const before = records.find((record) => record.file === file) ?? null
    return {
      path: state.path,
      state,
      startedAt: state.lookedTo,
      tally: fileTally(file, 'imap'),
      before,
      recordId: before?.id ?? recordId(importId, next++),
      ...{ found: 0, looked: 0, fetched: 0, isGone: false, isDone: false, notes: [] },
    }
  })
}

const isInbox = (path: string) => path.toUpperCase() === 'INBOX'

/** What came of it, the earlier run's included. */
export function reportOf({ tally, before }: FolderRun): FileReport {
  const report = tally.report()
  if (!before) return report
  return {
    ...report,
    read: report.read + before.read,
    imported: report.imported + before.imported,
    duplicate: report.duplicate + before.duplicate,
    rejected: report.rejected + before.rejected,
    problems: [...before.problems, ...report.problems],
  }
}

/** Whether there is anything to remember: a look that brought nothing leaves no record. */
export function isWorthARecord({ read, problems }: FileReport): boolean {
  return read > 0 || problems.length > 0
}

export function recordOf(
  run: FolderRun,
  at: Instant,
  state: ImportRecord['state'],
  report: FileReport,
): ImportRecord {
  const { file, format, read, imported, duplicate, rejected, problems } = report
  const counts = { read, imported, duplicate, rejected }
  return { id: run.recordId, at: run.before?.at ?? at, file, format, state, ...counts, problems }
}

export function syncView(address: string, runs: readonly FolderRun[]): MailSyncView {
  const sum = (count: (run: FolderRun) => number) => runs.reduce((all, run) => all + count(run), 0)
  const [looked, fetched] = [sum((run) => run.looked), sum((run) => run.fetched)]
  return {
    address,
    looked,
    fetched,
    stayed: looked - fetched,
    folders: runs.map((run) => ({
      path: run.path,
      looked: run.looked,
      fetched: run.fetched,
      isGone: run.isGone,
      notes: [...run.notes],
    })),
    error: null,
  }
}
