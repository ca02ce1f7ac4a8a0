/**
 * Sends what the person confirmed, one mail after the other, and keeps what comes back.
 *
 * Each mail is noted as sent before it goes. What comes back is checked against the mail and kept
 * as the model's word; it changes nothing in the history. Start reading at `confirmed`,
 * then `askModel`.
 */
import { GivenAnswerSchema } from '#contracts/model-answer.ts'
import type {
  AskBody,
  AskReport,
  OpinionView,
  OutgoingMailView,
} from '#contracts/second-opinion.ts'
import { checkAnswer } from '#core/mail/second-opinion/check-answer.ts'
import { INSTRUCTIONS } from '#core/mail/second-opinion/outgoing-mail.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Mail } from '#core/model/message.ts'
import type { ModelAnswer } from '#core/model/suggestion.ts'
import type { ModelDesk, NamedModel } from '../model-ports.ts'
import type { Services } from '../ports.ts'
import { refuseUnlessAsShown } from './consent.ts'
import { answeredObject } from './given-answer.ts'
import { isStillNamed, namedModel } from './named-model.ts'
import { opinionView } from './opinions.ts'
import { showOutgoing } from './outgoing.ts'

export type AskWatch = {
  readonly signal?: AbortSignal
  /** After each mail whose question is over. */
  readonly onProgress?: (done: number) => void
}

/** What the person saw and confirmed, with the model it goes to. */
export type Confirmed = {
  readonly model: NamedModel & { readonly host: string }
  readonly mails: readonly OutgoingMailView[]
}

/**
 * Holds what the person confirmed against what would go now. Sends nothing.
 *
 * @param body the mails, each with what stands for the text, address and model that were shown
 * @throws DomainError `model-off`, `not-found`; `conflict` where any of it is no longer so
 */
export async function confirmed(
  services: Services,
  desk: ModelDesk,
  { mails: shown }: AskBody,
): Promise<Confirmed> {
  const model = await namedModel(desk)
  const seen = new Map(shown.map(({ messageId, seen: of }) => [messageId, of]))
  const { mails } = await showOutgoing(services, desk, [...seen.keys()])
  const isAsShown =
    mails.length === seen.size && mails.every((mail) => seen.get(mail.messageId) === mail.seen)
  refuseUnlessAsShown(isAsShown)
  return { model, mails }
}

/** @returns also where it ended early: what came back until then is kept */
export async function askModel(
  services: Services,
  desk: ModelDesk,
  { model, mails }: Confirmed,
  { signal, onProgress }: AskWatch = {},
): Promise<AskReport> {
  const opinions: OpinionView[] = []
  let asked = 0
  const report = (trouble: AskReport['trouble']): AskReport => {
    const { host, name } = model
    return { host, model: name, asked, notSent: mails.length - asked, opinions, trouble }
  }
  for (const { messageId, subject, data } of mails) {
    if (signal?.aborted) return report(STOPPED)
    if (!(await isStillNamed(desk, model))) return report(SWITCHED)
    const key = await desk.key.read()
    const [message] = await services.store.messages([messageId])
    if (!message) return report(GONE)
    const about = { messageId, host: model.host, model: model.name }
    await services.store.appendEvent(services.clock.now(), { type: 'ask-model', ...about })
    asked += 1
    try {
      const question = { instructions: INSTRUCTIONS, data }
      const answer = await answered(message.mail, () =>
        desk.server.ask(model, key, question, signal),
      )
      const body = { type: 'model-answer', ...about, answer } as const
      await services.store.appendEvent(services.clock.now(), body)
      opinions.push(opinionView(messageId, subject, answer))
    } catch (error) {
      if (!(error instanceof DomainError) || !ENDS.has(error.code)) throw error
      return report({ code: error.code, message: error.message })
    }
    onProgress?.(opinions.length)
  }
  return report(null)
}

/** What is so for one mail is so for the next. */
const ENDS: ReadonlySet<string> = new Set(['model-unreachable', 'model-refused', 'stopped'])
const STOPPED = { code: 'stopped', message: 'Stopped, as you asked.' } as const
const SWITCHED = {
  code: 'model-off',
  message: 'The model was switched off, or another one named, before all was sent.',
} as const
const GONE = { code: 'conflict', message: 'A mail was taken out before it was sent.' } as const

/** An answer that is none is kept as refused; a server that fails is the caller's to tell. */
async function answered(mail: Mail, ask: () => Promise<string>): Promise<ModelAnswer> {
  const answer = await answeredObject(GivenAnswerSchema, ask)
  return 'refused' in answer ? answer : checkAnswer(mail, answer.given)
}
