/** Reads a sheet, a history file or a file of people whole into drafts; nothing is kept yet. */
import { readHistoryFile } from '#contracts/history-file.ts'
import type { WireLetter } from '#contracts/history-letters.ts'
import type { PeopleWords } from '#contracts/history-people.ts'
import type { SaidPreferences, SettledThings } from '#contracts/history-schema.ts'
import type { FileReport } from '#contracts/views.ts'
import type { PeopleReading } from '#core/formats/people/people-types.ts'
import { readPeopleTable } from '#core/formats/people/read-people-table.ts'
import { readVcards } from '#core/formats/people/read-vcards.ts'
import { readSheet } from '#core/formats/sheet/read-sheet.ts'
import type { SheetOptions } from '#core/formats/sheet/sheet-types.ts'
import { decodeText } from '#core/formats/text-decoding.ts'
import type { Person } from '#core/model/application.ts'
import type { ContactDraft } from '#core/model/contact.ts'
import type { EntryDraft, EntryOrigin } from '#core/model/entry.ts'
import { DomainError } from '#core/model/errors.ts'
import type { OwnTemplate } from '#core/model/letter-kinds.ts'
import type { Message } from '#core/model/message.ts'
import type { Problem } from '#core/model/problem.ts'
import { type Source, wholeBytes } from '../open-sources.ts'
import { draftOfContact } from '../people/people-in-history.ts'

/** One sheet, history file or file of people, read but not yet kept. */
export type ReadTable = {
  readonly source: Source
  readonly origin: EntryOrigin
  readonly drafts: readonly EntryDraft[]
  readonly contacts: readonly ContactDraft[]
  readonly rejected: number
  readonly problems: readonly Problem[]
  readonly messages: readonly Message[]
  readonly person: Person | null
  readonly settled: SettledThings | null
  readonly preferences: SaidPreferences | null
  readonly templates: readonly OwnTemplate[]
  readonly people: PeopleWords | null
  readonly letters: readonly WireLetter[]
  readonly extra: Readonly<Record<string, unknown>>
  readonly sheet: Pick<FileReport, 'columns' | 'questions'>
}

/** Larger tables are surely something else: 100,000 applications take about 30 MB. */
const MAX_TABLE_BYTES = 200_000_000

/** @throws DomainError `too-large`, `nothing-readable`, `bad-mapping`, `bad-input` */
export async function readTable(source: Source, options: SheetOptions): Promise<ReadTable> {
  if ((source.size ?? 0) > MAX_TABLE_BYTES) {
    throw new DomainError(
      'too-large',
      `"${source.name}" is larger than 200 MB, too large for a table.`,
    )
  }
  const bytes = await wholeBytes(source)
  switch (source.format) {
    case 'history':
      return historyTable(source, bytes)
    case 'people':
      return peopleTable(source, readPeopleTable(bytes))
    case 'vcard':
      return peopleTable(source, readVcards(bytes))
    default:
      return sheetTable(source, bytes, options)
  }
}

/** Whether a source is read whole by `readTable`; all others are mails. */
export function isTable({ format }: Pick<Source, 'format'>): boolean {
  return format === 'sheet' || format === 'history' || format === 'people' || format === 'vcard'
}

/** What a table says of anything but what it is about. */
const NOTHING_BESIDE = {
  drafts: [],
  contacts: [],
  messages: [],
  person: null,
  settled: null,
  preferences: null,
  people: null,
  templates: [],
  letters: [],
  extra: {},
  sheet: {},
} as const

function peopleTable(source: Source, { records, rejected, problems }: PeopleReading): ReadTable {
  const contacts = records.map(({ draft }) => draft)
  return { ...NOTHING_BESIDE, source, origin: 'sheet', contacts, rejected, problems }
}

function historyTable(source: Source, bytes: Uint8Array): ReadTable {
  const reading = readHistoryFile(decodeText(bytes).text)
  const { person, records, rejected, problems, messages, extra } = reading
  const { settled, preferences, templates, letters, contacts, people } = reading
  const drafts = records.map(({ draft }) => draft)
  return {
    ...NOTHING_BESIDE,
    source,
    origin: 'history-file',
    drafts,
    contacts: contacts.map(draftOfContact),
    people,
    rejected,
    problems,
    messages,
    person,
    settled,
    preferences,
    templates,
    letters,
    extra,
  }
}

function sheetTable(source: Source, bytes: Uint8Array, options: SheetOptions): ReadTable {
  const { records, rejected, problems, columns, openQuestions } = readSheet(bytes, options)
  return {
    ...NOTHING_BESIDE,
    source,
    origin: 'sheet',
    drafts: records.map(({ draft }) => draft),
    rejected,
    problems,
    sheet: {
      columns: columns.map((column) => ({ ...column, samples: [...column.samples] })),
      questions: openQuestions.map(({ id, columns: names, samples }) => ({
        id,
        columns: [...names],
        samples: [...samples],
      })),
    },
  }
}
