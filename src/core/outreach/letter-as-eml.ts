/**
 * A letter as a mail draft (`.eml`) that mail programs open for editing (`X-Unsent: 1`).
 *
 * RFC 5322 headers with RFC 2047 encoded words, UTF-8 body as quoted-printable (RFC 2045).
 * Pure ASCII on the wire, CRLF line ends, no line above 76 characters where it can be folded.
 */
import type { Instant } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import type { MailAddress } from '#core/model/message.ts'
import { cleanName } from './clean-name.ts'
import type { Letter } from './letter.ts'
import { recipientOf } from './recipient.ts'

const CRLF = '\r\n'
/** RFC 2047, 2: a header line with an encoded word is at most this; RFC 5322 allows 78. */
const LINE = 76
/** RFC 2045, 6.7: an encoded line is at most 76 characters, its soft break included. */
const ENCODED_LINE = 75
/** UTF-8 bytes in one encoded word: 39 give 64 characters, which fit behind `Subject: `. */
const WORD_BYTES = 39

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Encoded words that each hold whole characters, as RFC 2047 asks. */
function encodedWords(text: string): readonly string[] {
  const pieces: string[] = ['']
  for (const character of text) {
    const longer = pieces.at(-1) + character
    if (bytesOf(longer).length <= WORD_BYTES) pieces[pieces.length - 1] = longer
    else pieces.push(character)
  }
  return pieces.map((piece) => `=?UTF-8?B?${btoa(String.fromCharCode(...bytesOf(piece)))}?=`)
}

/** A header line folded before words, each further line opened by one space. */
function folded(name: string, words: readonly string[]): string {
  const lines = [`${name}:`]
  for (const word of words) {
    const last = lines.at(-1) as string
    const isFirst = last === `${name}:`
    if (isFirst || last.length + 1 + word.length <= LINE)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(` ${word}`)
  }
  return lines.join(CRLF)
}

const isPlain = (text: string) => /^[\x20-\x7e]*$/.test(text) && !text.includes('=?')

/** Unstructured header text: line breaks and control characters cannot get in. */
function textHeader(name: string, text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim()
  const words = line.split(/ +/)
  // A word too long for a line cannot be folded; encoded it can.
  const canFold = words.every((word) => word.length + name.length + 2 <= LINE)
  return folded(name, isPlain(line) && canFold ? words : encodedWords(line))
}

function addressHeader(name: string, { name: display, address }: MailAddress): string {
  const recipient = recipientOf(address)
  if (recipient.kind === 'none' || recipient.kind === 'not-an-address') {
    throw new DomainError('bad-input', `"${name}": "${address}" is not a mail address.`)
  }
  const person = cleanName(display)
  if (!person) return folded(name, [recipient.address])
  const quoted = `"${person.replaceAll('"', "'")}"`
  const words = isPlain(quoted) ? quoted.split(' ') : encodedWords(person)
  return folded(name, [...words, `<${recipient.address}>`])
}

function dateHeader(date: Instant): string {
  const at = new Date(date)
  if (!/^\d{4}-\d{2}-\d{2}T/.test(date) || Number.isNaN(at.getTime())) {
    throw new DomainError('bad-date', `"${date}" is not a moment like 2026-03-01T09:30:00.000Z.`)
  }
  return `Date: ${at.toUTCString().replace('GMT', '+0000')}`
}

/** One line of text as quoted-printable, with soft breaks. */
function quotedLine(line: string): string {
  const codes = [...bytesOf(line)].map((byte, at, all) => {
    const isLastSpace = byte === 0x20 && at === all.length - 1
    const isLiteral = byte >= 0x20 && byte <= 0x7e && byte !== 0x3d && !isLastSpace
    return isLiteral
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  const lines: string[] = ['']
  for (const code of codes) {
    if ((lines.at(-1) as string).length + code.length > ENCODED_LINE) lines.push('')
    lines[lines.length - 1] += code
  }
  return lines.join(`=${CRLF}`)
}

/**
 * The letter as an unsent mail.
 *
 * @param options.from the person's own address; without it the mail program fills it in
 * @param options.messageId the `Message-ID` that it shall carry, without angle brackets; mail
 *   programs may give it another one
 * @param options.date a moment; the `Date` header shows it in UTC
 * @returns the file's text, ASCII only, CRLF; no `To` where the letter has none
 * @throws DomainError `bad-input` for a `from` or `to` that is no address; `bad-date` for a
 *   `date` that is no moment
 * @see RFC 5322, RFC 2045, RFC 2047
 */
export function letterAsEml(
  letter: Pick<Letter, 'to' | 'subject' | 'body'>,
  options: { readonly from?: MailAddress; readonly messageId?: string; readonly date: Instant },
): string {
  const headers = [
    dateHeader(options.date),
    ...(options.from ? [addressHeader('From', options.from)] : []),
    ...(letter.to ? [addressHeader('To', { name: '', address: letter.to })] : []),
    textHeader('Subject', letter.subject),
    ...(options.messageId ? [textHeader('Message-ID', `<${options.messageId}>`)] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    'X-Unsent: 1',
  ]
  const body = letter.body.split(/\r\n|\r|\n/).map(quotedLine)
  return [...headers, '', ...body, ''].join(CRLF)
}
