/** The raw mails of a mail file or mailbox, one after the other, in constant memory. */
import { splitMbox } from '#core/formats/mbox.ts'
import { type Source, wholeBytes } from './open-sources.ts'

export type RawMail = {
  /** 1-based position in its file. */
  readonly index: number
  readonly bytes: Uint8Array
  /** Bytes of the file up to the end of this mail. */
  readonly end: number
}

export async function* mailsOf(source: Source): AsyncGenerator<RawMail> {
  if (source.format === 'mbox') {
    yield* splitMbox(source.chunks())
    return
  }
  const bytes = await wholeBytes(source)
  yield { index: 1, bytes, end: bytes.length }
}
