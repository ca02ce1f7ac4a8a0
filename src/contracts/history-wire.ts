/**
 * The wire form of the things in a history file, and the way back.
 *
 * Each pair undoes the other. Keys stand in the order of the schema, then the unknown ones.
 * The way in expects what history-schema.ts has checked.
 */
import type { Application, Moment, Person, Posting } from '#core/model/application.ts'
import type { EntryDraft } from '#core/model/entry.ts'
import type { Feedback } from '#core/model/feedback.ts'
import type { Channel, Milestone, MilestoneKind } from '#core/model/milestones.ts'
import type { AnswerSet } from '#core/model/questions.ts'
import {
  ApplicationShape,
  FeedbackShape,
  MilestoneShape,
  PersonShape,
  PostingShape,
} from './history-schema.ts'

type Wire = Readonly<Record<string, unknown>>

/** What a person entered or imported, as a milestone's source. */
const BY_HAND = 'entry'

/** The keys that a shape does not name, or `undefined` where there are none. */
export function unknownKeys(wire: Wire, shape: Wire): Wire | undefined {
  const others = Object.entries(wire).filter(([key]) => !Object.hasOwn(shape, key))
  return others.length === 0 ? undefined : Object.fromEntries(others)
}

/** The keys that a shape names, in its order, without those that say nothing. */
function knownKeys(wire: Wire, shape: Wire): Wire {
  const named = Object.keys(shape).filter((key) => Object.hasOwn(wire, key))
  const saying = named.filter((key) => wire[key] !== undefined && wire[key] !== null)
  return Object.fromEntries(saying.map((key) => [key, wire[key]]))
}

/** Known keys first, then the unknown ones where there are any. */
function wireOf(known: Wire, shape: Wire, extra: Wire | undefined): Wire {
  return { ...knownKeys(known, shape), ...(extra ? unknownKeys(extra, shape) : {}) }
}

/** Known keys, and the unknown ones under `extra`. */
function kept(wire: Wire, shape: Wire): Wire {
  const extra = unknownKeys(wire, shape)
  return { ...knownKeys(wire, shape), ...(extra ? { extra } : {}) }
}

function wireOfMilestone({ extra, source, certainty, ...rest }: Milestone): Wire {
  const known = {
    ...rest,
    source: source === BY_HAND ? undefined : source,
    certainty: certainty === 1 ? undefined : certainty,
  }
  return wireOf(known, MilestoneShape.shape, extra)
}

function milestoneOfWire(wire: Wire): Milestone {
  const { kind, date, source, certainty, ...rest } = kept(wire, MilestoneShape.shape)
  return {
    kind: kind as MilestoneKind,
    date: (date ?? null) as string | null,
    source: (source ?? BY_HAND) as string,
    certainty: (certainty ?? 1) as number,
    ...(rest as Partial<Milestone>),
  }
}

export function wireOfPerson({ extra, ...known }: Person): Wire {
  return wireOf(known, PersonShape.shape, extra)
}

export function personOfWire(wire: Wire): Person {
  return kept(wire, PersonShape.shape) as Person
}

function wireOfPosting({ extra, ...known }: Posting): Wire {
  return wireOf(known, PostingShape.shape, extra)
}

const unlessEmpty = <T extends object>(held: T): T | undefined =>
  Object.keys(held).length === 0 ? undefined : held

/** The mail is named as elsewhere in the file: `message`. */
function wireOfFeedback({ messageId, on, ...rest }: Feedback): Wire {
  const known = { ...rest, on: on ?? undefined, message: messageId }
  return knownKeys(known, FeedbackShape.shape)
}

function feedbackOfWire(wire: Wire): Feedback {
  const { message, on, ...rest } = knownKeys(wire, FeedbackShape.shape)
  return {
    ...(rest as Pick<Feedback, 'id' | 'text' | 'causes' | 'from' | 'changed'>),
    on: (on ?? null) as Feedback['on'],
    ...(message === undefined ? {} : { messageId: message as string }),
  }
}

/** One application as the file has it. */
export function wireOfApplication(application: Application): Wire {
  const { extra, posting, milestones, answers, moments, notes, feedback, messageIds, ...rest } =
    application
  const known = {
    ...rest,
    posting: posting && wireOfPosting(posting),
    milestones: milestones.map(wireOfMilestone),
    answers: unlessEmpty(answers),
    moments: unlessEmpty(moments),
    feedback: feedback && unlessEmpty(feedback.map(wireOfFeedback)),
    notes: unlessEmpty(notes),
    messages: unlessEmpty(messageIds),
  }
  return wireOf(known, ApplicationShape.shape, extra)
}

/** One application of the file as a draft; its id is kept. */
export function draftOfWire(wire: Wire): EntryDraft {
  const {
    id,
    employer,
    role,
    channel,
    posting,
    milestones,
    answers,
    moments,
    notes,
    feedback,
    messages,
    ...rest
  } = kept(wire, ApplicationShape.shape)
  return {
    applicationId: (id ?? null) as string | null,
    employer: employer as string,
    role: (role === '' ? null : (role ?? null)) as string | null,
    channel: (channel ?? null) as Channel | null,
    ...(posting ? { posting: kept(posting as Wire, PostingShape.shape) as Posting } : {}),
    milestones: (milestones as readonly Wire[]).map(milestoneOfWire),
    answers: (answers ?? {}) as AnswerSet,
    moments: (moments ?? []) as readonly Moment[],
    notes: typeof notes === 'string' ? [notes] : ((notes ?? []) as readonly string[]),
    ...(feedback ? { feedback: (feedback as readonly Wire[]).map(feedbackOfWire) } : {}),
    messageIds: (messages ?? []) as readonly string[],
    ...(rest as Partial<EntryDraft>),
  }
}
