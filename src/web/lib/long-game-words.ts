/** Words of the long game's list. Pure. */
import type { LongGameEmployer } from '#contracts/conversations.ts'
import type { LongGameTakeUp } from '#core/model/long-game-ids.ts'
import type { TouchDirection } from '#core/model/touches.ts'
import { shortDay } from '#web/lib/day-words.ts'

const WHO: Readonly<Record<TouchDirection, string>> = {
  both: 'you spoke',
  in: 'they turned to you',
  out: 'you turned to them',
}

export const TAKE_UP_WORDS: Readonly<Record<LongGameTakeUp, string>> = {
  'lift-stop': 'Lift the stop',
  'say-worth': 'It is worth it to me',
}

/** Since when, and the last contact, as one line. */
export function longGameLine({ since, lastContact }: LongGameEmployer): string {
  const last = lastContact
    ? `Last contact ${shortDay(lastContact.on)}, ${WHO[lastContact.direction]}`
    : 'No contact known'
  return `Since ${shortDay(since)} · ${last}`
}
