/**
 * What a spreadsheet gives: applications, and the rows that could not be taken.
 * Types only. Start reading at `SheetReading`; the work begins in read-sheet.ts.
 */
import type { EntryDraft } from '#core/model/entry.ts'
import type { Problem } from '#core/model/problem.ts'
import type { SheetField } from './column-aliases.ts'

/** Which of the two numbers of `3/4/2026` is the day. */
export type DateOrder = 'day-first' | 'month-first'

/**
 * Field to column name, as a person maps it; case and outer spaces do not matter.
 * An empty name says that no column holds the field. Fields left out are guessed.
 */
export type SheetMapping = Readonly<Partial<Record<SheetField, string>>>

export type SheetOptions = {
  readonly mapping?: SheetMapping
  /** Settles `3/4/2026` where the sheet itself does not. */
  readonly dateOrder?: DateOrder
}

/** One column of the sheet and what it was taken for. */
export type SheetColumn = {
  /** As in the header; a second one of the same name gets ` (2)`, a nameless one `column D`. */
  readonly name: string
  /** `null`: taken for nothing, its values are kept under `extra`. */
  readonly field: SheetField | null
  /** False where the person mapped it. */
  readonly guessed: boolean
  /** Its first values that are not blank, three at most. */
  readonly samples: readonly string[]
}

/** What only the person can tell. Until then the rows concerned are rejected, each named. */
export type SheetQuestion = {
  readonly id: 'date-order'
  readonly columns: readonly string[]
  readonly samples: readonly string[]
}

/** `records.length + rejected === read`, always. */
export type SheetReading = {
  /** Rows under the header that are not wholly blank. */
  readonly read: number
  readonly records: readonly { readonly place: string; readonly draft: EntryDraft }[]
  /**
   * At least one for each rejected row. A few belong to a row that was taken: a date without
   * a year, where the step is kept without its date.
   */
  readonly problems: readonly Problem[]
  readonly rejected: number
  readonly columns: readonly SheetColumn[]
  readonly openQuestions: readonly SheetQuestion[]
}
