/**
 * Mail servers (IMAP, SMTP) of common providers, what their passwords are called, and how a connection
 * to a server must be protected. Data and pure functions; nothing connects here.
 *
 * Source of every row: what the provider documents for mail programs, written down from memory
 * in 2026 and not looked up; a person can always name another host and port.
 */

export type MailServerPlace = { readonly host: string; readonly port: number }

export type KnownServer = MailServerPlace & {
  readonly domains: readonly string[]
  /** Name of the provider, as people say it. */
  readonly name: string
  /** Where mail goes out (SMTP); absent where none can be signed in to. */
  readonly outgoing?: MailServerPlace
  /** What to know of its password, as a sentence. */
  readonly password: string
  /** Takes no passwords from mail programs any more: there is no use in trying. */
  readonly isClosed?: true
}

/** TLS from the first byte. */
const IMAPS = 993
const SMTPS = 465
/** For mail on its way out, encrypted by STARTTLS. */
const SUBMISSION = 587

const appPassword = (where: string) =>
  `It takes an app password, not the one you sign in with: make one at ${where}.`

const KNOWN: readonly KnownServer[] = [
  {
    name: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    host: 'imap.gmail.com',
    port: IMAPS,
    outgoing: { host: 'smtp.gmail.com', port: SMTPS },
    password: appPassword(
      'myaccount.google.com, Security, App passwords (two-step verification must be on)',
    ),
  },
  {
    name: 'iCloud',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    host: 'imap.mail.me.com',
    port: IMAPS,
    outgoing: { host: 'smtp.mail.me.com', port: SUBMISSION },
    password: appPassword('account.apple.com, Sign-In and Security, App-Specific Passwords'),
  },
  {
    name: 'Yahoo',
    domains: [
      ...['yahoo.com', 'yahoo.co.uk', 'yahoo.de', 'yahoo.fr', 'yahoo.es', 'yahoo.it'],
      ...['yahoo.co.in', 'yahoo.in', 'ymail.com', 'rocketmail.com'],
    ],
    host: 'imap.mail.yahoo.com',
    port: IMAPS,
    outgoing: { host: 'smtp.mail.yahoo.com', port: SMTPS },
    password: appPassword('login.yahoo.com, Account Security'),
  },
  {
    name: 'AOL',
    domains: ['aol.com', 'aol.de', 'aim.com'],
    host: 'imap.aol.com',
    port: IMAPS,
    outgoing: { host: 'smtp.aol.com', port: SMTPS },
    password: appPassword('login.aol.com, Account Security'),
  },
  {
    name: 'Outlook',
    domains: [
      ...['outlook.com', 'outlook.de', 'hotmail.com', 'hotmail.co.uk', 'hotmail.de'],
      ...['hotmail.fr', 'live.com', 'live.co.uk', 'live.de', 'msn.com'],
    ],
    host: 'outlook.office365.com',
    port: IMAPS,
    password:
      'Microsoft takes no passwords from mail programs any more, app passwords included. Bring its mails in as files instead: Thunderbird can save a folder of it as a mailbox file.',
    isClosed: true,
  },
  {
    name: 'GMX',
    domains: ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch'],
    host: 'imap.gmx.net',
    port: IMAPS,
    outgoing: { host: 'mail.gmx.net', port: SMTPS },
    password:
      'IMAP must be switched on first, in its settings under POP3/IMAP; with two-factor sign-in it takes an app password.',
  },
  {
    name: 'GMX',
    domains: ['gmx.com', 'gmx.co.uk', 'gmx.us'],
    host: 'imap.gmx.com',
    port: IMAPS,
    outgoing: { host: 'mail.gmx.com', port: SMTPS },
    password:
      'IMAP must be switched on first, in its settings under POP3/IMAP; with two-factor sign-in it takes an app password.',
  },
  {
    name: 'WEB.DE',
    domains: ['web.de'],
    host: 'imap.web.de',
    port: IMAPS,
    outgoing: { host: 'smtp.web.de', port: SUBMISSION },
    password:
      'IMAP must be switched on first, in its settings under POP3/IMAP; with two-factor sign-in it takes an app password.',
  },
  {
    name: 'Telekom',
    domains: ['t-online.de', 'magenta.de'],
    host: 'secureimap.t-online.de',
    port: IMAPS,
    outgoing: { host: 'securesmtp.t-online.de', port: SMTPS },
    password:
      'It takes the password for mail programs, which is set apart from the one you sign in with.',
  },
  {
    name: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm'],
    host: 'imap.fastmail.com',
    port: IMAPS,
    outgoing: { host: 'smtp.fastmail.com', port: SMTPS },
    password: appPassword('Settings, Privacy & Security, App passwords'),
  },
  {
    name: 'mailbox.org',
    domains: ['mailbox.org'],
    host: 'imap.mailbox.org',
    port: IMAPS,
    outgoing: { host: 'smtp.mailbox.org', port: SMTPS },
    password: 'With two-factor sign-in it takes an app password.',
  },
  {
    name: 'Posteo',
    domains: ['posteo.de', 'posteo.net'],
    host: 'posteo.de',
    port: IMAPS,
    outgoing: { host: 'posteo.de', port: SMTPS },
    password: 'With two-factor sign-in, extra protection for mail programs must be off.',
  },
  {
    name: 'Proton',
    domains: ['proton.me', 'protonmail.com', 'pm.me'],
    host: '127.0.0.1',
    port: 1143,
    outgoing: { host: '127.0.0.1', port: 1025 },
    password:
      'It needs Proton Mail Bridge to run on this computer; the password is the one that the bridge shows.',
  },
]

/** The part of an address behind its @, lower case; empty where there is none. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

/**
 * The server of an address at a known provider, or `null`.
 *
 * @example knownServer('ada@gmail.com')?.host // => 'imap.gmail.com'
 */
export function knownServer(address: string): KnownServer | null {
  const domain = domainOf(address)
  return KNOWN.find(({ domains }) => domains.includes(domain)) ?? null
}

/**
 * How a connection is protected: `tls` from the first byte, `starttls` before anything private,
 * or `loopback`, where the bytes do not leave this machine and a server may go without.
 */
export type MailSecurity = 'tls' | 'starttls' | 'loopback'

/**
 * @example mailSecurity({ host: 'imap.gmail.com', port: 993 }) // => 'tls'
 * @example mailSecurity({ host: 'smtp.web.de', port: 587 }) // => 'starttls'
 * @example mailSecurity({ host: '127.0.0.1', port: 1143 }) // => 'loopback'
 */
export function mailSecurity({ host, port }: MailServerPlace): MailSecurity {
  if (/^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)) return 'loopback'
  return port === IMAPS || port === SMTPS ? 'tls' : 'starttls'
}

/**
 * A password as it was meant: providers show app passwords in groups of four, and the spaces
 * between are not part of them.
 *
 * @example passwordAsMeant('abcd efgh ijkl mnop\n') // => 'abcdefghijklmnop'
 */
export function passwordAsMeant(typed: string): string {
  const line = typed.replace(/\r?\n$/, '')
  return /^[a-z]{4}(?: [a-z]{4}){3}$/i.test(line.trim()) ? line.replaceAll(/\s/g, '') : line
}
