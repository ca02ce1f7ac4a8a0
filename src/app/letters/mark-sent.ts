/** The person's word that a letter went out: by their own hand, or where a mail server left it open. */
import type { LetterChanged, MarkSentBody, SettleLetterBody } from '#contracts/kept-letters.ts'
import { dayOfInstant } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import { refuseUnsendable } from '#core/outreach/is-sendable.ts'
import { mailIdOf } from '#core/outreach/letter-on-its-way.ts'
import { personDay } from '../cadence/person-place.ts'
import { meetHeld } from '../import/letters-met.ts'
import type { Services } from '../ports.ts'
import type { SendingRuns } from '../sending-ports.ts'
import { findLetter, letterInside, refuseOut } from './find-letter.ts'
import { changed } from './keep-letter.ts'
import { letterMoment, stateOf } from './letter-view.ts'
import { refuseHeld } from './send-letter.ts'
import { sentEvents } from './sent-events.ts'

/**
 * "I sent it".
 *
 * @throws DomainError `not-found`, `conflict`, `letter-unsure`, `letter-held`, `letter-has-gaps`;
 *   `bad-date` for a day ahead
 */
export async function markSent(
  services: Services,
  runs: SendingRuns,
  id: string,
  { by, on }: MarkSentBody,
): Promise<LetterChanged> {
  const letter = await findLetter(services.store, id)
  const { today } = await personDay(services)
  refuseOut(letter)
  refuseHeld(letter, today)
  refuseUnsendable(letter)
  const sentOn = on ?? today
  if (sentOn > today) {
    throw new DomainError('bad-date', `${sentOn} is still ahead: a letter went today or earlier.`)
  }
  // A file that Comeback wrote names its own Message-ID; mail programs may keep it.
  const mailId = by === 'eml' ? mailIdOf(letter, null) : null
  const eventIds = await sentEvents(services, letter, { by, mailId, sentOn }, refuseOut)
  await meetHeld(services, letter.subject)
  return changed(services, runs, id, eventIds)
}

/**
 * The person looked, and says whether a letter went that was handed over and lost from sight.
 *
 * @throws DomainError `not-found`; `conflict` where it is not in doubt, or is on its way just now
 */
export async function settleLetter(
  services: Services,
  runs: SendingRuns,
  id: string,
  { went }: SettleLetterBody,
): Promise<LetterChanged> {
  const { store, clock } = services
  const letter = await findLetter(store, id)
  const { attempt, applicationId } = letter
  const refuse = () => {
    throw new DomainError('conflict', 'This letter is not in doubt, or it is on its way just now.')
  }
  const state = stateOf(letter, await letterMoment(services, runs))
  if (attempt === null || state !== 'unsure') return refuse()
  const check = (now: typeof letter) => {
    if (now.attempt?.mailId !== attempt.mailId) refuse()
  }
  runs.lost.delete(id)
  if (went) {
    const sent = { by: 'smtp', mailId: attempt.mailId, sentOn: dayOfInstant(attempt.at) } as const
    return changed(services, runs, id, await sentEvents(services, letter, sent, check))
  }
  await store.transaction(async (inside) => {
    check(await letterInside(inside, id))
    await inside.appendEvent(clock.now(), { type: 'letter-not-sent', letterId: id, applicationId })
  })
  return changed(services, runs, id, [])
}
