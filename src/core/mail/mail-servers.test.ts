import { describe, expect, it } from 'vitest'
import { knownServer, mailSecurity, passwordAsMeant } from './mail-servers.ts'

describe('mailSecurity', () => {
  it.each([
    ['imap.gmail.com', 993, 'tls'],
    ['mail.northwind.example', 143, 'starttls'],
    ['mail.northwind.example', 1143, 'starttls'],
    ['127.0.0.1', 1143, 'loopback'],
    ['localhost', 993, 'loopback'],
    ['::1', 143, 'loopback'],
    ['localhost.northwind.example', 143, 'starttls'],
    ['127.0.0.1.northwind.example', 143, 'starttls'],
    ['192.168.0.4', 143, 'starttls'],
  ] as const)('of %s, port %d, is %s', (host, port, security) => {
    expect(mailSecurity({ host, port })).toBe(security)
  })
})

describe('knownServer', () => {
  it('knows a provider whatever the case, and none for a domain of one’s own', () => {
    expect(knownServer('Ada@GMail.com')?.host).toBe('imap.gmail.com')
    expect(knownServer('ada@northwind.example')).toBeNull()
    expect(knownServer('')).toBeNull()
  })

  it('says where passwords are taken no more', () => {
    expect(knownServer('ada@outlook.com')?.isClosed).toBe(true)
  })
})

describe('passwordAsMeant', () => {
  it('takes the spaces of an app password out, and no other ones', () => {
    expect(passwordAsMeant('abcd efgh ijkl mnop\n')).toBe('abcdefghijklmnop')
    expect(passwordAsMeant(' a b c \r\n')).toBe(' a b c ')
    expect(passwordAsMeant('correct horse battery staple')).toBe('correct horse battery staple')
  })
})
