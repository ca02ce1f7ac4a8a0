/**
 * The times of day that a text names: "14:30", "2 pm", "14 Uhr", "half past two", "às 14h30".
 *
 * A bare hour from one to five is of the afternoon: nobody talks about work at three at night.
 * Start reading at `timeMentions`.
 */
import { numberOf, perLanguage, wholeWords } from './pattern.ts'
import type { Wording } from './wording/wording.ts'

export type TimeMention = {
  readonly from: number
  readonly to: number
  /** Minutes since midnight. */
  readonly minutes: number
  /** Where a span of time is named: its end. */
  readonly endMinutes: number | null
}

type Clock = {
  readonly from: number
  readonly to: number
  readonly minutes: number
  readonly half: 'am' | 'pm' | null
}

/** Up to this hour a bare number means the afternoon. */
const LAST_BARE_AFTERNOON_HOUR = 5

type Patterns = {
  readonly clock: RegExp
  readonly range: RegExp
  readonly rangeStart: RegExp
  readonly morning: RegExp
  readonly afternoon: RegExp
}

const patternsOf = perLanguage((wording: Wording): Patterns => {
  const numbers = wording.numbers.join('|')
  const hour = `(?:\\d{1,2}|${numbers})`
  const half = `(?:\\s?(?:${wording.morning}|${wording.afternoon})(?!\\p{L}))`
  const mark = `(?:\\s?(?:${wording.hourMark})(?![\\p{L}]))`
  const colon = wording.dottedTime ? '[:.]' : ':'
  const fractions = [wording.halfPast, wording.halfTo, wording.quarterPast, wording.quarterTo]
    .filter((source) => source !== null)
    .join('|')
  const forms = [
    // 14:30, 14h30, 14 h 30, 9.30
    `(?<h1>[01]?\\d|2[0-4])(?:${colon}|\\s?h\\s?)(?<m1>[0-5]\\d)(?!\\d|[.,:/]\\d|\\s?[%€$£]|\\s?(?:euros?|eur|chf|km|mm|m²|stunden|hours)(?!\\p{L}))(?:${mark})?(?<p1>${half})?`,
    // 14 Uhr 30, 14h, 2 pm
    `(?:(?:(?:${wording.at})\\s(?<w2>${numbers}))|(?<h2>\\d{1,2}))${mark}(?:\\s(?<m2>[0-5]\\d)(?!\\d))?(?<p2>${half})?`,
    `(?<h3>\\d{1,2})(?<p3>${half})`,
    ...(fractions ? [`(?<f>${fractions}) (?<h4>${hour})(?:${mark})?(?<p4>${half})?`] : []),
    `(?<n>${wording.noon})`,
    // at 10, um neun, às dez
    `(?:${wording.at})\\s(?<h5>${hour})(?<p5>${half})?(?:,? (?<a5>${wording.andHalf ?? '(?!)'}))?(?!\\d|[.:,/]\\d|${wording.ordinal}|${mark}|\\s?(?:-|\\p{L}{0,2}-)?\\s?(?:minut|min\\b|hour|day|week|month|year|stunde|tag|woche|monat|jahr|wochen|jour|semaine|mois|ans|día|semana|mes|año|dia|mês|meses|anos|%|€|£|\\$|of |people|person|place|menschen|leute|uhr|k\\b|euro|e \\d|und \\d|and \\d|or \\d|oder \\d|bis \\d|to \\d|de ))`,
  ]
  return {
    clock: wholeWords(forms.join('|'), 'gu'),
    range: new RegExp(`^\\s?(?:${wording.to})\\s?(?:às |as |à |las )?$`, 'u'),
    rangeStart: new RegExp(
      `(?<![\\d.,:/])(\\d{1,2})(?:[:.h]([0-5]\\d))?\\s?(?:-|${wording.to})\\s?$`,
      'u',
    ),
    morning: wholeWords(wording.morning),
    afternoon: wholeWords(wording.afternoon),
  }
})

function minutesOf(
  hour: number,
  minute: number,
  half: 'am' | 'pm' | null,
  isBare: boolean,
): number | null {
  if (hour > 24 || minute > 59) return null
  let value = hour === 24 ? 0 : hour
  if (half === 'pm' && value < 12) value += 12
  else if (half === 'am' && value === 12) value = 0
  else if (half === null && isBare && value >= 1 && value <= LAST_BARE_AFTERNOON_HOUR) value += 12
  return value * 60 + minute
}

function halfOf(text: string | undefined, patterns: Patterns): 'am' | 'pm' | null {
  if (!text) return null
  if (patterns.afternoon.test(text)) return 'pm'
  return patterns.morning.test(text) ? 'am' : null
}

/** Minutes that a fraction puts to its hour: half past, half to, a quarter past, a quarter to. */
function fractionOf(word: string, wording: Wording): number {
  const is = (source: string | null) =>
    source !== null && new RegExp(`^(?:${source})$`, 'u').test(word)
  if (is(wording.halfPast)) return 30
  if (is(wording.halfTo)) return -30
  return is(wording.quarterPast) ? 15 : -15
}

function clockOf(match: RegExpMatchArray, wording: Wording, patterns: Patterns): Clock | null {
  const groups = match.groups ?? {}
  const from = match.index ?? 0
  const to = from + match[0].length
  if (groups.n) return { from, to, minutes: 720, half: 'pm' }
  const word = groups.h1 ?? groups.h2 ?? groups.w2 ?? groups.h3 ?? groups.h4 ?? groups.h5 ?? ''
  const half = halfOf(groups.p1 ?? groups.p2 ?? groups.p3 ?? groups.p4 ?? groups.p5, patterns)
  const hour = numberOf(word, wording.numbers)
  if (hour === null) return null
  const minute = Number(groups.m1 ?? groups.m2 ?? 0) + (groups.a5 ? 30 : 0)
  const minutes = minutesOf(hour, minute, half, !word.startsWith('0'))
  if (minutes === null) return null
  return { from, to, minutes: minutes + (groups.f ? fractionOf(groups.f, wording) : 0), half }
}

/** "2-3 pm", "von 10 bis 11 Uhr": the bare number before is the start. */
function withStart(clock: Clock, flat: string, patterns: Patterns): TimeMention {
  const before = patterns.rangeStart.exec(flat.slice(Math.max(0, clock.from - 14), clock.from))
  const plain = { from: clock.from, to: clock.to, minutes: clock.minutes, endMinutes: null }
  if (!before) return plain
  const start = minutesOf(Number(before[1]), Number(before[2] ?? 0), clock.half, true)
  if (start === null || start >= clock.minutes) {
    const earlier = minutesOf(Number(before[1]), Number(before[2] ?? 0), null, true)
    if (earlier === null || earlier >= clock.minutes) return plain
    return {
      ...plain,
      from: clock.from - before[0].length,
      minutes: earlier,
      endMinutes: clock.minutes,
    }
  }
  return {
    ...plain,
    from: clock.from - before[0].length,
    minutes: start,
    endMinutes: clock.minutes,
  }
}

/**
 * The times in a text, in order, without those inside `taken` places (days already read).
 *
 * @param flat text as `flatText` makes it
 * For instance `timeMentions('um halb drei', GERMAN, [])[0].minutes` is `870`.
 */
export function timeMentions(
  flat: string,
  wording: Wording,
  taken: readonly { readonly from: number; readonly to: number }[],
): readonly TimeMention[] {
  const patterns = patternsOf(wording)
  const found: TimeMention[] = []
  for (const match of flat.matchAll(patterns.clock)) {
    const clock = clockOf(match, wording, patterns)
    if (!clock || taken.some((day) => day.from < clock.to && clock.from < day.to)) continue
    const before = found.at(-1)
    if (
      before &&
      patterns.range.test(flat.slice(before.to, clock.from)) &&
      clock.minutes > before.minutes
    ) {
      found[found.length - 1] = { ...before, to: clock.to, endMinutes: clock.minutes }
      continue
    }
    const withRange = withStart(clock, flat, patterns)
    if (taken.some((day) => day.from < withRange.to && withRange.from < day.to)) {
      found.push({ from: clock.from, to: clock.to, minutes: clock.minutes, endMinutes: null })
    } else found.push(withRange)
  }
  return found
}
