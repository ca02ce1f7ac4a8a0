/**
 * What a person says of the people around their search: appended, never changed, undone like any
 * event. Network is rebuilt from cards and these (core/network/rebuild-network.ts).
 */
import type { ContactFacts } from './contact.ts'
import type { Day } from './dates.ts'

/**
 * What a champion was asked and did: `open` (might vouch, not asked yet), `asked`, `agreed` or
 * `declined`, `passed-on` (spoke or wrote to those who decide), then what came of it.
 */
export const CHAMPION_STEPS = [
  'open',
  'asked',
  'agreed',
  'declined',
  'passed-on',
  'helped',
  'came-to-nothing',
] as const
export type ChampionStep = (typeof CHAMPION_STEPS)[number]

export const MEETING_KINDS = ['informational-interview', 'event'] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

/** A talk to learn from, or an event to go to: plan, questions, notes, thanks, next. */
export type Meeting = {
  readonly kind: MeetingKind
  readonly title: string
  readonly on: Day | null
  readonly employer: string | null
  /** Ids of contacts. */
  readonly with: readonly string[]
  readonly plan: string | null
  readonly questions: readonly string[]
  readonly notes: string | null
  /** The day the thanks went out. */
  readonly thankedOn: Day | null
  readonly next: string | null
}

export type PeopleEventBody =
  /** Absent keys keep what is known, lists are replaced; a new id makes a contact. */
  | {
      readonly type: 'keep-contact'
      readonly contactId: string
      readonly facts: Partial<ContactFacts>
    }
  | { readonly type: 'drop-contact'; readonly contactId: string }
  | { readonly type: 'merge-contacts'; readonly into: string; readonly from: string }
  /** Two that look alike and are two people: not offered again. */
  | { readonly type: 'keep-contacts-apart'; readonly contactIds: readonly [string, string] }
  /** A person of a mail or talk who shall not become a contact; `key` as the offer has it. */
  | { readonly type: 'decline-contact'; readonly key: string }
  | {
      readonly type: 'champion-step'
      readonly contactId: string
      readonly employer: string
      readonly step: ChampionStep
      readonly on: Day
      readonly note?: string
    }
  /** Takes this person off the champions of an employer, with all steps. */
  | { readonly type: 'drop-champion'; readonly contactId: string; readonly employer: string }
  | {
      readonly type: 'keep-meeting'
      readonly meetingId: string
      readonly meeting: Partial<Meeting>
    }
  | { readonly type: 'drop-meeting'; readonly meetingId: string }
  /** Two names of employers are, or are not, one. */
  | {
      readonly type: 'same-employer'
      readonly name: string
      readonly other: string
      readonly isSame: boolean
    }
  /** A person was erased or made nameless: that it happened, never who it was. */
  | { readonly type: 'person-erased'; readonly way: 'erased' | 'nameless' }

const PEOPLE_EVENTS: ReadonlySet<string> = new Set<PeopleEventBody['type']>([
  'keep-contact',
  'drop-contact',
  'merge-contacts',
  'keep-contacts-apart',
  'decline-contact',
  'champion-step',
  'drop-champion',
  'keep-meeting',
  'drop-meeting',
  'same-employer',
  'person-erased',
])

/** Whether an event is about people, and so of no one application. */
export function isPeopleEvent(body: { readonly type: string }): body is PeopleEventBody {
  return PEOPLE_EVENTS.has(body.type)
}
