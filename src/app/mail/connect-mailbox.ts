/**
 * Connects a mailbox: signs in once, to see that it works, then keeps where it is, and the
 * password apart from that. Nothing is fetched yet. Start reading at `connectMailbox`.
 */
import type { ConnectBody, MailboxView } from '#contracts/mailboxes.ts'
import { knownServer, mailSecurity, passwordAsMeant } from '#core/mail/mail-servers.ts'
import { addDays } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import type { MailDesk, ServerFolder } from '../mail-ports.ts'
import type { Mailbox, Services, Store } from '../ports.ts'
import { isSame } from './mailbox-access.ts'
import { mailboxView } from './show-mailboxes.ts'

/** A search that lasts longer is rare; the person can name an earlier day. */
const LOOK_BACK_DAYS = 365

/**
 * Connects a mailbox, or one that is connected already anew: what is not said stays as it was.
 *
 * @throws DomainError `bad-input` where the server is not known, `bad-date`, `mail-sign-in`,
 *   `mail-unreachable`, `mail-insecure`, `mail-busy`, `mail-folder-gone`, `keychain-locked`
 */
export async function connectMailbox(
  services: Services,
  desk: MailDesk,
  asked: ConnectBody,
  signal?: AbortSignal,
): Promise<MailboxView> {
  const before = (await services.store.mailboxes()).find((one) =>
    isSame(one.address, asked.address),
  )
  const mailbox = mailboxFor(asked, before, services)
  const { host, port, user } = mailbox
  const password = passwordAsMeant(asked.password)
  const access = { host, port, user, password, security: mailSecurity({ host, port }) }
  const session = await desk.servers.open(access, signal)
  try {
    const there = asked.folders ? await session.folders() : []
    for (const path of asked.folders ?? []) folderNamed(there, path, host)
  } finally {
    await session.close()
  }
  await desk.passwords.keep(mailbox.address, password)
  await services.store.transaction((inside) => keepMailbox(inside, mailbox, before, asked.folders))
  return mailboxView(services.store, desk, mailbox)
}

function mailboxFor(asked: ConnectBody, before: Mailbox | undefined, { clock }: Services): Mailbox {
  const known = knownServer(asked.address)
  const host = asked.host ?? before?.host ?? known?.host
  if (host === undefined) throw unknownServer(asked.address)
  if (known?.isClosed && asked.host === undefined) throw closedServer(known)
  const today = clock.today()
  const since = asked.since ?? before?.since ?? addDays(today, -LOOK_BACK_DAYS)
  refuseAhead(since, today)
  const isSameServer = before?.host === host || asked.host === undefined
  const usualPort = known?.host === host ? known.port : 993
  return {
    address: before?.address ?? asked.address,
    host,
    port: asked.port ?? (isSameServer ? before?.port : undefined) ?? usualPort,
    user: asked.user ?? before?.user ?? asked.address,
    since,
    openImport: before?.openImport ?? null,
    lastSync: before?.lastSync ?? null,
  }
}

/** @throws DomainError `bad-date` */
export function refuseAhead(since: string, today: string): void {
  if (since <= today) return
  throw new DomainError(
    'bad-date',
    `${since} is still ahead: no mail would be looked at. Choose a day up to today.`,
  )
}

function unknownServer(address: string): DomainError {
  return new DomainError(
    'bad-input',
    `Comeback does not know the mail server of ${address}. Name it (on the command line with --host): your provider's help calls it the IMAP server.`,
  )
}

function closedServer({ name, password }: { readonly name: string; readonly password: string }) {
  return new DomainError('mail-sign-in', `${name} cannot be connected. ${password}`)
}

/** @throws DomainError `mail-folder-gone`, naming those that are there */
export function folderNamed(
  there: readonly ServerFolder[],
  path: string,
  host: string,
): ServerFolder {
  const found = there.find((folder) => folder.path === path)
  if (found) return found
  const names = there.map((folder) => `"${folder.path}"`).join(', ')
  throw new DomainError(
    'mail-folder-gone',
    `There is no folder "${path}" on ${host}. There are: ${names}. Nothing was changed.`,
    { folder: path },
  )
}

async function keepMailbox(
  inside: Store,
  mailbox: Mailbox,
  before: Mailbox | undefined,
  folders: readonly string[] | undefined,
): Promise<void> {
  await inside.saveMailbox(mailbox)
  const isElsewhere = before && (before.host !== mailbox.host || before.user !== mailbox.user)
  if (isElsewhere || (before && mailbox.since < before.since))
    await beginAnew(inside, mailbox.address)
  const chosen = await inside.mailFolders(mailbox.address)
  await keepFolders(inside, mailbox.address, folders ?? (chosen.length > 0 ? null : ['INBOX']))
}

/** Looks at every mail again: known ones do not come twice. */
export async function beginAnew(inside: Store, address: string): Promise<void> {
  for (const { path } of await inside.mailFolders(address)) {
    await inside.saveMailFolder(address, { path, uidValidity: null, lookedTo: 0 })
  }
}

/** The folders that are gone through from now on; `null` leaves them as they are. */
export async function keepFolders(
  inside: Store,
  address: string,
  paths: readonly string[] | null,
): Promise<void> {
  if (paths === null) return
  const before = await inside.mailFolders(address)
  for (const { path } of before) {
    if (!paths.includes(path)) await inside.dropMailFolder(address, path)
  }
  for (const path of new Set(paths)) {
    if (before.some((one) => one.path === path)) continue
    await inside.saveMailFolder(address, { path, uidValidity: null, lookedTo: 0 })
  }
}
