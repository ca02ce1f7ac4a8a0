/** Nothing goes out unencrypted, nor to a server whose certificate does not hold. */
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { imapServers, type ServerTrust } from '#adapters/imap/imap-servers.ts'
import { type Dovecot, PASSWORD, startDovecot } from './dovecot.ts'
import { watchedLine } from './watched-line.ts'

let plain: Dovecot
let encrypting: Dovecot

beforeAll(async () => {
  ;[plain, encrypting] = await Promise.all([startDovecot(), startDovecot({ offersTls: true })])
}, 900_000)

afterAll(async () => {
  await Promise.all([plain?.stop(), encrypting?.stop()])
}, 60_000)

/** Every name is this machine, so that a server elsewhere can be played. */
const lookup: NonNullable<ServerTrust['lookup']> = (_host, options, done) => {
  const isAll = 'all' in options && options.all
  const answer = isAll ? [{ address: '127.0.0.1', family: 4 }] : '127.0.0.1'
  ;(done as (error: null, address: unknown, family?: number) => void)(null, answer, 4)
}

const ELSEWHERE = { host: 'mail.northwind.example', user: 'enc', password: PASSWORD } as const

it('a server elsewhere that offers no encryption is refused, before the password is said', async () => {
  const line = await watchedLine(plain.port)
  onTestFinished(() => line.stop())
  const access = { ...ELSEWHERE, port: line.port, security: 'starttls' } as const
  const opening = imapServers({ lookup }).open(access)
  await expect(opening).rejects.toMatchObject({ code: 'mail-insecure' })
  await expect(opening).rejects.toThrow(/offers no encryption/)
  expect(line.said().join()).not.toMatch(/LOGIN|AUTHENTICATE/)
})

it('a certificate that nobody vouches for is refused', async () => {
  const access = { ...ELSEWHERE, port: encrypting.port, security: 'starttls' } as const
  const opening = imapServers({ lookup }).open(access)
  await expect(opening).rejects.toMatchObject({ code: 'mail-insecure' })
  await expect(opening).rejects.toThrow(/certificate .* does not hold.*password was not sent/)
})

it('a certificate of another name is refused', async () => {
  const trust = { lookup, ca: encrypting.certificate }
  const access = { ...ELSEWHERE, port: encrypting.port, security: 'starttls' } as const
  const opening = imapServers(trust).open({ ...access, host: 'mail.contoso.example' })
  await expect(opening).rejects.toMatchObject({ code: 'mail-insecure' })
})

it('a server that speaks no TLS where it must from the start is refused', async () => {
  const access = { ...ELSEWHERE, port: plain.port, security: 'tls' } as const
  const opening = imapServers({ lookup }).open(access)
  await expect(opening).rejects.toMatchObject({ code: 'mail-insecure' })
})

it('a certificate that holds is taken', async () => {
  const trust = { lookup, ca: encrypting.certificate }
  const access = { ...ELSEWHERE, port: encrypting.port, security: 'starttls' } as const
  const session = await imapServers(trust).open(access)
  expect((await session.folders()).map(({ path }) => path)).toContain('INBOX')
  await session.close()
})

it('a server that is not there is told as that', async () => {
  const nowhere = { ...ELSEWHERE, host: 'nowhere.invalid', port: 993, security: 'tls' } as const
  await expect(imapServers().open(nowhere)).rejects.toMatchObject({ code: 'mail-unreachable' })
  const closed = { ...ELSEWHERE, host: '127.0.0.1', port: 1, security: 'loopback' } as const
  await expect(imapServers().open(closed)).rejects.toMatchObject({ code: 'mail-unreachable' })
})
