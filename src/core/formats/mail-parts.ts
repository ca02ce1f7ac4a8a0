/**
 * The parts of a raw mail by place, without decoding any.
 *
 * The MIME parser decodes every part whole. Most bytes of a mailbox are attachments and the HTML
 * twin of a plain text, neither of which is kept, so they are cut out before it sees them; and a
 * part with a wrong character set has to be found to be set right. Start reading at `rawParts`.
 */

/** One part: a multipart itself, or a leaf. All places are byte offsets in the mail. */
export type RawPart = {
  readonly headAt: number
  readonly bodyAt: number
  /** Exclusive. For a multipart: where its head ends. */
  readonly end: number
  /** Lower case, such as `text/plain`. */
  readonly type: string
  /** The whole value of `Content-Type`, unfolded; empty where there is none. */
  readonly contentType: string
  /** Lower case; `null` where none is given. */
  readonly charset: string | null
  /** Lower case, such as `base64`; empty where none is given. */
  readonly encoding: string
  readonly isAttachment: boolean
  /** The multipart around it; `null` for the mail itself. */
  readonly parent: RawPart | null
}

/** The decoder of the ASCII that heads are; never fails. */
const ASCII = new TextDecoder('windows-1252')
/** Heads are short; what is longer is not looked at. */
const MAX_HEAD_BYTES = 256 * 1024
const MAX_DEPTH = 64

const LF = 0x0a
const CR = 0x0d
const DASH = 0x2d

type Open = { readonly boundary: string; readonly part: RawPart }

/**
 * Lists the parts of a mail in their order. Mails inside a mail are leaves.
 *
 * @param bytes a whole mail, LF or CRLF
 * @returns at least one part
 */
export function rawParts(bytes: Uint8Array): readonly RawPart[] {
  const parts: RawPart[] = []
  const open: Open[] = []
  let part = headOf(bytes, 0, null)
  for (let at = part.bodyAt; ; ) {
    enter(part, open)
    const border = nextBorder(bytes, at, open)
    const isMultipart = open.at(-1)?.part === part
    parts.push(isMultipart ? part : { ...part, end: border?.at ?? bytes.length })
    let next = border
    while (next?.isEnd) next = nextBorder(bytes, next.after, open)
    if (!next) return parts
    part = headOf(bytes, next.after, open.at(-1)?.part ?? null)
    at = part.bodyAt
  }
}

function enter(part: RawPart, open: Open[]): void {
  if (!part.type.startsWith('multipart/') || open.length >= MAX_DEPTH) return
  const boundary = parameter(part.contentType, 'boundary')
  if (boundary) open.push({ boundary, part })
}

type Border = { readonly at: number; readonly after: number; readonly isEnd: boolean }

/** The next line that is a border of an open multipart; leaves what it closes. */
function nextBorder(bytes: Uint8Array, from: number, open: Open[]): Border | null {
  if (open.length === 0) return null
  for (let at = from; at < bytes.length; ) {
    const lineFeed = bytes.indexOf(LF, at)
    const after = lineFeed === -1 ? bytes.length : lineFeed + 1
    if (bytes[at] === DASH && bytes[at + 1] === DASH && after - at < 300) {
      const line = ASCII.decode(bytes.subarray(at + 2, after)).trimEnd()
      const level = open.findLastIndex(
        ({ boundary }) => line === boundary.trimEnd() || line === `${boundary}--`,
      )
      if (level !== -1) {
        const isEnd = line !== open[level]?.boundary.trimEnd()
        open.length = isEnd ? level : level + 1
        return { at, after, isEnd }
      }
    }
    at = after
  }
  return null
}

/** Reads a part's head; its `end` is not known yet. */
function headOf(bytes: Uint8Array, headAt: number, parent: RawPart | null): RawPart {
  const bodyAt = endOfHead(bytes, headAt)
  const head = ASCII.decode(bytes.subarray(headAt, Math.min(bodyAt, headAt + MAX_HEAD_BYTES)))
  const contentType = header(head, CONTENT_TYPE)
  const fallback = parent?.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  return {
    headAt,
    bodyAt,
    end: bodyAt,
    type: /^[^\s;]+/.exec(contentType)?.[0].toLowerCase() ?? fallback,
    contentType,
    charset: parameter(contentType, 'charset')?.toLowerCase() ?? null,
    encoding: /[\w-]+/.exec(header(head, ENCODING))?.[0].toLowerCase() ?? '',
    isAttachment: /^\s*attachment/i.test(header(head, DISPOSITION)),
    parent,
  }
}

/** Where the body begins: after the first empty line. */
function endOfHead(bytes: Uint8Array, headAt: number): number {
  for (let at = headAt; at < bytes.length; ) {
    if (bytes[at] === LF) return at + 1
    if (bytes[at] === CR && bytes[at + 1] === LF) return at + 2
    const lineFeed = bytes.indexOf(LF, at)
    if (lineFeed === -1) break
    at = lineFeed + 1
  }
  return bytes.length
}

const CONTENT_TYPE = /^content-type[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)/im
const ENCODING = /^content-transfer-encoding[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)/im
const DISPOSITION = /^content-disposition[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)/im

function header(head: string, name: RegExp): string {
  return (name.exec(head)?.[1] ?? '').replace(/\r?\n/g, '').trim()
}

const PARAMETERS = {
  boundary: /;\s*boundary\s*=\s*(?:"([^"]*)"|([^\s;]+))/i,
  charset: /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]+))/i,
}

function parameter(contentType: string, name: keyof typeof PARAMETERS): string | null {
  const match = PARAMETERS[name].exec(contentType)
  return match?.[1] ?? match?.[2] ?? null
}

/** A copy of some bytes with stretches replaced; the stretches are in order and apart. */
export function withReplaced(
  bytes: Uint8Array,
  changes: readonly { readonly from: number; readonly to: number; readonly by: Uint8Array }[],
): Uint8Array {
  if (changes.length === 0) return bytes
  const grown = changes.reduce((sum, { from, to, by }) => sum + by.length - (to - from), 0)
  const result = new Uint8Array(bytes.length + grown)
  let read = 0
  let written = 0
  for (const { from, to, by } of changes) {
    result.set(bytes.subarray(read, from), written)
    result.set(by, written + from - read)
    written += from - read + by.length
    read = to
  }
  result.set(bytes.subarray(read), written)
  return result
}
