/**
 * What goes wrong between us and a mail server, in the product's words: what, where, what to do.
 * Nothing of a password or of a mail ever enters an error.
 */
import { DomainError } from '#core/model/errors.ts'

/** Where it happened. */
export type ServerPlace = { readonly host: string; readonly port: number; readonly user: string }

/** What imapflow and Node put on their errors. */
type ServerError = Error & {
  readonly code?: string
  readonly authenticationFailed?: boolean
  readonly tlsFailed?: boolean
  readonly mailboxMissing?: boolean
  readonly responseStatus?: string
  readonly responseText?: string
  readonly serverResponseCode?: string
}

const NOT_THERE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME'])
const NO_ANSWER = new Set(
  'ECONNREFUSED EHOSTUNREACH ENETUNREACH EADDRNOTAVAIL ETIMEDOUT CONNECT_TIMEOUT GREETING_TIMEOUT'.split(
    ' ',
  ),
)
/** TLS and certificates: Node's and OpenSSL's codes. */
const INSECURE =
  /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO|STARTTLS_INJECTION|UPGRADE_TIMEOUT)/
/** What servers answer who are there and cannot just now (RFC 5530, and what is seen). */
const BUSY_CODES = new Set(['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG', 'THROTTLED', 'OVERQUOTA'])
const BUSY_TEXT =
  /too many (?:simultaneous )?(?:connections|login)|throttl|try again later|temporar|rate limit|maximum number of connections/i

/** An error met while signing in. */
export function openError(error: unknown, place: ServerPlace): unknown {
  const { code = '', tlsFailed, authenticationFailed } = asServerError(error)
  const where = `${place.host}, port ${place.port}`
  if (authenticationFailed) return isBusy(error) ? busy(error, place) : signIn(error, place)
  if (tlsFailed || INSECURE.test(code)) return insecure(error, where)
  if (NOT_THERE.has(code)) {
    const sentence = `There is no server called ${place.host}, or this computer is offline. Check the name and the connection; nothing was changed.`
    return new DomainError('mail-unreachable', sentence, factsOf(place), { cause: error })
  }
  if (NO_ANSWER.has(code)) {
    const sentence = `The mail server ${where} does not answer. Check name and port, or try again later; nothing was changed.`
    return new DomainError('mail-unreachable', sentence, factsOf(place), { cause: error })
  }
  return sessionError(error, place)
}

/** An error met on an open connection. */
export function sessionError(error: unknown, place: ServerPlace): unknown {
  if (error instanceof DomainError) return error
  if (isBusy(error)) return busy(error, place)
  const { code, responseStatus } = asServerError(error)
  // A fault of ours has neither a code nor a server's answer: it is shown as one.
  if (code === undefined && responseStatus === undefined) return error
  const sentence = `The connection to ${place.host} broke off. What was kept until then is kept; sync again to go on.`
  return new DomainError('mail-connection-lost', sentence, factsOf(place), { cause: error })
}

/** An error met while opening a folder. */
export function folderError(error: unknown, path: string, place: ServerPlace): unknown {
  const { mailboxMissing, serverResponseCode, responseStatus } = asServerError(error)
  const isGone = mailboxMissing || ['NONEXISTENT', 'TRYCREATE'].includes(serverResponseCode ?? '')
  if (isGone) {
    const sentence = `There is no folder "${path}" on ${place.host} any more: it was renamed or removed. Choose your folders again; what came from it stays.`
    return new DomainError('mail-folder-gone', sentence, { folder: path }, { cause: error })
  }
  if (responseStatus === 'NO' && !isBusy(error)) {
    const sentence = `The server does not open the folder "${path}". Choose another one; what came from it stays.`
    return new DomainError('mail-folder-gone', sentence, { folder: path }, { cause: error })
  }
  return sessionError(error, place)
}

/** The connection was found closed where no command failed. */
export function brokeOff(place: ServerPlace): DomainError {
  return sessionError(
    Object.assign(new Error('closed'), { code: 'NoConnection' }),
    place,
  ) as DomainError
}

const asServerError = (error: unknown) =>
  (error instanceof Error ? error : {}) as Partial<ServerError>
const factsOf = ({ host, port }: ServerPlace) => ({ host, port })

function isBusy(error: unknown): boolean {
  const { code, serverResponseCode = '', responseText = '' } = asServerError(error)
  return code === 'ETHROTTLE' || BUSY_CODES.has(serverResponseCode) || BUSY_TEXT.test(responseText)
}

function busy(error: unknown, place: ServerPlace): DomainError {
  const sentence = `${place.host} is busy or limits how often it is asked. Wait some minutes and sync again; what was kept is kept.`
  return new DomainError('mail-busy', sentence, factsOf(place), { cause: error })
}

function signIn(error: unknown, place: ServerPlace): DomainError {
  const sentence = `${place.host} does not take this password for ${place.user}. Gmail, iCloud, Yahoo and others need an app password, made in their security settings, instead of the one you sign in with. Nothing was changed.`
  return new DomainError('mail-sign-in', sentence, factsOf(place), { cause: error })
}

function insecure(error: unknown, where: string): DomainError {
  const { code = '', message = '' } = asServerError(error)
  const why = /does not support STARTTLS/.test(message)
    ? 'it offers no encryption, so your password and mail could be read on the way'
    : `its certificate or encryption does not hold (${code || 'TLS failed'}), so it may be another server that answers`
  const sentence = `Not connected to ${where}: ${why}. Your password was not sent. Check name and port; there is no way to go on without.`
  return new DomainError('mail-insecure', sentence, { server: where }, { cause: error })
}
