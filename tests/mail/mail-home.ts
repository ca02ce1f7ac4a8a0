/** A home with a mailbox connected to a test's own server, in this process. */
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { fixedClock } from '#adapters/clock.ts'
import { files } from '#adapters/files.ts'
import { imapServers } from '#adapters/imap/imap-servers.ts'
import { passwordsOf } from '#adapters/passwords.ts'
import { connectMailbox } from '#app/mail/connect-mailbox.ts'
import type { MailDesk } from '#app/mail-ports.ts'
import { openHome } from '#store/home.ts'
import { PASSWORDS_FILE } from '#store/home-files.ts'
import { scratchFolder } from '../store/scratch.ts'
import { PASSWORD } from './dovecot.ts'

export const ADDRESS = 'mara@mail.example'
export const TODAY = '2026-11-25'

/** An empty home, and what its mailboxes need; nothing is connected yet. */
export async function mailHome() {
  const home = join(await scratchFolder(), 'home')
  const store = await openHome(home)
  onTestFinished(() => store.close())
  const services = { store, clock: fixedClock(TODAY), files }
  const passwords = passwordsOf(join(home, PASSWORDS_FILE), null)
  const desk: MailDesk = { servers: imapServers(), passwords }
  return { home, services, desk }
}

/** Connected as `user` through a port on this machine. */
export async function connectedHome(
  port: number,
  user: string,
  folders: readonly string[] = ['INBOX'],
) {
  const made = await mailHome()
  const place = { address: ADDRESS, password: PASSWORD, host: '127.0.0.1', port, user }
  await connectMailbox(made.services, made.desk, { ...place, folders: [...folders] })
  return made
}
