/** The raw mails of a mail file or mailbox, one after the other, in constant memory. */
import { splitMbox } from '#core/formats/mbox.ts'
import { DomainError } from '#core/model/errors.ts'
import { type Source, wholeBytes } from './open-sources.ts'

export type RawMail = {
  /** 1-based position in its file. */
  readonly index: number
  readonly bytes: Uint8Array
  /** Bytes of the file up to the end of this mail. */
  readonly end: number
  /** Only the beginning was kept: the mail is larger than any limit of real mail. */
  readonly truncated: boolean
}

/** Mail systems stop at 25 to 50 MB; a single file above this is something else. */
const MAX_EML_BYTES = 100_000_000

export async function* mailsOf(source: Source): AsyncGenerator<RawMail> {
  if (source.format === 'mbox') {
    yield* splitMbox(source.chunks())
    return
  }
  if ((source.size ?? 0) > MAX_EML_BYTES) {
    throw new DomainError(
      'too-large',
      `"${source.name}" is larger than 100 MB, too large for one mail.`,
    )
  }
  const bytes = await wholeBytes(source)
  yield { index: 1, bytes, end: bytes.length, truncated: false }
}
