/** Ports of the calendar: what programs were told, and the secret of the private address. */
import type { ToldEntry } from '#core/calendar/calendar-book.ts'

export type CalendarBook = {
  /** The unguessable part of the feed's address; `null`: switched off. */
  readonly token: string | null
  readonly told: readonly ToldEntry[]
}

export type CalendarDesk = {
  /**
   * Reads the book, and keeps what `work` makes of it where that is another one. One at a time.
   *
   * @throws DomainError `file-unreadable`
   */
  readonly change: <Result>(
    work: (book: CalendarBook) => Promise<{ readonly book: CalendarBook; readonly result: Result }>,
  ) => Promise<Result>
  /** 256 random bits, safe in an address. */
  readonly newToken: () => string
}
