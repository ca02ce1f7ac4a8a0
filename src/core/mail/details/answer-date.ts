/**
 * The day by which a mail says that they will answer: "we will be back to you by Friday".
 *
 * A sentence in which they promise an answer or a decision, and name a day, a span or next week;
 * not one in which the person is asked for something. Start reading at `answerDate`.
 */
import { addDays, type Day, weekday } from '#core/model/dates.ts'
import { dayMentions } from './day-mentions.ts'
import { endOfSpan, spanPattern } from './deadline.ts'
import { perLanguage, wholeWords } from './pattern.ts'
import { ANSWER_WORDS } from './wording/answer-words.ts'
import type { Wording } from './wording/wording.ts'

/** A date further away than this was misread, or is about something else. */
const MOST_DAYS = 120

const patternsOf = perLanguage(({ language }: Wording) => ({
  promises: wholeWords(ANSWER_WORDS[language].promises),
  asksPerson: wholeWords(ANSWER_WORDS[language].asksPerson),
  nextWeek: wholeWords(ANSWER_WORDS[language].nextWeek),
}))

/** Full stops behind an abbreviated month or an ordinal end no sentence. */
const SENTENCE = /(?:[^.!?\n]|\.(?!\s|$)|(?<=\d)\.|\n(?!\n))+[.!?]*/gu
const MAX_SENTENCE = 400

/**
 * @param flat the newest own text as `flatText` makes it
 * @param sent the day the mail was sent
 * @returns the last day named in such a sentence, behind `sent`; `null` where none is
 * For instance `answerDate('we will get back to you by 13 march.', ENGLISH, '2026-03-03')` is `'2026-03-13'`.
 */
export function answerDate(flat: string, wording: Wording, sent: Day): Day | null {
  const { promises, asksPerson } = patternsOf(wording)
  const days = [...flat.matchAll(SENTENCE)]
    .map(([raw]) => raw.slice(0, MAX_SENTENCE).replaceAll('\n', ' '))
    .filter((sentence) => promises.test(sentence) && !asksPerson.test(sentence))
    .flatMap((sentence) => daysIn(sentence, wording, sent))
    .filter((day) => day > sent && day <= addDays(sent, MOST_DAYS))
  return days.toSorted().at(-1) ?? null
}

function daysIn(sentence: string, wording: Wording, sent: Day): readonly Day[] {
  const named = dayMentions(sentence, wording, sent).filter(({ isPast }) => !isPast)
  const spans = [...sentence.matchAll(spanPattern(wording))].map((match) =>
    endOfSpan(match, sent, wording),
  )
  const found = [...named.map(({ last }) => last), ...spans.filter((day) => day !== null)]
  if (found.length > 0) return found
  return patternsOf(wording).nextWeek.test(sentence) ? [fridayOfNextWeek(sent)] : []
}

function fridayOfNextWeek(sent: Day): Day {
  const monday = addDays(sent, 7 - ((weekday(sent) + 6) % 7))
  return addDays(monday, 4)
}
