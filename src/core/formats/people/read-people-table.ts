/**
 * A table of people (LinkedIn's `Connections.csv`, a Google or Outlook export) into contacts.
 *
 * Pure. LinkedIn writes some lines of notes above its header; whatever stands above the header is
 * passed over. Every row below is a record or is rejected with place, column and reason.
 * Start reading at `readPeopleTable`.
 */
import type { ContactDraft, ContactFacts, Employment } from '#core/model/contact.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Problem } from '#core/model/problem.ts'
import { withoutGuard } from '../csv-text.ts'
import { splitRows } from '../sheet/sheet-table.ts'
import { decodeText } from '../text-decoding.ts'
import { readMonthDate } from './month-date.ts'
import { isPeopleHeader, type PeopleField, peopleFieldsOf } from './people-columns.ts'
import { contactIdOf, linkOf, mailOf, type PeopleReading } from './people-types.ts'

const DELIMITERS = [',', ';', '\t'] as const
/** LinkedIn's notes take three lines. */
const HEADER_WITHIN = 30

type Header = {
  readonly delimiter: string
  readonly at: number
  readonly names: readonly string[]
  readonly fields: readonly (PeopleField | null)[]
}

/** Text with one kind of line end, without mark and the line that only names the delimiter. */
function plainText(bytes: Uint8Array): string {
  return decodeText(bytes)
    .text.replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^"?sep=."?\n/i, '')
}

function findHeader(text: string): Header | null {
  for (const delimiter of DELIMITERS) {
    const rows = splitRows(text, delimiter, HEADER_WITHIN)
    const at = rows.findIndex(({ cells }) => isPeopleHeader(cells))
    const names = rows[at]?.cells
    if (names) return { delimiter, at, names, fields: peopleFieldsOf(names) }
  }
  return null
}

/** Whether the beginning of a text is that of a table of people. */
export function isPeopleTable(beginning: string): boolean {
  return findHeader(beginning.replace(/\r\n?/g, '\n')) !== null
}

type Row = {
  readonly place: string
  /** Every filled cell of a field, in the order of the columns. */
  readonly all: (field: PeopleField) => readonly string[]
  readonly column: (field: PeopleField) => string | null
}

const LEFT_OUT = 'The row is left out.'

function rowOf(cells: readonly string[], header: Header, place: string): Row {
  const clean = (at: number) =>
    withoutGuard(cells[at] ?? '')
      .replaceAll('\u00A0', ' ')
      .trim()
  return {
    place,
    all: (field) =>
      header.fields.flatMap((one, at) => (one === field && clean(at) !== '' ? [clean(at)] : [])),
    column: (field) => header.names[header.fields.indexOf(field)] ?? null,
  }
}

function nameOf({ all }: Row): string {
  const parts = [...all('first-name'), ...all('last-name')].join(' ')
  return (parts || (all('name')[0] ?? '')).replace(/\s+/g, ' ').trim()
}

/** What reads as it should, and a problem for each cell that does not. */
function readable(
  row: Row,
  field: PeopleField,
  read: (text: string) => string | null,
  what: string,
): { readonly values: readonly string[]; readonly problems: readonly Problem[] } {
  const cells = row.all(field)
  const values = cells.flatMap((cell) => read(cell) ?? [])
  const problems = cells
    .filter((cell) => read(cell) === null)
    .map((cell) => ({
      place: row.place,
      field: row.column(field),
      reason: `"${cell.slice(0, 60)}" is no ${what}, so the contact comes in without it.`,
    }))
  return { values, problems }
}

function employmentOf({ all }: Row): Employment | null {
  const [employer] = all('employer')
  const [title = null] = all('title')
  if (employer === undefined) return null
  return { employer, title, from: null, to: null, isCurrent: true }
}

type Fate = { readonly draft: ContactDraft | null; readonly problems: readonly Problem[] }

function fateOf(row: Row): Fate {
  const name = nameOf(row)
  if (name === '') {
    const reason = `No name stands here: LinkedIn keeps an empty row for a closed account. ${LEFT_OUT}`
    return {
      draft: null,
      problems: [{ place: row.place, field: row.column('first-name'), reason }],
    }
  }
  const mails = readable(row, 'mail', mailOf, 'mail address')
  const links = readable(row, 'link', linkOf, 'web address')
  const days = readable(row, 'connected-on', readMonthDate, 'date that can be read')
  const employment = employmentOf(row)
  const notes = row.all('notes').join('\n')
  const phones = row.all('phone')
  const [connectedOn] = days.values
  const facts: Partial<ContactFacts> & { readonly name: string } = {
    name,
    ...(mails.values.length > 0 && { mails: mails.values }),
    ...(phones.length > 0 && { phones }),
    ...(links.values.length > 0 && { links: links.values }),
    ...(employment && { employments: [employment] }),
    ...(connectedOn !== undefined && { connectedOn }),
    ...(notes !== '' && { notes }),
  }
  const contactId = contactIdOf({
    uid: null,
    links: links.values,
    mails: mails.values,
    name,
    employer: employment?.employer ?? null,
  })
  return {
    draft: { contactId, facts },
    problems: [...mails.problems, ...links.problems, ...days.problems],
  }
}

/**
 * Reads a table of people, one a row.
 *
 * @param bytes the whole file, in any usual encoding
 * @throws DomainError `nothing-readable` where no header of a table of people is found
 */
export function readPeopleTable(bytes: Uint8Array): PeopleReading {
  const text = plainText(bytes)
  const header = findHeader(text)
  if (!header) {
    throw new DomainError(
      'nothing-readable',
      'No columns of first and last names were found, so this is no table of people.',
    )
  }
  const rows = splitRows(text, header.delimiter).slice(header.at + 1)
  const fates = rows.flatMap(({ cells, fault }, at): readonly (Fate & { place: string })[] => {
    const place = `row ${header.at + at + 2}`
    if (fault !== null) {
      const problem = { place, field: null, reason: `In this row ${fault}. ${LEFT_OUT}` }
      return [{ place, draft: null, problems: [problem] }]
    }
    if (cells.every((cell) => cell.trim() === '')) return []
    return [{ place, ...fateOf(rowOf(cells, header, place)) }]
  })
  const records = fates.flatMap(({ place, draft }) => (draft ? [{ place, draft }] : []))
  return {
    read: fates.length,
    records,
    rejected: fates.length - records.length,
    problems: fates.flatMap(({ problems }) => problems),
  }
}
