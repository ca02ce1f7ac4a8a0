/**
 * The last day for a test or for the answer to an offer.
 *
 * A day behind a word such as "by", or a span such as "within five days" from the mail's day.
 * Start reading at `deadline`.
 */
import { addBusinessDays, addDays, type Day } from '#core/model/dates.ts'
import { type DayMention, dayMentions } from './day-mentions.ts'
import { numberOf, perLanguage, wholeWords } from './pattern.ts'
import { timeMentions } from './time-mentions.ts'
import type { Wording } from './wording/wording.ts'

/** How far before a day the word that makes it a deadline may stand. */
const CUE_REACH = 46
const CONTEXT = 90

const patternsOf = perLanguage((wording: Wording) => ({
  until: wholeWords(wording.until, 'gu'),
  noDeadline: wholeWords(wording.noDeadline),
  handIn: wholeWords(wording.handIn),
  shortWeekday: wholeWords(`(?:${wording.shortWeekdays.join('|')})\\.?,?`),
  within: new RegExp(
    `(?<!\\p{L})${wording.within} ?-?(?:(${wording.units.hour})|(${wording.units.workday})|(${wording.units.day})|(${wording.units.week}))(?!\\p{L})`,
    'gu',
  ),
}))

type Found = { readonly at: number; readonly day: Day; readonly asks: boolean }

/** What may stand between "by" and the day: a time, an article, a weekday. */
const GLUE =
  /^(?:[\s,:;.()/-]|noon|midnight|midday|mitternacht|mittag|midi|minuit|mediodía|mediod[ií]a|meio-dia|meia-noite|the|on|at|of|end|day|play|am|zum|den|dem|der|um|le|la|au|du|à|el|las?|del|de|dia|día|do|às|as|ao|o|no|this|next|nur|einschließlich|spätestens|fim|final|latest|close|business|close of play|evening|abend|soir|fecha|und|y|including|inclusive|es|ist|ce|this coming|kommenden|kommende[nr]?|próxim[oa]|\n)*$/u

function contextOf(flat: string, at: number): string {
  const before = flat.slice(Math.max(0, at - CONTEXT), at)
  const starts = [...before.matchAll(/[.!?](?=\s+\p{L})|\n/gu)]
  return before.slice((starts.at(-1)?.index ?? -1) + 1)
}

function sentenceAt(flat: string, at: number): string {
  const after = flat.slice(at, at + 110)
  const end = /[.!?](?=\s)|\n/u.exec(after)?.index ?? after.length
  return contextOf(flat, at) + after.slice(0, end)
}

function byCue(flat: string, days: readonly DayMention[], wording: Wording): readonly Found[] {
  const { until, noDeadline, handIn, shortWeekday } = patternsOf(wording)
  const times = timeMentions(flat, wording, days)
  const cueEnds = [...flat.matchAll(until)].map((match) => match.index + match[0].length)
  const found: Found[] = []
  for (const day of days) {
    const cueEnd = cueEnds.findLast((end) => end <= day.from + 12 && day.from - end <= CUE_REACH)
    if (cueEnd === undefined) continue
    let between = flat.slice(Math.min(cueEnd, day.from), day.from)
    for (const time of times) {
      if (time.from >= cueEnd && time.to <= day.from)
        between = between.replace(flat.slice(time.from, time.to), ' ')
    }
    if (!GLUE.test(between.replace(shortWeekday, ' '))) continue
    if (noDeadline.test(contextOf(flat, day.from))) continue
    found.push({ at: day.from, day: day.last, asks: handIn.test(sentenceAt(flat, day.from)) })
  }
  return found
}

function bySpan(flat: string, sent: Day, wording: Wording): readonly Found[] {
  const { within, noDeadline, handIn } = patternsOf(wording)
  const found: Found[] = []
  for (const match of flat.matchAll(within)) {
    const day = endOfSpan(match, sent, wording)
    const sentence = sentenceAt(flat, match.index)
    if (day === null || noDeadline.test(contextOf(flat, match.index))) continue
    if (
      !handIn.test(sentence) &&
      !match[3] &&
      !VALID.test(match[0]) &&
      !LEFT.test(flat.slice(match.index + match[0].length))
    )
      continue
    found.push({ at: match.index, day, asks: handIn.test(sentence) })
  }
  return found
}

/** A span of time as a language says it: the number, then one group for each unit. */
export const spanPattern = perLanguage((wording: Wording) => patternsOf(wording).within)

/** The day on which a span that begins on a day ends; `null` for one of a few hours. */
export function endOfSpan(match: RegExpMatchArray, sent: Day, wording: Wording): Day | null {
  const word = match[1] as string
  const isOne = /^(?:an?|une?|eine[rsm]?|un|uno|una|um|uma)$/.test(word)
  const count = isOne ? 1 : spelled(word, wording)
  if (count === null) return null
  if (match[2]) return count < 24 ? null : addDays(sent, Math.floor(count / 24))
  if (match[3]) return addBusinessDays(sent, count)
  return addDays(sent, match[5] ? count * 7 : count)
}

/** "Valid for ten days": what it is about need not be said. */
const VALID =
  /^(?:val|vál|gült|gilt|open for|expires? in|closes? in|due in|deadline|läuft|vence|caduca|expira)/
/** "You have 2 days left". */
const LEFT = /^ (?:left|remaining|übrig|zeit|restants?|para (?:complet|realiz|hac))/u

const LARGER: Readonly<Record<string, number>> = {
  fourteen: 14,
  vierzehn: 14,
  quinze: 15,
  quince: 15,
  'twenty-four': 24,
  'forty-eight': 48,
  'quarante-huit': 48,
  dois: 2,
  um: 1,
  deux: 2,
}

const spelled = (word: string, wording: Wording): number | null =>
  LARGER[word] ?? numberOf(word, wording.numbers)

/** "Please send it on Monday", "between the 9th and the 13th": no word, but asked for by then. */
function byAsking(flat: string, days: readonly DayMention[], wording: Wording): readonly Found[] {
  const { handIn, noDeadline } = patternsOf(wording)
  return days
    .filter(
      (day) =>
        (handIn.test(contextOf(flat, day.from).slice(-60)) || day.joined === 'span') &&
        !noDeadline.test(contextOf(flat, day.from)),
    )
    .map((day) => ({ at: day.from, day: day.last, asks: true }))
}

/**
 * @param flat subject and newest own text, as `flatText` makes them
 * @param sent the day the mail was sent
 * @returns the last day, never before `sent` nor more than a year later; `null` where none is named
 * For instance `deadline('please return it by 16 march', ENGLISH, '2026-03-05', 'assessment')` is `'2026-03-16'`.
 */
export function deadline(
  flat: string,
  wording: Wording,
  sent: Day,
  kind: 'assessment' | 'offer',
): Day | null {
  const latest = addDays(sent, 366)
  const days = dayMentions(flat, wording, sent).filter(
    (day) => !day.isPast && day.last >= sent && day.last <= latest,
  )
  const named = [...byCue(flat, days, wording), ...bySpan(flat, sent, wording)].toSorted(
    (a, b) => a.at - b.at,
  )
  const best = named.find(({ asks }) => asks) ?? named[0]
  if (best) return best.day
  return kind === 'assessment' ? (byAsking(flat, days, wording)[0]?.day ?? null) : null
}
