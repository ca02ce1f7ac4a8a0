/**
 * Asks the person's language model for another wording of one letter, and checks what comes back.
 *
 * Noted as sent before it goes. The answer is data: it is shown beside the letter or refused with
 * its reason, and changes nothing by itself. Start reading at `confirmedLetter`, then
 * `rewordLetter`.
 */
import {
  GivenRewordingSchema,
  type RewordBody,
  type RewordingView,
  type RewordReport,
} from '#contracts/rewording.ts'
import { DomainError } from '#core/model/errors.ts'
import type { LetterName } from '#core/model/letter-kinds.ts'
import {
  checkRewording,
  type Rewording,
  type RewordingChecked,
} from '#core/outreach/rewording/check-rewording.ts'
import { REWORDING_INSTRUCTIONS } from '#core/outreach/rewording/outgoing-letter.ts'
import type { ModelDesk } from '../model-ports.ts'
import type { Services } from '../ports.ts'
import { refuseUnlessAsShown } from '../second-opinion/consent.ts'
import { answeredObject } from '../second-opinion/given-answer.ts'
import { isStillNamed } from '../second-opinion/named-model.ts'
import { type LetterToReword, letterToReword } from './outgoing-letter.ts'

export type ConfirmedLetter = LetterToReword & {
  readonly applicationId: string
  readonly kind: LetterName
}

/**
 * Holds what the person confirmed against what would go now. Sends nothing.
 *
 * @throws DomainError `model-off`, `not-found`, `bad-input`; `conflict` where any of it changed
 */
export async function confirmedLetter(
  services: Services,
  desk: ModelDesk,
  { applicationId, kind, body, seen }: RewordBody,
): Promise<ConfirmedLetter> {
  const goes = await letterToReword(services, desk, { applicationId, body })
  refuseUnlessAsShown(goes.seen === seen)
  return { ...goes, applicationId, kind }
}

/**
 * @throws DomainError `model-off` where it was switched off meanwhile; `model-unreachable`,
 *   `model-refused`, `stopped`
 */
export async function rewordLetter(
  services: Services,
  desk: ModelDesk,
  { model, letter, data, applicationId, kind }: ConfirmedLetter,
  signal?: AbortSignal,
): Promise<RewordReport> {
  const { store, clock } = services
  if (signal?.aborted) throw new DomainError('stopped', 'Stopped, as you asked. Nothing was sent.')
  if (!(await isStillNamed(desk, model))) throw new DomainError('model-off', SWITCHED)
  const key = await desk.key.read()
  const about = { applicationId, kind, host: model.host, model: model.name }
  await store.appendEvent(clock.now(), { type: 'reword-letter', ...about })
  const question = { instructions: REWORDING_INSTRUCTIONS, data }
  const answer = await answeredObject(GivenRewordingSchema, () =>
    desk.server.ask(model, key, question, signal),
  )
  const checked = 'refused' in answer ? answer : checkRewording(letter, answer.given.letter)
  const result = 'refused' in checked ? 'refused' : 'wording'
  await store.appendEvent(clock.now(), { type: 'letter-reworded', ...about, result })
  return { ...reportOf(checked), host: model.host, model: model.name }
}

const SWITCHED =
  'The model was switched off, or another one named, before the letter was sent. Nothing was sent.'

function reportOf(checked: RewordingChecked): Omit<RewordReport, 'host' | 'model'> {
  if ('refused' in checked) return { wording: null, refused: checked.refused, trouble: null }
  return { wording: rewordingView(checked.rewording), refused: null, trouble: null }
}

function rewordingView({ text, newWords, before, after }: Rewording): RewordingView {
  return {
    text,
    newWords: [...newWords],
    before: before.map((piece) => ({ ...piece })),
    after: after.map((piece) => ({ ...piece })),
  }
}
