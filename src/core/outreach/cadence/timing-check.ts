/**
 * When a letter is due, for the checks of its draft: the one rule of the cadence, in the words of
 * the custom. A letter that the cadence knows nothing of keeps its own (letter-timing.ts).
 */
import type { ConversationKind } from '#core/model/conversation-kinds.ts'
import type { Day } from '#core/model/dates.ts'
import { LETTER_KINDS, type LetterKind, type LetterName } from '#core/model/letter-kinds.ts'
import type { ContactStop } from '#core/model/touches.ts'
import type { LetterCheck } from '../letter.ts'
import { ETIQUETTE, LETTER_CUSTOMS } from '../letter-timing.ts'
import type { Conversation } from './cadence-types.ts'
import { whenInWords } from './conversation-steps.ts'

/** The conversations that a letter is for. */
const LETTER_FOR: Readonly<Partial<Record<LetterKind, readonly ConversationKind[]>>> = {
  'thank-you': ['thank-you'],
  'check-in': ['check-in', 'offer-elsewhere'],
  'feedback-request': ['feedback-request'],
  'rejection-reply': ['feedback-request'],
  'stay-in-touch': ['stay-in-touch'],
  'later-role': ['later-role'],
}

const STOPPED: Readonly<Record<ContactStop, string>> = {
  stopped: 'You stopped all conversations with them.',
  'asked-not-to': 'They asked not to be written to.',
}

/**
 * @param name          a kind, or an own template
 * @param conversations of this application, due or coming
 * @param stop          whether everything with the employer was stopped
 * @returns `null` for a letter that the cadence knows nothing of
 */
export function timingOf(
  name: LetterName,
  conversations: readonly Conversation[],
  stop: ContactStop | null,
  today: Day,
): LetterCheck | null {
  if (stop !== null) return { id: 'timing', ok: false, message: STOPPED[stop] }
  const kind = LETTER_KINDS.find((one) => one === name)
  const of = kind && LETTER_FOR[kind]
  if (kind === undefined || of === undefined) return null
  const found = conversations.find((conversation) => of.includes(conversation.kind))
  const when = found ? ` Here: ${whenInWords(found, today)}.` : ''
  const message = `${LETTER_CUSTOMS[kind]}${when} ${ETIQUETTE}`
  return { id: 'timing', ok: found === undefined || found.on <= today, message }
}
