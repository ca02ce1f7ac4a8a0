/** The folders of a mailbox as its server has them, and which of them are looked at. */
import type { MailboxBody, MailboxView, MailFoldersView } from '#contracts/mailboxes.ts'
import type { MailDesk, ServerFolder } from '../mail-ports.ts'
import type { Mailbox, Services } from '../ports.ts'
import { beginAnew, folderNamed, keepFolders, refuseAhead } from './connect-mailbox.ts'
import { accessTo, findMailbox } from './mailbox-access.ts'
import { mailboxView } from './show-mailboxes.ts'

/** @throws DomainError as signing in does */
export async function listMailFolders(
  { store }: Pick<Services, 'store'>,
  desk: MailDesk,
  address: string,
  signal?: AbortSignal,
): Promise<MailFoldersView> {
  const mailbox = await findMailbox(store, address)
  const there = await foldersThere(desk, mailbox, signal)
  const chosen = (await store.mailFolders(mailbox.address)).map(({ path }) => path)
  return {
    address: mailbox.address,
    folders: there.map(({ path, use, mails }) => {
      return { path, use, mails, isChosen: chosen.includes(path) }
    }),
    gone: chosen.filter((path) => !there.some((folder) => folder.path === path)),
  }
}

/**
 * Chooses other folders, or an earlier or later first day.
 *
 * @throws DomainError `mail-folder-gone` for one that is not there, `bad-date`, and as signing
 *   in does
 */
export async function changeMailbox(
  services: Services,
  desk: MailDesk,
  address: string,
  { folders, since }: MailboxBody,
): Promise<MailboxView> {
  const { store, clock } = services
  const mailbox = await findMailbox(store, address)
  if (since !== undefined) refuseAhead(since, clock.today())
  if (folders) {
    const chosen = (await store.mailFolders(mailbox.address)).map(({ path }) => path)
    const fresh = folders.filter((path) => !chosen.includes(path))
    const there = fresh.length > 0 ? await foldersThere(desk, mailbox) : []
    for (const path of fresh) folderNamed(there, path, mailbox.host)
  }
  const changed = { ...mailbox, since: since ?? mailbox.since }
  await store.transaction(async (inside) => {
    await inside.saveMailbox(changed)
    if (changed.since < mailbox.since) await beginAnew(inside, mailbox.address)
    await keepFolders(inside, mailbox.address, folders ?? null)
  })
  return mailboxView(store, desk, changed)
}

async function foldersThere(
  desk: MailDesk,
  mailbox: Mailbox,
  signal?: AbortSignal,
): Promise<readonly ServerFolder[]> {
  const session = await desk.servers.open(await accessTo(mailbox, desk), signal)
  try {
    return await session.folders()
  } finally {
    await session.close()
  }
}
