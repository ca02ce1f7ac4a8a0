/**
 * Stable ids from content: the same mail or row imported twice gets the same id.
 * Uses SHA-256 so that two different contents never share one in practice.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * A short stable id of some content.
 *
 * @param prefix what the id names, such as `m` for a message
 * @param parts  the content; `null` and the empty text differ
 * @returns `<prefix>-<16 hex digits>`
 */
export function fingerprint(prefix: string, parts: readonly (string | null)[]): string {
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))))
  return `${prefix}-${hash.slice(0, 16)}`
}
