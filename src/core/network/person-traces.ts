/**
 * Where a person's name and addresses stand in a text, and the text without them.
 *
 * A whole name is found in either order, with what stands between (initials, points, line breaks,
 * the signs of web addresses), in any case; an address as it is and as web addresses write it; a
 * number with any signs between its digits. Limits: docs/methods/erasing-a-person.md.
 * Start reading at `personTraces`.
 */
import type { Contact } from '#core/model/contact.ts'

export const ERASED = '[erased]'

export type PersonTraces = {
  /** Whole names and addresses that are looked for. */
  readonly names: readonly string[]
  readonly addresses: readonly string[]
  /** Whether a whole name or an address stands in it. */
  readonly isIn: (text: string) => boolean
  /** Whether a part of the name stands there alone. */
  readonly isPartIn: (text: string) => boolean
  readonly without: (text: string) => string
  /** The same, and without parts of the name. */
  readonly withoutParts: (text: string) => string
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Between the words of a name: spaces, points, line breaks, and what web addresses put there. */
const BETWEEN = '(?:[\\s\\u00A0._+,-]|%20|%2E|&nbsp;|=\\r?\\n)+'
const MIDDLE = `(?:${BETWEEN}\\p{L}[\\p{L}'’]*\\.?){0,2}`
const START = '(?<![\\p{L}\\p{M}])'
const END = '(?![\\p{L}\\p{M}])'
/** Shorter ones run together may be an ordinary word. */
const SHORTEST_RUN_TOGETHER = 8
const SHORTEST_PART = 3
/** Longer ones are looked for in any case: no ordinary word is likely to be meant. */
const LONG_PART = 5
const FEWEST_DIGITS = 6

/** An id of ours, such as `final`: somebody may be called so. */
const isWordOfOurs = (text: string) => /^[a-z]+(?:-[a-z]+)*$/.test(text)

/** As letters with their marks may be kept: together, apart, or without them, as in our own keys. */
const forms = (text: string): readonly string[] => {
  const apart = text.normalize('NFD')
  return [...new Set([text, text.normalize('NFC'), apart, apart.replace(/\p{M}/gu, '')])]
}

/** Words of a name, without titles behind a comma and without initials. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/,.*$/, '')
    .split(/\s+/)
    .map((word) => word.replace(/[.,]+$/, ''))
    .filter((word) => word.length > 1)
}

function namePatterns(name: string): readonly string[] {
  const words = wordsOf(name)
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return forms(name.trim()).map(escaped)
  if (words.length === 1) return forms(first).map((form) => `${START}${escaped(form)}${END}`)
  return forms(`${first}\n${last}`).flatMap((form) => {
    const [a = '', b = ''] = form.split('\n').map(escaped)
    const together = a.length + b.length >= SHORTEST_RUN_TOGETHER ? [`${a}${b}`, `${b}${a}`] : []
    return [
      `${START}${a}${MIDDLE}${BETWEEN}${b}${END}`,
      `${START}${b}${BETWEEN}${a}${END}`,
      ...together.map((one) => `${START}${one}${END}`),
    ]
  })
}

function phonePattern(phone: string): string | null {
  const digits = phone.replace(/\D/g, '')
  if (digits.length < FEWEST_DIGITS) return null
  // National and international writing share the end.
  const shared = digits.slice(-Math.min(9, digits.length))
  return `(?:\\+|00)?(?:\\d[\\s().\\/-]*){0,4}${[...shared].join('[\\s().\\/-]*')}(?!\\d)`
}

function linkPatterns(link: string): readonly string[] {
  const bare = link.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
  const decoded = bare.includes('%') ? [safelyDecoded(bare)] : []
  return [...new Set([bare, ...decoded])].map(
    (one) => `(?:https?:\\/\\/)?(?:www\\.)?${escaped(one)}`,
  )
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A mail address without the person: its house stays, unless it bears their name. */
function houseOf(mail: string, names: RegExp): string {
  const [, house = ''] = mail.split('@')
  names.lastIndex = 0
  return names.test(house) ? 'erased.invalid' : house
}

const anyOf = (patterns: readonly string[], flags: string): RegExp =>
  patterns.length === 0 ? /(?!)/g : new RegExp(patterns.join('|'), flags)

/**
 * What tells a person in a text.
 *
 * @param contacts the contact, and all it was joined from
 */
export function personTraces(
  contacts: readonly Pick<Contact, 'name' | 'mails' | 'phones' | 'links'>[],
): PersonTraces {
  const names = [...new Set(contacts.map(({ name }) => name))]
  const mails = [...new Set(contacts.flatMap((one) => one.mails))]
  const phones = [...new Set(contacts.flatMap((one) => one.phones))]
  const links = [...new Set(contacts.flatMap((one) => one.links))]
  const parts = [...new Set(names.flatMap(wordsOf))].filter((part) => part.length >= SHORTEST_PART)
  const nameRegex = anyOf(names.flatMap(namePatterns), 'giu')
  const mailRegexes = mails.map((mail) => ({
    regex: new RegExp(`(?:mailto:)?${escaped(mail).replace('@', '(?:@|%40)')}`, 'giu'),
    to: `erased@${houseOf(mail, nameRegex)}`,
  }))
  const otherRegex = anyOf(
    [...phones.flatMap((one) => phonePattern(one) ?? []), ...links.flatMap(linkPatterns)],
    'giu',
  )
  const partRegexes = [
    anyOf(partPatterns(parts.filter((part) => part.length >= LONG_PART)), 'giu'),
    anyOf(partPatterns(parts.filter((part) => part.length < LONG_PART)), 'gu'),
  ]
  const without = (text: string) => {
    let left = text
    for (const { regex, to } of mailRegexes) left = left.replace(regex, to)
    return left.replace(otherRegex, ERASED).replace(nameRegex, ERASED)
  }
  const withoutParts = (text: string) =>
    isWordOfOurs(text)
      ? without(text)
      : partRegexes.reduce((left, regex) => left.replace(regex, ERASED), without(text))
  return {
    names,
    addresses: [...mails, ...phones, ...links],
    isIn: (text) => without(text) !== text,
    isPartIn: (text) => !isWordOfOurs(text) && partRegexes.some((one) => text.search(one) >= 0),
    without,
    withoutParts,
  }
}

function partPatterns(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part) => forms(part).map((form) => `${START}${escaped(form)}${END}`))
}

/** Every text within a JSON value, changed; keys stay. */
export function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => withTexts(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, withTexts(held, change)]),
  )
}

/** Whether a text within a JSON value satisfies. */
export function someText(value: unknown, test: (text: string) => boolean): boolean {
  if (typeof value === 'string') return test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((held) => someText(held, test))
}
