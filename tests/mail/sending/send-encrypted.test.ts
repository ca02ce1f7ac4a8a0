/** No password and no letter goes out unencrypted, nor to a server whose certificate does not hold. */
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { smtpServers } from '#adapters/smtp/smtp-servers.ts'
import type { OutgoingMail } from '#app/sending-ports.ts'
import { selfSigned } from '../self-signed.ts'
import { PASSWORD, startSmtpServer, type TestServer } from './smtp-server.ts'

let plain: TestServer
let starttls: TestServer
let fromStart: TestServer
let certificate: string

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'comeback-smtp-'))
  const made = await selfSigned(folder)
  rmSync(folder, { recursive: true })
  certificate = made.certificate
  plain = await startSmtpServer()
  starttls = await startSmtpServer(made)
  fromStart = await startSmtpServer({ ...made, fromStart: true })
})
afterAll(() => Promise.all([plain, starttls, fromStart].map((server) => server?.stop())))

/** A server elsewhere is played: its name is another one, the line leads to this machine. */
const lineTo = ({ port }: TestServer) => ({ line: () => connect(port, '127.0.0.1') })
const ELSEWHERE = { host: 'mail.northwind.example', user: 'sam', password: PASSWORD } as const
const BY_STARTTLS = { ...ELSEWHERE, port: 587, security: 'starttls' } as const
const BY_TLS = { ...ELSEWHERE, port: 465, security: 'tls' } as const
const MAIL: OutgoingMail = {
  from: { name: 'Sam Reed', address: 'sam@home.example' },
  ...{ to: 'priya@northwind.example', subject: 'Hello', body: 'Dear Priya,', mailId: 'x@home' },
  date: '2026-11-25T10:00:00.000Z',
}

it('a server elsewhere that offers no encryption is refused, before the password is said', async () => {
  const checking = smtpServers(lineTo(plain)).check(BY_STARTTLS)
  await expect(checking).rejects.toMatchObject({ code: 'mail-insecure' })
  await expect(checking).rejects.toThrow(/offers no encryption.*password was not sent/)
  const handover = await smtpServers(lineTo(plain)).send(BY_STARTTLS, MAIL)
  expect(handover).toMatchObject({ kind: 'not-sent', error: { code: 'mail-insecure' } })
  expect([plain.signIns(), plain.taken]).toEqual([0, []])
})

it.each([
  ['by STARTTLS', BY_STARTTLS, () => starttls],
  ['from the start', BY_TLS, () => fromStart],
] as const)('a certificate that nobody vouches for is refused %s', async (_, access, server) => {
  const checking = smtpServers(lineTo(server())).check(access)
  await expect(checking).rejects.toMatchObject({ code: 'mail-insecure' })
  await expect(checking).rejects.toThrow(/certificate or encryption does not hold/)
  expect(server().signIns()).toBe(0)
})

it('a certificate of another name is refused', async () => {
  const servers = smtpServers({ ...lineTo(starttls), ca: certificate })
  const other = { ...BY_STARTTLS, host: 'mail.contoso.example' }
  await expect(servers.check(other)).rejects.toMatchObject({ code: 'mail-insecure' })
})

it('a server that speaks no TLS where it must from the start is refused', async () => {
  await expect(smtpServers(lineTo(plain)).check(BY_TLS)).rejects.toMatchObject({
    code: 'mail-insecure',
  })
})

it.each([
  ['by STARTTLS', BY_STARTTLS, () => starttls],
  ['from the start', BY_TLS, () => fromStart],
] as const)('a letter goes where the certificate holds, %s', async (_, access, server) => {
  const servers = smtpServers({ ...lineTo(server()), ca: certificate })
  expect(await servers.send(access, MAIL)).toEqual({ kind: 'accepted', mailId: 'x@home' })
  expect(server().taken).toHaveLength(1)
})

it('a server that is not there is told as that', async () => {
  const nowhere = { ...BY_TLS, host: 'nowhere.invalid' }
  await expect(smtpServers().check(nowhere)).rejects.toMatchObject({ code: 'mail-unreachable' })
  const closed = { ...BY_TLS, host: '127.0.0.1', port: 1, security: 'loopback' } as const
  await expect(smtpServers().check(closed)).rejects.toMatchObject({ code: 'mail-unreachable' })
})
