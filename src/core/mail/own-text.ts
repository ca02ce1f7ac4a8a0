/**
 * The newest text of a mail: what its sender wrote, without quoted or forwarded older mail,
 * signature rules and legal footers.
 *
 * The result keeps every offset of the original text: what does not count is blanked out with
 * line breaks, so that a piece found here is found at the same place in the mail. Start reading
 * at `ownText`.
 */

import { isAnswerSubject, isForwardSubject } from './bare-subject.ts'

/** No more than this much of a text is looked at, quotes included. */
const SCAN_LIMIT = 40_000
/** No more than this much of one's own words is read. */
const OWN_LIMIT = 15_000
/** No more than this much of what it answers. */
const ANSWERED_LIMIT = 3_000
/** Own words above a forwarded mail that are only a cover note ("FYI", "see below"). */
const COVER_NOTE_LIMIT = 60
/** Behind an explicit forward mark the cover note may be longer. */
const FORWARD_NOTE_LIMIT = 160

const ORIGINAL_MARK =
  /^[\s>*]*-{2,}\s*(?:original message|original appointment|urspr(?:ü|ue)ngliche (?:nachricht|mail)|message (?:d'origine|original|initial)|mensaje original|mensagem original)\b/i
const FORWARD_MARK =
  /^[\s>*]*(?:-{2,}\s*(?:forwarded (?:message|by)|weitergeleitete nachricht|message transf(?:é|e)r(?:é|e)|mensaje reenviado|mensagem (?:encaminhada|reencaminhada))|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message (?:transféré|réexpédié)\s*:|inicio del mensaje reenviado:|início da mensagem (?:re)?encaminhada:)/i
/** What a telephone writes under a mail. */
const DEVICE_LINE =
  /^(?:sent from my \S.{0,30}|get outlook for \S{1,20}|von meinem .{1,30} gesendet|gesendet von .{1,40}|envoyé de(?:puis)? mon .{1,30}|enviado desde mi .{1,30}|enviado do meu .{1,30})$/i
const WROTE_START = /^\s*(?:on|am|le|el|em|no dia|a|vous)\s.{4,}/i
const WROTE_END =
  /(?:\bwrote|\b(?:schrieb|geschrieben)[^\n]{0,120}|(?:\ba|\bavez) (?:é|e)crit|\bescribi(?:ó|o|ste)|\bescreve(?:u|ste))\s*:\s*$/i
const HEADER_FROM = /^[\s>*]*(?:from|von|de)\s*:\*?\s*\S/i
const HEADER_NEXT =
  /^[\s>*]*(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoy(?:é|e)(?: le)?|à|objet|enviado(?: el| em)?|fecha|data|para|asunto|assunto)\s*:/i
const SIGNATURE_MARK = /^--\s?$/
const FOOTER =
  /^\W{0,3}(?:this (?:e-?mail|message|communication|transmission)\b.{0,60}\b(?:confidential|intended|automat|sent)|confidentiality|disclaimer\b|the information (?:contained )?in this|please consider the environment|you (?:are receiving|received|have received|'re receiving) this|to (?:unsubscribe|stop receiving|opt out)|unsubscribe|click here to unsubscribe|if you (?:no longer wish|don't want|do not want|wish to stop)|manage (?:your )?(?:email |notification )?(?:preferences|notifications|settings)|view (?:this email )?in (?:your )?browser|©|copyright|all rights reserved|privacy (?:policy|notice)|.{0,60}\bequal opportunity employer|registered (?:office|in england|company)|diese (?:e-?mail|nachricht)\b.{0,80}\b(?:vertraulich|automatisch|bestimmt)|(?:newsletter )?abbestellen|impressum|datenschutz(?:erklärung|hinweis)|amtsgericht|geschäftsführer|ce (?:message|courriel|mail)\b.{0,80}\b(?:confidentiel|automatique|destin)|se désinscrire|se désabonner|politique de confidentialité|mentions légales|este (?:mensaje|correo|e-?mail)\b.{0,80}\b(?:confidencial|autom[aá]tic|dirigid)|darse de baja|cancelar (?:la )?suscripción|aviso (?:legal|de (?:privacidad|confidencialidad))|política de privaci|esta (?:mensagem|e-?mail)\b.{0,80}\b(?:confidencial|autom[aá]tic|destin)|cancelar (?:a )?(?:inscrição|subscrição)|política de privacidade)/i

const SENDER_HEADERS: ReadonlySet<string> = new Set(['from', 'von', 'de'])
const SUBJECT_HEADERS: ReadonlySet<string> = new Set([
  'subject',
  'betreff',
  'objet',
  'asunto',
  'assunto',
])
const ADDRESSEE_HEADERS: ReadonlySet<string> = new Set(['to', 'an', 'à', 'para', 'cc'])

/** The headers that a forwarded mail carried, as written, and the note above it. */
export type ForwardedHeaders = {
  /** Same offsets as the mail's text; what is no note is line breaks. */
  readonly note: string
  readonly from: string | null
  readonly to: string | null
  readonly date: string | null
  readonly subject: string | null
}

export type OwnText = {
  /** Same offsets as the mail's text; what does not count is line breaks. */
  readonly body: string
  /** Offset at which the signature begins; the length of `body` when it has none. */
  readonly signatureAt: number
  /** Set when the mail has hardly any words of its own and was read for what it forwards. */
  readonly forwarded: ForwardedHeaders | null
  /** Whether it answers an older mail below it (`answeredText`). */
  readonly answers: boolean
}

type Line = { readonly start: number; readonly text: string }

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    lines.push({ start, text: text.slice(start, end) })
    start = end + 1
  }
  return lines
}

const textAt = (lines: readonly Line[], at: number): string => lines[at]?.text.slice(0, 300) ?? ''

/** How many lines an "On … wrote:" opener takes here; 0 when there is none. */
function wroteLines(lines: readonly Line[], at: number): number {
  if (!WROTE_START.test(textAt(lines, at))) return 0
  for (let count = 1; count <= 3; count += 1) {
    const text = textAt(lines, at + count - 1)
    if (text.trim() === '') return 0
    if (WROTE_END.test(text)) return count
  }
  return 0
}

function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  if (!HEADER_FROM.test(textAt(lines, at))) return false
  let found = 0
  for (let next = at + 1; next <= at + 5; next += 1) {
    if (HEADER_NEXT.test(textAt(lines, next))) found += 1
  }
  return found >= 2
}

type Cut = {
  readonly keep: readonly Line[]
  /** Quoted lines, and those from a cut on. */
  readonly older: readonly Line[]
  readonly forwardAt: number
  readonly signatureAt: number
}

function isQuoted(text: string): boolean {
  return /^\s{0,3}>/.test(text)
}

/** Walks the lines and keeps the sender's own. `forwardAt` is the line after a forward mark, or -1. */
function ownLines(lines: readonly Line[], from: number): Cut {
  const keep: Line[] = []
  const quoted: Line[] = []
  let signatureAt = -1
  let inFooter = false
  const cutAt = (at: number, forwardAt: number): Cut => ({
    keep,
    older: [...quoted, ...lines.slice(at)],
    ...{ forwardAt, signatureAt },
  })
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as Line
    if (isQuoted(line.text)) {
      quoted.push(line)
      continue
    }
    if (FORWARD_MARK.test(line.text)) return cutAt(at, at + 1)
    if (ORIGINAL_MARK.test(line.text) || isHeaderBlock(lines, at)) return cutAt(at, at)
    const wrote = wroteLines(lines, at)
    if (wrote > 0) {
      const next = lines.slice(at + wrote).find((candidate) => candidate.text.trim() !== '')
      if (!next || !isQuoted(next.text)) return cutAt(at + wrote, -1)
      at += wrote - 1
      continue
    }
    if (SIGNATURE_MARK.test(line.text) && signatureAt < 0) signatureAt = line.start
    if (line.text.trim() === '') inFooter = false
    else if (FOOTER.test(textAt(lines, at))) inFooter = true
    if (!inFooter) keep.push(line)
  }
  return cutAt(lines.length, -1)
}

function headersAt(lines: readonly Line[], at: number) {
  const found: Record<'from' | 'to' | 'date' | 'subject', string | null> = {
    from: null,
    to: null,
    date: null,
    subject: null,
  }
  let line = at
  for (; line < Math.min(lines.length, at + 12); line += 1) {
    const text = textAt(lines, line).replaceAll('*', '').trim()
    const header =
      /^(from|von|de|date|sent|gesendet|datum|envoyé(?: le)?|enviado(?: el| em)?|fecha|data|subject|betreff|objet|asunto|assunto|to|an|à|para|cc)\s*:\s*(.*)$/i.exec(
        text,
      )
    const [name, value] = [header?.[1]?.toLowerCase(), header?.[2]?.trim() ?? '']
    if (name && SENDER_HEADERS.has(name)) found.from = value
    else if (name && SUBJECT_HEADERS.has(name)) found.subject = value
    else if (name && ADDRESSEE_HEADERS.has(name)) found.to ??= value
    else if (name) found.date = value
    else if (!header && text !== '' && !/^-{2,}/.test(text)) break
  }
  return { headers: found, bodyAt: line }
}

/** Rebuilds the text with only the kept lines, at their old offsets. */
function masked(text: string, keep: readonly Line[]): string {
  let body = ''
  for (const line of keep) {
    if (line.start > body.length) body += '\n'.repeat(line.start - body.length)
    body += `${line.text}\n`
    if (body.length > SCAN_LIMIT) break
  }
  return body.length > text.length ? body.slice(0, text.length) : body
}

function limited(lines: readonly Line[]): readonly Line[] {
  let length = 0
  const kept: Line[] = []
  for (const line of lines) {
    const room = OWN_LIMIT - length
    if (room <= 0) break
    kept.push(line.text.length > room ? { ...line, text: line.text.slice(0, room) } : line)
    length += line.text.length
  }
  return kept
}

const noteOf = ({ keep }: Cut): string =>
  keep
    .map((line) => line.text.trim())
    .join(' ')
    .trim()

/**
 * Outlook puts the same mark above what is forwarded and what is answered: the subject tells which.
 * An answer of no words is read for what is below, whatever it is called.
 */
function isCoverNote(cut: Cut, lines: readonly Line[], subject: string): boolean {
  const isMarked = FORWARD_MARK.test(textAt(lines, cut.forwardAt - 1))
  const note = noteOf(cut)
  if (!isMarked && isAnswerSubject(subject)) return note === '' || DEVICE_LINE.test(note)
  const isForward = isMarked || isForwardSubject(subject)
  return note.length <= (isForward ? FORWARD_NOTE_LIMIT : COVER_NOTE_LIMIT)
}

const scanned = (text: string): readonly Line[] =>
  linesOf(text.length > SCAN_LIMIT ? text.slice(0, SCAN_LIMIT) : text)

/**
 * What the sender of a mail wrote, at its place in the text.
 *
 * A mail that only forwards another one (no words of its own beyond a cover note) is read for
 * what it forwards.
 *
 * @param text    the whole visible text of a mail
 * @param subject as it came: "FW:" tells what is forwarded from what is answered
 * @example ownText('Hello\n> old').body // => 'Hello\n'
 */
export function ownText(text: string, subject = ''): OwnText {
  const lines = scanned(text)
  const own = ownLines(lines, 0)
  if (own.forwardAt >= 0 && isCoverNote(own, lines, subject)) {
    const { headers, bodyAt } = headersAt(lines, own.forwardAt)
    const inner = ownLines(lines, bodyAt)
    const body = masked(text, limited(inner.keep))
    return {
      body,
      signatureAt: inner.signatureAt < 0 ? body.length : inner.signatureAt,
      forwarded: {
        ...headers,
        note: masked(text, own.keep).slice(0, own.signatureAt < 0 ? undefined : own.signatureAt),
      },
      answers: false,
    }
  }
  const body = masked(text, limited(own.keep))
  const signatureAt = own.signatureAt < 0 ? body.length : own.signatureAt
  return { body, signatureAt, forwarded: null, answers: own.older.length > 0 }
}

/**
 * What the newest text of a mail answers: the mail below it, without marks, heads, signature and what
 * that one answers in turn. Empty where there is none, or where the mail is read for what it forwards.
 *
 * @param text    the whole visible text of a mail
 * @param subject as it came
 * @returns at most 3,000 characters, at no place of the mail
 * @example answeredText('Sorry, no.\n> Any news about the gardener job?') // => 'Any news about the gardener job?'
 */
export function answeredText(text: string, subject = ''): string {
  const lines = scanned(text)
  const cut = ownLines(lines, 0)
  if (cut.forwardAt >= 0 && isCoverNote(cut, lines, subject)) return ''
  const older = cut.older.map((line) => line.text.replace(/^\s{0,3}>\s?/, '')).join('\n')
  const { body, signatureAt } = ownText(older)
  return body
    .slice(0, signatureAt)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, ANSWERED_LIMIT)
}
