/** Sending letters from a home, put together: nothing is loaded or opened before it is asked. */
import { join } from 'node:path'
import { systemKeychain } from '#adapters/keychain.ts'
import { outgoingFile } from '#adapters/outgoing-file.ts'
import { passwordsOf } from '#adapters/passwords.ts'
import { smtpServers } from '#adapters/smtp/smtp-servers.ts'
import type { SendingDesk } from '#app/sending-ports.ts'
import { OUTGOING_FILE, PASSWORDS_FILE } from '#store/home-files.ts'
import type { Settings } from './settings.ts'

export function sendingDesk({ home, keychain }: Pick<Settings, 'home' | 'keychain'>): SendingDesk {
  const system = keychain ? systemKeychain(home) : null
  return {
    servers: smtpServers(),
    place: outgoingFile(join(home, OUTGOING_FILE)),
    passwords: passwordsOf(join(home, PASSWORDS_FILE), system),
    runs: { running: new Set(), lost: new Set() },
  }
}
