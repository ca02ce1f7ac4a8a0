/**
 * A live mailbox against a real IMAP server: complete and never twice whatever breaks, read-only,
 * and private mail stays where it is.
 */
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { ImapFlow } from 'imapflow'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { listImports, removeImport } from '#app/import/import-records.ts'
import { connectMailbox } from '#app/mail/connect-mailbox.ts'
import { disconnectMailbox } from '#app/mail/disconnect-mailbox.ts'
import { changeMailbox, listMailFolders } from '#app/mail/mail-folders.ts'
import { showMailboxes } from '#app/mail/show-mailboxes.ts'
import { syncMailbox } from '#app/mail/sync-mailbox.ts'
import { seededRandom } from '#core/stats/random.ts'
import { keptIds } from '../cli/kept-ids.ts'
import { type Dovecot, PASSWORD, startDovecot } from './dovecot.ts'
import { ADDRESS, connectedHome, mailHome } from './mail-home.ts'
import { jobMail, layMails, privateMail } from './maildir.ts'
import { commandsOf, fetchedUids, watchedLine } from './watched-line.ts'

let dovecot: Dovecot

beforeAll(async () => {
  dovecot = await startDovecot()
}, 900_000)

afterAll(() => dovecot?.stop(), 60_000)

const address = ADDRESS
const many = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at))

/** Flags of every mail, as the server has them; `\Recent` is the server's own. */
async function flagsOf(user: string, folder = 'INBOX'): Promise<readonly string[]> {
  const client = new ImapFlow({
    ...{ host: '127.0.0.1', port: dovecot.port, secure: false, logger: false },
    ...{ auth: { user, pass: PASSWORD }, tls: { rejectUnauthorized: false } },
  })
  await client.connect()
  const lock = await client.getMailboxLock(folder, { readOnly: true })
  const found = await client.fetchAll('1:*', { uid: true, flags: true })
  lock.release()
  await client.logout()
  return found.map(({ uid, flags }) => {
    return `${uid} ${[...(flags ?? [])]
      .filter((flag) => flag !== '\\Recent')
      .toSorted()
      .join(' ')}`
  })
}

async function line(cutAfter: readonly number[] = []) {
  const opened = await watchedLine(dovecot.port, cutAfter)
  onTestFinished(() => opened.stop())
  return opened
}

describe('5,000 mails over a line that is cut ten times', () => {
  const MAILS = 5000
  const JOB_MAILS = 1250
  /** Every run cuts elsewhere; a failure names the seed. */
  const seed = `${Date.now()}`

  it('are complete in the end, none twice, and no flag is changed', async () => {
    const mails = many(MAILS, (at) => {
      const flags = at % 7 === 0 ? 'S' : at % 11 === 0 ? 'FS' : ''
      return { ...(at % 4 === 0 ? jobMail : privateMail)('many', at), flags }
    })
    layMails(dovecot, 'many', 'INBOX', mails)
    const flagsBefore = await flagsOf('many')
    expect(flagsBefore).toHaveLength(MAILS)

    const whole = await line()
    const undisturbed = await connectedHome(whole.port, 'many')
    const report = await syncMailbox(undisturbed.services, undisturbed.desk, { address })
    expect(report.mailboxes?.[0]).toMatchObject({
      looked: MAILS,
      fetched: JOB_MAILS,
      stayed: MAILS - JOB_MAILS,
    })
    expect(report.files[0]).toMatchObject({ read: JOB_MAILS, imported: JOB_MAILS, duplicate: 0 })

    const random = seededRandom(seed)
    const cuts = many(10, () => Math.round(whole.heard() * (0.01 + 0.14 * random())))
    const cut = await line([Number.POSITIVE_INFINITY, ...cuts])
    const { home, services, desk } = await connectedHome(cut.port, 'many')
    let runs = 0
    for (let isWhole = false; !isWhole; runs += 1) {
      isWhole = await syncMailbox(services, desk, { address }).then(
        () => true,
        (error) => {
          expect(error.code, `seed ${seed}`).toBe('mail-connection-lost')
          return false
        },
      )
    }
    expect(cut.cuts(), `seed ${seed}`).toBe(10)
    const ids = keptIds(home)
    expect(ids, `seed ${seed}`).toHaveLength(JOB_MAILS)
    expect(ids.toSorted()).toEqual(keptIds(undisturbed.home).toSorted())
    const [record, ...others] = (await listImports(services)).imports
    expect(others, 'cut short or not, it is one import').toEqual([])
    expect(record).toMatchObject({ state: 'done' })
    expect(record?.files[0]).toMatchObject({ read: JOB_MAILS, imported: JOB_MAILS })
    expect(await flagsOf('many'), `seed ${seed}`).toEqual(flagsBefore)
    expect(commandsOf(cut.said()).filter((name) => !READING.includes(name))).toEqual([])
    // Both ways out of a cut are met over many seeds: going on by itself, and being run again.
    expect(runs).toBeLessThanOrEqual(11)
  })
})

/** Every command of IMAP that changes nothing and that is used. */
const READING = [
  ...[
    'AUTHENTICATE',
    'CAPABILITY',
    'CLOSE',
    'COMPRESS',
    'ENABLE',
    'EXAMINE',
    'ID',
    'LIST',
    'LOGIN',
  ],
  ...['LOGOUT', 'LSUB', 'NAMESPACE', 'NOOP', 'STARTTLS', 'STATUS', 'UID FETCH', 'UID SEARCH'],
]

describe('private mail', () => {
  it('is only looked at by its envelope: of it no body ever crosses the line', async () => {
    const mails = many(30, (at) => (at % 3 === 0 ? jobMail : privateMail)('priv', at))
    layMails(dovecot, 'priv', 'INBOX', mails)
    const watched = await line()
    const { services, desk } = await connectedHome(watched.port, 'priv')
    const report = await syncMailbox(services, desk, { address })
    expect(report.mailboxes?.[0]).toMatchObject({ looked: 30, fetched: 10, stayed: 20 })
    expect(fetchedUids(watched.said()).toSorted((a, b) => a - b)).toEqual(
      many(10, (at) => 3 * at + 1),
    )
    expect(watched.said().some((said) => /FETCH .*BODY\[/.test(said))).toBe(false)
  })

  it('older than the first day is not even listed', async () => {
    layMails(
      dovecot,
      'old',
      'INBOX',
      many(5, (at) => jobMail('old', at, new Date('2024-02-01'))),
    )
    layMails(
      dovecot,
      'old',
      'INBOX',
      many(5, (at) => jobMail('new', at)),
    )
    const { services, desk } = await connectedHome(dovecot.port, 'old')
    const report = await syncMailbox(services, desk, { address })
    expect(report.mailboxes?.[0]).toMatchObject({ looked: 5, fetched: 5 })
    // An earlier first day looks again from the beginning; what is known does not come twice.
    await changeMailbox(services, desk, address, { since: '2024-01-01' })
    const again = await syncMailbox(services, desk, { address })
    expect(again.files[0]).toMatchObject({ read: 10, imported: 5, duplicate: 5 })
  })

  it('comes in where it answers a mail of the search, and once its sender is known', async () => {
    const [first] = [jobMail('thread', 1)]
    const from = 'Ana Reyes <ana@marlowpike.example>'
    const at = new Date('2026-07-01')
    const hello = { from, subject: 'Sunday', text: 'See you then.', at }
    layMails(dovecot, 'thread', 'INBOX', [
      { ...privateMail('thread', 1), subject: 'Sunday' },
      first as ReturnType<typeof jobMail>,
      { ...privateMail('thread', 2), subject: 'Sunday', references: 'thread-1@mail.example' },
    ])
    const { services, desk } = await connectedHome(dovecot.port, 'thread')
    const report = await syncMailbox(services, desk, { address })
    expect(report.mailboxes?.[0]).toMatchObject({ looked: 3, fetched: 2, stayed: 1 })
    layMails(dovecot, 'thread', 'INBOX', [{ ...hello, messageId: 'thread-9@marlowpike.example' }])
    const next = await syncMailbox(services, desk, { address })
    expect(next.mailboxes?.[0]).toMatchObject({ looked: 1, fetched: 1 })
  })
})

describe('a second sync', () => {
  it('asks only for what is new, and leaves no record where there is nothing', async () => {
    layMails(
      dovecot,
      'twice',
      'INBOX',
      many(6, (at) => jobMail('twice', at)),
    )
    const watched = await line()
    const { services, desk } = await connectedHome(watched.port, 'twice')
    await syncMailbox(services, desk, { address })
    const nothing = await syncMailbox(services, desk, { address })
    expect(nothing).toMatchObject({ files: [], mailboxes: [{ looked: 0, fetched: 0 }] })
    layMails(dovecot, 'twice', 'INBOX', [jobMail('twice', 7)])
    const next = await syncMailbox(services, desk, { address })
    expect(next.files[0]).toMatchObject({ read: 1, imported: 1 })
    expect(fetchedUids(watched.said())).toEqual([1, 2, 3, 4, 5, 6, 7])
    const { imports } = await listImports(services)
    expect(imports).toHaveLength(2)
    await removeImport(services, imports[1]?.id ?? '')
    expect(await services.store.readMessages()).toHaveLength(1)
  })

  it('brings in nothing that a file brought before', async () => {
    layMails(
      dovecot,
      'both',
      'INBOX',
      many(4, (at) => jobMail('twice', at)),
    )
    layMails(
      dovecot,
      'both',
      'Jobs',
      many(4, (at) => jobMail('twice', at)),
    )
    const { services, desk } = await connectedHome(dovecot.port, 'both', ['INBOX', 'Jobs'])
    const { files } = await syncMailbox(services, desk, { address })
    expect(files.map(({ imported, duplicate }) => [imported, duplicate])).toEqual([
      [4, 0],
      [0, 4],
    ])
  })
})

describe('a preview', () => {
  it('counts as the sync does and keeps nothing', async () => {
    layMails(
      dovecot,
      'look',
      'INBOX',
      many(20, (at) => (at % 2 ? jobMail : privateMail)('look', at)),
    )
    const { home, services, desk } = await connectedHome(dovecot.port, 'look')
    const preview = await syncMailbox(services, desk, { address, dryRun: true })
    expect(keptIds(home)).toEqual([])
    expect(await services.store.imports()).toEqual([])
    const done = await syncMailbox(services, desk, { address })
    expect(preview).toEqual(done)
  })
})

describe('folders', () => {
  it('that were renamed are named, with what they may be called now; the others go on', async () => {
    for (const folder of ['INBOX', 'Jobs']) {
      layMails(
        dovecot,
        'ren',
        folder,
        many(3, (at) => jobMail(`ren-${folder}`, at)),
      )
    }
    const { services, desk } = await connectedHome(dovecot.port, 'ren', ['INBOX', 'Jobs'])
    await syncMailbox(services, desk, { address })
    const mails = dovecot.mailOf('ren')
    renameSync(join(mails, '.Jobs'), join(mails, '.Work'))
    layMails(dovecot, 'ren', 'INBOX', [jobMail('ren-later', 9)])
    const { mailboxes, files } = await syncMailbox(services, desk, { address })
    expect(files).toMatchObject([{ imported: 1 }])
    const [inbox, jobs] = mailboxes?.[0]?.folders ?? []
    expect(inbox).toMatchObject({ isGone: false, notes: [] })
    expect(jobs?.isGone).toBe(true)
    expect(jobs?.notes.join(' ')).toMatch(/"Jobs".*renamed.*It may be called "Work" now/)
    expect((await listMailFolders(services, desk, address)).gone).toEqual(['Jobs'])
    await changeMailbox(services, desk, address, { folders: ['INBOX', 'Work'] })
    const again = await syncMailbox(services, desk, { address })
    expect(again.files).toMatchObject([{ imported: 0, duplicate: 3 }])
  })

  it('are refused where none of them is there any more, or one never was', async () => {
    layMails(dovecot, 'none', 'Jobs', [jobMail('none', 1)])
    const { services, desk } = await connectedHome(dovecot.port, 'none', ['Jobs'])
    const mails = dovecot.mailOf('none')
    renameSync(join(mails, '.Jobs'), join(mails, '.Work'))
    await expect(syncMailbox(services, desk, { address })).rejects.toMatchObject({
      code: 'mail-folder-gone',
    })
    const change = changeMailbox(services, desk, address, { folders: ['Nowhere'] })
    await expect(change).rejects.toThrow(/no folder "Nowhere".*"INBOX"/)
  })

  it('that the server numbers anew are looked through again, and nothing comes twice', async () => {
    layMails(
      dovecot,
      'anew',
      'Jobs',
      many(5, (at) => jobMail('anew', at)),
    )
    const { services, desk } = await connectedHome(dovecot.port, 'anew', ['Jobs'])
    await syncMailbox(services, desk, { address })
    // A folder removed and made again under its name, as after a server's restore.
    const mails = dovecot.mailOf('anew')
    renameSync(join(mails, '.Jobs'), join(mails, '.Old'))
    await new Promise((resolve) => setTimeout(resolve, 1100))
    layMails(
      dovecot,
      'anew',
      'Jobs',
      many(6, (at) => jobMail('anew', at)),
    )
    const { mailboxes, files } = await syncMailbox(services, desk, { address })
    expect(files).toMatchObject([{ read: 6, imported: 1, duplicate: 5 }])
    expect(mailboxes?.[0]?.folders[0]?.notes.join()).toMatch(/numbered .* anew/)
  })
})

describe('what goes wrong', () => {
  it('a wrong password is refused, and nothing is kept', async () => {
    const { services, desk } = await mailHome()
    const place = { address, host: '127.0.0.1', port: dovecot.port, user: 'wrong' }
    const connecting = connectMailbox(services, desk, { ...place, password: 'open sesame' })
    await expect(connecting).rejects.toMatchObject({
      code: 'mail-sign-in',
      message: expect.stringMatching(/app password/),
    })
    await expect(connecting).rejects.not.toThrow(/sesame/)
    expect(await showMailboxes(services, desk)).toEqual({ mailboxes: [] })
    expect(await desk.passwords.place(address)).toBeNull()
  })

  it('a server that goes away loses nothing of what was kept, and is told', async () => {
    layMails(
      dovecot,
      'away',
      'INBOX',
      many(300, (at) => jobMail('away', at)),
    )
    const whole = await line()
    const { services, desk, home } = await connectedHome(whole.port, 'away')
    let kept = 0
    const syncing = syncMailbox(services, desk, {
      address,
      onProgress: ({ records }) => {
        kept = records
        void whole.stop()
      },
    })
    await expect(syncing).rejects.toMatchObject({ code: 'mail-connection-lost' })
    expect(kept).toBeGreaterThan(0)
    expect(keptIds(home)).toHaveLength(kept)
    expect((await showMailboxes(services, desk)).mailboxes[0]?.isUnfinished).toBe(true)
    await expect(syncMailbox(services, desk, { address })).rejects.toMatchObject({
      code: 'mail-unreachable',
    })
  })

  it('a stop keeps what came in, and the next sync goes on under the same import', async () => {
    layMails(
      dovecot,
      'stop',
      'INBOX',
      many(500, (at) => jobMail('stop', at)),
    )
    const { services, desk, home } = await connectedHome(dovecot.port, 'stop')
    const stop = new AbortController()
    const onProgress = () => stop.abort()
    const cut = await syncMailbox(services, desk, { address, onProgress, signal: stop.signal })
    expect(cut.stopped).toBe(true)
    expect(keptIds(home).length).toBeLessThan(500)
    expect(keptIds(home)).toHaveLength(cut.files[0]?.read ?? -1)
    const { files } = await syncMailbox(services, desk, { address })
    expect(files).toMatchObject([{ read: 500, imported: 500, duplicate: 0 }])
    expect((await listImports(services)).imports).toHaveLength(1)
  })

  it('a mailbox that is disconnected is forgotten with its password; its mails stay', async () => {
    layMails(
      dovecot,
      'gone',
      'INBOX',
      many(3, (at) => jobMail('gone', at)),
    )
    const { services, desk } = await connectedHome(dovecot.port, 'gone')
    await syncMailbox(services, desk, { address })
    expect(await disconnectMailbox(services, desk, address)).toEqual({ address, messages: 3 })
    expect(await desk.passwords.find(address)).toBeNull()
    await expect(syncMailbox(services, desk, { address })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
