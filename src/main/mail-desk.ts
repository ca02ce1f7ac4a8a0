/** Mail servers, and the passwords of a home's mailboxes. Nothing is loaded or opened before it is asked. */
import { join } from 'node:path'
import { imapServers } from '#adapters/imap/imap-servers.ts'
import { systemKeychain } from '#adapters/keychain.ts'
import { passwordsOf } from '#adapters/passwords.ts'
import type { MailDesk } from '#app/mail-ports.ts'
import { PASSWORDS_FILE } from '#store/home-files.ts'
import type { Settings } from './settings.ts'

export function mailDesk({ home, keychain }: Settings): MailDesk {
  const system = keychain ? systemKeychain(home) : null
  return { servers: imapServers(), passwords: passwordsOf(join(home, PASSWORDS_FILE), system) }
}
