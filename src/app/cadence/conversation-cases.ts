/**
 * The cases of the whole search, for whoever shows conversations. Made once for a state of the
 * log and a day: reading the texts of mails is what takes long.
 */
import { mailSaid, type SaidOf } from '#core/calendar/mail-said.ts'
import type { Day } from '#core/model/dates.ts'
import type { Message } from '#core/model/message.ts'
import {
  employerCases,
  isOfInterest,
  type NamedCase,
} from '#core/outreach/cadence/employer-cases.ts'
import { loadSearch } from '../load-search.ts'
import { metThere } from '../people/met-there.ts'
import type { Services, Store } from '../ports.ts'
import { loadFreeDays, type PersonDay, personDay, personPlace } from './person-place.ts'
import { rememberedMails } from './remembered-mails.ts'

export type ConversationCases = {
  readonly cases: readonly NamedCase[]
  readonly today: Day
  /** The person's. */
  readonly zone: string
  /** Those whose texts were read, by id. */
  readonly messages: ReadonlyMap<string, Message>
  readonly saidOf: SaidOf
}

const made = new WeakMap<Store, { readonly key: string; readonly cases: ConversationCases }>()

export async function conversationCases(services: Services): Promise<ConversationCases> {
  const { store } = services
  const { log } = await store.revisions()
  const day = await personDay(services)
  const key = JSON.stringify([log, day])
  const known = made.get(store)
  if (known?.key === key) return known.cases
  const cases = await makeCases(services, day)
  made.set(store, { key, cases })
  return cases
}

async function makeCases(
  services: Services,
  { today, zone }: PersonDay,
): Promise<ConversationCases> {
  const search = await loadSearch(services.store)
  const interesting = search.applications.filter((one) => isOfInterest(one, today))
  // Nothing to reckon with: the calendars need not be loaded.
  if (interesting.length === 0) {
    return { cases: [], today, zone, messages: new Map(), saidOf: mailSaid }
  }
  const ids = interesting.flatMap(({ messageIds }) => messageIds)
  const messages = new Map((await services.store.messages(ids)).map((one) => [one.id, one]))
  const { place } = await personPlace(services)
  const { isPlace, workdaysInAll } = await loadFreeDays()
  const saidOf = rememberedMails(services.store, messages)
  const cases = employerCases({
    search,
    messages,
    saidOf,
    today,
    zone,
    place,
    isPlace,
    workdaysIn: workdaysInAll,
    metOn: await metThere(services, today),
  })
  return { cases, today, zone, messages, saidOf }
}
