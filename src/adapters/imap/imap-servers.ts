/**
 * Mail servers over IMAP: the only place in Comeback that connects to another machine, and only
 * to the server of a mailbox that the person connected (docs/reference/network.md).
 *
 * Read-only by construction: folders are opened with EXAMINE, mails are fetched with BODY.PEEK,
 * and no command that writes is ever sent. Start reading at `imapServers`.
 */
import type { ImapFlow, ListResponse } from 'imapflow'
import type {
  Envelope,
  FetchedMail,
  MailAccess,
  MailServers,
  MailSession,
  OpenFolder,
  ServerFolder,
} from '#app/mail-ports.ts'
import type { Day } from '#core/model/dates.ts'
import { brokeOff, folderError, openError, type ServerPlace, sessionError } from './imap-errors.ts'

const CONNECT_MS = 15_000
const GREETING_MS = 10_000
/** A server that says nothing for so long while it is asked is taken to be gone. */
const SILENCE_MS = 60_000

/** What of a head is needed to judge a mail; nothing else of it is asked for. */
const HEAD_FIELDS = [
  ...['from', 'to', 'reply-to', 'subject', 'date', 'message-id', 'references', 'in-reply-to'],
  ...['list-unsubscribe', 'list-id', 'precedence', 'auto-submitted'],
]

/** Certificates and names beyond the machine's own, for tests against a server of their own. */
export type ServerTrust = {
  readonly ca?: string
  readonly lookup?: (
    host: string,
    options: object,
    done: (error: null, addresses: { address: string; family: number }[]) => void,
  ) => void
}

export function imapServers(trust: ServerTrust = {}): MailServers {
  return {
    open: async (access, signal) => {
      signal?.throwIfAborted()
      const client = await clientOf(access, trust)
      // An error beside a command closes the connection; the next command tells of it.
      client.on('error', () => undefined)
      const breakOff = () => client.close()
      signal?.addEventListener('abort', breakOff, { once: true })
      try {
        await client.connect()
      } catch (error) {
        client.close()
        throw openError(error, access)
      }
      return sessionOver(client, access, () => signal?.removeEventListener('abort', breakOff))
    },
  }
}

/** Loaded with the first connection: the program starts without it. */
async function clientOf(access: MailAccess, trust: ServerTrust): Promise<ImapFlow> {
  const { ImapFlow } = await import('imapflow')
  const { host, port, security, user, password } = access
  return new ImapFlow({
    host: host.replace(/^\[|\]$/g, ''),
    port,
    secure: security === 'tls',
    // Left open on loopback alone, where a server may go without and nothing leaves the machine.
    ...(security === 'starttls' && { doSTARTTLS: true }),
    tls: { ...trust, rejectUnauthorized: security !== 'loopback', minVersion: 'TLSv1.2' },
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
    clientInfo: { name: 'Comeback' },
    connectionTimeout: CONNECT_MS,
    greetingTimeout: GREETING_MS,
    socketTimeout: SILENCE_MS,
  })
}

function sessionOver(client: ImapFlow, place: ServerPlace, done: () => void): MailSession {
  return {
    folders: () => asking(client, place, () => foldersOf(client)),
    examine: async (path, work) => {
      const lock = await client.getMailboxLock(path, { readOnly: true }).catch((error: unknown) => {
        throw folderError(error, path, place)
      })
      try {
        return await work(folderOver(client, place))
      } finally {
        lock.release()
      }
    },
    close: async () => {
      done()
      // A connection that is gone cannot be said goodbye to.
      if (client.usable) await client.logout().catch(() => undefined)
      client.close()
    },
  }
}

/** Asks the server; one that is gone never looks like one that has nothing. */
async function asking<T>(client: ImapFlow, place: ServerPlace, ask: () => Promise<T>): Promise<T> {
  try {
    const answer = await ask()
    if (client.usable) return answer
  } catch (error) {
    throw sessionError(error, place)
  }
  throw brokeOff(place)
}

function folderOver(client: ImapFlow, place: ServerPlace): OpenFolder {
  const { mailbox } = client
  if (!mailbox) throw brokeOff(place)
  return {
    uidValidity: String(mailbox.uidValidity),
    uidNext: mailbox.uidNext,
    search: (from) => asking(client, place, () => uidsFrom(client, place, from)),
    envelopes: (uids) => asking(client, place, () => envelopesOf(client, uids)),
    mails: (uids, mostBytes) => asking(client, place, () => mailsOf(client, uids, mostBytes)),
  }
}

async function uidsFrom(
  client: ImapFlow,
  place: ServerPlace,
  { since, above }: { readonly since: Day; readonly above: number },
): Promise<readonly number[]> {
  const query = { since, ...(above > 0 && { uid: `${above + 1}:*` }) }
  const found = await client.search(query, { uid: true })
  if (!Array.isArray(found)) throw brokeOff(place)
  // `n:*` names the last mail even where its UID is below n.
  return found.filter((uid) => uid > above).toSorted((a, b) => a - b)
}

async function envelopesOf(
  client: ImapFlow,
  uids: readonly number[],
): Promise<readonly Envelope[]> {
  const found: Envelope[] = []
  if (uids.length === 0) return found
  const query = { uid: true, size: true, headers: HEAD_FIELDS }
  for await (const { uid, size = 0, headers } of client.fetch([...uids], query, { uid: true })) {
    if (headers) found.push({ uid, size, head: headers })
  }
  return found.toSorted((a, b) => a.uid - b.uid)
}

async function mailsOf(
  client: ImapFlow,
  uids: readonly number[],
  mostBytes?: number,
): Promise<readonly FetchedMail[]> {
  const found: FetchedMail[] = []
  if (uids.length === 0) return found
  const source = mostBytes === undefined ? true : { start: 0, maxLength: mostBytes }
  for await (const mail of client.fetch([...uids], { uid: true, source }, { uid: true })) {
    if (mail.source) found.push({ uid: mail.uid, bytes: mail.source })
  }
  return found.toSorted((a, b) => a.uid - b.uid)
}

async function foldersOf(client: ImapFlow): Promise<readonly ServerFolder[]> {
  const statusQuery = { messages: true, uidValidity: true }
  const listed = await client.list({ statusQuery })
  return listed.filter(isOpenable).map(({ path, specialUse, status }) => ({
    path,
    use: path.toUpperCase() === 'INBOX' ? 'inbox' : whatFor(specialUse),
    mails: status?.messages ?? null,
    uidValidity: status?.uidValidity === undefined ? null : String(status.uidValidity),
  }))
}

const isOpenable = ({ flags }: ListResponse) =>
  !flags.has('\\Noselect') && !flags.has('\\NonExistent')

const USES: Readonly<Record<string, ServerFolder['use']>> = {
  '\\Inbox': 'inbox',
  '\\Sent': 'sent',
  '\\Archive': 'archive',
  '\\All': 'all',
  '\\Drafts': 'drafts',
  '\\Junk': 'junk',
  '\\Trash': 'trash',
}

const whatFor = (specialUse: string | undefined) => USES[specialUse ?? ''] ?? null
