/**
 * Sets wrong character sets right, before a mail is parsed again.
 *
 * Mails leave the character set out, or name UTF-8 and send windows-1252, or the reverse. The
 * parser then gives U+FFFD or `Ã©`; only the bytes can tell. Start reading at `looksMisread`.
 */
import PostalMime from 'postal-mime'
import { type RawPart, rawParts, withReplaced } from './mail-parts.ts'
import { decodeText } from './text-decoding.ts'

/** UTF-8 read as windows-1252: a lead byte's letter, then a letter of the bytes 0x80 to 0xBF. */
const MOJIBAKE = /[ÂÃâðÐÑÅÄ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/

/**
 * Whether a decoded text shows signs of a wrong character set.
 *
 * @example looksMisread('We donâ€™t have news yet') // => true
 * @example looksMisread('Müller & Söhne, São Paulo') // => false
 */
export function looksMisread(text: string): boolean {
  return text.includes('\uFFFD') || MOJIBAKE.test(text)
}

/** Labels that programs write without looking; any other one is taken at its word. */
const CARELESS =
  /^(?:utf-?8|us-ascii|ascii|ansi_x3\.4-1968|iso-?8859-1|latin1|windows-1252|cp1252|unknown.*|x-unknown|default|none|)$/

/**
 * The mail with every head in UTF-8 and every text part labelled with the set it is written in.
 *
 * @returns `bytes` itself where nothing is wrong
 */
export async function withRightCharsets(bytes: Uint8Array): Promise<Uint8Array> {
  const changes = []
  for (const part of rawParts(bytes)) {
    const head = bytes.subarray(part.headAt, part.bodyAt)
    const label = await rightLabel(bytes, part)
    const fixedHead = inUtf8(head)
    if (label === null && fixedHead === head) continue
    changes.push({ from: part.headAt, to: part.bodyAt, by: withLabel(fixedHead, part, label) })
  }
  return withReplaced(bytes, changes)
}

function inUtf8(head: Uint8Array): Uint8Array {
  const { text, encoding } = decodeText(head)
  return encoding === 'windows-1252' ? new TextEncoder().encode(text) : head
}

/** The parser takes the first of two headers of a name, so the right one goes on top. */
function withLabel(head: Uint8Array, part: RawPart, label: string | null): Uint8Array {
  if (label === null) return head
  const rest = part.contentType.replace(/;\s*charset\s*=\s*(?:"[^"]*"|[^\s;]+)/gi, '')
  const line = new TextEncoder().encode(`Content-Type: ${rest || part.type}; charset=${label}\r\n`)
  const result = new Uint8Array(line.length + head.length)
  result.set(line)
  result.set(head, line.length)
  return result
}

/** The character set that a text part is in, or `null` where its label may stand. */
async function rightLabel(bytes: Uint8Array, part: RawPart): Promise<string | null> {
  if (part.type !== 'text/plain' && part.type !== 'text/html') return null
  if (part.charset !== null && isKnown(part.charset) && !CARELESS.test(part.charset)) return null
  const body = await decodedBody(bytes, part)
  const { encoding } = decodeText(body)
  const isAscii = body.every((byte) => byte < 0x80)
  if (isAscii) return null
  return encoding === 'windows-1252' ? (declaredInHtml(part, body) ?? encoding) : encoding
}

/** A page names its set inside, where the mail does not. */
function declaredInHtml({ type, charset }: RawPart, body: Uint8Array): string | null {
  if (type !== 'text/html' || charset !== null) return null
  const start = new TextDecoder('windows-1252').decode(body.subarray(0, 2048))
  const label = /<meta\b[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? null
  return label !== null && isKnown(label) && !CARELESS.test(label.toLowerCase()) ? label : null
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label) !== null
  } catch {
    return false
  }
}

/** The bytes of a body behind its transfer encoding, which the parser undoes as for an attachment. */
async function decodedBody(bytes: Uint8Array, part: RawPart): Promise<Uint8Array> {
  const body = bytes.subarray(part.bodyAt, part.end)
  if (part.encoding !== 'base64' && part.encoding !== 'quoted-printable') return body
  const head = new TextEncoder().encode(
    `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${part.encoding}\r\n\r\n`,
  )
  const alone = new Uint8Array(head.length + body.length)
  alone.set(head)
  alone.set(body, head.length)
  const { attachments } = await PostalMime.parse(alone)
  const content = attachments[0]?.content
  return content instanceof ArrayBuffer ? new Uint8Array(content) : new Uint8Array(0)
}
