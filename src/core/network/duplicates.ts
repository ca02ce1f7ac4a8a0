/**
 * Contacts that may be one person: the same address, the same number, or the same name. Offered
 * to the person, never joined unasked.
 */
import { readEmployerName } from '#core/history/employer-name.ts'
import { type Contact, currentEmployment } from '#core/model/contact.ts'
import { foldLetters } from '#core/model/fold-letters.ts'
import type { Network } from './network.ts'

export type DuplicateReason = 'mail' | 'phone' | 'link' | 'name-and-employer' | 'name'

export type DuplicatePair = {
  readonly a: Contact
  readonly b: Contact
  /** The surest one. */
  readonly reason: DuplicateReason
}

/** As telling as they stand. */
const REASONS: readonly DuplicateReason[] = ['mail', 'phone', 'link', 'name-and-employer', 'name']
/** Fewer digits are an extension that many share. */
const FEWEST_DIGITS = 7
/** A larger group of equal marks is a desk or a family, not one person. */
const LARGEST_GROUP = 5

const plainName = (name: string) =>
  foldLetters(name)
    .replace(/,.*$/, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .toSorted()
    .join(' ')

/** National and international writing end alike. */
const digitsOf = (phone: string) => phone.replace(/\D/g, '').slice(-9)

function marksOf(contact: Contact): readonly (readonly [DuplicateReason, string])[] {
  const { name, mails, phones, links } = contact
  const plain = plainName(name)
  const employer = readEmployerName(currentEmployment(contact)?.employer ?? '')?.key
  const numbers = phones.map(digitsOf).filter((digits) => digits.length >= FEWEST_DIGITS)
  return [
    ...mails.map((mail) => ['mail', mail] as const),
    ...numbers.map((digits) => ['phone', digits] as const),
    ...links.map((link) => ['link', link.replace(/\/$/, '').toLowerCase()] as const),
    ...(employer ? [['name-and-employer', `${plain} ${employer}`] as const] : []),
    ...(plain.includes(' ') ? [['name', plain] as const] : []),
  ]
}

/**
 * Pairs that may be one person, the surest first.
 *
 * @returns each pair once, without those that the person said are two
 */
export function duplicatesIn({ contacts, apart }: Network): readonly DuplicatePair[] {
  const groups = new Map<string, Contact[]>()
  for (const contact of contacts) {
    for (const [reason, text] of new Map(
      marksOf(contact).map((one) => [one.join('\n'), one]),
    ).values()) {
      const key = `${reason}\n${text}`
      groups.set(key, [...(groups.get(key) ?? []), contact])
    }
  }
  const pairOf = (a: string, b: string) => [a, b].toSorted().join('\n')
  const seen = new Set(apart.map(([a, b]) => pairOf(a, b)))
  const ordered = [...groups].toSorted(
    ([a], [b]) => REASONS.indexOf(reasonIn(a)) - REASONS.indexOf(reasonIn(b)),
  )
  const pairs: DuplicatePair[] = []
  for (const [key, group] of ordered) {
    const [a, ...others] = group
    if (a === undefined || group.length > LARGEST_GROUP) continue
    for (const b of others) {
      if (seen.has(pairOf(a.id, b.id))) continue
      seen.add(pairOf(a.id, b.id))
      pairs.push({ a, b, reason: reasonIn(key) })
    }
  }
  return pairs
}

const reasonIn = (key: string) => key.split('\n', 1)[0] as DuplicateReason
