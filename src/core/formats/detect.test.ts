import { describe, expect, it } from 'vitest'
import { type DetectedFormat, detectFormat } from './detect.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, mark = true) =>
  Uint8Array.from(
    [...(mark ? '\uFEFF' : ''), ...text].flatMap((letter) => {
      const unit = letter.charCodeAt(0)
      return [unit & 0xff, unit >> 8]
    }),
  )
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const ROWS = 'Company,Role,Applied\nNorthwind,Analyst,2026-03-01\nFabrikam,Engineer,2026-03-02\n'
const MAIL =
  'From: Ada <ada@example.com>\nSubject: Hello\nDate: Sat, 7 Mar 2026 10:00:00 +0000\n\nHi'
const OPENING = 'From ada@example.com Sat Mar 07 10:00:00 2026'

const told: readonly (readonly [string, Uint8Array, string, DetectedFormat | null])[] = [
  ['a mailbox', utf8(`${OPENING}\n${MAIL}`), 'Inbox', 'mbox'],
  ['a mailbox called .eml', utf8(`\n${OPENING}\r\n${MAIL}`), 'a.eml', 'mbox'],
  ['a mail', utf8(MAIL), 'mail', 'eml'],
  ['a mail with a byte order mark', utf8(`\uFEFF${MAIL}`), 'mail.eml', 'eml'],
  ['a mail in Latin-1', latin1(`Subject: Gr\xfc\xdfe\n${MAIL}`), 'mail', 'eml'],
  ['a mail that starts with folded headers', utf8(`Received: from a\n\tby b\n${MAIL}`), 'x', 'eml'],
  ['a sheet with commas', utf8(ROWS), 'jobs.csv', 'sheet'],
  ['a sheet without a name that says so', utf8(ROWS), 'jobs', 'sheet'],
  ['a sheet with semicolons', latin1(ROWS.replaceAll(',', ';').replace('r', '\xe9')), 'a', 'sheet'],
  ['a sheet with tabs', utf8(ROWS.replaceAll(',', '\t')), 'a.txt', 'sheet'],
  ['a sheet in UTF-16', utf16(ROWS.replaceAll(',', '\t')), 'a.txt', 'sheet'],
  ['a sheet in UTF-16 without a mark', utf16(ROWS, false), 'a.csv', 'sheet'],
  ['a sheet of one column', utf8('Company\nNorthwind\nFabrikam\n'), 'a.csv', 'sheet'],
  ['a history file', utf8('{"format":"comeback-history/1","applications":[]}'), 'a', 'history'],
  ['a broken history file', utf8('{"format":"comeback-history/1","applicat'), 'a.json', 'history'],
  ['JSON that breaks off', utf8('{ "appl'), 'a.json', 'history'],
  ['other JSON', utf8('{"name":"x","version":"1"}'), 'package.json', null],
  ['a JSON list', utf8('[{"a":1,"b":2},\n{"a":1,"b":2}]'), 'a.json', null],
  ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'takeout', 'zip'],
  ['a workbook', latin1('PK\x03\x04\x14\0[Content_Types].xml'), 'jobs.xlsx', null],
  ['nothing', utf8(''), 'a.csv', null],
  ['white space', utf8(' \n\n'), 'a.csv', null],
  ['bytes', Uint8Array.from({ length: 600 }, (_, at) => (at * 7919) % 256), 'a.csv', null],
  ['a picture', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'a.eml', null],
  ['a PDF', utf8('%PDF-1.7\n1 0 obj,\n2 0 obj,'), 'a.pdf', null],
  ['a web page', utf8('<!doctype html><p>a,b\n<p>c,d'), 'a.csv', null],
  ['rich text', utf8('{\\rtf1\\ansi hello'), 'a.rtf', null],
  ['a calendar', utf8('BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR'), 'a.ics', null],
  ['prose', utf8('Dear Ada,\n\nthank you for the talk, it was good.\nBest, Bo'), 'a.txt', null],
  ['notes that look like a head', utf8('Company: Northwind\nRole: Analyst\n'), 'a.txt', null],
]

describe('detectFormat', () => {
  it.each(told)('tells %s', (_, bytes, name, format) => {
    expect(detectFormat(bytes, name)).toBe(format)
  })

  it('tells a large file by its first 64 KiB, cut inside a letter', () => {
    const rows = `Company,Role\n${'Café,Ingénieur\n'.repeat(6000)}`
    for (let at = 65_536; at < 65_540; at += 1) {
      expect(detectFormat(utf8(rows).subarray(0, at), 'a')).toBe('sheet')
    }
  })
})
