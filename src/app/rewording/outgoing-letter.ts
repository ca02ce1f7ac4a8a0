/**
 * What would be sent of a letter, before anything is: shown to the person, and compared when they
 * confirm. Sends nothing itself.
 */
import type { OutgoingLetterBody, OutgoingLetterView } from '#contracts/rewording.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import {
  letterAsData,
  type OutgoingLetter,
  outgoingLetter,
  REWORDING_INSTRUCTIONS,
} from '#core/outreach/rewording/outgoing-letter.ts'
import type { ModelDesk, NamedModel } from '../model-ports.ts'
import type { Services } from '../ports.ts'
import { namedModel } from '../second-opinion/named-model.ts'
import { namesAround } from './names-around.ts'

/** A letter on its way: as it goes, to whom, and what stands for all of that. */
export type LetterToReword = {
  readonly model: NamedModel & { readonly host: string }
  readonly letter: OutgoingLetter
  readonly data: string
  readonly seen: string
}

/** @throws DomainError `model-off`, `not-found`; `bad-input` for a letter that cannot be checked */
export async function letterToReword(
  { store }: Services,
  desk: ModelDesk,
  { applicationId, body }: OutgoingLetterBody,
): Promise<LetterToReword> {
  const model = await namedModel(desk)
  const letter = outgoingLetter(body, await namesAround(store, applicationId))
  const data = letterAsData(letter)
  const parts = [model.address, model.name, REWORDING_INSTRUCTIONS, data, letter.original]
  return { model, letter, data, seen: fingerprint('seen', parts) }
}

/** The same for the person to look at. @throws DomainError as `letterToReword` */
export async function showOutgoingLetter(
  services: Services,
  desk: ModelDesk,
  body: OutgoingLetterBody,
): Promise<OutgoingLetterView> {
  const { model, letter, data, seen } = await letterToReword(services, desk, body)
  const { address, host, name } = model
  const standIns = letter.standIns.map(({ sign, value }) => ({ sign, value }))
  const goes = { instructions: REWORDING_INSTRUCTIONS, text: letter.text, standIns, data }
  return { address, host, model: name, ...goes, seen }
}
