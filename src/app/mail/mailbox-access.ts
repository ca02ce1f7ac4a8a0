/** Finds a connected mailbox, and what is needed to sign in to it. */
import { mailSecurity } from '#core/mail/mail-servers.ts'
import { DomainError } from '#core/model/errors.ts'
import type { MailAccess, MailDesk } from '../mail-ports.ts'
import type { Mailbox, Store } from '../ports.ts'

/** @throws DomainError `not-found` */
export async function findMailbox(store: Store, address: string): Promise<Mailbox> {
  const mailboxes = await store.mailboxes()
  const found = mailboxes.find((one) => isSame(one.address, address))
  if (found) return found
  throw new DomainError('not-found', `No mailbox ${address} is connected. ${listed(mailboxes)}`)
}

/** The only one where none is named. @throws DomainError `not-found`, `bad-input` */
export async function namedMailbox(store: Store, address: string | undefined): Promise<Mailbox> {
  if (address !== undefined) return findMailbox(store, address)
  const mailboxes = await store.mailboxes()
  const [only] = mailboxes
  if (only && mailboxes.length === 1) return only
  const code = only ? 'bad-input' : 'not-found'
  const problem = only ? 'Several mailboxes are connected; name one.' : 'No mailbox is connected.'
  throw new DomainError(code, `${problem} ${listed(mailboxes)}`)
}

/** @throws DomainError `mail-password-missing`, `keychain-locked` */
export async function accessTo(
  { address, host, port, user }: Mailbox,
  { passwords }: MailDesk,
): Promise<MailAccess> {
  const password = await passwords.find(address)
  if (password !== null)
    return { host, port, user, password, security: mailSecurity({ host, port }) }
  throw new DomainError(
    'mail-password-missing',
    `The password of ${address} is not on this computer, as after a backup from another one. Connect the mailbox again; where its sync stands is kept.`,
    { address },
  )
}

/** Addresses differ in case only where a person typed them so. */
export function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

function listed(mailboxes: readonly Mailbox[]): string {
  if (mailboxes.length === 0)
    return 'Connect one first, under Settings or with "comeback mail connect".'
  return `Connected: ${mailboxes.map(({ address }) => address).join(', ')}.`
}
