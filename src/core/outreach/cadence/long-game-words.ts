/** What the list of the long game says of an employer, in a sentence each. English. */
import type { LongGameReason, LongGameRest } from '#core/model/long-game-ids.ts'
import { dayInWords } from '#core/plan/step-dates.ts'
import type { AtRest, LongGame } from './long-game.ts'

const REASONS: Readonly<Record<LongGameReason, string>> = {
  said: 'You said that it is worth it.',
  offer: 'They made you an offer.',
  final: 'You got as far as the final.',
  warm: 'The talks were warm.',
  'on-hold': 'The role was stopped for their own reasons.',
}

const RESTS: Readonly<Record<LongGameRest, (day: string | null) => string>> = {
  stopped: () => 'You stopped it.',
  'asked-not-to': () => 'They asked not to be written to.',
  'not-worth': () => 'You said that it is not worth it.',
  'under-way': () => 'An application is under way there again; until it ends, this waits.',
  unanswered: (day) =>
    `Two in a row stayed without an answer${day === null ? '' : `, the last of ${day}`}. That is enough; should they turn to you, it goes on.`,
  answered: (day) =>
    `They answered${day === null ? '' : ` on ${day}`} about the role that was stopped.`,
  lapsed: () => 'It waited for half a year, so it was let be.',
}

/** Why it is worth it, the person's own word first. */
export function reasonWords(reasons: LongGame['reasons']): string {
  return reasons.map((reason) => REASONS[reason]).join(' ')
}

/** Why nothing comes. */
export function restWords({ why, since }: AtRest): string {
  return RESTS[why](since === null ? null : dayInWords(since))
}
