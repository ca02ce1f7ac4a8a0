/**
 * The operating system's keychain: the macOS keychain, Windows' credential manager, the Secret
 * Service of a Linux desktop. One entry for each home, named by its folder.
 *
 * The kernel's own keyring of Linux is not used: it forgets at the next start.
 */
import type { AsyncEntry } from '@napi-rs/keyring'

const SERVICE = 'Comeback mailboxes'

export type Keychain = {
  /** `null` where nothing is kept. Throws where there is no keychain, or it is locked. */
  readonly read: () => Promise<string | null>
  readonly write: (secret: string) => Promise<void>
  readonly remove: () => Promise<void>
}

/** The keychain's entry for a home; it may turn out not to be there when it is asked. */
export function systemKeychain(home: string): Keychain {
  const entry = async (): Promise<AsyncEntry> => {
    // Loaded when a mailbox is first connected or synced: a binary of the platform's own.
    const { AsyncEntry } = await import('@napi-rs/keyring')
    return new AsyncEntry(SERVICE, home, { linux: { store: 'secret-service' } })
  }
  return {
    read: async () => (await entry()).getPassword(),
    write: async (secret) => (await entry()).setPassword(secret),
    remove: async () => {
      await (await entry()).deletePassword()
    },
  }
}
