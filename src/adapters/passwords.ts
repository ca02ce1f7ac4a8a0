/**
 * The Passwords port: in the keychain where there is one, else in a file that only its owner can
 * read. A small file in the home says which are where, so that nothing is forgotten in a keychain
 * when the home is erased. Start reading at `passwordsOf`.
 */
import { chmod, mkdir, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { PasswordPlace, Passwords } from '#app/mail-ports.ts'
import { DomainError } from '#core/model/errors.ts'
import { readError, systemCode } from './file-errors.ts'
import type { Keychain } from './keychain.ts'
import { writeWhole } from './write-whole.ts'

/** Addresses in the keychain, and passwords by address that are in no keychain. */
type Kept = {
  readonly inKeychain: readonly string[]
  readonly inFile: Readonly<Record<string, string>>
}

const NOTHING: Kept = { inKeychain: [], inFile: {} }

/**
 * @param path     of the file
 * @param keychain `null` where the person wants none to be used
 */
export function passwordsOf(path: string, keychain: Keychain | null): Passwords {
  return {
    keep: async (address, password) => {
      const before = await read(path)
      const place = (await wasKept(keychain, address, password)) ? 'keychain' : 'file'
      // An older one in a keychain that cannot be opened now would stay there unseen.
      if (place === 'file' && placeIn(before, address) === 'keychain') throw locked()
      const { inKeychain, inFile } = without(before, address)
      await write(
        path,
        place === 'keychain'
          ? { inKeychain: [...inKeychain, address], inFile }
          : { inKeychain, inFile: { ...inFile, [address]: password } },
      )
      return place
    },
    find: async (address) => {
      const place = placeIn(await read(path), address)
      if (place === 'file') return (await read(path)).inFile[address] ?? null
      if (place === null) return null
      return (await inKeychain(keychain))[address] ?? null
    },
    place: async (address) => placeIn(await read(path), address),
    forget: async (address) => {
      const kept = await read(path)
      if (placeIn(kept, address) === 'keychain') await removeFromKeychain(keychain, address)
      await write(path, without(kept, address))
    },
    forgetAll: async () => {
      const { inKeychain: addresses } = await read(path)
      for (const address of addresses) await removeFromKeychain(keychain, address)
      await rm(path, { force: true })
    },
  }
}

function placeIn({ inKeychain, inFile }: Kept, address: string): PasswordPlace | null {
  if (inKeychain.includes(address)) return 'keychain'
  return Object.hasOwn(inFile, address) ? 'file' : null
}

function without({ inKeychain, inFile }: Kept, address: string): Kept {
  const { [address]: _, ...others } = inFile
  return { inKeychain: inKeychain.filter((one) => one !== address), inFile: others }
}

async function read(path: string): Promise<Kept> {
  try {
    return { ...NOTHING, ...(JSON.parse(await readFile(path, 'utf8')) as Partial<Kept>) }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return NOTHING
    throw readError(error, path)
  }
}

async function write(path: string, kept: Kept): Promise<void> {
  if (kept.inKeychain.length === 0 && Object.keys(kept.inFile).length === 0) {
    await rm(path, { force: true })
    return
  }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeWhole(path, `${JSON.stringify(kept)}\n`)
  await chmod(path, 0o600)
}

/** All of the home's passwords are one entry, so that one question of the system's unlocks it. */
async function inKeychain(keychain: Keychain | null): Promise<Readonly<Record<string, string>>> {
  try {
    const secret = await keychain?.read()
    if (keychain) return secret ? (JSON.parse(secret) as Record<string, string>) : {}
  } catch (error) {
    throw locked(error)
  }
  throw locked()
}

/** Whether the keychain took it, and gives it back. */
async function wasKept(
  keychain: Keychain | null,
  address: string,
  password: string,
): Promise<boolean> {
  if (!keychain) return false
  try {
    const secret = await keychain.read()
    const all = { ...(secret ? (JSON.parse(secret) as object) : {}), [address]: password }
    await keychain.write(JSON.stringify(all))
    return (await keychain.read()) === JSON.stringify(all)
  } catch {
    // No keychain, or one that cannot be opened: the file takes it, and the person is told so.
    return false
  }
}

async function removeFromKeychain(keychain: Keychain | null, address: string): Promise<void> {
  const { [address]: _, ...others } = await inKeychain(keychain)
  try {
    if (Object.keys(others).length === 0) await keychain?.remove()
    else await keychain?.write(JSON.stringify(others))
  } catch (error) {
    throw locked(error)
  }
}

function locked(cause?: unknown): DomainError {
  return new DomainError(
    'keychain-locked',
    "The password lies in this system's keychain, which cannot be opened just now. Unlock it (sign in on the desktop) and try again; nothing was changed.",
    {},
    { cause },
  )
}
