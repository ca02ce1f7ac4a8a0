/**
 * What goes wrong between us and an outgoing mail server, in the product's words: what, where,
 * what to do. Nothing of a password or of a letter ever enters an error.
 */
import { DomainError } from '#core/model/errors.ts'

/** Where it happened. */
export type ServerPlace = { readonly host: string; readonly port: number; readonly user: string }

/** What nodemailer puts on its errors. */
type ServerError = {
  readonly code?: string
  readonly originalCode?: string
  readonly responseCode?: number
  readonly response?: string
  readonly command?: string
  readonly message?: string
}

const NOT_THERE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME', 'EDNS'])
const NO_ANSWER = new Set(
  'ECONNREFUSED EHOSTUNREACH ENETUNREACH EADDRNOTAVAIL ETIMEDOUT'.split(' '),
)
/** TLS and certificates: Node's and OpenSSL's codes. */
const INSECURE =
  /^(?:ETLS|ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO)/
/** RFC 5321: the server is there and cannot just now. */
const isBusy = (code: number | undefined) => code !== undefined && code >= 400 && code < 500

/** An error before, or instead of, the server's yes. */
export function serverError(error: unknown, place: ServerPlace): unknown {
  const { code = '', originalCode = '', responseCode, command = '' } = asServerError(error)
  const facts = { host: place.host, port: place.port }
  const refuse = (to: ConstructorParameters<typeof DomainError>[0], sentence: string) =>
    new DomainError(to, sentence, facts, { cause: error })
  if (code === 'EAUTH' && !isBusy(responseCode)) {
    return refuse(
      'mail-sign-in',
      `${place.host} does not take this password for ${place.user}. Gmail, iCloud, Yahoo and others need an app password, made in their security settings, instead of the one you sign in with.`,
    )
  }
  if (isInsecure(error)) return refuse('mail-insecure', insecureWords(error, place))
  if (isBusy(responseCode)) {
    return refuse(
      'mail-busy',
      `${place.host} does not take it just now (${responseCode}). Wait some minutes and try again.`,
    )
  }
  if (responseCode !== undefined && /^(?:MAIL|RCPT|DATA)|^$/.test(command)) {
    return refuse('mail-refused', refusedWords(command, responseCode, place))
  }
  if (code === 'EENVELOPE' || code === 'EMESSAGE') {
    return refuse('mail-refused', refusedWords(command, responseCode, place))
  }
  if (NOT_THERE.has(originalCode) || NOT_THERE.has(code)) {
    return refuse(
      'mail-unreachable',
      `There is no server called ${place.host}, or this computer is offline. Check the name and the connection.`,
    )
  }
  if (NO_ANSWER.has(originalCode) || NO_ANSWER.has(code)) {
    return refuse(
      'mail-unreachable',
      `The mail server ${place.host}, port ${place.port} does not answer. Check name and port, or try again later.`,
    )
  }
  // A fault of ours has no code: it is shown as one.
  if (code === '') return error
  return refuse('mail-connection-lost', `The connection to ${place.host} broke off.`)
}

/** The same, with the word that matters most: nothing went. */
export function notSent(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error
  const { code, message, details, cause } = error
  return new DomainError(code, `${message} The letter was not sent; it is kept.`, details, {
    cause,
  })
}

/** The line was lost after the server had been given the mail, and before its word. */
export function lostAfterwards(error: unknown, { host, port }: ServerPlace): DomainError {
  return new DomainError(
    'letter-unsure',
    `The connection to ${host} broke off after the letter was handed over and before the server said that it took it. Nobody can tell from here whether it went. Look into the sent mails of your mailbox, then say so; it is not sent again by itself.`,
    { host, port },
    { cause: error },
  )
}

const asServerError = (error: unknown): ServerError => (error instanceof Error ? error : {})

function isInsecure(error: unknown): boolean {
  const { code = '', originalCode = '', command } = asServerError(error)
  return INSECURE.test(code) || INSECURE.test(originalCode) || command === 'STARTTLS'
}

function insecureWords(error: unknown, { host, port }: ServerPlace): string {
  const { code = '', originalCode = '', command } = asServerError(error)
  const why =
    command === 'STARTTLS'
      ? 'it offers no encryption, so your password and letter could be read on the way'
      : `its certificate or encryption does not hold (${originalCode || code}), so it may be another server that answers`
  return `Not connected to ${host}, port ${port}: ${why}. Your password was not sent. Check name and port; there is no way to go on without.`
}

function refusedWords(command: string, code: number | undefined, { host }: ServerPlace): string {
  const number = code === undefined ? '' : ` (${code})`
  if (command.startsWith('RCPT')) {
    return `${host} does not take this recipient${number}. Check the address under To.`
  }
  if (command.startsWith('MAIL')) {
    return `${host} does not let you send as this address${number}. Check address and user name under Settings.`
  }
  return `${host} did not take the letter${number}.`
}
