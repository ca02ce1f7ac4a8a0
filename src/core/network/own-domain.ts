/** The domain of an employer behind a mail address: none for mailboxes of the many, or relays. */
import { getDomain } from 'tldts'
import { relayType } from '#core/mail/relays.ts'

/**
 * @returns the registrable domain, lower case; `null` for a provider's, a relay's or no address
 * @example ownDomain('ana@mail.larch.example') // => 'larch.example'
 * @example ownDomain('ana@gmail.com') // => null
 */
export function ownDomain(address: string): string | null {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  const domain = getDomain(host, { validateHostname: false })
  return domain === null || relayType(domain) !== null || relayType(host) !== null ? null : domain
}
