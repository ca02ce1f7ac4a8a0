/**
 * A kept letter on its way out: its ids, what sending it means for the application, and when a
 * night between is offered. What may keep it here: is-sendable.ts, and its day.
 *
 * Pure; sends nothing. Etiquette and reasons: docs/methods/letters.md.
 */
import type { Day } from '#core/model/dates.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import type { KeptLetter, LetterText } from '#core/model/kept-letter.ts'
import type { LetterName } from '#core/model/letter-kinds.ts'
import type { MilestoneKind } from '#core/model/milestones.ts'
import type { Outcome } from '#core/model/stages.ts'
import { recipientOf } from './recipient.ts'

/** Letters that end or settle something by being sent. */
const MEANS: Readonly<Partial<Record<LetterName, MilestoneKind>>> = {
  acceptance: 'accepted',
  decline: 'declined',
  withdrawal: 'withdrawn',
}

/**
 * What happened by sending a letter of this kind, or `null`.
 *
 * @example milestoneOfSent('withdrawal') // => 'withdrawn'
 */
export function milestoneOfSent(kind: LetterName): MilestoneKind | null {
  return MEANS[kind] ?? null
}

/**
 * Whether a night between is offered before a letter goes: while the application stands refused,
 * and not a second time once the letter had its night.
 *
 * @param heldUntil the day until which the letter is, or was, held; `null` where it never was
 * @example offersNight('rejected', null, '2026-11-25') // => true
 */
export function offersNight(outcome: Outcome, heldUntil: Day | null, today: Day): boolean {
  return outcome === 'rejected' && !hadItsNight(heldUntil, today)
}

/** Whether a letter was held until a day that has come. @example hadItsNight('2026-11-25', '2026-11-25') // => true */
export function hadItsNight(heldUntil: Day | null, today: Day): boolean {
  return heldUntil !== null && heldUntil <= today
}

/**
 * Id of the letter that is begun after `before` others of its kind for an application: two tabs
 * that begin it at once begin the same one.
 */
export function letterIdOf(applicationId: string, kind: LetterName, before: number): string {
  return fingerprint('l', [applicationId, kind, String(before)])
}

/** The right-hand side of a Message-ID where no address of the person's is known. */
const NO_DOMAIN = 'letters.comeback.invalid'

/**
 * The `Message-ID` of a letter: the same words to the same person carry the same one, however
 * often they are handed over, so that a mail that went twice can be told to be one.
 *
 * @param address the sender's, whose domain it ends with; `null` where that is not known
 */
export function mailIdOf(
  { id, to, subject, body }: LetterText & Pick<KeptLetter, 'id'>,
  address: string | null,
): string {
  const domain = address === null ? NO_DOMAIN : address.slice(address.lastIndexOf('@') + 1)
  return `${fingerprint('letter', [id, to, subject, body])}@${domain.toLowerCase()}`
}

const WHY_NOT_TO: Readonly<Record<string, string>> = {
  none: 'No address is named: add the one that it goes to.',
  'not-an-address': 'What stands under To is not a mail address.',
  'no-reply': 'Nobody reads what is sent to this address: name a person’s.',
}

/** Why a letter cannot be handed to a mail server as it is addressed, or `null`. */
export function whyNotTo(to: string | null): string | null {
  return WHY_NOT_TO[recipientOf(to).kind] ?? null
}
