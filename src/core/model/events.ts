/**
 * What a person did to their search: appended, never changed. An undo is a further event.
 * Applications are rebuilt from entries, messages and these (core/history/rebuild.ts).
 */
import type { Feeling, Person } from './application.ts'
import type { Day, Instant } from './dates.ts'
import type { Feedback } from './feedback.ts'
import type { FactsGivenNow } from './given-facts.ts'
import type { LetterText, LetterWay } from './kept-letter.ts'
import type { LetterName, OwnTemplate } from './letter-kinds.ts'
import type { MailReading, MessageKind } from './message.ts'
import type { Channel, Milestone, MilestoneKind, StatedReason } from './milestones.ts'
import type { PeopleEventBody } from './people-events.ts'
import type { Preferences } from './preferences.ts'
import type { QuestionId } from './questions.ts'
import type { ModelAnswer } from './suggestion.ts'
import type { ContactStop, EnteredTouch, LongGameMark, StatedDate } from './touches.ts'

/** Facts of an application that a person can set right; `null` clears one. */
export type ApplicationFacts = {
  readonly employer?: string
  readonly role?: string | null
  readonly channel?: Channel | null
  readonly level?: string | null
  readonly resume?: string | null
  readonly postingText?: string | null
  /** Where the employer is: `DE`, or a region, `DE-BY`. */
  readonly country?: string | null
}

/** Names one milestone of an application. */
export type MilestoneRef = {
  readonly kind: MilestoneKind
  readonly date: Day | null
  readonly source: string
}

/** What a person tells of a talk. Absent keys keep what is known; `null` and empty lists clear it. */
export type MilestoneDetails = {
  readonly time?: string | null
  readonly people?: readonly string[]
  readonly looseEnds?: readonly string[]
  readonly note?: string | null
}

/** What a person says that a mail means. Absent keys keep what was read. */
export type ReadingCorrection = {
  readonly kind?: MessageKind
  readonly employer?: string | null
  readonly role?: string | null
  readonly statedReason?: StatedReason | null
  /** Only a rejection has one: the stage that its words say was reached. */
  readonly afterStage?: MailReading['afterStage']
}

/** What a milestone really was; its source and what is told of it stay. */
export type MilestoneCorrection = {
  readonly kind: MilestoneKind
  readonly date: Day | null
  /** Absent keeps what is known, `null` clears it; only a rejection has one. */
  readonly statedReason?: StatedReason | null
}

/** A letter by its id and what it is of; every event of a letter names both. */
type OfLetter = { readonly letterId: string; readonly applicationId: string }
type Words = LetterText & { readonly kind: LetterName }

/**
 * What became of a letter. Nothing is sent by these: `sending-letter` is said before a letter is
 * handed to a mail server, and stands alone where nobody knows how that ended.
 */
export type LetterEventBody =
  /** The newest words stand; `heldUntil` keeps it from being sent before that day. */
  | ({ readonly type: 'keep-letter'; readonly heldUntil: Day | null } & OfLetter & Words)
  | ({ readonly type: 'drop-letter' } & OfLetter)
  | ({ readonly type: 'sending-letter'; readonly mailId: string } & OfLetter & Words)
  /** The server did not take it, or the person says that it did not go: a draft again. */
  | ({ readonly type: 'letter-not-sent' } & OfLetter)
  | ({
      readonly type: 'letter-sent'
      readonly sentOn: Day
      readonly by: LetterWay
      /** The `Message-ID` that it carries; `null` where that is not known. */
      readonly mailId: string | null
    } & OfLetter &
      Words)
  /** A mail in a mailbox is this letter: its fingerprint, and the `Message-ID` that it carries. */
  | ({
      readonly type: 'letter-met'
      readonly messageId: string
      readonly mailId: string | null
    } & OfLetter)

export type EventBody =
  | LetterEventBody
  | PeopleEventBody
  | { readonly type: 'edit'; readonly applicationId: string; readonly facts: ApplicationFacts }
  | {
      readonly type: 'add-milestone'
      readonly applicationId: string
      readonly milestone: Milestone
    }
  | {
      readonly type: 'remove-milestone'
      readonly applicationId: string
      readonly milestone: MilestoneRef
    }
  /** When, with whom and what was left open; kept without effect where the milestone is gone. */
  | {
      readonly type: 'describe-milestone'
      readonly applicationId: string
      readonly milestone: MilestoneRef
      readonly details: MilestoneDetails
    }
  /** Another kind or day; kept without effect where the milestone is gone. */
  | {
      readonly type: 'correct-milestone'
      readonly applicationId: string
      readonly milestone: MilestoneRef
      readonly to: MilestoneCorrection
    }
  | { readonly type: 'remove-application'; readonly applicationId: string }
  /** Out of sight or back in it; sums, patterns and exports count it either way. */
  | { readonly type: 'archive'; readonly applicationId: string; readonly archived: boolean }
  | { readonly type: 'merge'; readonly into: string; readonly from: string }
  /** Takes messages (and the milestones they gave) out into an application of their own. */
  | {
      readonly type: 'split'
      readonly applicationId: string
      readonly messageIds: readonly string[]
    }
  | { readonly type: 'note'; readonly applicationId: string; readonly text: string }
  /** Takes a note by its words, the first that reads so: `null` takes it out. */
  | {
      readonly type: 'edit-note'
      readonly applicationId: string
      readonly from: string
      readonly to: string | null
    }
  /** What the employer said; the newest with its id stands, so that a change is one more. */
  | { readonly type: 'feedback'; readonly applicationId: string; readonly feedback: Feedback }
  | {
      readonly type: 'drop-feedback'
      readonly applicationId: string
      readonly feedbackId: string
    }
  /** Facts for letters that only the person has; absent keys keep what is known, `null` clears. */
  | {
      readonly type: 'give-facts'
      readonly applicationId: string
      readonly facts: FactsGivenNow
    }
  | {
      readonly type: 'answer'
      readonly applicationId: string
      readonly question: QuestionId
      readonly option: string
    }
  | {
      readonly type: 'moment'
      readonly applicationId: string
      readonly feeling: Feeling
      readonly note?: string
    }
  /** The person looked at this rejection to the end, or chose not to. */
  | {
      readonly type: 'debrief'
      readonly applicationId: string
      readonly outcome: 'done' | 'not-this-one' | 'later'
    }
  | {
      readonly type: 'step'
      readonly stepId: string
      readonly outcome: 'done' | 'later' | 'skipped'
      /** For `later`: put off until this day; absent: until tomorrow. */
      readonly until?: Day
    }
  /** The person was in touch with the employer, in whatever way. */
  | { readonly type: 'touch'; readonly applicationId: string; readonly touch: EnteredTouch }
  | { readonly type: 'stated-date'; readonly applicationId: string; readonly stated: StatedDate }
  /** Whether the employer is worth staying in touch with; `null` takes the word back. */
  | {
      readonly type: 'long-game'
      readonly applicationId: string
      readonly mark: LongGameMark | null
    }
  /** Nothing more is to be sent to the employer; `null` lifts it. */
  | {
      readonly type: 'contact-stop'
      readonly applicationId: string
      readonly why: ContactStop | null
    }
  /** The person's word on one mail: as read, with corrections, or none of my search. */
  | {
      readonly type: 'settle-message'
      readonly messageId: string
      readonly verdict: 'accept' | 'dismiss'
      readonly correction?: ReadingCorrection
      readonly applicationId?: string
    }
  /**
   * "Always so for this sender": answers the question what a mail is for all mails of an address
   * that read as this kind. Gives an employer only where the mail names none.
   */
  | {
      readonly type: 'sender-rule'
      readonly address: string
      readonly kind: MessageKind
      readonly verdict: 'accept' | 'dismiss'
      readonly correction?: { readonly employer?: string }
    }
  /** What goes of a mail is about to go to a language model; said before, and never taken back. */
  | {
      readonly type: 'ask-model'
      readonly messageId: string
      readonly host: string
      readonly model: string
    }
  /** What came back. The history knows nothing of it: the person's own word alone counts there. */
  | {
      readonly type: 'model-answer'
      readonly messageId: string
      readonly host: string
      readonly model: string
      readonly answer: ModelAnswer
    }
  /** What goes of a letter is about to go to a language model; said before, and never taken back. */
  | {
      readonly type: 'reword-letter'
      readonly applicationId: string
      readonly kind: LetterName
      readonly host: string
      readonly model: string
    }
  /** What came of it. No word of the answer is kept: a wording that is taken is a letter that is kept. */
  | {
      readonly type: 'letter-reworded'
      readonly applicationId: string
      readonly kind: LetterName
      readonly host: string
      readonly model: string
      readonly result: 'wording' | 'refused'
    }
  /** Keeps an own template for letters; the newest with an id stands. */
  | { readonly type: 'keep-template'; readonly template: OwnTemplate }
  | { readonly type: 'drop-template'; readonly templateId: string }
  /** Takes a whole import out: what no other import and no hand brought is seen no more. */
  | { readonly type: 'remove-import'; readonly importId: string }
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'preferences'; readonly preferences: Partial<Preferences> }
  | { readonly type: 'undo'; readonly eventId: string }

export type SearchEvent = {
  readonly id: string
  readonly seq: number
  readonly at: Instant
  readonly body: EventBody
}

/** Ids of events that were taken back; an undo that was itself taken back takes nothing back. */
function undoneIds(events: readonly SearchEvent[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const { id, body } of events.toReversed()) {
    if (body.type === 'undo' && !undone.has(id)) undone.add(body.eventId)
  }
  return undone
}

/** Events still in force: undone ones and the undos themselves left out, in order. An undo of an undo restores. */
export function eventsInForce(events: readonly SearchEvent[]): readonly SearchEvent[] {
  const undone = undoneIds(events)
  return events.filter(({ id, body }) => body.type !== 'undo' && !undone.has(id))
}

/** A mail that a server took cannot be called back, and neither can it be taken for not sent. */
export function isFinal(body: EventBody): boolean {
  return body.type === 'sending-letter' || (body.type === 'letter-sent' && body.by === 'smtp')
}

/**
 * Whether an event can be taken back: it was made, and not taken back; an undo can be, too. What
 * was handed to a mail server cannot.
 */
export function canBeUndone(events: readonly SearchEvent[], eventId: string): boolean {
  const asked = events.find(({ id }) => id === eventId)
  return asked !== undefined && !isFinal(asked.body) && !undoneIds(events).has(eventId)
}
