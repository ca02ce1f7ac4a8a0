/**
 * Looks one folder through: which mails are there, what their envelopes say, and only those that
 * may be of the search as a whole, batch by batch.
 *
 * A batch's mails and how far the folder is are kept in one transaction: whatever is cut or
 * killed, no mail is lost and none comes twice. Start reading at `syncFolder`.
 */
import { parseMail } from '#core/formats/mail.ts'
import { lookAtEnvelope } from '#core/mail/envelope-look.ts'
import type { Day } from '#core/model/dates.ts'
import type { Message } from '#core/model/message.ts'
import { messageOf, onlyBeginning, turnOfOthers } from '../import/import-mails.ts'
import type { ImportSink } from '../import/import-sink.ts'
import type { Envelope, FetchedMail, OpenFolder } from '../mail-ports.ts'
import type { Store } from '../ports.ts'
import type { FolderRun } from './folder-run.ts'
import type { GrowingSearch } from './known-search.ts'

/** So many envelopes are asked for at once: a command line that every server takes. */
const WINDOW_MAILS = 400
const BATCH_MAILS = 100
const BATCH_BYTES = 4_000_000
/** A larger mail carries files; what is read of it stands at its beginning. */
const WHOLE_BYTES = 25_000_000
const BEGINNING_BYTES = 1_000_000

export type FolderSync = {
  readonly run: FolderRun
  readonly since: Day
  readonly search: GrowingSearch
  readonly sink: ImportSink
  /** Keeps how far the folder is, inside the transaction of a batch. */
  readonly keep: (inside: Store, run: FolderRun, batch: BatchFate) => Promise<void>
  /** Told after every commit. */
  readonly advanced: () => void
  readonly stopAsked: () => boolean
}

/** Mails of a batch that were taken, of which so many were not known. */
export type BatchFate = { readonly taken: number; readonly fresh: number }

type Batch = { readonly wanted: readonly Envelope[]; readonly looked: number; readonly to: number }

export async function syncFolder(folder: OpenFolder, sync: FolderSync): Promise<void> {
  const { run, since } = sync
  beginAt(folder, run)
  const uids = await folder.search({ since, above: run.state.lookedTo })
  run.found = run.looked + uids.length
  for (let from = 0; from < uids.length; from += WINDOW_MAILS) {
    const window = uids.slice(from, from + WINDOW_MAILS)
    if (!(await syncWindow(folder, window, sync))) return
  }
  const end = Math.max(folder.uidNext - 1, run.state.lookedTo, ...uids.slice(-1))
  if (end > run.state.lookedTo) await commit(sync, [], { wanted: [], looked: 0, to: end })
  run.isDone = true
}

/** Where the server numbers its mails anew, the folder is gone through from its beginning. */
function beginAt({ uidValidity }: OpenFolder, run: FolderRun): void {
  const { path, state } = run
  if (state.uidValidity === uidValidity) return
  if (state.uidValidity !== null) {
    run.notes.push(
      'The server has numbered the mails of this folder anew, so it was looked through from the beginning; mails that are known do not come twice.',
    )
  }
  run.state = { path, uidValidity, lookedTo: 0 }
  run.startedAt = 0
}

/** @returns false when it was asked to stop before the end */
async function syncWindow(
  folder: OpenFolder,
  window: readonly number[],
  sync: FolderSync,
): Promise<boolean> {
  let [wanted, bytes, looked]: [Envelope[], number, number] = [[], 0, 0]
  const take = async (to: number) => {
    await takeBatch(folder, { wanted, looked, to }, sync)
    ;[wanted, bytes, looked] = [[], 0, 0]
  }
  for (const envelope of await folder.envelopes(window)) {
    if (sync.stopAsked()) return false
    looked += 1
    if (await isWanted(envelope, sync.search)) {
      wanted.push(envelope)
      bytes += Math.min(envelope.size, WHOLE_BYTES)
    }
    if (wanted.length >= BATCH_MAILS || bytes >= BATCH_BYTES) await take(envelope.uid)
  }
  await take(window.at(-1) ?? 0)
  return !sync.stopAsked()
}

async function isWanted({ head }: Envelope, search: GrowingSearch): Promise<boolean> {
  await turnOfOthers()
  const { mail } = await parseMail(head)
  if (!mail || lookAtEnvelope(mail, search.known) === null) return false
  search.expect(mail)
  return true
}

async function takeBatch(folder: OpenFolder, batch: Batch, sync: FolderSync): Promise<void> {
  const { run, search } = sync
  const fetched = await fetchAll(folder, batch.wanted)
  const messages: Message[] = []
  for (const { uid, bytes, isCut } of fetched) {
    const place = `${run.path}, mail ${uid}`
    if (isCut) run.tally.noted([onlyBeginning(place)])
    const message = await messageOf(bytes, place, run.tally)
    if (message) {
      messages.push(message)
      search.learn(message.mail, message.reading.kind)
    }
    await turnOfOthers()
  }
  run.fetched += fetched.length
  await commit(sync, messages, batch)
}

async function commit(
  { run, sink, keep, advanced }: FolderSync,
  messages: readonly Message[],
  { looked, to }: Batch,
): Promise<void> {
  const state = { ...run.state, lookedTo: to }
  const taken = messages.length
  const fresh = await sink.takeMessages(messages, (inside, count) =>
    keep(inside, { ...run, state }, { taken, fresh: count }),
  )
  run.state = state
  run.looked += looked
  run.tally.took(taken, fresh)
  advanced()
}

type Fetched = FetchedMail & { readonly isCut: boolean }

async function fetchAll(
  folder: OpenFolder,
  wanted: readonly Envelope[],
): Promise<readonly Fetched[]> {
  const uidsOf = (isLarge: boolean) =>
    wanted.filter(({ size }) => size > WHOLE_BYTES === isLarge).map(({ uid }) => uid)
  const whole = await folder.mails(uidsOf(false))
  const cut = await folder.mails(uidsOf(true), BEGINNING_BYTES)
  return [
    ...whole.map((mail) => ({ ...mail, isCut: false })),
    ...cut.map((mail) => ({ ...mail, isCut: true })),
  ].toSorted((a, b) => a.uid - b.uid)
}
