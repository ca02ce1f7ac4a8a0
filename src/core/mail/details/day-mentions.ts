/**
 * The days that a text names, against the day it was sent.
 *
 * Finds dates with a month, numeric dates, weekdays, "tomorrow" and "the 12th"; a weekday beside
 * a date is one mention. Start reading at `dayMentions`.
 */
import { addDays, type Day, dayOf, daysBetween, weekday } from '#core/model/dates.ts'
import { perLanguage, wholeWords } from './pattern.ts'
import type { Wording } from './wording/wording.ts'

/** `first` and `last` differ where several days or a span are named together. */
export type DayMention = {
  readonly from: number
  readonly to: number
  readonly first: Day
  readonly last: Day
  /** How several days stand together: one of them, all of them, or a span. */
  readonly joined: 'one' | 'or' | 'and' | 'span'
  readonly isPast: boolean
  /** Names a day of the calendar, not a weekday alone. */
  readonly isDate: boolean
}

type Found = Omit<DayMention, 'isPast'> & { readonly isPast?: boolean; readonly rank: number }
type Scan = {
  readonly pattern: RegExp
  readonly read: (match: RegExpMatchArray, sent: Day, isAmerican: boolean | null) => Read | null
}
type Read = {
  readonly first: Day
  readonly last?: Day
  readonly joined?: DayMention['joined']
  readonly isPast?: boolean
  readonly isDate: boolean
}

/** A date without year further back than this is one of the coming year. */
const LONG_PAST_DAYS = 150

/** The date with this day and month that is meant; the year is the nearest that makes sense. */
function nearDate(day: number, month: number, year: string | undefined, sent: Day): Day | null {
  if (year) return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day)
  const sentYear = Number(sent.slice(0, 4))
  const here = dayOf(sentYear, month, day)
  if (here && daysBetween(here, sent) > LONG_PAST_DAYS) return dayOf(sentYear + 1, month, day)
  if (here && daysBetween(sent, here) > 365 - LONG_PAST_DAYS) return dayOf(sentYear - 1, month, day)
  return here
}

/** The nearest date from the sent day on with this number in its month. */
function comingNumber(day: number, sent: Day): Day | null {
  const [year, month] = [Number(sent.slice(0, 4)), Number(sent.slice(5, 7))]
  const here = dayOf(year, month, day)
  if (here && here >= sent) return here
  return month === 12 ? dayOf(year + 1, 1, day) : dayOf(year, month + 1, day)
}

function comingWeekday(number: number, sent: Day): Day {
  return addDays(sent, ((number - weekday(sent) + 6) % 7) + 1)
}

function ofNextWeek(number: number, sent: Day): Day {
  const monday = addDays(sent, 7 - ((weekday(sent) + 6) % 7))
  return addDays(monday, (number + 6) % 7)
}

function indexOf(word: string, names: readonly RegExp[]): number {
  return names.findIndex((name) => name.test(word))
}

const whole = (sources: readonly string[]) =>
  sources.map((source) => new RegExp(`^(?:${source})$`, 'u'))

function joinOf(text: string, wording: Wording, before: string): DayMention['joined'] {
  if (wholeWords(`(?:${wording.between})`).test(before.slice(-14))) return 'span'
  if (wholeWords(wording.or).test(text) || /\//.test(text)) return 'or'
  if (wholeWords(wording.and).test(text) || /[,+&]/.test(text)) return 'and'
  return 'span'
}

function monthScans(wording: Wording): readonly Scan[] {
  const names = whole(wording.months.map((names) => `(?:${names})\\.?`))
  const months = wording.months.join('|')
  const joins = `\\s?(?:,|/|\\+|&|${wording.and}|${wording.or}|${wording.to})\\s?`
  const article = '(?:the |der |den |dem |am |on |le |el |o |ao |al |dia |día |au |du )?'
  const number = `(?:1er|\\d{1,2})${wording.ordinal}?`
  const year = '(?:,?\\s?(?:de |del |of )?(20\\d{2})(?!\\d))?'
  const several = `((?:${article}${number}(?:\\s?(?:\\p{L}+)\\.?)?${joins}${article})+)?`
  const read: Scan['read'] = (match, sent) => {
    const month = indexOf(match[3] as string, names) + 1
    const last = nearDate(Number.parseInt(match[2] as string, 10), month, match[4], sent)
    if (!last || month === 0) return null
    const earlier = (match[1] ?? '').match(/\d{1,2}/g) ?? []
    if (earlier.length === 0) return { first: last, isDate: true }
    const start = nearDate(Number(earlier[0]), month, match[4], sent)
    if (!start || start > last) return { first: last, isDate: true }
    const joined = joinOf(match[1] as string, wording, (match.input ?? '').slice(0, match.index))
    return { first: start, last, joined, isDate: true }
  }
  const dayFirst: Scan = {
    pattern: wholeWords(
      `${several}(1er|\\d{1,2})${wording.ordinal}?\\s?${wording.monthJoin}\\s?((?:${months})\\.?)${year}`,
      'gu',
    ),
    read,
  }
  if (wording.language !== 'en') return [dayFirst]
  const monthFirst: Scan = {
    pattern: wholeWords(
      `((?:${months})\\.?) (\\d{1,2})(?:st|nd|rd|th)?(?!:?\\d| ?[ap]\\.?m)(?:(${joins})(\\d{1,2})(?:st|nd|rd|th)?(?!:?\\d| ?[ap]\\.?m))?${year}`,
      'gu',
    ),
    read: (match, sent) => {
      const month = indexOf(match[1] as string, names) + 1
      const first = nearDate(Number(match[2]), month, match[5], sent)
      const last = match[4] ? nearDate(Number(match[4]), month, match[5], sent) : first
      if (!first || !last || last < first) return null
      if (!match[4]) return { first, isDate: true }
      const joined = joinOf(match[3] as string, wording, (match.input ?? '').slice(0, match.index))
      return { first, last, joined, isDate: true }
    },
  }
  return [dayFirst, monthFirst]
}

function numericScans(wording: Wording): readonly Scan[] {
  const iso: Scan = {
    pattern: /(?<![\d-])(20\d\d)-(\d\d)-(\d\d)(?!\d)/g,
    read: (match) => {
      const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
      return day ? { first: day, isDate: true } : null
    },
  }
  const read: Scan['read'] = (match, sent, isAmerican) => {
    const [one, two] = [Number(match[1]), Number(match[2])]
    const monthFirst = one > 12 ? false : two > 12 ? true : one === two ? false : isAmerican
    if (monthFirst === null) return null
    const day = monthFirst ? nearDate(two, one, match[3], sent) : nearDate(one, two, match[3], sent)
    return day ? { first: day, isDate: true } : null
  }
  const slashed: Scan = {
    pattern: /(?<![\d/.,])(\d{1,2})\/(\d{1,2})(?:\/(20\d\d|\d\d))?(?![\d/]|\s?%)/g,
    read,
  }
  const withYear: Scan = {
    pattern: /(?<![\d.-])(\d{1,2})[.-]\s?(\d{1,2})[.-]\s?(20\d\d|\d\d)(?!\d|\.\d)/g,
    read,
  }
  const dotted: Scan = { pattern: /(?<![\d.,§])(\d{1,2})\.\s?(0?[1-9]|1[0-2])\.(?!\d)/g, read }
  const shortly: Scan = {
    pattern: /(?<=(?:bis|zum|am|den|tag|woch),? )(\d{1,2})\.(0?[1-9]|1[0-2])(?![\d:]| ?(?:uhr|h))/g,
    read,
  }
  return [iso, slashed, withYear, ...(wording.dottedDay ? [dotted, shortly] : [])]
}

function weekdayScans(wording: Wording): readonly Scan[] {
  const long = whole(wording.weekdays)
  const short = whole(wording.shortWeekdays.map((name) => `(?:${name})`))
  const names = wording.weekdays.join('|')
  const shorts = wording.shortWeekdays.join('|')
  const sides = `${wording.nextWeek}|${wording.next}|${wording.last}|${wording.weekLater}`
  const [nextWeek, next, last, weekLater] = [
    wording.nextWeek,
    wording.next,
    wording.last,
    wording.weekLater,
  ].map((source) => wholeWords(source)) as [RegExp, RegExp, RegExp, RegExp]
  const plain: Scan = {
    pattern: wholeWords(`(?:(${sides})[ ,]+)?(${names})(?: (${sides}))?`, 'gu'),
    read: (match, sent) => {
      const number = long.findIndex((name) => name.test(match[2] as string))
      const side = `${match[1] ?? ''} ${match[3] ?? ''}`
      if (last.test(side) && !next.test(side))
        return { first: addDays(sent, -1), isPast: true, isDate: false }
      const coming = comingWeekday(number, sent)
      const nearest = weekday(sent) === number ? sent : coming
      if (nextWeek.test(side)) return { first: ofNextWeek(number, sent), isDate: false }
      if (match[3] && weekLater.test(match[3])) return { first: addDays(nearest, 7), isDate: false }
      if (next.test(side)) {
        const after = ofNextWeek(number, sent)
        return { first: after > coming ? after : coming, isDate: false }
      }
      return { first: coming, isDate: false }
    },
  }
  /** "Thursday the 12th", "quinta, dia 12", "vendredi 13": the number must fall on that weekday. */
  const numbered: Scan = {
    pattern: wholeWords(
      `(?:(${names})|(${shorts})\\.?),?\\s?(?:the |den |dem |le |el |dia |día |\\()*(\\d{1,2})(?:${wording.ordinal})?(?!\\d|\\s?[:/]|\\.\\d|\\s?(?:-|bis|to)\\s?\\d|\\s?(?:${wording.hourMark}|am|pm|a\\.m|p\\.m)(?!\\p{L}))\\)?`,
      'gu',
    ),
    read: (match, sent) => {
      const number = match[1]
        ? long.findIndex((name) => name.test(match[1] as string))
        : short.findIndex((name) => name.test(match[2] as string))
      const day = comingNumber(Number(match[3]), sent)
      return day && weekday(day) === number ? { first: day, isDate: true } : null
    },
  }
  return [numbered, plain]
}

function wordScans(wording: Wording): readonly Scan[] {
  const after = (source: string, days: number): Scan => ({
    pattern: wholeWords(source, 'gu'),
    read: (_match, sent) => ({ first: addDays(sent, days), isDate: true }),
  })
  const bare: Scan = {
    pattern: wholeWords(wording.bareDay, 'gu'),
    read: (match, sent) => {
      const day = comingNumber(Number.parseInt(match[1] ?? match[2] ?? '', 10), sent)
      return day ? { first: day, isDate: true } : null
    },
  }
  const endOfWeek: Scan = {
    pattern: wholeWords(wording.endOfWeek, 'gu'),
    read: (_match, sent) => ({ first: addDays(sent, (5 - weekday(sent) + 7) % 7), isDate: true }),
  }
  const endOfMonth: Scan = {
    pattern: wholeWords(wording.endOfMonth, 'gu'),
    read: (_match, sent) => {
      const next = comingNumber(1, addDays(sent, 1))
      return next ? { first: addDays(next, -1), isDate: true } : null
    },
  }
  return [
    endOfWeek,
    endOfMonth,
    after(wording.afterTomorrow, 2),
    after(wording.tomorrow, 1),
    after(wording.today, 0),
    bare,
  ]
}

const scansOf = perLanguage((wording: Wording) => [
  ...monthScans(wording),
  ...numericScans(wording),
  ...weekdayScans(wording),
  ...wordScans(wording),
])

/** Whether numeric dates are month first: told, or `null` where the text leaves it open. */
function isAmerican(flat: string, wording: Wording): boolean | null {
  if (wording.language !== 'en') return false
  const months = wording.months.join('|')
  const monthFirst = new RegExp(`\\b(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!:)`, 'u').test(
    flat,
  )
  const dayFirst = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})\\b`, 'u').test(
    flat,
  )
  if (dayFirst || /[£€]|\b(?:whilst|cv)\b/.test(flat)) return false
  return monthFirst && /\d ?[ap]\.?m\b/.test(flat) ? true : null
}

const GLUE =
  /^[\s,.(:|-]*(?:(?:the|den|dem|der|am|on|le|el|o|dia|día|a|em|no|au|du|del|de) ?)?[\s,(]*$/

/** Joins "Thursday" and "12 March", "amanhã" and "6/3", keeping the date. */
function merged(found: readonly Found[], flat: string): readonly Found[] {
  const result: Found[] = []
  for (const next of found) {
    const before = result.at(-1)
    const gap = before ? flat.slice(before.to, next.from) : ''
    const beside =
      before !== undefined && gap.length <= 8 && !gap.includes('\n\n') && GLUE.test(gap)
    if (beside && (before.isDate !== next.isDate || before.first === next.first)) {
      const kept = next.isDate ? next : before
      result[result.length - 1] = { ...kept, from: before.from, to: next.to }
    } else result.push(next)
  }
  return result
}

/**
 * The days named in a text, in order.
 *
 * @param flat text as `flatText` makes it
 * @param sent the day the mail was sent
 * For instance `dayMentions('on thursday 12 march', ENGLISH, '2026-03-05')[0].first` is `'2026-03-12'`.
 */
export function dayMentions(flat: string, wording: Wording, sent: Day): readonly DayMention[] {
  const american = isAmerican(flat, wording)
  const all: Found[] = []
  for (const [rank, { pattern, read }] of scansOf(wording).entries()) {
    for (const match of flat.matchAll(pattern)) {
      const value = read(match, sent, american)
      if (!value) continue
      const [from, to] = [match.index, match.index + match[0].trimEnd().length]
      all.push({
        from,
        to,
        rank,
        first: value.first,
        last: value.last ?? value.first,
        joined: value.joined ?? 'one',
        isDate: value.isDate,
        isPast: value.isPast ?? false,
      })
    }
  }
  const taken: Found[] = []
  for (const found of all.toSorted((a, b) => a.rank - b.rank)) {
    if (!taken.some((other) => other.from < found.to && found.from < other.to)) taken.push(found)
  }
  const inOrder = taken.toSorted((a, b) => a.from - b.from)
  return merged(inOrder, flat).map(({ rank: _rank, ...mention }) => ({
    ...mention,
    isPast: (mention.isPast ?? false) || mention.last < sent,
  }))
}
