/** The person's own mail server for letters: connecting, showing, forgetting. Off until connected. */
import type { OutgoingBody, OutgoingState, OutgoingView } from '#contracts/kept-letters.ts'
import { knownServer, mailSecurity, passwordAsMeant } from '#core/mail/mail-servers.ts'
import { DomainError } from '#core/model/errors.ts'
import type { MailAccess } from '../mail-ports.ts'
import type { Services } from '../ports.ts'
import type { OutgoingAccount, SendingDesk } from '../sending-ports.ts'

/** Beside the passwords of mailboxes, and never taken for one of them. */
const keyOf = ({ address }: Pick<OutgoingAccount, 'address'>) => `smtp ${address.toLowerCase()}`

export async function showOutgoing(desk: SendingDesk): Promise<OutgoingState> {
  return { outgoing: await outgoingView(desk) }
}

export async function outgoingView({
  place,
  passwords,
}: SendingDesk): Promise<OutgoingView | null> {
  const account = await place.read()
  return account && { ...account, passwordIn: await passwords.place(keyOf(account)) }
}

/**
 * Signs in once, to see that it works, then keeps where it is, and the password apart from that.
 * Nothing is sent.
 *
 * @throws DomainError `bad-input` where the server or the password is not known, `mail-sign-in`,
 *   `mail-unreachable`, `mail-insecure`, `mail-busy`, `mail-connection-lost`, `keychain-locked`
 */
export async function connectOutgoing(
  { store }: Pick<Services, 'store'>,
  desk: SendingDesk,
  asked: OutgoingBody,
): Promise<OutgoingState> {
  const before = await desk.place.read()
  const account = accountFor(asked, before)
  const password =
    asked.password === undefined
      ? await passwordOfMailbox(desk, account.address)
      : passwordAsMeant(asked.password)
  await desk.servers.check(accessOf(account, password))
  // Makes the home where it is not there: the files lie in it.
  await store.revisions()
  if (before && keyOf(before) !== keyOf(account)) await desk.passwords.forget(keyOf(before))
  await desk.passwords.keep(keyOf(account), password)
  await desk.place.keep(account)
  return showOutgoing(desk)
}

/** Signs in and leaves. @throws as `connectOutgoing`, and `mail-password-missing`, `not-found` */
export async function tryOutgoing(desk: SendingDesk): Promise<OutgoingState> {
  const { access } = await outgoingAccess(desk)
  await desk.servers.check(access)
  return showOutgoing(desk)
}

/** Forgets the server and its password; what was sent stays told. @throws DomainError `keychain-locked` */
export async function disconnectOutgoing(desk: SendingDesk): Promise<OutgoingState> {
  const account = await desk.place.read()
  if (account) await desk.passwords.forget(keyOf(account))
  await desk.place.forget()
  return showOutgoing(desk)
}

/** @throws DomainError `not-found` where none is connected, `mail-password-missing`, `keychain-locked` */
export async function outgoingAccess({
  place,
  passwords,
}: SendingDesk): Promise<{ readonly account: OutgoingAccount; readonly access: MailAccess }> {
  const account = await place.read()
  if (account === null) {
    throw new DomainError(
      'not-found',
      'No mail server for sending is connected. Connect one under Settings or with "comeback letters connect", or send the letter with your mail program.',
    )
  }
  const password = await passwords.find(keyOf(account))
  if (password !== null) return { account, access: accessOf(account, password) }
  throw new DomainError(
    'mail-password-missing',
    `The password for sending as ${account.address} is not on this computer. Connect it again; nothing was sent.`,
    { address: account.address },
  )
}

function accessOf({ host, port, user }: OutgoingAccount, password: string): MailAccess {
  return { host, port, user, password, security: mailSecurity({ host, port }) }
}

/** What is left out is as it was, else as the provider has it; 587 is what most others offer. */
function accountFor(asked: OutgoingBody, before: OutgoingAccount | null): OutgoingAccount {
  const { address } = asked
  const known = knownServer(address)
  const same = before?.address.toLowerCase() === address.toLowerCase() ? before : null
  const host = asked.host ?? same?.host ?? known?.outgoing?.host
  if (host === undefined) throw known?.isClosed ? closed(known.name) : unknownServer(address)
  const usualPort = known?.outgoing?.host === host ? known.outgoing.port : 587
  const port = asked.port ?? (same?.host === host ? same.port : usualPort)
  return { address, host, port, user: asked.user ?? same?.user ?? address }
}

async function passwordOfMailbox({ passwords }: SendingDesk, address: string): Promise<string> {
  const password = await passwords.find(address)
  if (password !== null) return password
  throw new DomainError(
    'bad-input',
    `No password was given, and none is kept for a mailbox of ${address}. Nothing was changed.`,
  )
}

function unknownServer(address: string): DomainError {
  return new DomainError(
    'bad-input',
    `Comeback does not know the outgoing mail server of ${address}. Name it (on the command line with --host): your provider's help calls it the SMTP server.`,
  )
}

function closed(name: string): DomainError {
  return new DomainError(
    'mail-sign-in',
    `${name} takes no passwords from mail programs any more, so nothing can be sent through it from here. Open the letter in your mail program instead.`,
  )
}
