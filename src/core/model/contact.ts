/**
 * A contact: a person whom the person knows, with all that is known of them. Rebuilt from cards
 * (what a file says) and events (what the person says); nothing writes to it directly.
 */
import type { Day } from './dates.ts'

/** Who they are to the person. */
export const RELATIONS = [
  'family',
  'friend',
  'colleague',
  'manager',
  'classmate',
  'mentor',
  'recruiter',
  'interviewer',
  'other',
] as const
export type Relation = (typeof RELATIONS)[number]

/** A close tie may be asked for much, a weak one knows of what one's own circle does not. */
export const TIES = ['close', 'weak'] as const
export type Tie = (typeof TIES)[number]

/** Whether they agreed that the person keeps their data here. */
export const CONSENTS = ['not-asked', 'asked', 'given'] as const
export type Consent = (typeof CONSENTS)[number]

export type Employment = {
  readonly employer: string
  readonly title: string | null
  readonly from: Day | null
  readonly to: Day | null
  readonly isCurrent: boolean
  readonly extra?: Readonly<Record<string, unknown>>
}

export type ContactFacts = {
  readonly name: string
  /** Lower case. */
  readonly mails: readonly string[]
  /** As written. */
  readonly phones: readonly string[]
  readonly links: readonly string[]
  /** Newest first. */
  readonly employments: readonly Employment[]
  /** `null`: the person has not said. */
  readonly relation: Relation | null
  readonly tie: Tie | null
  /** How they know each other, in the person's words. */
  readonly knownFrom: string | null
  readonly connectedOn: Day | null
  /** The last real exchange that the person told of, whatever its way. */
  readonly lastContact: Day | null
  readonly notes: string | null
  readonly consent: Consent
  /** One of the few to talk to on a bad day. */
  readonly isInCircle: boolean
  /** Keys of a history file that this version does not know: kept and given back. */
  readonly extra?: Readonly<Record<string, unknown>>
}

export type Contact = ContactFacts & { readonly id: string }

/** What one file says of one person; kept as it came. */
export type ContactDraft = {
  /** Of the contact that it is about: two cards with one id are the same person. */
  readonly contactId: string
  readonly facts: Partial<ContactFacts> & Pick<ContactFacts, 'name'>
}

export type ContactCard = ContactDraft & {
  /** Fingerprint of the content. */
  readonly id: string
  readonly importId: string
  /** Position in the order in which things became known. */
  readonly seq: number
}

/** What is not said is not known: nothing here stands for a guess. */
export const NOTHING_KNOWN: Omit<ContactFacts, 'name'> = {
  mails: [],
  phones: [],
  links: [],
  employments: [],
  relation: null,
  tie: null,
  knownFrom: null,
  connectedOn: null,
  lastContact: null,
  notes: null,
  consent: 'not-asked',
  isInCircle: false,
}

/**
 * Where they work now, or `null`. Of several, the one that stands first.
 *
 * @example currentEmployment({ employments: [] }) // => null
 */
export function currentEmployment({
  employments,
}: Pick<ContactFacts, 'employments'>): Employment | null {
  return employments.find(({ isCurrent }) => isCurrent) ?? null
}
