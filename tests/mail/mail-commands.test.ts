/** `comeback mail …` against a real IMAP server: its documents, refusals, kill -9, and no password anywhere. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { syncMailbox } from '#app/mail/sync-mailbox.ts'
import type { MailboxesView, MailFoldersView } from '#contracts/mailboxes.ts'
import type { ImportReport } from '#contracts/views.ts'
import { comeback, comebackJson, comebackWith, refusal } from '../cli/cli-here.ts'
import { keptIds } from '../cli/kept-ids.ts'
import { type Ran, temporaryFolder } from '../cli/run-cli.ts'
import { acknowledgedIn, startComeback } from '../cli/started-comeback.ts'
import { type Dovecot, PASSWORD, startDovecot } from './dovecot.ts'
import { connectedHome, ADDRESS as KILLED } from './mail-home.ts'
import { jobMail, layMails, privateMail } from './maildir.ts'

let dovecot: Dovecot
const before = process.env.COMEBACK_KEYCHAIN

beforeAll(async () => {
  process.env.COMEBACK_KEYCHAIN = 'off'
  dovecot = await startDovecot()
}, 900_000)

afterAll(async () => {
  if (before === undefined) delete process.env.COMEBACK_KEYCHAIN
  else process.env.COMEBACK_KEYCHAIN = before
  await dovecot?.stop()
}, 60_000)

const ADDRESS = 'mara@northwind.example'

/** Runs with a password on stdin. */
async function connect(home: string, user: string, password = PASSWORD): Promise<Ran> {
  const server = ['--host', '127.0.0.1', '--port', String(dovecot.port), '--user', user]
  const args = ['mail', 'connect', ADDRESS, ...server, '--password-stdin', '--home', home, '--json']
  return comebackWith(`${password}\n`, ...args)
}

const some = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => (at % 2 ? jobMail : privateMail)(name, at))

describe('comeback mail', () => {
  it('connects, lists folders, looks, syncs, tells, and disconnects', async () => {
    layMails(dovecot, 'cli', 'INBOX', some('cli', 10))
    layMails(dovecot, 'cli', 'Jobs', [jobMail('cli', 31)])
    const home = join(temporaryFolder(), 'home')
    const connected = await connect(home, 'cli')
    expect(connected.code, connected.stderr).toBe(0)
    expect(JSON.parse(connected.stdout)).toMatchObject({
      ...{ address: ADDRESS, host: '127.0.0.1', port: dovecot.port, user: 'cli' },
      ...{ folders: ['INBOX'], passwordIn: 'file', lastSync: null },
    })
    const use = ['--use', 'INBOX', 'Jobs']
    const folders = await comebackJson<MailFoldersView>('mail', 'folders', ...use, '--home', home)
    expect(folders.folders.filter(({ isChosen }) => isChosen)).toHaveLength(2)
    const look = await comebackJson<ImportReport>('mail', 'sync', '--dry-run', '--home', home)
    expect(look.mailboxes).toMatchObject([{ looked: 11, fetched: 6, stayed: 5 }])
    expect(keptIds(home)).toEqual([])
    const report = await comebackJson<ImportReport>('mail', 'sync', '--home', home)
    expect(report).toEqual(look)
    const { mailboxes } = await comebackJson<MailboxesView>('mail', 'status', '--home', home)
    expect(mailboxes).toMatchObject([{ lastSync: { looked: 11, fetched: 6, imported: 6 } }])
    const gone = await comebackJson('mail', 'disconnect', '--home', home)
    expect(gone).toEqual({ address: ADDRESS, messages: 6 })
    expect((await refusal('mail', 'sync', '--home', home)).code).toBe('not-found')
    const told = await comeback('mail', 'status', '--home', home)
    expect(told.stdout).toMatch(/connects to no other machine/)
  })

  it('keeps the password out of all but its own file, and erases it', async () => {
    layMails(dovecot, 'secret', 'INBOX', some('secret', 4))
    const folder = temporaryFolder()
    const home = join(folder, 'home')
    const { stdout, stderr } = await connect(home, 'secret')
    const said = [stdout, stderr]
    for (const args of [
      ['mail', 'sync'],
      ['mail', 'status'],
      ['export', join(folder, 'out.json')],
    ]) {
      const ran = await comeback(...args, '--home', home)
      said.push(ran.stdout, ran.stderr)
    }
    await comeback('backup', join(folder, 'out.backup'), '--home', home)
    const file = join(home, 'mailbox-passwords.json')
    expect(readFileSync(file, 'utf8')).toContain(PASSWORD)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const others = readdirSync(home)
      .map((name) => join(home, name))
      .filter((path) => path !== file && statSync(path).isFile())
    for (const path of [...others, join(folder, 'out.json'), join(folder, 'out.backup')]) {
      said.push(readFileSync(path, 'latin1'))
    }
    expect(said.some((text) => text.includes(PASSWORD))).toBe(false)
    expect((await comeback('erase', '--yes', '--home', home)).code).toBe(0)
    expect(() => statSync(file)).toThrow()
  })

  it('refuses what cannot be, with a code and a sentence', async () => {
    const home = join(temporaryFolder(), 'home')
    const wrong = await connect(home, 'cli', 'open sesame')
    expect(wrong.code).toBe(1)
    expect(JSON.parse(wrong.stdout).error.code).toBe('mail-sign-in')
    expect(wrong.stdout + wrong.stderr).not.toContain('sesame')
    expect((await connect(home, 'cli', '')).stdout).toContain('No password was given')
    const at = ['--home', home] as const
    expect((await refusal('mail', 'connect', ADDRESS, ...at)).message).toMatch(/--password-stdin/)
    const usage = await Promise.all([
      comeback('mail', 'connect', ADDRESS, '--port', '0', ...at),
      comeback('mail', 'nothing', ...at),
      comeback('mail'),
    ])
    expect(usage.map(({ code }) => code)).toEqual([2, 2, 2])
  })

  it('loses nothing and doubles nothing over kill -9', async () => {
    layMails(dovecot, 'kill', 'INBOX', some('kill', 1200))
    const { home, services, desk } = await connectedHome(dovecot.port, 'kill')
    for (let round = 0; round < 3; round += 1) {
      const earlier = keptIds(home).length
      const syncing = startComeback('mail', 'sync', '--home', home)
      await syncing.told(/^kept \d+ from/m)
      await wait(round * 40)
      syncing.process.kill('SIGKILL')
      const { stderr } = await syncing.ended
      expect(keptIds(home).length - earlier).toBeGreaterThanOrEqual(acknowledgedIn(stderr))
    }
    expect(keptIds(home).length).toBeLessThan(600)
    // The rerun is in this process: it starts no program.
    const { files } = await syncMailbox(services, desk, { address: KILLED })
    expect(files).toMatchObject([{ read: 600, imported: 600, duplicate: 0 }])
    expect(new Set(keptIds(home)).size).toBe(600)
  })
})
