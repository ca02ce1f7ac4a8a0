/**
 * Takes the mails of one source in, batch by batch: split, parse, read, keep.
 *
 * Constant memory whatever the size of the mailbox. Each batch is committed before progress is
 * told, so what was told is never lost, and a stop keeps all batches before it.
 */
import { parseMail } from '#core/formats/mail.ts'
import { messageFingerprint } from '#core/history/message-fingerprint.ts'
import { readMail } from '#core/mail/read-mail.ts'
import type { Message } from '#core/model/message.ts'
import type { Problem } from '#core/model/problem.ts'
import { mailsOf } from '../mails-of.ts'
import type { Source } from '../open-sources.ts'
import type { FileTally } from './file-tally.ts'
import type { ImportSink } from './import-sink.ts'
import type { ImportWatch } from './import-watch.ts'

/** Large enough that commits cost little beside parsing, small enough to stop soon. */
const BATCH_MAILS = 250
const BATCH_BYTES = 4_000_000

export async function importMails(
  source: Source,
  tally: FileTally,
  sink: ImportSink,
  watch: ImportWatch,
): Promise<void> {
  let batch: Message[] = []
  let batchBytes = 0
  const commit = async (end: number) => {
    tally.took(batch.length, await sink.takeMessages(batch))
    watch.advanced(source, end, batch.length)
    batch = []
    batchBytes = 0
  }
  for await (const { index, bytes, end, truncated } of mailsOf(source)) {
    if (truncated) tally.noted([onlyBeginning(placeOf(source, index))])
    const message = await messageOf(bytes, placeOf(source, index), tally)
    if (message) batch.push(message)
    batchBytes += bytes.length
    await turnOfOthers()
    if (batch.length >= BATCH_MAILS || batchBytes >= BATCH_BYTES) {
      await commit(end)
      if (watch.stopAsked()) return
    }
  }
  await commit(source.size ?? 0)
}

/** Parsing never waits for the disk; without this no request is answered until the next commit. */
export function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function placeOf(source: Source, index: number): string {
  return source.format === 'mbox' ? `message ${index}` : source.name
}

export function onlyBeginning(place: string): Problem {
  return {
    place,
    field: null,
    reason: 'This mail is too large to be read whole; its beginning was.',
  }
}

/** A mail with its meaning, or `null` (and its problem counted) where the bytes are no mail. */
export async function messageOf(
  bytes: Uint8Array,
  place: string,
  tally: FileTally,
): Promise<Message | null> {
  const { mail, problems } = await parseMail(bytes)
  const found = problems.map((problem) => ({ ...problem, place }))
  if (!mail) {
    tally.refused(1, found)
    return null
  }
  tally.noted(found)
  return { id: messageFingerprint(mail), mail, reading: readMail(mail) }
}
