/**
 * What became of each row and mail of an import: told from the log, so that it can be asked for
 * at any time, also of an import on the command line. Mails that have nothing to do with the
 * search left a fingerprint only, and are not listed.
 */
import type { FateRowView, ImportFate, ImportFatesView } from '#contracts/import-records.ts'
import { applicationIdOf } from '#core/history/founders.ts'
import type { RebuiltSearch } from '#core/history/rebuilt-search.ts'
import type { ContactCard } from '#core/model/contact.ts'
import type { Entry } from '#core/model/entry.ts'
import { loadSearch } from '../load-search.ts'
import type { BroughtItem, Services, Store } from '../ports.ts'
import { importOf } from './import-id.ts'
import { noSuchImport } from './import-records.ts'
import {
  type ImportSample,
  sampleOfAnyMessage,
  sampleOfContact,
  sampleOfEntry,
} from './import-sample.ts'

export type FateRequest = {
  readonly importId: string
  /** All of them where it is left out. */
  readonly fate?: ImportFate | undefined
  /** Rows to pass over, >= 0. */
  readonly from?: number
}

const PAGE = 100

/** @throws DomainError `not-found` */
export async function importFates(
  { store }: Pick<Services, 'store'>,
  { importId, fate, from = 0 }: FateRequest,
): Promise<ImportFatesView> {
  if (!(await store.imports()).some((record) => importOf(record) === importId)) {
    throw noSuchImport(importId)
  }
  const items = await store.itemsOf(importId)
  const search = await loadSearch(store)
  const waiting = new Set(search.toReview.map(({ id }) => id))
  const isOf: Readonly<Record<ImportFate, (item: BroughtItem) => boolean>> = {
    new: ({ isFirst }) => isFirst,
    known: ({ isFirst }) => !isFirst,
    waits: ({ id }) => waiting.has(id),
  }
  const asked = fate ? items.filter(isOf[fate]) : items
  const page = asked.slice(from, from + PAGE)
  const end = from + page.length
  return {
    counts: {
      all: items.length,
      new: items.filter(isOf.new).length,
      known: items.filter(isOf.known).length,
      waits: items.filter(isOf.waits).length,
    },
    rows: await rowsOf(store, search, page, waiting),
    next: end < asked.length ? end : null,
  }
}

async function rowsOf(
  store: Store,
  search: RebuiltSearch,
  items: readonly BroughtItem[],
  waiting: ReadonlySet<string>,
): Promise<FateRowView[]> {
  const entries = new Map((await store.entries()).map((entry) => [entry.id, entry]))
  const cards = new Map((await store.cards()).map((card) => [card.id, card]))
  const samples = await samplesOf(store, items, { entries, cards })
  const applications = new Map(search.applications.map((one) => [one.id, one]))
  return items.map(({ id, isFirst }) => {
    const application = applications.get(applicationIdFor(id, entries.get(id), search))
    return {
      id,
      ...(samples.get(id) ?? { title: '', detail: '' }),
      isNew: isFirst,
      contactId: cards.get(id)?.contactId ?? null,
      waits: waiting.has(id),
      application: application
        ? { id: application.id, employer: application.employer, role: application.role }
        : null,
    }
  })
}

type Known = {
  readonly entries: ReadonlyMap<string, Entry>
  readonly cards: ReadonlyMap<string, ContactCard>
}

async function samplesOf(
  store: Store,
  items: readonly BroughtItem[],
  { entries, cards }: Known,
): Promise<ReadonlyMap<string, ImportSample>> {
  const messages = await store.messages(
    items.filter((item) => item.of === 'message').map(({ id }) => id),
  )
  const ofMessages = messages.map((one) => [one.id, sampleOfAnyMessage(one)] as const)
  const ofEntries = items.flatMap(({ id }) => {
    const entry = entries.get(id)
    return entry ? [[id, sampleOfEntry(entry)] as const] : []
  })
  const ofCards = items.flatMap(({ id }) => {
    const card = cards.get(id)
    return card ? [[id, sampleOfContact(card)] as const] : []
  })
  return new Map([...ofMessages, ...ofEntries, ...ofCards])
}

/** Empty where it belongs to none. */
function applicationIdFor(id: string, entry: Entry | undefined, search: RebuiltSearch): string {
  if (!entry) return search.applicationOfMessage.get(id) ?? ''
  return search.aliases.get(entry.applicationId ?? applicationIdOf(id)) ?? ''
}
