/** `comeback letters …` against a real SMTP server: its documents, refusals, kill -9, and no password anywhere. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LetterChanged, LettersView, OutgoingState } from '#contracts/kept-letters.ts'
import { comeback, comebackJson, comebackWith, refusal } from '../../cli/cli-here.ts'
import { temporaryFolder } from '../../cli/run-cli.ts'
import { startComeback } from '../../cli/started-comeback.ts'
import { PRIYA, SENDER } from './sending-home.ts'
import { PASSWORD, startSmtpServer, type TestServer } from './smtp-server.ts'

let server: TestServer
const before = process.env.COMEBACK_KEYCHAIN

beforeAll(async () => {
  process.env.COMEBACK_KEYCHAIN = 'off'
  server = await startSmtpServer()
})
beforeEach(() => {
  server.taken.length = 0
  server.behave('takes')
})
afterAll(async () => {
  if (before === undefined) delete process.env.COMEBACK_KEYCHAIN
  else process.env.COMEBACK_KEYCHAIN = before
  await server?.stop()
})

const CSV =
  'Employer,Role,Applied,Status,Rejected\nNorthwind,Data Analyst,2026-11-02,rejected,2026-11-20\n'

/** A home with one rejected application, and a letter for it without gaps. */
async function letterHome() {
  const folder = temporaryFolder()
  const home = join(folder, 'home')
  const csv = join(folder, 'jobs.csv')
  await import('node:fs/promises').then(({ writeFile }) => writeFile(csv, CSV))
  await comeback('import', csv, '--home', home)
  const at = ['--home', home, '--now', '2026-11-25'] as const
  const { applications } = await comebackJson<{ applications: { id: string }[] }>(
    'applications',
    ...at,
  )
  const { id } = applications[0] ?? expect.fail()
  const words = ['--to', PRIYA, '--subject', 'Thank you', '--body-stdin']
  const kept = await comebackWith(
    'Dear Priya Shah,\n\nThank you for the talk.\n\nSam\n',
    ...['letters', 'keep', 'rejection-reply', id, ...words, ...at, '--json'],
  )
  expect(kept.code, kept.stderr).toBe(0)
  const letter = (JSON.parse(kept.stdout) as LetterChanged).letter ?? expect.fail()
  return { folder, home, at, id, letter }
}

async function connect(home: string, password = PASSWORD) {
  const place = ['--host', '127.0.0.1', '--port', String(server.port), '--user', 'sam']
  const args = [
    'letters',
    'connect',
    SENDER,
    ...place,
    '--password-stdin',
    '--home',
    home,
    '--json',
  ]
  return comebackWith(`${password}\n`, ...args)
}

describe('comeback letters', () => {
  it('keeps, holds, releases, connects, sends and lists', async () => {
    const { home, at, letter } = await letterHome()
    const act = (...args: string[]) => comebackJson<LetterChanged>('letters', ...args, ...at)
    expect((await act('hold', letter.id)).letter).toMatchObject({
      ...{ state: 'held', heldUntil: '2026-11-26' },
    })
    expect((await refusal('letters', 'send', letter.id, ...at)).code).toBe('letter-held')
    expect((await refusal('letters', 'eml', letter.id, ...at)).code).toBe('letter-held')
    expect((await act('release', letter.id)).letter).toMatchObject({ state: 'draft' })
    expect((await refusal('letters', 'send', letter.id, ...at)).code).toBe('not-found')
    const connected = await connect(home)
    expect(connected.code, connected.stderr).toBe(0)
    const place = { address: SENDER, host: '127.0.0.1', port: server.port, user: 'sam' }
    const outgoing = { ...place, passwordIn: 'file' }
    expect(JSON.parse(connected.stdout)).toEqual({ outgoing })
    expect(await comebackJson<OutgoingState>('letters', 'status', '--check', ...at)).toEqual({
      outgoing,
    })
    expect((await act('send', letter.id)).letter).toMatchObject({ state: 'sent' })
    expect((await refusal('letters', 'send', letter.id, ...at)).code).toBe('conflict')
    const { letters } = await comebackJson<LettersView>('letters', 'list', ...at)
    expect(letters).toMatchObject([{ id: letter.id, sent: { on: '2026-11-25', by: 'smtp' } }])
    expect(server.taken.map(({ to }) => to)).toEqual([PRIYA])
    expect(await comebackJson('letters', 'disconnect', ...at)).toEqual({ outgoing: null })
    expect((await comeback('letters', 'list', ...at)).stdout).toMatch(/sent, 2026-11-25/)
  })

  it('gives an .eml, takes the word that it was sent, and drops a letter', async () => {
    const { at, id, letter } = await letterHome()
    const eml = await comeback('letters', 'eml', letter.id, ...at)
    expect(eml.stdout).toContain(`Message-ID: <${letter.mailId}>`)
    const act = (...args: string[]) => comebackJson<LetterChanged>('letters', ...args, ...at)
    const sent = await act('sent', letter.id, '--by', 'eml', '--on', '2026-11-24')
    expect(sent.letter).toMatchObject({
      ...{ state: 'sent', mailId: letter.mailId, sent: { on: '2026-11-24', by: 'eml' } },
    })
    const further = (await act('keep', 'rejection-reply', id)).letter ?? expect.fail()
    expect(further.id).not.toBe(letter.id)
    expect(await act('drop', further.id)).toMatchObject({ letter: null })
    expect((await refusal('letters', 'drop', letter.id, ...at)).code).toBe('conflict')
  })

  it('refuses what cannot be, with a code and a sentence', async () => {
    const { home, at, letter } = await letterHome()
    const wrong = await connect(home, 'open sesame')
    expect(JSON.parse(wrong.stdout).error.code).toBe('mail-sign-in')
    expect(wrong.stdout + wrong.stderr).not.toContain('sesame')
    expect((await connect(home, '')).stdout).toContain('No password was given')
    expect((await refusal('letters', 'settle', letter.id, '--went', 'yes', ...at)).code).toBe(
      'conflict',
    )
    const usage = await Promise.all([
      comeback('letters', 'settle', letter.id, ...at),
      comeback('letters', 'sent', letter.id, '--by', 'smtp', ...at),
      comeback('letters', 'nothing', ...at),
      comeback('letters'),
    ])
    expect(usage.map(({ code }) => code)).toEqual([2, 2, 2, 2])
  })

  it('keeps the password out of all but its own file, and erases it', async () => {
    const { folder, home, at, letter } = await letterHome()
    const said = [await connect(home)]
    for (const args of [
      ['letters', 'send', letter.id],
      ['letters', 'status'],
      ['export', join(folder, 'out.json')],
    ]) {
      said.push(await comeback(...args, ...at))
    }
    await comeback('backup', join(folder, 'out.backup'), '--home', home)
    const texts = said.flatMap(({ stdout, stderr }) => [stdout, stderr])
    const file = join(home, 'mailbox-passwords.json')
    expect(readFileSync(file, 'utf8')).toContain(PASSWORD)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(join(home, 'outgoing-mail.json')).mode & 0o777).toBe(0o600)
    const others = readdirSync(home)
      .map((name) => join(home, name))
      .filter((path) => path !== file && statSync(path).isFile())
    for (const path of [...others, join(folder, 'out.json'), join(folder, 'out.backup')]) {
      texts.push(readFileSync(path, 'latin1'))
    }
    expect(texts.some((text) => text.includes(PASSWORD))).toBe(false)
    expect((await comeback('erase', '--yes', '--home', home)).code).toBe(0)
    expect(() => statSync(file)).toThrow()
    expect(() => statSync(join(home, 'outgoing-mail.json'))).toThrow()
  })

  it('sends never twice over kill -9, and asks instead', async () => {
    server.behave('slow')
    let taken = 0
    for (const delay of [0, 150, 300]) {
      const { home, letter } = await letterHome()
      await connect(home)
      server.taken.length = 0
      const sending = startComeback('letters', 'send', letter.id, '--home', home)
      const signIns = server.signIns()
      // Killed from the moment on in which it signs in, the letter on its way or just taken.
      while (server.signIns() === signIns) await wait(5)
      await wait(delay)
      sending.process.kill('SIGKILL')
      await sending.ended
      const again = await refusal('letters', 'send', letter.id, '--home', home)
      expect(['letter-unsure', 'conflict']).toContain(again.code)
      await wait(500)
      expect(server.taken.length).toBeLessThanOrEqual(1)
      taken += server.taken.length
      const later = ['--home', home, '--now', '2030-01-01']
      const { letters } = await comebackJson<LettersView>('letters', 'list', ...later)
      expect(['unsure', 'sent']).toContain(letters[0]?.state)
    }
    expect(taken).toBeGreaterThan(0)
  })
})
