/** Disconnects a mailbox: its password and settings go, what was brought in stays. */
import type { DisconnectedView } from '#contracts/mailboxes.ts'
import type { MailDesk } from '../mail-ports.ts'
import type { Services } from '../ports.ts'
import { findMailbox } from './mailbox-access.ts'

/** @throws DomainError `not-found`, `keychain-locked` */
export async function disconnectMailbox(
  { store }: Pick<Services, 'store'>,
  { passwords }: MailDesk,
  named: string,
): Promise<DisconnectedView> {
  const { address } = await findMailbox(store, named)
  await passwords.forget(address)
  await store.transaction((inside) => inside.dropMailbox(address))
  return { address, messages: (await store.readMessages()).length }
}
