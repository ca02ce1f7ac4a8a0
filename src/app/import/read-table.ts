/** Reads a sheet or a history file whole into drafts of entries; nothing is kept yet. */
import { readHistoryFile } from '#contracts/history-file.ts'
import type { WireLetter } from '#contracts/history-letters.ts'
import type { SaidPreferences, SettledThings } from '#contracts/history-schema.ts'
import type { FileReport } from '#contracts/views.ts'
import { readSheet } from '#core/formats/sheet/read-sheet.ts'
import type { SheetOptions } from '#core/formats/sheet/sheet-types.ts'
import { decodeText } from '#core/formats/text-decoding.ts'
import type { Person } from '#core/model/application.ts'
import type { EntryDraft, EntryOrigin } from '#core/model/entry.ts'
import { DomainError } from '#core/model/errors.ts'
import type { OwnTemplate } from '#core/model/letter-kinds.ts'
import type { Message } from '#core/model/message.ts'
import type { Problem } from '#core/model/problem.ts'
import { type Source, wholeBytes } from '../open-sources.ts'

/** One sheet or history file, read but not yet kept. */
export type ReadTable = {
  readonly source: Source
  readonly origin: EntryOrigin
  readonly drafts: readonly EntryDraft[]
  readonly rejected: number
  readonly problems: readonly Problem[]
  readonly messages: readonly Message[]
  readonly person: Person | null
  readonly settled: SettledThings | null
  readonly preferences: SaidPreferences | null
  readonly templates: readonly OwnTemplate[]
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
  return source.format === 'history'
    ? historyTable(source, bytes)
    : sheetTable(source, bytes, options)
}

function historyTable(source: Source, bytes: Uint8Array): ReadTable {
  const reading = readHistoryFile(decodeText(bytes).text)
  const { person, records, rejected, problems, messages, extra } = reading
  const { settled, preferences, templates, letters } = reading
  const drafts = records.map(({ draft }) => draft)
  return {
    source,
    origin: 'history-file',
    drafts,
    rejected,
    problems,
    messages,
    person,
    settled,
    preferences,
    templates,
    letters,
    extra,
    sheet: {},
  }
}

function sheetTable(source: Source, bytes: Uint8Array, options: SheetOptions): ReadTable {
  const { records, rejected, problems, columns, openQuestions } = readSheet(bytes, options)
  return {
    source,
    origin: 'sheet',
    drafts: records.map(({ draft }) => draft),
    rejected,
    problems,
    messages: [],
    person: null,
    settled: null,
    preferences: null,
    templates: [],
    letters: [],
    extra: {},
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
