/**
 * A pasted line or a posting's text → what it tells of one application.
 *
 * Only what stands there: a field that the text does not tell is `null`, and each comes with the
 * piece it was read from. Method, figures, limits: docs/methods/pasted-application.md.
 * Start reading at `readPasted`.
 */
import type { Day } from '#core/model/dates.ts'
import { type PastedDate, takeDate } from './pasted-date.ts'
import { lineParts } from './pasted-line.ts'
import type { Parts, Told } from './pasted-parts.ts'
import { postingParts } from './pasted-posting.ts'

export type Pasted = Parts & {
  readonly kind: 'line' | 'posting' | 'address'
  readonly appliedOn: Told<Day> | null
  /** A date that can be read two ways: for the person to choose. */
  readonly dateToChoose: PastedDate['open']
  /** The text itself, where it is a posting. */
  readonly postingText: string | null
}

/** A note of one's own is a line or two; a posting is longer. */
const LINE_CHARACTERS = 200
const LINE_LINES = 3
const ADDRESS = /^\s*(?:https?:\/\/|www\.)\S+\s*$/i
const NOTHING: Parts = { employer: null, role: null, channel: null }

/**
 * @param text  as pasted; may be empty
 * @param today a date without a year is the latest one that is not after it
 * @example readPasted('Northwind – Data Analyst, 3 May via referral', '2026-11-23').role?.value // => 'Data Analyst'
 */
export function readPasted(text: string, today: Day): Pasted {
  const whole = text.trim()
  const none = { appliedOn: null, dateToChoose: null, postingText: null }
  if (ADDRESS.test(whole)) return { kind: 'address', ...NOTHING, ...none }
  const lines = whole.split('\n').filter((line) => line.trim() !== '')
  if (whole.length > LINE_CHARACTERS || lines.length > LINE_LINES) {
    return { kind: 'posting', ...postingParts(lines), ...none, postingText: whole }
  }
  // A tab parts cells; what looks for dates would make a space of it.
  const { told, open, rest } = takeDate(whole.replaceAll('\t', ' | '), today)
  return { kind: 'line', ...lineParts(rest), ...none, appliedOn: told, dateToChoose: open }
}
