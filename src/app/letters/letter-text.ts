/** A kept letter as a mail draft that a mail program opens. */
import { refuseUnsendable } from '#core/outreach/is-sendable.ts'
import { letterAsEml } from '#core/outreach/letter-as-eml.ts'
import { mailIdOf } from '#core/outreach/letter-on-its-way.ts'
import { personDay } from '../cadence/person-place.ts'
import type { Services } from '../ports.ts'
import { findLetter, refuseOut } from './find-letter.ts'
import { refuseHeld } from './send-letter.ts'

/** @throws DomainError `not-found`, `conflict`, `letter-unsure`, `letter-held`, `letter-has-gaps` */
export async function emlOfLetter(services: Services, id: string): Promise<string> {
  const letter = await findLetter(services.store, id)
  refuseOut(letter)
  refuseHeld(letter, (await personDay(services)).today)
  refuseUnsendable(letter)
  return letterAsEml(letter, { messageId: mailIdOf(letter, null), date: services.clock.now() })
}
