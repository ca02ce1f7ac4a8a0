/** What of the search is known while a mailbox is looked through; grows with every mail that is read. */
import { readEmployerName } from '#core/history/employer-name.ts'
import { letterTrailOf } from '#core/history/letter-trail.ts'
import { correspondence } from '#core/mail/bare-subject.ts'
import { employerDomain, type KnownSearch } from '#core/mail/envelope-look.ts'
import { domainOf } from '#core/mail/mail-servers.ts'
import { eventsInForce } from '#core/model/events.ts'
import type { Mail, MessageKind } from '#core/model/message.ts'
import { loadSearch } from '../load-search.ts'
import type { Store } from '../ports.ts'

export type GrowingSearch = {
  readonly known: KnownSearch
  /** A mail that is about to be fetched: answers to it are of its thread. */
  readonly expect: (envelope: Mail) => void
  /** A mail that was read. */
  readonly learn: (mail: Mail, kind: MessageKind) => void
}

/** Letters to many, and what is nothing, make no thread or sender known. */
const TELLS_NOTHING: ReadonlySet<MessageKind> = new Set(['other', 'alert'])

/** @param address whose mailbox it is: the person's own domain is no employer's */
export async function growingSearch(store: Store, address: string): Promise<GrowingSearch> {
  const { applications } = await loadSearch(store)
  const trail = letterTrailOf(eventsInForce(await store.events()))
  const names = applications.flatMap(({ employer }) => readEmployerName(employer) ?? [])
  const known = {
    messageIds: new Set<string>(trail.byMailId.keys()),
    domains: new Set<string>(),
    employers: new Set(names.flatMap(({ key, spelledKey }) => [key, spelledKey])),
    letters: new Set(
      trail.letters.flatMap(({ to, subject }) =>
        to === null ? [] : [correspondence(to, subject)],
      ),
    ),
  }
  const own = domainOf(address)
  const learnThread = (messageId: string | null, references: readonly string[]) => {
    for (const id of [messageId, ...references]) if (id !== null) known.messageIds.add(id)
  }
  const learnDomain = (from: Mail) => {
    const domain = employerDomain(from)
    if (domain !== null && domain !== own && !own.endsWith(`.${domain}`)) known.domains.add(domain)
  }
  for (const { messageId, references, fromAddress, reading } of await store.readMessages()) {
    if (TELLS_NOTHING.has(reading.kind)) continue
    learnThread(messageId, references)
    learnDomain({ ...NO_MAIL, from: { name: '', address: fromAddress ?? '' } })
  }
  return {
    known,
    expect: ({ messageId }) => learnThread(messageId, []),
    learn: (mail, kind) => {
      if (!TELLS_NOTHING.has(kind)) {
        learnThread(mail.messageId, mail.references)
        learnDomain(mail)
      } else if (mail.messageId !== null) known.messageIds.delete(mail.messageId)
    },
  }
}

const NO_MAIL: Mail = {
  messageId: null,
  references: [],
  from: null,
  replyTo: null,
  to: [],
  subject: '',
  sentAt: null,
  sentOn: null,
  text: '',
  isBulk: false,
  isAutoReply: false,
  calendarMethod: null,
  attachmentNames: [],
}
