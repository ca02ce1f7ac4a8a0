/**
 * Whether a letter can go to an address: it must be one, and a person must read it.
 */

/** What mail headers of everyday addresses allow; anything rarer is left for the person to type. */
const ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/i

/** Local parts that machines send from and nobody reads. */
const UNREAD =
  /(^|[._+-])(no[._-]?reply|do[._-]?not[._-]?reply|not?[._-]?reply|mailer-?daemon|postmaster|bounces?|notifications?|notify|automated|auto(?:[._-]?reply)?|system|alerts?|jobalerts?|unattended)($|[._+-]|\d)/i

export type Recipient =
  | { readonly kind: 'known'; readonly address: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-an-address' }
  | { readonly kind: 'no-reply'; readonly address: string }

/**
 * Reads a contact's address.
 *
 * @example recipientOf('no-reply@northwind.example').kind // => 'no-reply'
 */
export function recipientOf(text: string | null | undefined): Recipient {
  const address = text?.trim().replace(/^mailto:/i, '') ?? ''
  if (address === '') return { kind: 'none' }
  if (!ADDRESS.test(address) || address.length > 254) return { kind: 'not-an-address' }
  const local = address.slice(0, address.lastIndexOf('@'))
  if (UNREAD.test(local)) return { kind: 'no-reply', address }
  return { kind: 'known', address }
}
