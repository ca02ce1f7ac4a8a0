/**
 * Removes one person from all that is kept, or makes them nameless: GET and POST
 * /api/people/:id/erasure, `comeback people erase`. Cannot be undone, and says so before.
 */

import type { Erasure, ErasureBody, ErasurePreview } from '#contracts/people.ts'
import type { ToldEntry } from '#core/calendar/calendar-book.ts'
import type { Instant } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import {
  changeOf,
  type Erasing,
  type ErasureWay,
  holdsNameAlone,
  namelessFacts,
  type StoredRecord,
  withoutPerson,
} from '#core/network/erase-person.ts'
import type { Network } from '#core/network/network.ts'
import { personTraces, someText } from '#core/network/person-traces.ts'
import { rebuildNetwork } from '#core/network/rebuild-network.ts'
import { type BackupDesk, listBackups } from '../backups.ts'
import type { CalendarDesk } from '../calendar-ports.ts'
import type { Services, Store, Uploads } from '../ports.ts'
import { loadNetwork } from './load-network.ts'
import { namesIn } from './people-views.ts'
import { findContact } from './show-person.ts'

/** What erasing needs beside the data: what lies around them. */
export type ErasureWorld = {
  readonly services: Services
  readonly desk: BackupDesk
  /** Files that wait for import, where this process has any. */
  readonly uploads?: Uploads
  /** What calendar programs were told; cancelled entries would name them for weeks. */
  readonly calendar: CalendarDesk
}

type Target = { readonly erasing: Erasing; readonly name: string }

async function targetOf(
  store: Store,
  network: Network,
  id: string,
  { way, nameAloneToo }: { readonly way: ErasureWay; readonly nameAloneToo: boolean },
): Promise<Target> {
  const contact = findContact(network, id)
  const ids = new Set(
    [...network.aliases].flatMap(([alias, current]) => (current === contact.id ? [alias] : [])),
  )
  // Addresses of before a merge or a correction are theirs as well.
  const cards = (await store.cards()).filter(({ contactId }) => ids.has(contactId))
  const said = (await store.events()).flatMap(({ body }) =>
    body.type === 'keep-contact' && ids.has(body.contactId) ? [body.facts] : [],
  )
  const written = [...cards.map(({ facts }) => facts), ...said].map((facts) => ({
    name: facts.name ?? contact.name,
    mails: facts.mails ?? [],
    phones: facts.phones ?? [],
    links: facts.links ?? [],
  }))
  const others = new Set([...network.aliases.keys()].filter((other) => !ids.has(other)))
  const { log } = await store.revisions()
  const namelessId = way === 'nameless' ? fingerprint('c', ['nameless', String(log)]) : null
  const traces = personTraces([contact, ...written])
  const nameOf = namesIn(network)
  const sameNamed = new Set(
    [...others].filter((other) => traces.isIn(nameOf(network.aliases.get(other) ?? other))),
  )
  const erasing = { traces, ids, others, sameNamed, namelessId, nameAloneToo }
  return { erasing, name: contact.name }
}

function placesIn(records: readonly StoredRecord[], erasing: Erasing): ErasurePreview['places'] {
  const count = (kind: StoredRecord['kind']) =>
    records.filter((one) => one.kind === kind && changeOf(one, erasing) !== null).length
  return {
    cards: count('card'),
    mails: count('message'),
    entries: count('entry') + count('extra'),
    events: count('event'),
    imports: count('import'),
  }
}

/** What would be removed, and what is not reached. @throws DomainError `not-found` */
export async function previewErasure(
  { services, desk, uploads }: ErasureWorld,
  id: string,
): Promise<ErasurePreview> {
  const { store } = services
  const network = await loadNetwork(store)
  const { erasing, name } = await targetOf(store, network, id, {
    ...{ way: 'erased', nameAloneToo: false },
  })
  const records = await store.records()
  const waiting = (await uploads?.list()) ?? []
  return {
    name,
    places: placesIn(records, erasing),
    nameAlone: records.filter((one) => holdsNameAlone(one, erasing)).length,
    names: [...erasing.traces.names],
    addresses: [...erasing.traces.addresses],
    backups: (await listBackups(services, desk)).backups.map(({ path }) => path),
    uploads: waiting.flatMap(({ files }) => files.map((file) => file.name)),
  }
}

const sameName = (a: string, b: string) =>
  a.normalize('NFC').trim().toLowerCase() === b.normalize('NFC').trim().toLowerCase()

/**
 * @throws DomainError `not-found`; `needs-confirmation` where the typed name is another;
 *   `conflict` where another process keeps the old pages on the disk
 */
export async function erasePerson(
  { services, desk, uploads, calendar }: ErasureWorld,
  id: string,
  { way, nameAloneToo, confirm }: ErasureBody,
): Promise<Erasure> {
  const { store, clock } = services
  const { records, erasing } = await store.transaction(async (inside) => {
    const network = rebuildNetwork({ cards: await inside.cards(), events: await inside.events() })
    const { erasing, name } = await targetOf(inside, network, id, { way, nameAloneToo })
    if (!sameName(confirm, name)) {
      const told = `The name that was typed is not "${name}". Nothing was erased.`
      throw new DomainError('needs-confirmation', told)
    }
    const changes = (await inside.records()).flatMap((one) => changeOf(one, erasing) ?? [])
    await inside.rewriteRecords(changes)
    if (erasing.namelessId !== null) {
      const facts = namelessFacts(findContact(network, id))
      const body = { type: 'keep-contact', contactId: erasing.namelessId, facts } as const
      await inside.appendEvent(clock.now(), body)
    }
    await inside.appendEvent(clock.now(), { type: 'person-erased', way })
    refuseLeftovers(await inside.records(), erasing)
    return { records: changes.length, erasing }
  })
  const now = clock.now()
  await calendar.change(async (book) => ({
    book: { ...book, told: book.told.map((one) => toldWithout(one, erasing, now)) },
    result: undefined,
  }))
  for (const upload of (await uploads?.list()) ?? []) await uploads?.drop(upload.id)
  await store.settleFiles()
  const backups = (await listBackups(services, desk)).backups.map(({ path }) => path)
  return { records, backups }
}

/** An entry without the person; programs that were told of them are told again. */
function toldWithout(one: ToldEntry, erasing: Erasing, now: Instant): ToldEntry {
  const entry = withoutPerson(one.entry, erasing) as ToldEntry['entry']
  if (JSON.stringify(entry) === JSON.stringify(one.entry)) return one
  return { ...one, entry, sequence: one.sequence + 1, changedAt: now }
}

/** What must not be there is looked for once more before anything is committed. */
function refuseLeftovers(records: readonly StoredRecord[], erasing: Erasing): void {
  const { traces } = erasing
  const left = records.filter(
    (one) => someText(one.content, traces.isIn) && changeOf(one, erasing) !== null,
  )
  if (left.length === 0) return
  throw new Error(`${left.length} records still name a person who was to be erased.`)
}
