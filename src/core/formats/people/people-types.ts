/** What a file of people is read into, and how a person of a file is told again. */
import type { ContactDraft } from '#core/model/contact.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import { foldName } from '#core/model/fold-letters.ts'
import type { Problem } from '#core/model/problem.ts'

/** `records.length + rejected === read`; problems of records that were taken name what is missing. */
export type PeopleReading = {
  readonly read: number
  readonly records: readonly { readonly place: string; readonly draft: ContactDraft }[]
  readonly rejected: number
  readonly problems: readonly Problem[]
}

/** What tells a person again in a later file, the surest first. */
export type PersonMarks = {
  /** What the file itself gives each person: the `UID` of a vCard. */
  readonly uid: string | null
  readonly links: readonly string[]
  readonly mails: readonly string[]
  readonly name: string
  readonly employer: string | null
}

/** A profile's address without what differs from export to export. */
function plainProfile(link: string): string | null {
  const match = /linkedin\.com\/in\/([^/?#]+)/i.exec(link)
  return match?.[1] ? decodeURIComponentSafely(match[1]).toLowerCase() : null
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * The id of the contact that a record of a file is about: the same person in a later export of
 * the same address book gets the same id, also with a new employer.
 *
 * A profile's address or a `UID` names one person for good. A mail address counts with the name
 * alone, since families and desks share addresses. Without any, name and employer count.
 *
 * @returns `c-<16 hex digits>`
 */
export function contactIdOf({ uid, links, mails, name, employer }: PersonMarks): string {
  const profile = links.map(plainProfile).find((found) => found !== null)
  if (profile) return fingerprint('c', ['profile', profile])
  if (uid) return fingerprint('c', ['uid', uid])
  const [mail] = mails
  if (mail) return fingerprint('c', ['mail', mail, foldName(name)])
  return fingerprint('c', ['name', foldName(name), employer && foldName(employer)])
}

/** A profile's or page's address as it opens, or `null` where it is none. */
export function linkOf(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const full = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  return URL.canParse(full) && /\.\p{L}{2,}/u.test(full) ? full : null
}

/** A mail address in lower case, or `null` where it is none. */
export function mailOf(text: string): string | null {
  const trimmed = text
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
  return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/.test(trimmed) ? trimmed : null
}
