/**
 * Syncs one mailbox: signs in, goes through its chosen folders, and goes on by itself where the
 * connection breaks off, as long as it gets any further. Start reading at `syncMailbox`.
 */
import type { ImportReport } from '#contracts/views.ts'
import { DomainError } from '#core/model/errors.ts'
import { importIdOf } from '../import/import-id.ts'
import { previewSink, storeSink, type Taken } from '../import/import-sink.ts'
import type { MailAccess, MailDesk, MailSession } from '../mail-ports.ts'
import type { Mailbox, Services, Store } from '../ports.ts'
import {
  type FolderRun,
  folderRuns,
  isWorthARecord,
  recordOf,
  reportOf,
  syncView,
} from './folder-run.ts'
import { growingSearch } from './known-search.ts'
import { accessTo, findMailbox } from './mailbox-access.ts'
import { type FolderSync, syncFolder } from './sync-folder.ts'

export type SyncRequest = {
  readonly address: string
  /** Fetches and reads as a sync does, and keeps nothing. */
  readonly dryRun?: boolean
  /** The id to remember it by; `syncImportId` where it is left out. */
  readonly importId?: string
  readonly onTaken?: (taken: Taken) => void
  readonly onProgress?: (progress: SyncProgress) => void
  readonly signal?: AbortSignal
}

export type SyncProgress = {
  readonly address: string
  readonly folder: string
  /** Mails of the search and others that were fetched and are kept, over all folders. */
  readonly records: number
  readonly mails: { readonly looked: number; readonly found: number }
}

/** So many times in a row it may break off before anything more is kept. */
const TRIES = 4
const PAUSES_MS = [100, 1_000, 3_000]

/** The id that the next sync is remembered by: one that was cut short goes on under its own. */
export async function syncImportId({ store, clock }: Services, mailbox: Mailbox): Promise<string> {
  const log = String((await store.revisions()).log)
  return mailbox.openImport ?? importIdOf(clock.now(), [mailbox.address, log])
}

/**
 * @throws DomainError `not-found`, `mail-password-missing`, `keychain-locked`, `mail-sign-in`,
 *   `mail-unreachable`, `mail-insecure`, `mail-busy`, `mail-connection-lost`, and
 *   `mail-folder-gone` where no chosen folder is there any more
 */
export async function syncMailbox(
  services: Services,
  desk: MailDesk,
  request: SyncRequest,
): Promise<ImportReport> {
  const { address, dryRun = false, signal, onTaken = () => undefined } = request
  const { onProgress = () => undefined } = request
  const { store, clock } = services
  const mailbox = await findMailbox(store, address)
  const access = await accessTo(mailbox, desk)
  const importId = request.importId ?? (await syncImportId(services, mailbox))
  const runs = await folderRuns(store, mailbox, importId)
  const at = clock.now()
  const sink = (dryRun ? previewSink : storeSink)(services, importId, onTaken)
  const shared: Omit<FolderSync, 'run' | 'advanced'> = {
    since: mailbox.since,
    search: await growingSearch(store, mailbox.address),
    sink,
    keep: (inside, run, fate) => keepBatch(inside, { mailbox, importId, at, run, fate }),
    stopAsked: () => signal?.aborted ?? false,
  }
  const all = (count: (run: FolderRun) => number) => runs.reduce((sum, run) => sum + count(run), 0)
  const goThrough = (run: FolderRun): FolderSync => ({
    ...shared,
    run,
    advanced: () =>
      onProgress({
        address: mailbox.address,
        folder: run.path,
        records: all(({ tally }) => tally.report().read),
        mails: { looked: all(({ looked }) => looked), found: all(({ found }) => found) },
      }),
  })
  const end = async (isWhole: boolean) => {
    if (!dryRun) await keepEnd(services, { mailbox, runs, at, isWhole })
  }
  try {
    await untilThrough({ desk, access, runs, signal }, goThrough)
  } catch (error) {
    await end(false)
    throw error
  }
  const stopped = shared.stopAsked() && runs.some(({ isDone, isGone }) => !(isDone || isGone))
  await end(!stopped)
  return {
    files: runs.map(reportOf).filter(isWorthARecord),
    ...(await sink.summary()),
    mailboxes: [syncView(mailbox.address, runs)],
    ...(stopped && { stopped }),
  }
}

type Way = {
  readonly desk: MailDesk
  readonly access: MailAccess
  readonly runs: readonly FolderRun[]
  readonly signal: AbortSignal | undefined
}

/** Tries again where the connection broke off: at once where it got further, else ever later. */
async function untilThrough(way: Way, goThrough: (run: FolderRun) => FolderSync): Promise<void> {
  const { runs, signal } = way
  const far = () =>
    runs.reduce((sum, { state, isDone }) => sum + state.lookedTo + Number(isDone), 0)
  let [tries, wasOpen, lost]: [number, boolean, unknown] = [0, false, null]
  for (;;) {
    const before = far()
    try {
      await once(way, goThrough, () => {
        wasOpen = true
      })
      return
    } catch (error) {
      if (signal?.aborted) return
      // A server that was there and is not any more is a connection that broke off.
      if (!(isOf(error, 'mail-connection-lost') || (wasOpen && isOf(error, 'mail-unreachable'))))
        throw error
      lost = isOf(error, 'mail-connection-lost') ? error : (lost ?? error)
      tries = far() > before ? 0 : tries + 1
    }
    if (tries >= TRIES) throw lost
    await pause(PAUSES_MS[Math.min(tries, PAUSES_MS.length) - 1] ?? 0)
  }
}

async function once(
  { desk, access, runs, signal }: Way,
  goThrough: (run: FolderRun) => FolderSync,
  opened: () => void,
): Promise<void> {
  const session = await desk.servers.open(access, signal)
  try {
    opened()
    for (const run of runs) {
      if (run.isDone || run.isGone || signal?.aborted) continue
      await throughFolder(session, goThrough(run), runs)
    }
  } finally {
    await session.close()
  }
  const gone = runs.filter(({ isGone }) => isGone)
  if (gone.length === runs.length) throw noFolderLeft(gone)
}

/** A folder that is gone is named, and keeps no other one out. */
async function throughFolder(
  session: MailSession,
  sync: FolderSync,
  runs: readonly FolderRun[],
): Promise<void> {
  const { run } = sync
  try {
    await session.examine(run.path, (folder) => syncFolder(folder, sync))
  } catch (error) {
    if (!(error instanceof DomainError && isOf(error, 'mail-folder-gone'))) throw error
    const renamed = await renamedFrom(session, run, runs)
    run.isGone = true
    run.notes.push(error.message, ...(renamed ? [`It may be called "${renamed}" now.`] : []))
  }
}

/** A folder keeps the server's mark when it is renamed. */
async function renamedFrom(
  session: MailSession,
  { state }: FolderRun,
  runs: readonly FolderRun[],
): Promise<string | null> {
  if (state.uidValidity === null) return null
  const chosen = new Set(runs.map(({ path }) => path))
  const alike = (await session.folders()).filter(
    ({ path, uidValidity }) => uidValidity === state.uidValidity && !chosen.has(path),
  )
  return alike.length === 1 ? (alike[0]?.path ?? null) : null
}

function noFolderLeft(gone: readonly FolderRun[]): DomainError {
  const sentence = gone.flatMap(({ notes }) => notes).join(' ')
  return new DomainError('mail-folder-gone', sentence, { folders: gone.map(({ path }) => path) })
}

type BatchToKeep = {
  readonly mailbox: Mailbox
  readonly importId: string
  readonly at: string
  readonly run: FolderRun
  readonly fate: { readonly taken: number; readonly fresh: number }
}

/** Beside the mails of a batch: how far its folder is, and the import that they came with. */
async function keepBatch(inside: Store, { mailbox, importId, at, run, fate }: BatchToKeep) {
  const present = (await inside.mailboxes()).find(({ address }) => address === mailbox.address)
  const folders = await inside.mailFolders(mailbox.address)
  const kept = folders.find(({ path }) => path === run.path)
  if (!(present && kept) || kept.lookedTo < run.startedAt) throw changedMeanwhile(mailbox)
  // Another process may sync too, and be further.
  const isFurther = kept.uidValidity === run.state.uidValidity && kept.lookedTo > run.state.lookedTo
  if (!isFurther) await inside.saveMailFolder(mailbox.address, run.state)
  const soFar = reportOf(run)
  const report = {
    ...soFar,
    read: soFar.read + fate.taken,
    imported: soFar.imported + fate.fresh,
    duplicate: soFar.duplicate + fate.taken - fate.fresh,
  }
  if (!isWorthARecord(report)) return
  await inside.saveImport(recordOf(run, at, 'running', report))
  if (present.openImport !== importId)
    await inside.saveMailbox({ ...present, openImport: importId })
}

function changedMeanwhile({ address }: Mailbox): DomainError {
  return new DomainError(
    'conflict',
    `The folders of ${address} were changed, or it was disconnected, while it was synced. What came in until then is kept; sync again.`,
  )
}

type EndToKeep = {
  readonly mailbox: Mailbox
  readonly runs: readonly FolderRun[]
  readonly at: string
  readonly isWhole: boolean
}

async function keepEnd({ store }: Services, { mailbox, runs, at, isWhole }: EndToKeep) {
  await store.transaction(async (inside) => {
    const present = (await inside.mailboxes()).find(({ address }) => address === mailbox.address)
    for (const run of runs) {
      const report = reportOf(run)
      if (isWorthARecord(report)) {
        await inside.saveImport(recordOf(run, at, isWhole ? 'done' : 'stopped', report))
      }
    }
    if (!present || !isWhole) return
    const { looked, fetched } = syncView(mailbox.address, runs)
    const imported = runs.reduce((sum, { tally }) => sum + tally.report().imported, 0)
    const lastSync = { at, looked, fetched, imported }
    await inside.saveMailbox({ ...present, openImport: null, lastSync })
  })
}

const isOf = (error: unknown, code: DomainError['code']) =>
  error instanceof DomainError && error.code === code

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
