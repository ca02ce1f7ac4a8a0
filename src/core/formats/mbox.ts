/**
 * Splits an mbox of any size into its messages, in constant memory.
 *
 * Reads mboxo and mboxrd, LF and CRLF. It finds the messages and nothing more: what one says is
 * read by mail.ts. Start reading at `splitMbox`; `judge` says what opens a message.
 */
import { isHeaderLine, isSeparatorLine } from './mbox-separator.ts'

export type MboxRecord = {
  /** 1 for the first message of the file. */
  readonly index: number
  /** The message without its separator line and with `>From ` at a line's start unescaped. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** True where the message was larger than allowed and `bytes` is only its beginning. */
  readonly truncated: boolean
  /** Where the record begins in the file (its separator line), in bytes. */
  readonly offset: number
  /** Where it ends in the file, in bytes, exclusive: progress through the file. */
  readonly end: number
}

/** Mail providers refuse 25 MB; base64 makes 34 of them. Above this only the head is kept. */
const MAX_MESSAGE_BYTES = 36 * 1024 * 1024
/** What is kept of a message above the limit: the head and the text, which come first. */
const KEPT_OF_LARGE_BYTES = 1024 * 1024
/** Chunks are taken in bites, so that a huge chunk is never held twice. */
const BITE_BYTES = 256 * 1024
const START_BYTES = 4 * BITE_BYTES
/** A separator line is shorter; a longer line cannot be one. */
const MAX_LINE_BYTES = 1024

const LF = 0x0a
const CR = 0x0d
const GREATER = 0x3e

/**
 * The messages of an mbox, one after another as the bytes come in.
 *
 * A line opens a message when it carries a sender's date and stands at the start of the file,
 * after an empty line, or right before a header line. What stands before the first separator, if
 * it is more than white space, is a record too, so that nothing is lost unsaid.
 *
 * @param chunks  the file, cut anywhere
 * @param options `maxMessageBytes`: a larger message is cut to its beginning and marked
 *                `truncated`; default 36 MiB
 * @returns records in the order of the file; none for an empty file
 */
export async function* splitMbox(
  chunks: AsyncIterable<Uint8Array>,
  options: { readonly maxMessageBytes?: number } = {},
): AsyncGenerator<MboxRecord> {
  const state = newState(options.maxMessageBytes ?? MAX_MESSAGE_BYTES)
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += BITE_BYTES) {
      append(state, chunk.subarray(at, at + BITE_BYTES))
      yield* completeRecords(state, false)
    }
  }
  yield* completeRecords(state, true)
  const last = takeRecord(state, state.length)
  if (last) yield last
}

/** The bytes of the current record and of what follows; places are places in `buffer`. */
type State = {
  buffer: Uint8Array<ArrayBuffer>
  /** Bytes in use of `buffer`. */
  length: number
  /** Where in the file `buffer` begins. */
  base: number
  /** Where the search for the next `From ` goes on. */
  scanned: number
  /** Where the content of the current record begins, after its separator line. */
  contentAt: number
  /** Where in the file the current record begins. */
  offset: number
  /** Every `>` of the current record that is to be dropped. */
  escapes: number[]
  /** The kept beginning of the current record, once it has grown too large. */
  head: Uint8Array<ArrayBuffer> | null
  /** Whether a separator opened the current record; false only before the first. */
  opened: boolean
  index: number
  readonly maxBytes: number
}

function newState(maxBytes: number): State {
  return {
    buffer: new Uint8Array(START_BYTES),
    length: 0,
    base: 0,
    scanned: 0,
    contentAt: 0,
    offset: 0,
    escapes: [],
    head: null,
    opened: false,
    index: 0,
    maxBytes,
  }
}

function append(state: State, bytes: Uint8Array): void {
  if (state.head || state.length - state.contentAt > state.maxBytes) dropMiddle(state)
  const needed = state.length + bytes.length
  if (needed > state.buffer.length) {
    const larger = new Uint8Array(Math.max(needed, 2 * state.buffer.length))
    larger.set(state.buffer.subarray(0, state.length))
    state.buffer = larger
  }
  state.buffer.set(bytes, state.length)
  state.length = needed
}

/** Keeps the beginning of a record that is too large, and its newest bytes to search on in. */
function dropMiddle(state: State): void {
  if (!state.head) {
    const kept = Math.min(KEPT_OF_LARGE_BYTES, state.maxBytes)
    state.head = unescaped(state, Math.min(state.length, state.contentAt + kept))
  }
  state.escapes = []
  forgetBefore(state, Math.max(0, state.scanned - MAX_LINE_BYTES))
  const enough = Math.max(state.length, START_BYTES)
  if (state.buffer.length > 2 * enough) state.buffer = state.buffer.slice(0, enough)
}

function forgetBefore(state: State, place: number): void {
  if (place === 0) return
  state.buffer.copyWithin(0, place, state.length)
  state.length -= place
  state.base += place
  state.scanned -= place
  state.contentAt = Math.max(0, state.contentAt - place)
  state.escapes = state.escapes.map((at) => at - place)
}

/** Every record that ends in what was read so far. */
function* completeRecords(state: State, atEnd: boolean): Generator<MboxRecord> {
  for (;;) {
    const at = findFrom(state.buffer, state.scanned, state.length)
    const found = at === -1 ? 'more' : judge(state, at, atEnd)
    if (found === 'more') {
      state.scanned = at === -1 ? Math.max(state.scanned, state.length - 4) : at
      break
    }
    state.scanned = at + 5
    if (found === 'no') continue
    const record = takeRecord(state, at)
    if (record) yield record
    state.offset = state.base + at
    state.contentAt = found
    state.scanned = found
    state.opened = true
  }
  if (!state.head) forgetBefore(state, Math.max(0, state.contentAt - MAX_LINE_BYTES))
}

/**
 * What a `From ` is: no separator, or one (then: where the line after it begins), or not to be
 * told before more is read. Notes an escaped one for `unescaped`.
 */
function judge(state: State, at: number, atEnd: boolean): number | 'no' | 'more' {
  const { buffer, contentAt } = state
  const isStart = !state.opened && !state.head && isBlank(buffer, contentAt, at)
  if (!isStart && at > contentAt && buffer[at - 1] !== LF) {
    noteEscape(state, at)
    return 'no'
  }
  const line = lineAt(state, at, atEnd)
  if (line === 'more' || line === 'no') return line
  const isSeparator = isSeparatorLine(line.text)
  if (!isSeparator && !isStart) return 'no'
  if (isSeparator && (isStart || isAfterEmptyLine(state, at))) return line.next
  const following = lineAt(state, line.next, atEnd)
  if (following === 'more' || following === 'no') return following
  return isHeaderLine(following.text) ? line.next : 'no'
}

function noteEscape(state: State, at: number): void {
  let before = at - 1
  while (before >= state.contentAt && state.buffer[before] === GREATER) before -= 1
  const escaped = before < at - 1 && (before < state.contentAt || state.buffer[before] === LF)
  if (escaped) state.escapes.push(at - 1)
}

/** A line as text, without its line end; `no` when it is too long to be of interest. */
function lineAt(
  { buffer, length }: State,
  at: number,
  atEnd: boolean,
): { readonly text: string; readonly next: number } | 'no' | 'more' {
  const limit = Math.min(length, at + MAX_LINE_BYTES)
  let stop = at
  while (stop < limit && buffer[stop] !== LF) stop += 1
  if (stop === length && !atEnd) return length - at >= MAX_LINE_BYTES ? 'no' : 'more'
  if (stop === limit && limit < length) return 'no'
  const textEnd = stop > at && buffer[stop - 1] === CR ? stop - 1 : stop
  const text = String.fromCharCode(...buffer.subarray(at, textEnd))
  return { text, next: Math.min(stop + 1, length) }
}

function isAfterEmptyLine({ buffer, contentAt }: State, at: number): boolean {
  let before = at - 2
  if (before >= contentAt && buffer[before] === CR) before -= 1
  return before < contentAt || buffer[before] === LF
}

/** Whether there is nothing but white space, or a byte order mark, in a stretch. */
function isBlank(buffer: Uint8Array, from: number, to: number): boolean {
  if (to - from > MAX_LINE_BYTES) return false
  return new TextDecoder().decode(buffer.subarray(from, to)).trim() === ''
}

/** Closes the current record at a place; `null` for white space before the first message. */
function takeRecord(state: State, at: number): MboxRecord | null {
  const { head, offset, base, opened } = state
  const end = base + at
  if (!opened && !head && isBlank(state.buffer, state.contentAt, at)) return null
  const bytes = head ?? unescaped(state, beforeEmptyLine(state, at))
  state.index += 1
  state.escapes = []
  state.head = null
  return { index: state.index, bytes, truncated: head !== null, offset, end }
}

/** The empty line before a separator belongs to the mbox, not to the message. */
function beforeEmptyLine({ buffer, contentAt }: State, at: number): number {
  if (at <= contentAt || buffer[at - 1] !== LF) return at
  const last = at - 2 >= contentAt && buffer[at - 2] === CR ? at - 2 : at - 1
  return last === contentAt || buffer[last - 1] === LF ? last : at
}

/** A copy of the current record's content up to a place, with escapes taken out. */
function unescaped({ buffer, contentAt, escapes }: State, to: number): Uint8Array<ArrayBuffer> {
  const dropped = escapes.filter((place) => place < to)
  const bytes = new Uint8Array(Math.max(0, to - contentAt - dropped.length))
  let from = contentAt
  let length = 0
  for (const place of [...dropped, to]) {
    if (place > from) bytes.set(buffer.subarray(from, place), length)
    length += Math.max(0, place - from)
    from = place + 1
  }
  return bytes
}

const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20] as const
/** How far to jump by the byte under the last letter (Boyer, Moore, Horspool). */
const JUMP = new Uint8Array(256).fill(FROM.length)
for (const [at, byte] of FROM.slice(0, -1).entries()) JUMP[byte] = FROM.length - 1 - at

/** Where the next `From ` stands, or -1. */
function findFrom(buffer: Uint8Array, from: number, length: number): number {
  const [F, r, o, m, space] = FROM
  for (let last = from + 4; last < length; ) {
    const byte = buffer[last] as number
    if (
      byte === space &&
      buffer[last - 1] === m &&
      buffer[last - 2] === o &&
      buffer[last - 3] === r &&
      buffer[last - 4] === F
    ) {
      return last - 4
    }
    last += JUMP[byte] as number
  }
  return -1
}
