/**
 * The kind of a mail and how sure that is. A wrong rejection is the worst error: a no needs more
 * than to be the likeliest of many. Method and figures: docs/methods/mail-reading.md.
 */
import { MESSAGE_KINDS, type MessageKind } from '#core/model/message.ts'
import { likeliestFirst, verdictOf } from './classify.ts'
import { readWithNetworks } from './kind-network.ts'
import { kindModel } from './learned/models.ts'
import type { MailView } from './mail-view.ts'
import type { Sentence } from './sentences.ts'
import type { TwoNews } from './two-roles.ts'

/**
 * Below it the next kind is told, and asked about as the no would be. On 7,799 mails of authors left out
 * rejection F1 .974 and 48 false noes; with .5 .975 and 62, with .8 .971 and 45, always 17 of them unasked.
 */
const LEAST_FOR_A_NO = 0.7

/**
 * The networks are not asked about what is this surely nothing of the search: most of a mailbox. On 5,526
 * mails of authors left out no kind is told otherwise by them.
 */
const PLAINLY_OTHER = 0.93

/**
 * Nothing of the search, this surely, is left unseen, whatever the first look says: with .9 six more
 * of fifty false noes are told on mails of authors left out, and three more mails of forty seen.
 */
const LEAST_TO_DROP_AGAINST_FIRST_LOOK = 0.7
/** The same, where the first look takes it for nothing as well: of the search with .35 it is asked about. */
const LEAST_TO_DROP = 0.65

/** What somebody forwards is mostly meant for the reader: less sure than this it is not dropped unseen. */
const LEAST_TO_DROP_A_FORWARDED = 0.95

/**
 * A sentence is a yes where the classifier is this sure and the network holds it for likelier than
 * not: of "thank you again for your interview" the classifier alone may be (decision 0035).
 */
const LEAST_FOR_A_YES = 0.8

const TOSS = 0.5
/** A sentence that on its own is likelier than not of a kind; a no a little surer. */
const LEAST_ALONE = 0.5
const LEAST_NO_ALONE = 0.6

export type KindReading = {
  readonly kind: MessageKind
  /** Probability of the kind, 0..1. */
  readonly confidence: number
  /**
   * It reads as a no, and one of its sentences as an invitation or an offer: a no to one role and a
   * yes to another, or no no at all.
   */
  readonly isNoAndYes: boolean
  /** Sentences that on their own say a no, and such as say a kind with at least `least`, .5 else. */
  readonly newsOf: (yes: MessageKind, least?: number) => TwoNews
  /** The same mail as another kind, no surer than a toss. */
  readonly insteadAs: (kind: MessageKind) => KindReading
  /** What spoke for the kind, most telling first. */
  readonly telling: () => readonly Sentence[]
}

const OTHER = MESSAGE_KINDS.indexOf('other')
const REJECTION = MESSAGE_KINDS.indexOf('rejection')
/** Kinds that nobody is asked about. */
const UNASKED: ReadonlySet<number> = new Set([OTHER, MESSAGE_KINDS.indexOf('alert')])
const YES = [MESSAGE_KINDS.indexOf('interview'), MESSAGE_KINDS.indexOf('offer')]

const isLikeliest = (place: number, probabilities: Float64Array): boolean =>
  probabilities.every((one) => one <= (probabilities[place] as number))

/**
 * The likeliest kind; where that is a faint no or a faint nothing of the search, the next one, whose
 * low probability asks the person. A faint no beside what is not asked about stays a no, and is asked
 * about: told as nothing or an alert it would be lost unseen. A faint nothing beside a no becomes one
 * only where the first look takes it for something. A forwarded letter is dropped only where that is
 * nearly sure.
 *
 * @param probabilities of each kind by its place in `MESSAGE_KINDS`, 0..1
 * @param isNothingAtFirst the first look, too, takes it for nothing of the search
 * @param isForwarded it is read for what it forwards
 */
export function placeTold(
  probabilities: Float64Array,
  isNothingAtFirst: boolean,
  isForwarded = false,
): number {
  const [first = OTHER, second = OTHER] = likeliestFirst(probabilities)
  const sure = probabilities[first] as number
  if (isForwarded && first === OTHER && sure < LEAST_TO_DROP_A_FORWARDED) return second
  const leastForNothing = isNothingAtFirst ? LEAST_TO_DROP : LEAST_TO_DROP_AGAINST_FIRST_LOOK
  if (first === REJECTION && sure < LEAST_FOR_A_NO) return UNASKED.has(second) ? first : second
  if (first === OTHER && sure < leastForNothing)
    return second === REJECTION && isNothingAtFirst ? first : second
  return first
}

export function kindOf(view: MailView): KindReading {
  const pooled = verdictOf(kindModel(), view)
  const { atFirst, tellingFor } = pooled
  const isPlainlyOther = (pooled.probabilities[OTHER] as number) >= PLAINLY_OTHER
  const networks = isPlainlyOther ? null : readWithNetworks(view, pooled.probabilities)
  const { probabilities } = networks ?? pooled
  const alone = (place: number, least: number) => [
    ...pooled.alone(place, least),
    ...(networks?.alone(place, least) ?? []),
  ]
  const isYesToBoth = (yes: number): boolean => {
    const byNetworks = networks?.alone(yes, LEAST_ALONE) ?? []
    return pooled.alone(yes, LEAST_FOR_A_YES).some((sentence) => byNetworks.includes(sentence))
  }
  const as = (place: number, confidence: number): KindReading => ({
    kind: MESSAGE_KINDS[place] ?? 'other',
    confidence,
    isNoAndYes: place === REJECTION && YES.some(isYesToBoth),
    newsOf: (yes, least = LEAST_ALONE) => ({
      noes: alone(REJECTION, LEAST_NO_ALONE),
      yeses: alone(MESSAGE_KINDS.indexOf(yes), least),
    }),
    insteadAs: (kind) => as(MESSAGE_KINDS.indexOf(kind), TOSS),
    telling: () => tellingFor(place),
  })
  const isForwarded = view.own.forwarded !== null
  const place = placeTold(probabilities, isLikeliest(OTHER, atFirst), isForwarded)
  return as(place, probabilities[place] as number)
}
