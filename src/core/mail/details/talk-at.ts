/**
 * The one fixed day and time of the talk that a mail invites to.
 *
 * Each time is put to the day it stands with; opening hours, deadlines, past days and times that
 * no longer hold are left out. What remains must be one talk, else nothing is told. Start
 * reading at `talkAt`.
 */
import type { Day } from '#core/model/dates.ts'
import { addDays, daysBetween, weekday } from '#core/model/dates.ts'
import type { Mail } from '#core/model/message.ts'
import { type DayMention, dayMentions } from './day-mentions.ts'
import { perLanguage, wholeWords } from './pattern.ts'
import { type TimeMention, timeMentions } from './time-mentions.ts'
import type { Wording } from './wording/wording.ts'

type Pair = {
  readonly day: DayMention
  readonly time: TimeMention
  /** Day and time stand in one sentence or in two lines of a list. */
  readonly isClose: boolean
}

/** How far a time may stand behind its day. */
const FAR = 130
const CLOSE_LINES = 60
/** "3.15pm on Monday", "14h de segunda-feira". */
const BEFORE_DAY =
  /^[\s,.(-]*(?:\(?\p{L}+\)?\s)?(?:on|am|de|da|do|du|le|el|of|no dia|na|nesta|à|en|del|the)?[\s,(]*$/u
const SENTENCE_END = /[.!?](?=\s+\p{L})(?<!\b(?:dr|sr|sra|st|ca|bzw|nr|ref|h)\.)|\n\s*\n/u

const patternsOf = perLanguage((wording: Wording) => ({
  until: new RegExp(
    `(?<!\\p{L})(?!(?:para el|pour|pour le|para|au plus|validez) *$)(?:${wording.until})[\\s:]*$`,
    'u',
  ),
  after: new RegExp(`(?<!\\p{L})(?:${wording.after}) *$`, 'u'),
  either: new RegExp(`^[\\s,]*(?:\\p{L}+ ){0,1}(?:${wording.or})(?: \\p{L}+){0,3}[\\s,]*$`, 'u'),
  openingHours: wholeWords(wording.openingHours),
  alternative: new RegExp(`^[^.\\n]{0,22}?[,.?;]?\\s*(?<!\\p{L})(?:${wording.alternative})`, 'u'),
  between: wholeWords(wording.between),
  moved: wholeWords(wording.moved),
  insteadOf: new RegExp(
    `(?<!\\p{L})(?:${wording.insteadOf})\\s*(?:der?|dem|den|the|le|el|la|las|o|a|às|as|\\s)*[(\\s]*$`,
    'u',
  ),
  refused: wholeWords(wording.refused),
  sameTime: wholeWords(wording.sameTime, 'gu'),
}))

function sentenceAround(flat: string, from: number, to: number): string {
  const before = flat.slice(Math.max(0, from - 220), from)
  const after = flat.slice(to, to + 160)
  const starts = [...before.matchAll(/[.!?](?=\s+[\p{L}¿¡"(])|\n/gu)]
  const start = starts.at(-1)?.index ?? -1
  const end = /[.!?](?=\s)|\n/u.exec(after)?.index ?? after.length
  return before.slice(start + 1) + flat.slice(from, to) + after.slice(0, end)
}

function pairOf(time: TimeMention, days: readonly DayMention[], flat: string): Pair | null {
  const after = days.find((day) => day.from >= time.to)
  const gapAfter = after ? flat.slice(time.to, after.from) : ''
  if (after && gapAfter.length <= 24 && !gapAfter.includes('\n') && BEFORE_DAY.test(gapAfter)) {
    const before = days.findLast((day) => day.to <= time.from)
    const gapBefore = before ? flat.slice(before.to, time.from) : ''
    if (!before || gapBefore.length > 12 || gapBefore.length > gapAfter.length + 6)
      return { day: after, time, isClose: true }
  }
  const before = days.findLast((day) => day.to <= time.from)
  if (!before) return null
  const gap = flat.slice(before.to, time.from)
  if (gap.length > FAR) return null
  const isClose = !SENTENCE_END.test(gap) && (gap.includes('\n') ? gap.length <= CLOSE_LINES : true)
  return { day: before, time, isClose }
}

const key = ({ day, time }: Pair): string => `${day.first} ${time.minutes}`

function written(day: Day, minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${day}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

/** Pairs that may be the talk: not past, no deadline, no opening hour. */
function candidates(
  pairs: readonly Pair[],
  flat: string,
  wording: Wording,
  sent: Day,
): readonly Pair[] {
  const patterns = patternsOf(wording)
  const latest = addDays(sent, 366)
  return pairs.filter(({ day, time }) => {
    if (day.isPast || day.first < sent || day.first > latest) return false
    const before = (at: number) => flat.slice(Math.max(0, at - 30), at)
    if (patterns.until.test(before(day.from))) return false
    if (time.from < day.from && patterns.until.test(before(time.from))) return false
    if (patterns.after.test(before(time.from))) return false
    if (time.from > day.to && patterns.until.test(before(time.from)) && time.endMinutes === null)
      return false
    return !patterns.openingHours.test(sentenceAround(flat, time.from, time.to))
  })
}

/** Those whose sentence does not take them back. */
function standing(pairs: readonly Pair[], flat: string, wording: Wording): readonly Pair[] {
  const { refused, insteadOf } = patternsOf(wording)
  return pairs.filter(({ day, time }) => {
    const from = Math.min(day.from, time.from)
    const before = flat.slice(Math.max(0, from - 30), from)
    if (insteadOf.test(before)) return false
    if (
      time.from > day.to &&
      insteadOf.test(flat.slice(Math.max(day.to, time.from - 24), time.from)) &&
      /[\p{L}]/u.test(flat.slice(day.to, time.from))
    )
      return false
    return !refused.test(sentenceAround(flat, from, Math.max(day.to, time.to)))
  })
}

/** A day with "at the same time": the time is the one that the other talk had. */
function sameTimePairs(
  flat: string,
  days: readonly DayMention[],
  times: readonly TimeMention[],
  wording: Wording,
): readonly Pair[] {
  const pairs: Pair[] = []
  for (const match of flat.matchAll(patternsOf(wording).sameTime)) {
    const day = days.findLast(({ to }) => to <= match.index)
    const time = times[0]
    const wider = times.find(({ from }) => from > match.index) ?? time
    if (day && wider && match.index - day.to < 40) pairs.push({ day, time: wider, isClose: true })
  }
  return pairs
}

/** Several days stay only where the talk is moved: then the last one named holds. */
function chosen(
  pairs: readonly Pair[],
  isMoved: boolean,
  movesAt: (pair: Pair) => boolean,
): Pair | null {
  const first = pairs[0]
  if (!first) return null
  const days = new Set(pairs.map(({ day }) => day.first))
  if (days.size > 1) {
    const lastDay = pairs.at(-1)?.day.first
    return isMoved ? (pairs.find(({ day }) => day.first === lastDay) ?? null) : null
  }
  const last = pairs.findLast(movesAt)
  if (last) return last
  const mentions = new Map<DayMention, Pair>()
  for (const pair of pairs) if (!mentions.has(pair.day)) mentions.set(pair.day, pair)
  const values = new Set([...mentions.values()].map(key))
  return values.size > 1 ? null : first
}

/** "Monday at 10 or Tuesday at 2", "11.30 or 3.15 on Wednesday": to choose from. */
function isEither(pairs: readonly Pair[], flat: string, either: RegExp): boolean {
  return pairs.some((pair, at) => {
    const next = pairs[at + 1]
    if (!next) return false
    const end = Math.min(Math.max(pair.day.to, pair.time.to), next.time.from)
    const from = pair.day === next.day ? pair.time.to : end
    const to = pair.day === next.day ? next.time.from : Math.min(next.day.from, next.time.from)
    return to > from && to - from < 40 && either.test(flat.slice(from, to))
  })
}

/** "On Friday" of a talk whose date stands elsewhere in the mail is that Friday. */
function datedWeekdays(days: readonly DayMention[]): readonly DayMention[] {
  const dates = days.filter(({ isDate, isPast, joined }) => isDate && !isPast && joined === 'one')
  return days.map((day) => {
    if (day.isDate || day.isPast) return day
    const same = dates.find(
      ({ first }) => weekday(first) === weekday(day.first) && daysBetween(day.first, first) <= 14,
    )
    return same && same.first >= day.first ? { ...day, first: same.first, last: same.last } : day
  })
}

/**
 * Where several times are told for one day: its first, which is when it begins; of a moved talk
 * the last.
 */
function timeOf({ time }: Pair, isMoved: boolean, flat: string, wording: Wording): number {
  if (!isMoved || time.endMinutes === null) return time.minutes
  const words = sentenceAround(flat, time.from, time.to)
  const isFromTo = /(?<!\p{L})(?:from|de|das|von) ?$/u.test(flat.slice(0, time.from).slice(-6))
  return isFromTo && patternsOf(wording).moved.test(words) ? time.endMinutes : time.minutes
}

/**
 * @param subject the subject, `body` the newest own text, both as `flatText` makes them
 * @param sent the day the mail was sent
 * @returns `YYYY-MM-DDTHH:MM` in the mail's own clock; `null` unless one time is fixed
 * For instance `talkAt('', 'see you on monday at 9.30', ENGLISH, '2026-03-05', null)` is `'2026-03-09T09:30'`.
 */
export function talkAt(
  subject: string,
  body: string,
  wording: Wording,
  sent: Day,
  calendarMethod: Mail['calendarMethod'],
): string | null {
  if (calendarMethod === 'CANCEL') return null
  const isReply = /^\s*(?:re|aw|sv|antw|fwd?|wg|tr|rv|enc|res)\s*:/.test(subject)
  const flat = isReply ? body : `${subject}\n\n${body}`
  const patterns = patternsOf(wording)
  const days = datedWeekdays(dayMentions(flat, wording, sent))
  const times = timeMentions(flat, wording, days)
  const paired = times.map((time) => pairOf(time, days, flat)).filter((pair) => pair !== null)
  const pairs = [...paired, ...sameTimePairs(flat, days, times, wording)].toSorted(
    (a, b) => Math.max(a.day.from, a.time.from) - Math.max(b.day.from, b.time.from),
  )
  const possible = candidates(pairs, flat, wording, sent)
  const held = standing(possible, flat, wording)
  const close = held.some(({ isClose }) => isClose) ? held.filter(({ isClose }) => isClose) : held
  const movesAt = ({ day, time }: Pair) =>
    patterns.moved.test(
      sentenceAround(flat, Math.min(day.from, time.from), Math.max(day.to, time.to)),
    )
  const isMoved =
    possible.length > held.length || patterns.moved.test(subject) || possible.some(movesAt)
  if (isEither(close, flat, patterns.either)) return null
  const pair = chosen(close, isMoved, movesAt)
  if (!pair) return null
  if (pair.day.joined === 'or' || pair.day.joined === 'span') return null
  const end = Math.max(pair.day.to, pair.time.to)
  if (patterns.alternative.test(flat.slice(end, end + 60))) return null
  const start = Math.min(pair.day.from, pair.time.from)
  if (patterns.between.test(flat.slice(Math.max(0, start - 40), start))) return null
  if (patterns.between.test(flat.slice(pair.day.to, Math.max(pair.day.to, pair.time.from))))
    return null
  return written(pair.day.first, timeOf(pair, isMoved, flat, wording))
}
