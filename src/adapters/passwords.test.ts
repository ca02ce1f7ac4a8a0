import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from '#tests/store/scratch.ts'
import { type Keychain, systemKeychain } from './keychain.ts'
import { passwordsOf } from './passwords.ts'

/** A keychain of the operating system as it behaves: open, locked, or not there. */
function keychain(): Keychain & { state: 'open' | 'locked'; secret: string | null } {
  const chain = {
    state: 'open' as 'open' | 'locked',
    secret: null as string | null,
    read: async () => open().secret,
    write: async (secret: string) => {
      open().secret = secret
    },
    remove: async () => {
      open().secret = null
    },
  }
  const open = () => {
    if (chain.state === 'locked') throw new Error('Platform failure: locked')
    return chain
  }
  return chain
}

const place = async () => join(await scratchFolder(), 'home', 'mailbox-passwords.json')

describe('passwords without a keychain', () => {
  it('lie in a file that only its owner can read, and are gone with the last one', async () => {
    const path = await place()
    const passwords = passwordsOf(path, null)
    expect(await passwords.keep('ada@mail.example', 'one')).toBe('file')
    expect(await passwords.keep('ben@mail.example', 'two')).toBe('file')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(await passwords.find('ada@mail.example')).toBe('one')
    await passwords.forget('ada@mail.example')
    expect(readFileSync(path, 'utf8')).not.toContain('one')
    expect(await passwords.find('ben@mail.example')).toBe('two')
    await passwords.forget('ben@mail.example')
    expect(existsSync(path)).toBe(false)
    expect(await passwords.find('ben@mail.example')).toBeNull()
  })

  it('lie there too where the keychain cannot be opened', async () => {
    const [path, chain] = [await place(), keychain()]
    chain.state = 'locked'
    expect(await passwordsOf(path, chain).keep('ada@mail.example', 'one')).toBe('file')
    expect(await passwordsOf(path, chain).find('ada@mail.example')).toBe('one')
  })

  // Never against a desktop's own keychain, which may ask whoever runs the tests.
  const isHeadless = process.platform === 'linux' && !process.env.DBUS_SESSION_BUS_ADDRESS
  it.runIf(isHeadless)('lie in the file where the system has no keychain', async () => {
    const path = await place()
    const passwords = passwordsOf(path, systemKeychain(path))
    expect(await passwords.keep('ada@mail.example', 'one')).toBe('file')
    expect(await passwords.find('ada@mail.example')).toBe('one')
    await passwords.forgetAll()
    expect(await passwords.find('ada@mail.example')).toBeNull()
    expect(existsSync(path)).toBe(false)
  })
})

describe('passwords with a keychain', () => {
  it('lie in it alone; the file names addresses only', async () => {
    const [path, chain] = [await place(), keychain()]
    const passwords = passwordsOf(path, chain)
    expect(await passwords.keep('ada@mail.example', 'one')).toBe('keychain')
    expect(await passwords.keep('ben@mail.example', 'two')).toBe('keychain')
    expect(readFileSync(path, 'utf8')).not.toMatch(/one|two/)
    expect(await passwords.find('ben@mail.example')).toBe('two')
    await passwords.forgetAll()
    expect(chain.secret).toBeNull()
    expect(existsSync(path)).toBe(false)
  })

  it('are refused while it is locked, and nothing is forgotten', async () => {
    const [path, chain] = [await place(), keychain()]
    const passwords = passwordsOf(path, chain)
    await passwords.keep('ada@mail.example', 'one')
    chain.state = 'locked'
    const locked = { code: 'keychain-locked' }
    await expect(passwords.find('ada@mail.example')).rejects.toMatchObject(locked)
    await expect(passwords.forgetAll()).rejects.toMatchObject(locked)
    await expect(passwords.keep('ada@mail.example', 'new')).rejects.toMatchObject(locked)
    chain.state = 'open'
    expect(await passwords.find('ada@mail.example')).toBe('one')
  })
})
