/**
 * A remedy weighed: what it is expected to change, and how much that is for what it costs today.
 *
 * Pure. The words keep silent below the guards of a leak; the order does not need them. Start
 * reading at `weighRemedy`.
 */
import type { CauseFinding } from '#core/diagnosis/diagnosis-types.ts'
import type { Feeling } from '#core/model/application.ts'
import type { Stage } from '#core/model/stages.ts'
import { NOT_ENOUGH_WORDS, sparedWords, worthWords } from './change-words.ts'
import { applicationsToOffer, fewerApplications, worthOfReferral } from './expected-change.ts'
import { isEnoughFor, type Outlook, stageOfLoss } from './outlook.ts'
import type { Remedy } from './remedies.ts'
import { effortMinutes } from './step-effort.ts'
import type { ExpectedChange } from './step-types.ts'

export type WeighedRemedy = {
  readonly expected: ExpectedChange
  /** Applications spared until the offer, in the middle, a minute of effort; >= 0. */
  readonly worth: number
}

type Case = {
  readonly outlook: Outlook
  readonly stageAtRejection: Stage
  readonly feeling: Feeling | null
}

/** What the remedy of a cause is expected to change, at the stage where this no came. */
export function weighRemedy(cause: CauseFinding, remedy: Remedy, on: Case): WeighedRemedy {
  const { outlook, stageAtRejection, feeling } = on
  const stage = stageOfLoss(stageAtRejection)
  const decisive = outlook.decisive[stage].get(cause.id) ?? cause.decisive
  const share = fewerApplications(outlook, { stage, decisive, helps: remedy.helps })
  const worth = remedy.opensWayIn ? worthOfReferral(outlook) : null
  // A way in counts once, for the next application, or as a habit: whichever is more.
  const once = worth === null ? 0 : remedy.helps * (worth.mean - 1)
  const spared = Math.max(once, share.mean * applicationsToOffer(outlook))
  const { n, weekly } = outlook
  const expected: ExpectedChange = !isEnoughFor(outlook, stage)
    ? { kind: 'not-enough-data', n, words: NOT_ENOUGH_WORDS }
    : worth === null
      ? { kind: 'fewer-applications', share, n, words: sparedWords(share, weekly, n) }
      : { kind: 'worth-applications', worth, n, words: worthWords(worth, n) }
  return { expected, worth: spared / effortMinutes(remedy, feeling) }
}
