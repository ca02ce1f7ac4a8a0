/**
 * The kind of a mail and how sure that is. A wrong rejection is the worst error: a no needs more
 * than to be the likeliest of many. Method and figures: docs/methods/mail-reading.md.
 */
import { MESSAGE_KINDS, type MessageKind } from '#core/model/message.ts'
import { verdictOf } from './classify.ts'
import { kindModel } from './learned/models.ts'
import type { MailView } from './mail-view.ts'
import type { Sentence } from './sentences.ts'

/** Where a no does best on mails of authors left out. */
const LEAST_FOR_A_NO = 0.65

export type KindReading = {
  readonly kind: MessageKind
  /** Probability of the kind, 0..1. */
  readonly confidence: number
  /** Probability that the mail is of the search at all. */
  readonly ofTheSearch: number
  /** What spoke for the kind, most telling first. */
  readonly telling: () => readonly Sentence[]
}

const OTHER = MESSAGE_KINDS.indexOf('other')
const REJECTION = MESSAGE_KINDS.indexOf('rejection')

export function kindOf(view: MailView): KindReading {
  const { probabilities, ranked, tellingFor } = verdictOf(kindModel(), view)
  const [first = OTHER, second = OTHER] = ranked
  const isFaintNo = first === REJECTION && (probabilities[first] as number) < LEAST_FOR_A_NO
  const place = isFaintNo ? second : first
  return {
    kind: MESSAGE_KINDS[place] ?? 'other',
    confidence: probabilities[place] as number,
    ofTheSearch: 1 - (probabilities[OTHER] as number),
    telling: () => tellingFor(place),
  }
}
