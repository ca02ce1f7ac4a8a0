/**
 * One mail: bytes to what the domain needs of it.
 *
 * The MIME parser does the reading; this file knows its traps and what mails really look like.
 * It does not judge what a mail means (core/mail). Start reading at `parseMail`.
 */
import PostalMime, { type Address, type Email } from 'postal-mime'
import type { Mail, MailAddress } from '#core/model/message.ts'
import type { Problem } from '#core/model/problem.ts'
import { looksMisread, withRightCharsets } from './mail-charset.ts'
import { readMailDate } from './mail-date.ts'
import { type SlimMail, slimMail } from './mail-slim.ts'
import { MAX_TEXT_CHARACTERS, visibleText } from './mail-text.ts'

export type ParsedMail = {
  readonly mail: Mail | null
  /** `place` is `file`: the caller knows which message of a mailbox it is. */
  readonly problems: readonly Problem[]
}

/** A mail in a mail in a mail: deeper ones are listed as attachments. */
const MAX_FORWARDS_DEEP = 3
/** At least one of these stands in the head of everything that is a mail. */
const MAIL_HEADERS: ReadonlySet<string> = new Set(
  'from to cc subject date message-id received return-path delivered-to mime-version reply-to sender in-reply-to references'.split(
    ' ',
  ),
)
const REPORTS: ReadonlySet<string> = new Set([
  'message/delivery-status',
  'message/feedback-report',
  'message/disposition-notification',
])

/**
 * Reads one mail.
 *
 * Text is what a person sees (HTML rendered, hidden lines left out); a mail forwarded inside
 * follows under a line `---------- Forwarded message ----------`. Attachments are named and
 * dropped. A mail that a broken program wrote is read as far as it goes.
 *
 * @param bytes one mail as it was sent, without an mbox separator line
 * @returns `mail` is `null`, with a problem, when the bytes are no mail; a mail may have problems
 *          too: an unreadable date, a text that had to be cut
 */
export async function parseMail(bytes: Uint8Array): Promise<ParsedMail> {
  return parseNested(bytes, 0)
}

async function parseNested(bytes: Uint8Array, depth: number): Promise<ParsedMail> {
  const whole = withLineFeeds(withoutMark(bytes))
  if (isBinary(whole))
    return noMail('These bytes are not text, so this is no mail; it was left out.')
  const slim = slimMail(whole)
  try {
    const email = await readEmail(slim.bytes)
    if (!email.headers.some(({ key }) => MAIL_HEADERS.has(key))) {
      return noMail(
        'There is no sender, subject or date at its top, so this is no mail; it was left out.',
      )
    }
    return await toMail(email, slim, depth)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return noMail(`This mail cannot be taken apart (${why}); it was left out.`)
  }
}

function noMail(reason: string): ParsedMail {
  return { mail: null, problems: [{ place: 'file', field: null, reason }] }
}

/** Parses, and once more with the character sets set right where the first result looks wrong. */
async function readEmail(bytes: Uint8Array): Promise<Email> {
  const parse = (source: Uint8Array) => PostalMime.parse(source, { forceRfc822Attachments: true })
  const email = await parse(bytes)
  const seen = [email.subject, email.from?.name, email.text, email.html]
  if (!seen.some((text) => text !== undefined && looksMisread(text))) return email
  const repaired = await withRightCharsets(bytes)
  return repaired === bytes ? email : parse(repaired)
}

async function toMail(email: Email, slim: SlimMail, depth: number): Promise<ParsedMail> {
  const headers = firstValues(email)
  const problems: Problem[] = []
  const dateHeader = headers.get('date') ?? ''
  const date = readMailDate(dateHeader)
  if (!date && dateHeader !== '') problems.push(unreadableDate(dateHeader))
  const own = visibleText(email.text ?? '', email.html ?? '', slim)
  const text = [own, ...(await forwardedTexts(email, depth))].join('\n\n').trim()
  if (text.length > MAX_TEXT_CHARACTERS) problems.push(cutText(text.length))
  const mail: Mail = {
    messageId: idsIn(headers.get('message-id') ?? '')[0] ?? null,
    references: referencesOf(headers),
    from: addressesOf(email.from ? [email.from] : [])[0] ?? null,
    replyTo: addressesOf(email.replyTo)[0] ?? null,
    to: addressesOf(email.to),
    subject: (email.subject ?? '').replace(/[\s\0]+/g, ' ').trim(),
    sentAt: date?.sentAt ?? null,
    sentOn: date?.sentOn ?? null,
    text: text.slice(0, MAX_TEXT_CHARACTERS),
    isBulk: isBulk(headers),
    isAutoReply: isAutoReply(headers),
    calendarMethod: calendarMethod(email),
    attachmentNames: attachmentNames(email),
  }
  return { mail, problems }
}

function unreadableDate(header: string): Problem {
  const reason = `"${header.slice(0, 60)}" is not a date that can be read; the mail is kept without one.`
  return { place: 'file', field: 'Date', reason }
}

function cutText(length: number): Problem {
  const reason = `The text has ${length} characters; the first ${MAX_TEXT_CHARACTERS} are kept.`
  return { place: 'file', field: 'text', reason }
}

/** Headers by lower-case name; of several the first counts, as in the parser. */
function firstValues(email: Email): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const { key, value } of email.headers) if (!values.has(key)) values.set(key, value)
  return values
}

/** Message-IDs in a header, without angle brackets. */
function idsIn(header: string): readonly string[] {
  const bracketed = [...header.matchAll(/<([^<>\s]+)>/g)].map((match) => match[1] as string)
  return bracketed.length > 0
    ? bracketed
    : header.split(/[\s,<>]+/).filter((id) => /\w@\w/.test(id))
}

function referencesOf(headers: ReadonlyMap<string, string>): readonly string[] {
  const older = idsIn(headers.get('references') ?? '')
  const answered = idsIn(headers.get('in-reply-to') ?? '').slice(0, 1)
  return [...new Set([...older.filter((id) => !answered.includes(id)), ...answered])]
}

function addressesOf(list: readonly Address[] | undefined): readonly MailAddress[] {
  const single = (list ?? []).flatMap((entry) => (entry.group ? entry.group : [entry]))
  return single
    .map(({ name, address }) => ({ name: name ?? '', address: address ?? '' }))
    .filter(({ name, address }) => name !== '' || address !== '')
}

function isBulk(headers: ReadonlyMap<string, string>): boolean {
  if (headers.has('list-unsubscribe') || headers.has('list-id')) return true
  return /^\s*(?:bulk|list|junk)\b/i.test(headers.get('precedence') ?? '')
}

function isAutoReply(headers: ReadonlyMap<string, string>): boolean {
  const submitted = (headers.get('auto-submitted') ?? 'no').trim().toLowerCase()
  if (!submitted.startsWith('no')) return true
  if (headers.has('x-autoreply') || headers.has('x-autorespond')) return true
  return /^\s*auto_?reply\b/i.test(headers.get('precedence') ?? '')
}

/** The method of the calendar part: of its type, or of the calendar itself. */
function calendarMethod(email: Email): string | null {
  for (const { mimeType, method, content } of email.attachments) {
    if (mimeType !== 'text/calendar' && mimeType !== 'application/ics') continue
    if (method) return method
    const calendar = typeof content === 'string' ? content : new TextDecoder().decode(content)
    const written = /^METHOD:\s*(\w+)/im.exec(calendar)?.[1]
    if (written) return written.toUpperCase()
  }
  return null
}

/** Names of what a person would call attached; pictures shown in the text are not. */
function attachmentNames(email: Email): readonly string[] {
  return email.attachments
    .filter(({ related, mimeType }) => !(related && mimeType.startsWith('image/')))
    .flatMap(({ filename }) => (filename ? [filename] : []))
}

/** Mails inside this one, as text; none for a delivery report, which quotes what it is about. */
async function forwardedTexts(email: Email, depth: number): Promise<readonly string[]> {
  if (depth >= MAX_FORWARDS_DEEP) return []
  if (email.attachments.some(({ mimeType }) => REPORTS.has(mimeType))) return []
  const texts: string[] = []
  for (const { mimeType, content } of email.attachments) {
    if (mimeType !== 'message/rfc822' || typeof content === 'string') continue
    const { mail } = await parseNested(new Uint8Array(content), depth + 1)
    if (mail) texts.push(forwardedText(mail))
  }
  return texts
}

function forwardedText({ from, sentOn, subject, to, text }: Mail): string {
  const written = ({ name, address }: MailAddress) => (name ? `${name} <${address}>` : address)
  const head = [
    '---------- Forwarded message ----------',
    ...(from ? [`From: ${written(from)}`] : []),
    ...(sentOn ? [`Date: ${sentOn}`] : []),
    `Subject: ${subject}`,
    ...(to.length > 0 ? [`To: ${to.map(written).join(', ')}`] : []),
  ]
  return `${head.join('\n')}\n\n${text}`
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

/** Very old Macintosh programs end lines with CR alone. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  return bytes.indexOf(0x0a) === -1 ? bytes.map((byte) => (byte === 0x0d ? 0x0a : byte)) : bytes
}

/** NULs at the top: no mail has them there. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 512).includes(0)
}
