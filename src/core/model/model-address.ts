/**
 * The address of a language model's server, as a person writes it: checked and put into one form.
 *
 * Plain http is for this computer and the own network alone: what goes further must be
 * encrypted. A name is never looked up here, so only addresses that say so themselves count.
 */
import { DomainError } from './errors.ts'

export type ModelAddress = {
  /** What `/models` and `/chat/completions` are put behind; no slash at its end. */
  readonly address: string
  /** Host and port as they are shown: `127.0.0.1:11434`. */
  readonly host: string
  /** Scheme, host and port: a key belongs to one of these. */
  readonly origin: string
}

const LONGEST = 500
/** Where OpenAI-compatible servers have their interface unless they say otherwise. */
const USUAL_PATH = '/v1'

/**
 * @throws DomainError `bad-input` for anything but https, or http to a private address
 * @example modelAddress('http://localhost:11434').address // => 'http://localhost:11434/v1'
 */
export function modelAddress(text: string): ModelAddress {
  const written = text.trim()
  const url = URL.canParse(written) && written.length <= LONGEST ? new URL(written) : null
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw refusal(
      'is not an address that begins with http:// or https://. One looks like http://127.0.0.1:11434/v1.',
    )
  }
  if (url.username || url.password) {
    throw refusal('holds a name or password. Give the key on its own, so that it is kept apart.')
  }
  if (url.search || url.hash) throw refusal('has something behind its path ("?" or "#").')
  if (url.protocol === 'http:' && !isPrivateHost(url.hostname)) {
    throw refusal(
      `is not encrypted, and "${url.hostname}" may lie outside of your own network. Plain http is taken only for localhost and for private addresses in numbers, such as 127.0.0.1 or 192.168.1.20. Use https, or give the number.`,
    )
  }
  const path = url.pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '')
  return {
    address: `${url.origin}${path || USUAL_PATH}`,
    host: url.host,
    origin: url.origin,
  }
}

/** The address is not repeated: it may hold a key that does not belong there. */
function refusal(says: string): DomainError {
  return new DomainError('bad-input', `The address ${says} Nothing was changed.`, {
    field: 'address',
  })
}

/**
 * Whether a host is this computer, or a number that networks keep to themselves (RFC 1918,
 * RFC 4193).
 *
 * @param hostname as `URL` gives it: numbers in their one form, IPv6 in brackets
 * @example isPrivateHost('192.168.1.20') // => true
 */
export function isPrivateHost(hostname: string): boolean {
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true
  if (hostname === '[::1]' || /^\[f[cd][\da-f]{2}:/.test(hostname)) return true
  const [a, b, ...rest] = hostname.split('.').map(Number)
  if (a === undefined || b === undefined || rest.length !== 2) return false
  if (![a, b, ...rest].every((part) => Number.isInteger(part))) return false
  return a === 127 || a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168)
}
