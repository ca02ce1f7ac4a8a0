/**
 * A real IMAP server for tests: Dovecot, on a port of its own on loopback, with folders and mails
 * that the test lays. The one on this machine, else Debian's, else a clear sentence.
 *
 * Any user name signs in with the password `PASSWORD`; mails lie in Maildirs below `folder`.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { selfSigned } from './self-signed.ts'

const run = promisify(execFile)

const STOP_MS = 2_000

export const PASSWORD = 'right-and-proper'

export type Dovecot = {
  readonly port: number
  /** Its certificate, which nobody but a test trusts. */
  readonly certificate: string
  /** Where the mails of a user lie. */
  readonly mailOf: (user: string) => string
  /** Whose files they must be: Dovecot reads no mail as root. */
  readonly owner: { readonly uid: number; readonly gid: number }
  readonly stop: () => Promise<void>
}

const USUAL_PLACES = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot', '/opt/homebrew/sbin/dovecot']

/** @param offersTls whether it offers STARTTLS; without it a test can listen to the line */
export async function startDovecot({ offersTls = false } = {}): Promise<Dovecot> {
  const program = await installedDovecot()
  const folder = mkdtempSync(join(tmpdir(), 'comeback-dovecot-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  const owner = ownerOfMail()
  const { certificate } = await selfSigned(folder)
  mkdirSync(join(folder, 'mail'))
  chownSync(join(folder, 'mail'), owner.uid, owner.gid)
  const config = join(folder, 'dovecot.conf')
  writeFileSync(config, configOf({ folder, port, owner, offersTls }))
  const child = spawn(program, ['-F', '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr.on('data', (chunk) => {
    told += chunk
  })
  await untilItAnswers(child, port, () => `${told}${logOf(folder)}`)
  return {
    port,
    certificate,
    owner,
    mailOf: (user) => join(folder, 'mail', user),
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      // Its log and its counters wait for each other at times; they end with it.
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
      await ended
      clearTimeout(late)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const logOf = (folder: string) => {
  const path = join(folder, 'dovecot.log')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** As root the mails are nobody's; else they are this user's own. */
function ownerOfMail(): Dovecot['owner'] {
  const { uid, gid } = userInfo()
  return uid === 0 ? { uid: 65_534, gid: 65_534 } : { uid, gid }
}

type Setup = Pick<Dovecot, 'port' | 'owner'> & {
  readonly folder: string
  readonly offersTls: boolean
}

function configOf({ folder, port, owner: { uid, gid }, offersTls }: Setup): string {
  const { uid: own, username } = userInfo()
  // Without root it cannot change to users of its own, nor shut itself in.
  const asUser =
    own === 0
      ? ''
      : `default_internal_user = ${username}
default_login_user = ${username}
service anvil {
  chroot =
}`
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = ${offersTls ? 'yes' : 'no'}
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
first_valid_uid = 1
mail_max_userip_connections = 100
mail_location = maildir:${folder}/mail/%u
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%u
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    special_use = \\Sent
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
${asUser}
`
}

async function untilItAnswers(child: ChildProcess, port: number, told: () => string) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (child.exitCode !== null) break
    if (await answers(port)) return
    await wait(25)
  }
  child.kill('SIGKILL')
  throw new Error(`Dovecot does not answer. ${told()}`)
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (isThere: boolean) => {
      socket.destroy()
      resolve(isThere)
    }
    socket.once('data', () => end(true))
    socket.once('error', () => end(false))
    socket.once('close', () => end(false))
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

async function installedDovecot(): Promise<string> {
  const found = USUAL_PLACES.find((place) => existsSync(place))
  if (found) return found
  try {
    await run('apt-get', ['update'], { timeout: 240_000 })
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'dovecot-imapd', 'openssl'], {
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return '/usr/sbin/dovecot'
  } catch (cause) {
    throw new Error('The mailbox tests need Dovecot (on Debian: dovecot-imapd). Install it.', {
      cause,
    })
  }
}
