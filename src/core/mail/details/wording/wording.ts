/**
 * What the rules for details need of a language: its words for days, times, deadlines and
 * closings. Strings are parts of regular expressions, lower case, without flags; `\p{L}` may
 * be used. Start reading at `day-mentions.ts`, which puts them together.
 */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt'

export type Wording = {
  readonly language: Language
  /** Frequent small words that tell the language; plain words. */
  readonly common: readonly string[]
  /** January first. */
  readonly months: readonly string[]
  /** Sunday first, as `weekday` counts. */
  readonly weekdays: readonly string[]
  /** Short forms that count only with a number behind; Sunday first. */
  readonly shortWeekdays: readonly string[]
  readonly today: string
  readonly tomorrow: string
  readonly afterTomorrow: string
  readonly endOfWeek: string
  readonly endOfMonth: string
  /** Before or behind a weekday: that day of the next calendar week. */
  readonly nextWeek: string
  /** Before or behind a weekday: not the one of this calendar week. */
  readonly next: string
  /** Before or behind a weekday: it is past. */
  readonly last: string
  /** Behind a weekday: a week later than the nearest. */
  readonly weekLater: string
  /** Between a day's number and its month. */
  readonly monthJoin: string
  /** Behind a day's number: `th`, `.`, `º`. */
  readonly ordinal: string
  /** A day's number alone, the number in the one group: "the 12th", "dia 9". */
  readonly bareDay: string
  readonly and: string
  readonly or: string
  /** Joins the two ends of a range of days or times. */
  readonly to: string
  /** Whether "9.30" is a time and "12.3." a day. */
  readonly dottedTime: boolean
  readonly dottedDay: boolean
  /** Behind an hour. */
  readonly hourMark: string
  /** Before a bare hour. */
  readonly at: string
  /** One to twelve. */
  readonly numbers: readonly string[]
  /** Before an hour: half past it, half to it, a quarter past, a quarter to; behind it: and a half. */
  readonly halfPast: string | null
  readonly halfTo: string | null
  readonly quarterPast: string | null
  readonly quarterTo: string | null
  readonly andHalf: string | null
  readonly noon: string
  /** Before a time: any time later. */
  readonly after: string
  readonly morning: string
  readonly afternoon: string
  readonly sameTime: string
  /** Before a day: the last day for something. */
  readonly until: string
  /** Words of what a deadline is not about: contracts that end, adverts, starts. */
  readonly noDeadline: string
  /** `{n}` days, weeks or hours from now: the number in the one group, the unit in the next. */
  readonly within: string
  readonly units: {
    readonly hour: string
    readonly workday: string
    readonly day: string
    readonly week: string
  }
  /** Asks to send, answer, sign or hand in. */
  readonly handIn: string
  /** A time or day that is offered beside another. */
  readonly alternative: string
  /** Asks to pick among several. */
  readonly between: string
  /** A talk's time changes. */
  readonly moved: string
  /** Before a day or time that no longer holds. */
  readonly insteadOf: string
  /** The time named does not work. */
  readonly refused: string
  readonly openingHours: string
  /** Says by itself that no answer is wished for. */
  readonly noReply: string
  /** An answer or its mailbox, and that nobody sees it: both in one sentence say it, too. */
  readonly mailbox: string
  readonly unread: string
  /** Says by itself that the two stay in touch or that details are kept. */
  readonly staysInTouch: string
  /** A later time, another opening; and what one does then. Both in one sentence say it, too. */
  readonly later: string
  readonly link: string
  /** A sentence of data protection, which keeps details for nobody. */
  readonly privacy: string
  /** A closing line, from its start. */
  readonly closing: string
  /** Words of a desk, team, system or firm: no person's name holds one. */
  readonly noPerson: string
}
