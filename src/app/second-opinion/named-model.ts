/** Naming a language model, trying its server, switching it off, and what was sent so far. */
import type { ModelBody, ModelTried, ModelTryBody, ModelView } from '#contracts/second-opinion.ts'
import { DomainError } from '#core/model/errors.ts'
import { modelAddress } from '#core/model/model-address.ts'
import type { ModelDesk, NamedModel } from '../model-ports.ts'
import type { Services } from '../ports.ts'
import { sentList } from './sent-list.ts'

/** The newest ones; the count tells of all. */
const SENT_SHOWN = 200

export async function showModel(
  { store }: Services,
  { place, key }: ModelDesk,
): Promise<ModelView> {
  const named = await place.read()
  const { shown, total } = await sentList(store, SENT_SHOWN)
  return {
    named: named && { ...named, host: modelAddress(named.address).host },
    hasKey: named !== null && (await key.read()) !== null,
    keyLiesIn: key.where,
    sent: shown,
    sentTotal: total,
  }
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

/** Whether a model is still the one that is on: any door may change that, in any process. */
export async function isStillNamed({ place }: ModelDesk, model: NamedModel): Promise<boolean> {
  const named = await place.read()
  return named?.address === model.address && named.name === model.name
}
