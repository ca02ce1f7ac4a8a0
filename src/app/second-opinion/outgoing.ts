/**
 * What would be sent, mail by mail, before anything is: shown to the person, and compared when
 * they confirm. Sends nothing itself.
 */
import type { OutgoingMailView, OutgoingView } from '#contracts/second-opinion.ts'
import { MOST_AT_ONCE } from '#contracts/second-opinion.ts'
import type { ReviewItem } from '#core/history/rebuilt-search.ts'
import { tellsReader } from '#core/mail/second-opinion/check-answer.ts'
import { INSTRUCTIONS, mailAsData, outgoingMail } from '#core/mail/second-opinion/outgoing-mail.ts'
import { DomainError } from '#core/model/errors.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import type { Message } from '#core/model/message.ts'
import { loadSearch } from '../load-search.ts'
import type { ModelDesk, NamedModel } from '../model-ports.ts'
import type { Services } from '../ports.ts'
import { namedModel } from './named-model.ts'

/** Whether the built-in reader abstains: what a mail is, or whose, is what the person is asked. */
export function abstains({ of, question }: Pick<ReviewItem, 'of' | 'question'>): boolean {
  return of === 'message' && (question === 'what-is-it' || question === 'which-employer')
}

/**
 * @param ids of mails; `null`: all on which the reader abstains, oldest known first
 * @throws DomainError `model-off`, `not-found` where an id is of no such mail
 */
export async function showOutgoing(
  services: Services,
  desk: ModelDesk,
  ids: readonly string[] | null,
): Promise<OutgoingView> {
  const model = await namedModel(desk)
  const messages = await abstaining(services, ids)
  const { person } = await loadSearch(services.store)
  const mails: OutgoingMailView[] = []
  const leftOut: OutgoingView['leftOut'] = []
  for (const message of messages) {
    const { subject } = message.mail
    const why = whyNot(message)
    if (why === null) mails.push(outgoingView(message, model, person?.name ?? null))
    else leftOut.push({ messageId: message.id, subject, why })
  }
  const { address, host, name } = model
  return { address, host, model: name, instructions: INSTRUCTIONS, mails, leftOut }
}

/** One mail as it would go now. */
export function outgoingView(
  message: Message,
  { address, name }: NamedModel,
  personName: string | null,
): OutgoingMailView {
  const outgoing = outgoingMail(message.mail, personName)
  const data = mailAsData(outgoing)
  const seen = fingerprint('seen', [address, name, INSTRUCTIONS, data])
  return { messageId: message.id, seen, ...outgoing, data }
}

/** Why a mail is sent to no model, or `null`. */
function whyNot({ mail }: Message): string | null {
  const told = tellsReader(mail)
  if (told === null) return null
  return `It speaks to a program that reads it (“${told}”), so no answer about it could be trusted. Read it yourself.`
}

async function abstaining(
  { store }: Services,
  ids: readonly string[] | null,
): Promise<readonly Message[]> {
  const waiting = (await loadSearch(store)).toReview.filter(abstains).map(({ id }) => id)
  const unknown = ids?.find((id) => !waiting.includes(id))
  if (unknown !== undefined) {
    const sentence = `No mail with the id "${unknown}" waits under Review for what it is. Nothing was sent.`
    throw new DomainError('not-found', sentence, { id: unknown })
  }
  return store.messages([...new Set(ids ?? waiting)].slice(0, MOST_AT_ONCE))
}
