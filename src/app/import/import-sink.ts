/**
 * Where an import puts what it read: into the store, or, for a preview, nowhere.
 *
 * Both answer the same questions (what is new, what will the search look like), so preview and
 * commit are the same code with one flag.
 */

import { entryId } from '#core/history/entry-id.ts'
import { type ReadMessage, type RebuildInput, rebuild } from '#core/history/rebuild.ts'
import { READER_VERSION } from '#core/mail/read-mail.ts'
import type { ContactCard, ContactDraft } from '#core/model/contact.ts'
import type { Entry, EntryDraft, EntryOrigin } from '#core/model/entry.ts'
import type { Message } from '#core/model/message.ts'
import { cardId } from '#core/network/card-id.ts'
import type { Services, Store } from '../ports.ts'
import { type SearchSummary, searchSummary } from '../search-summary.ts'
import { lettersMet } from './letters-met.ts'

/** Writes what belongs to a batch: both are there, or neither. */
export type Alongside = (inside: Store, fresh: number) => Promise<void>

export type ImportSink = {
  readonly importId: string
  /**
   * Takes mails in; resolves, when they are safe, to how many were new.
   *
   * @param alongside what is kept in the same transaction, or nowhere in a preview
   */
  readonly takeMessages: (messages: readonly Message[], alongside?: Alongside) => Promise<number>
  /** Takes entries in, all or none; resolves to how many were new. */
  readonly takeEntries: (drafts: readonly EntryDraft[], origin: EntryOrigin) => Promise<number>
  /** Takes cards of contacts in, all or none; resolves to how many were new. */
  readonly takeContacts: (drafts: readonly ContactDraft[]) => Promise<number>
  /** The whole search with what was taken. */
  readonly summary: () => Promise<SearchSummary>
}

/** What an import takes, as it takes it: mails as they are to be kept. */
export type Taken = {
  readonly entries?: readonly EntryDraft[]
  readonly messages?: readonly Message[]
  readonly contacts?: readonly ContactDraft[]
}
export type Tell = (taken: Taken) => void

export function storeSink({ store, clock }: Services, importId: string, tell: Tell): ImportSink {
  const letters = lettersMet({ store, clock })
  return {
    importId,
    takeMessages: async (given, alongside) => {
      const { messages, events } = await letters.meet(given)
      tell({ messages })
      const read = messages.map((message) => ({ message, readerVersion: READER_VERSION }))
      if (!alongside && events.length === 0) return store.addMessages(importId, read)
      return store.transaction(async (inside) => {
        const fresh = await inside.addMessages(importId, read)
        for (const body of events) await inside.appendEvent(clock.now(), body)
        await alongside?.(inside, fresh)
        return fresh
      })
    },
    takeEntries: (drafts, origin) => {
      tell({ entries: drafts })
      return store.addEntries(asEntries(drafts, origin, importId))
    },
    takeContacts: (drafts) => {
      tell({ contacts: drafts })
      return store.addCards(asCards(drafts, importId))
    },
    summary: () => searchSummary(store),
  }
}

/** Keeps only what a rebuild needs, never the texts of a mailbox. */
export function previewSink({ store, clock }: Services, importId: string, tell: Tell): ImportSink {
  const letters = lettersMet({ store, clock })
  const messages = new Map<string, ReadMessage>()
  const entries = new Map<string, Entry>()
  const seenOthers = new Set<string>()
  const cards = new Set<string>()
  let seq = Number.MAX_SAFE_INTEGER / 2
  const next = () => {
    seq += 1
    return seq
  }
  return {
    importId,
    takeMessages: async (given) => {
      const { messages: batch } = await letters.meet(given)
      tell({ messages: batch })
      const known = await store.knownMessageIds(batch.map(({ id }) => id))
      const fresh = firstOfEachId(batch).filter(
        ({ id }) => !known.has(id) && !messages.has(id) && !seenOthers.has(id),
      )
      for (const message of fresh) {
        if (message.reading.kind === 'other') seenOthers.add(message.id)
        else messages.set(message.id, asReadMessage(message, next()))
      }
      return fresh.length
    },
    takeEntries: async (drafts, origin) => {
      tell({ entries: drafts })
      const all = asEntries(drafts, origin, importId)
      const known = await store.knownEntryIds(all.map(({ id }) => id))
      const fresh = firstOfEachId(all).filter(({ id }) => !known.has(id) && !entries.has(id))
      for (const entry of fresh) entries.set(entry.id, { ...entry, seq: next() })
      return fresh.length
    },
    takeContacts: async (drafts) => {
      tell({ contacts: drafts })
      const all = asCards(drafts, importId)
      const known = await store.knownCardIds(all.map(({ id }) => id))
      const fresh = firstOfEachId(all).filter(({ id }) => !known.has(id) && !cards.has(id))
      for (const { id } of fresh) cards.add(id)
      return fresh.length
    },
    summary: () =>
      summaryWith(store, {
        messages: [...messages.values()],
        entries: [...entries.values()],
        events: letters.met(),
      }),
  }
}

async function summaryWith(store: Store, taken: RebuildInput): Promise<SearchSummary> {
  const messages = [...(await store.readMessages()), ...taken.messages]
  const entries = [...(await store.entries()), ...taken.entries]
  const events = [...(await store.events()), ...taken.events]
  const { applications, toReview } = rebuild({ messages, entries, events })
  return {
    applications: applications.length,
    messages: messages.length,
    toReview: toReview.length,
  }
}

function asEntries(
  drafts: readonly EntryDraft[],
  origin: EntryOrigin,
  importId: string | null,
): readonly Omit<Entry, 'seq'>[] {
  return drafts.map((draft) => ({ ...draft, id: entryId(draft), origin, importId }))
}

function asCards(
  drafts: readonly ContactDraft[],
  importId: string,
): readonly Omit<ContactCard, 'seq'>[] {
  return drafts.map((draft) => ({ ...draft, id: cardId(draft), importId }))
}

function asReadMessage({ id, mail, reading }: Message, seq: number): ReadMessage {
  const { messageId, references, from, subject, sentAt, sentOn, isAutoReply } = mail
  const fromAddress = from?.address ?? null
  const head = { messageId, references, fromAddress, subject, sentAt, sentOn, isAutoReply }
  return { id, seq, ...head, reading }
}

function firstOfEachId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed()
}
