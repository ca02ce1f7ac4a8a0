/**
 * A raw mail without what is never kept: contents of attachments, and the HTML twin of a plain
 * text that says enough. The parts stay, empty, so that their names are still read.
 */
import { type RawPart, rawParts, withReplaced } from './mail-parts.ts'

export type SlimMail = {
  readonly bytes: Uint8Array
  /** True where every HTML part stands beside a plain text that says the same. */
  readonly isTwinned: boolean
  readonly hasHtml: boolean
  readonly hasPlain: boolean
  /** A plain part has soft line ends (RFC 3676); whether their space is part of the text. */
  readonly flowed: { readonly deleteSpaces: boolean } | null
}

const ASCII = new TextDecoder('windows-1252')
/** Smaller bodies are not worth a copy. */
const WORTH_CUTTING_BYTES = 1024
/** How much of a plain text is looked at. */
const SAMPLE_BYTES = 8 * 1024
/** A plain text with as many letters is no stub such as "please enable HTML". */
export const ENOUGH_LETTERS = 250

const NOTHING = new Uint8Array(0)

/**
 * Cuts a mail down to what is read of it.
 *
 * @param bytes a whole mail
 * @returns `bytes` itself where there is nothing to cut
 */
export function slimMail(bytes: Uint8Array): SlimMail {
  const parts = rawParts(bytes)
  const texts = parts.filter((part) => !part.isAttachment)
  const html = texts.filter(({ type }) => type === 'text/html')
  const plain = texts.filter(({ type }) => type === 'text/plain')
  const twins = html.map((part) => plain.find((other) => areTwins(part, other)))
  const isTwinned = html.length > 0 && twins.every((twin) => twin !== undefined)
  const isHtmlSpare = isTwinned && twins.every((twin) => twin && saysEnough(bytes, twin))
  const cut = parts.filter(
    (part) =>
      part.end - part.bodyAt > WORTH_CUTTING_BYTES &&
      (isUnread(part) || (isHtmlSpare && html.includes(part))),
  )
  const changes = cut.map(({ bodyAt, end }) => ({ from: bodyAt, to: end, by: NOTHING }))
  const flowed = plain.filter(({ contentType }) => FLOWED.test(contentType))
  const unmarked = flowed.flatMap((part) => withoutFlowedMark(bytes, part))
  return {
    bytes: withReplaced(
      bytes,
      [...changes, ...unmarked].toSorted((a, b) => a.from - b.from),
    ),
    isTwinned,
    hasHtml: html.length > 0 && !isHtmlSpare,
    hasPlain: plain.length > 0,
    flowed: flowed[0] ? { deleteSpaces: /delsp\s*=\s*"?yes/i.test(flowed[0].contentType) } : null,
  }
}

const FLOWED = /format\s*=\s*"?flowed/i
const FIXED = new TextEncoder().encode('fixed')

/** Hides from the parser that a part is flowed, because it joins quotes with what is around. */
function withoutFlowedMark(bytes: Uint8Array, { headAt, bodyAt }: RawPart) {
  const head = ASCII.decode(bytes.subarray(headAt, bodyAt))
  const mark = FLOWED.exec(head)
  if (!mark) return []
  const to = headAt + mark.index + mark[0].length
  return [{ from: to - 'flowed'.length, to, by: FIXED }]
}

/** Alternatives of one another; the HTML may stand among its pictures. */
function areTwins(html: RawPart, plain: RawPart): boolean {
  const around = html.parent
  const alternative = around?.type === 'multipart/related' ? around.parent : around
  return (
    alternative?.type === 'multipart/alternative' && plain.parent?.headAt === alternative.headAt
  )
}

function isUnread({ type, isAttachment }: RawPart): boolean {
  if (type.startsWith('multipart/') || type.startsWith('message/')) return false
  if (type === 'text/calendar' || type === 'application/ics') return false
  return isAttachment || !(type === 'text/plain' || type === 'text/html')
}

function saysEnough(bytes: Uint8Array, { bodyAt, end, encoding }: RawPart): boolean {
  if (encoding === 'base64') return false
  const sample = ASCII.decode(bytes.subarray(bodyAt, Math.min(end, bodyAt + SAMPLE_BYTES)))
  const text = encoding === 'quoted-printable' ? sample.replace(/=\r?\n|=[\dA-F]{2}/g, '') : sample
  return isGoodPlainText(text)
}

/**
 * Whether a plain text can stand for the HTML beside it: long enough once its addresses are taken
 * out, and neither markup nor style sheet.
 *
 * @example isGoodPlainText('Please view this mail in a browser: https://example.com/123') // => false
 */
export function isGoodPlainText(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES)
  return letterCount(sample) >= ENOUGH_LETTERS && !isMarkup(sample)
}

/**
 * Letters and digits of a text, addresses of pages and mailboxes left out.
 *
 * @example letterCount('See https://example.com, ok?') // => 5
 */
export function letterCount(text: string): number {
  const words = text.replace(/\b(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S{1,200}/g, ' ')
  return words.replace(/[\s!-/:-@[-`{-~]+/g, '').length
}

/** HTML or a style sheet in the place of a plain text, as broken programs send. */
export function isMarkup(text: string): boolean {
  const start = text.slice(0, SAMPLE_BYTES)
  return (
    /<(?:!doctype|html|body|table|div|td|p|br)\b[^>]{0,200}>/i.test(start) ||
    /\{[^{}]{0,300}(?:font-family|margin|padding|color|width)\s*:[^{}]{0,300}\}/i.test(start)
  )
}
