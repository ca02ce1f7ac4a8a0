/**
 * What kind of file this is, told by its beginning. The name only breaks ties.
 *
 * Opens nothing and reads no more than it is given. Start reading at `detectFormat`.
 */
import { isHeaderLine, isSeparatorLine } from './mbox-separator.ts'
import { isPeopleTable } from './people/read-people-table.ts'
import { decodeText } from './text-decoding.ts'

export type DetectedFormat = 'history' | 'mbox' | 'eml' | 'sheet' | 'people' | 'vcard' | 'zip'

/** Enough to see what a file is; callers read this much before they decide. */
export const DETECT_BYTES = 64 * 1024

/**
 * Tells a file's format by its content.
 *
 * A JSON file that breaks off or has a fault counts as a history file, so that its reader can say
 * where the fault is; sound JSON that is something else does not. Office files are zip archives
 * inside, but nothing here reads them: `null`.
 *
 * @param head the first 64 KiB, or the whole of a shorter file
 * @param name the file's name; its ending helps where the content fits two formats
 * @returns `null` for an empty, a binary or an unknown file
 * @example detectFormat(new TextEncoder().encode('Company,Role,Applied\nNorthwind,Analyst,2026-03-01'), 'a.csv') // => 'sheet'
 * @example detectFormat(new TextEncoder().encode('<html><body>Jobs</body></html>'), 'jobs.csv') // => null
 */
export function detectFormat(head: Uint8Array, name: string): DetectedFormat | null {
  if (startsWith(head, 0x50, 0x4b)) return isOfficeFile(head) ? null : 'zip'
  const isCut = head.length >= DETECT_BYTES
  const text = decodeText(head, { cut: isCut })
    .text.replace(/^\uFEFF/, '')
    .trimStart()
  if (text === '') return null
  const lines = text.slice(0, 16_384).split(/\r\n|\n|\r/)
  if (isMbox(lines)) return 'mbox'
  if (/^BEGIN:VCARD\s/i.test(text)) return 'vcard'
  if (/^(?:<|%PDF|\{\\rtf|BEGIN:V)/i.test(text)) return null
  if (text.startsWith('{')) return isHistory(text, isCut) ? 'history' : null
  if (isMail(lines, name)) return 'eml'
  if (isBinary(text) || text.startsWith('[')) return null
  if (isPeopleTable(text.slice(0, 16_384))) return 'people'
  return isSheet(lines, name) ? 'sheet' : null
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

/** Spreadsheets and documents of office programs: the first names inside say so. */
function isOfficeFile(head: Uint8Array): boolean {
  const start = new TextDecoder('windows-1252').decode(head.subarray(0, 4096))
  return start.includes('[Content_Types].xml') || start.includes('mimetypeapplication/')
}

/** The first line opens a message; one with an odd date does where a head follows. */
function isMbox(lines: readonly string[]): boolean {
  const [first = '', second = ''] = lines
  return isSeparatorLine(first) || (first.startsWith('From ') && isHeaderLine(second))
}

function isHistory(text: string, isCut: boolean): boolean {
  if (/"comeback-history/.test(text)) return true
  const sound = isCut ? null : parsedJson(text)
  if (sound !== null) return 'applications' in sound || 'format' in sound
  return isCut ? /"(?:applications|milestones)"/.test(text) : /^\{\s*(?:"|\}|$)/.test(text)
}

/** The object that a text is, or `null` where it is no sound JSON. */
function parsedJson(text: string): object | null {
  try {
    return JSON.parse(text) as object
  } catch {
    return null
  }
}

const MAIL_HEADER =
  /^(?:from|to|cc|subject|date|message-id|received|return-path|delivered-to|mime-version|content-type|reply-to|sender|dkim-signature|arc-seal|authentication-results|x-[\w-]+)[ \t]*:/i

/** A head of at least two headers that mails have; one is enough for a file called .eml. */
function isMail(lines: readonly string[], name: string): boolean {
  if (!isHeaderLine(lines[0] ?? '')) return false
  let found = 0
  for (const line of lines.slice(0, 400)) {
    if (MAIL_HEADER.test(line)) found += 1
    else if (!isHeaderLine(line) && !/^[ \t]/.test(line)) break
  }
  return found >= (/\.eml$/i.test(name) ? 1 : 2)
}

/** Control characters that no text has. */
function isBinary(text: string): boolean {
  let odd = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0) return true
    if (unit < 0x20 && !(unit >= 9 && unit <= 13) && unit !== 0x1b) odd += 1
    if (unit >= 0x7f && unit < 0xa0) odd += 1
  }
  return odd > text.length / 200
}

const SHEET_NAME = /\.(?:csv|tsv|tab)$/i
const DELIMITERS = [',', ';', '\t'] as const
const SAMPLE_ROWS = 20
/** The share of rows that must have as many cells as the first. */
const ALIKE_SHARE = 0.7
/** A column's name is short; a sentence is not. In characters. */
const MAX_NAME_LENGTH = 60

/** Rows with as many cells as the first row; a file called .csv is taken at its word. */
function isSheet(lines: readonly string[], name: string): boolean {
  if (SHEET_NAME.test(name)) return true
  const rows = lines.filter((line) => line.trim() !== '').slice(0, SAMPLE_ROWS)
  if (/^sep=.$/i.test(rows[0] ?? '')) return true
  if (rows.length < 2) return false
  return DELIMITERS.some((delimiter) => {
    const [names = [], ...others] = rows.map((row) => row.replace(/"[^"]*"/g, 'x').split(delimiter))
    const named = names.filter((cell) => cell.trim() !== '')
    const alike = others.filter((cells) => cells.length === names.length).length
    return (
      named.length > 1 &&
      named.every((cell) => cell.length <= MAX_NAME_LENGTH) &&
      alike >= Math.max(1, ALIKE_SHARE * others.length)
    )
  })
}
