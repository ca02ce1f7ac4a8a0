/** Naming a language model, trying its server, switching it off, and what was sent so far. */
import type {
  ModelBody,
  ModelTried,
  ModelTryBody,
  ModelView,
  SentView,
} from '#contracts/second-opinion.ts'
import { DomainError } from '#core/model/errors.ts'
import type { SearchEvent } from '#core/model/events.ts'
import { modelAddress } from '#core/model/model-address.ts'
import type { ModelDesk, NamedModel } from '../model-ports.ts'
import type { Services } from '../ports.ts'

/** The newest ones; the count tells of all. */
const SENT_SHOWN = 200

export async function showModel(
  { store }: Services,
  { place, key }: ModelDesk,
): Promise<ModelView> {
  const named = await place.read()
  const sent = sentOf(await store.events())
  const shown = sent.slice(0, SENT_SHOWN)
  const messages = await store.messages([...new Set(shown.map(({ messageId }) => messageId))])
  const subjects = new Map(messages.map(({ id, mail }) => [id, mail.subject]))
  return {
    named: named && { ...named, host: modelAddress(named.address).host },
    hasKey: named !== null && (await key.read()) !== null,
    keyLiesIn: key.where,
    sent: shown.map((one) => ({ ...one, subject: subjects.get(one.messageId) ?? '' })),
    sentTotal: sent.length,
  }
}

/** Newest first. An undo takes nothing out of it: what was sent was sent. */
function sentOf(events: readonly SearchEvent[]): readonly Omit<SentView, 'subject'>[] {
  const sent: Omit<SentView, 'subject'>[] = []
  for (const { at, body } of events) {
    if (body.type === 'ask-model') {
      const { messageId, host, model } = body
      sent.push({ messageId, at, host, model, result: 'no-answer' })
    } else if (body.type === 'model-answer') {
      const last = sent.findLastIndex(({ messageId }) => messageId === body.messageId)
      const result = 'refused' in body.answer ? 'refused' : 'suggestion'
      if (last >= 0) sent[last] = { ...(sent[last] as SentView), result }
    }
  }
  return sent.toReversed()
}

/**
 * Switches a model on. Sends nothing. A kept key stays with the server that it was given for.
 *
 * @throws DomainError `bad-input` for an address that is not taken
 */
export async function nameModel(
  services: Services,
  desk: ModelDesk,
  { address: written, name, key }: ModelBody,
): Promise<ModelView> {
  const { address, origin } = modelAddress(written)
  // Makes the home where it is not there: the files lie in it.
  await services.store.revisions()
  if (key !== undefined || (await originOf(desk)) !== origin) {
    // Off in between: should this end half way, no key can go to another server.
    await switchOff(desk)
  }
  if (key !== undefined) await desk.key.keep(key)
  await desk.place.keep({ address, name })
  return showModel(services, desk)
}

async function originOf({ place }: ModelDesk): Promise<string | null> {
  const named = await place.read().catch(() => null)
  return named && modelAddress(named.address).origin
}

async function switchOff({ place, key }: ModelDesk): Promise<void> {
  await place.forget()
  await key.forget()
}

/** Forgets address, name and key. What was sent stays listed, and suggestions stay on their cards. */
export async function switchModelOff(services: Services, desk: ModelDesk): Promise<ModelView> {
  await switchOff(desk)
  return showModel(services, desk)
}

/**
 * Asks a server which models it has. Nothing of the search goes with it.
 *
 * @throws DomainError `bad-input`, `model-unreachable`, `model-refused`, `model-answer`
 */
export async function tryModel(
  desk: ModelDesk,
  { address: written, key }: ModelTryBody,
): Promise<ModelTried> {
  const { address, host, origin } = modelAddress(written)
  const kept = (await originOf(desk)) === origin ? await desk.key.read() : null
  const models = await desk.server.models(address, key ?? kept).catch((error: unknown) => {
    if (!(error instanceof DomainError) || error.code !== 'model-answer') throw error
    const sentence = `${host} answers, but not as a server of language models does. Check the address; it often ends in /v1.`
    throw new DomainError('model-answer', sentence, {}, { cause: error })
  })
  return { address, host, models: [...models] }
}

/** @throws DomainError `model-off` */
export async function namedModel({ place }: ModelDesk): Promise<NamedModel & { host: string }> {
  const named = await place.read()
  if (named) return { ...named, host: modelAddress(named.address).host }
  const sentence =
    'No language model is switched on, so nothing was sent. Name one under Settings, or with "comeback model set".'
  throw new DomainError('model-off', sentence)
}
