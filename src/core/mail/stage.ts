/** The stage that a rejection says was reached, and the round that an invitation names. */
import type { MailReading } from '#core/model/message.ts'
import {
  APPLIED_WORDS,
  FINAL_WORDS,
  INTERVIEW_WORDS,
  NOT_REACHED,
  ROUND_FINAL,
  ROUND_INTERVIEW,
  ROUND_SCREEN,
  SCREEN_WORDS,
} from './english/stages.ts'
import type { Sentence } from './sentences.ts'

const says = (sentence: Sentence, rows: readonly RegExp[]): boolean =>
  rows.some((row) => row.test(sentence.lower))

/** The furthest stage that the words of a rejection name as reached; `null` when they do not. */
export function afterStageIn(
  subject: Sentence | null,
  body: readonly Sentence[],
): MailReading['afterStage'] {
  const reached = body.filter(({ lower }) => !NOT_REACHED.test(lower))
  if (reached.some((sentence) => says(sentence, FINAL_WORDS))) return 'final'
  const screened = reached.some((sentence) => says(sentence, SCREEN_WORDS))
  const interviewed = reached.some(
    (sentence) =>
      says(sentence, INTERVIEW_WORDS) &&
      !/\b(?:phone|telephone|recruiter|screening|initial|introductory)[- ](?:interview|screen|call|chat|conversation)/.test(
        sentence.lower,
      ),
  )
  if (interviewed) return 'interview'
  if (screened) return 'screen'
  const titled =
    subject !== null && /\b(?:your|after|following) (?:\w+ )?interview\b/.test(subject.lower)
  if (titled) return 'interview'
  return body.some((sentence) => says(sentence, APPLIED_WORDS)) ? 'applied' : null
}

/** Which kind of talk the words of an interview mail name; plain "interview" is `interview`. */
export function roundIn(
  subject: Sentence | null,
  body: readonly Sentence[],
): NonNullable<MailReading['round']> {
  const all = subject ? [subject, ...body] : body
  if (all.some(({ lower }) => ROUND_FINAL.test(lower))) return 'final'
  if (
    all.some(({ lower }) => ROUND_SCREEN.test(lower)) &&
    !all.some(({ lower }) =>
      /\b(?:onsite|panel|technical interview|second[- ](?:round|interview|stage))\b/.test(lower),
    )
  )
    return 'screen'
  if (
    all.some(
      ({ lower }) => /\binterview|\bonsite|\bpanel/.test(lower) || ROUND_INTERVIEW.test(lower),
    )
  )
    return 'interview'
  return all.some(({ lower }) => /\b(?:call|chat|speak|talk)\b/.test(lower))
    ? 'screen'
    : 'interview'
}
