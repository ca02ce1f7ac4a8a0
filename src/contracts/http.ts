/**
 * Bodies of the HTTP API that the command line does not have: Today, one application's page,
 * review, uploads. Routes are listed in docs/reference/http.md.
 */

import { z } from 'zod'
import {
  CONTACT_STOPS,
  LONG_GAME_MARKS,
  TOUCH_CHANNELS,
  TOUCH_DIRECTIONS,
  TOUCH_KINDS,
} from '#core/model/touches.ts'
import { LetterView } from './kept-letters.ts'
import { CardOpinion } from './second-opinion.ts'
import {
  ApplicationView,
  ChannelSchema,
  DaySchema,
  FeelingSchema,
  MessageKindSchema,
  MilestoneKindSchema,
  PlaceSchema,
  StageSchema,
  StatedReasonSchema,
  StepView,
} from './shared.ts'
import { FileReport, MailDetailsView } from './views.ts'

/** GET /api/today */
export const TodayView = z.object({
  today: DaySchema,
  /** Whether the home holds nothing at all: the first run. */
  empty: z.boolean(),
  /** The newest rejection not yet looked at, or null. */
  rejection: z
    .object({
      applicationId: z.string(),
      employer: z.string(),
      role: z.string().nullable(),
      stageAtRejection: StageSchema,
      date: DaySchema.nullable(),
      /** "Northwind said no after the final interview." */
      sentence: z.string(),
      /** The quiet line beneath it. */
      lead: z.string(),
      /** Whether its debrief was left in the middle. */
      begun: z.boolean(),
      /** The noes that came at once, itself first; itself alone where it came alone. */
      together: z.array(z.string()),
    })
    .nullable(),
  /** What stands there instead when there is no rejection to look at. */
  calm: z.string(),
  /** How many further rejections nobody looked at yet. */
  furtherRejections: z.number().int(),
  steps: z.array(StepView).max(3),
  underWay: z.object({
    applications: z.number().int(),
    /** "Under way: 9 applications, latest talk Tuesday." */
    sentence: z.string(),
  }),
  /** "3 conversations have their day."; null where none is due or coming. */
  conversations: z.string().nullable(),
  toReview: z.number().int(),
})
export type TodayView = z.infer<typeof TodayView>

/** A mail of one application, as plain text with the words that decided. */
export const MessageView = z.object({
  id: z.string(),
  kind: MessageKindSchema,
  confidence: z.number(),
  from: z.object({ name: z.string(), address: z.string() }).nullable(),
  subject: z.string(),
  date: DaySchema.nullable(),
  text: z.string(),
  decidedBy: z.array(z.string()),
  details: MailDetailsView,
})
export type MessageView = z.infer<typeof MessageView>

export const TouchBody = z.strictObject({
  on: DaySchema,
  direction: z.enum(TOUCH_DIRECTIONS),
  kind: z.enum(TOUCH_KINDS),
  channel: z.enum(TOUCH_CHANNELS),
  note: z.string().trim().min(1, 'is empty').exactOptional(),
})
export const StatedDateBody = z.strictObject({ saidOn: DaySchema, by: DaySchema })

/** GET /api/applications/:id */
export const ApplicationPageView = ApplicationView.extend({
  level: z.string().nullable(),
  resume: z.string().nullable(),
  postingText: z.string().nullable(),
  notes: z.array(z.string()),
  messages: z.array(MessageView),
  /** Events that a person can undo, newest first. */
  changes: z.array(z.object({ eventId: z.string(), at: z.string(), sentence: z.string() })),
  /** Where the employer is, as the person said; null: guessed. */
  country: z.string().nullable(),
  /** Contacts and dates that the person entered. */
  touches: z.array(TouchBody),
  statedDates: z.array(StatedDateBody),
  longGame: z.enum(LONG_GAME_MARKS).nullable(),
  contactStop: z.enum(CONTACT_STOPS).nullable(),
  canDebrief: z.boolean(),
  /** What the person sent, in the order in which it went. */
  letters: z.array(LetterView),
})
export type ApplicationPageView = z.infer<typeof ApplicationPageView>

/** POST /api/applications */
export const NewApplication = z.object({
  employer: z.string().trim().min(1, 'is needed'),
  role: z.string().trim().min(1).nullable().default(null),
  channel: ChannelSchema.nullable().default(null),
  appliedOn: DaySchema.nullable().default(null),
  postingText: z.string().trim().min(1).nullable().optional(),
})
export type NewApplication = z.infer<typeof NewApplication>

const Facts = z
  .object({
    employer: z.string().trim().min(1, 'is needed'),
    role: z.string().trim().min(1).nullable(),
    channel: ChannelSchema.nullable(),
    level: z.string().trim().min(1).nullable(),
    resume: z.string().trim().min(1).nullable(),
    postingText: z.string().nullable(),
    country: PlaceSchema.nullable(),
  })
  .partial()

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day like 09:30')
const Lines = z.array(z.string().trim().min(1, 'is empty'))

/** POST /api/applications/:id/changes: one correction; each becomes an event that can be undone. */
export const Change = z.discriminatedUnion('type', [
  z.object({ type: z.literal('edit'), facts: Facts }),
  z.object({
    type: z.literal('add-milestone'),
    kind: MilestoneKindSchema,
    date: DaySchema.nullable(),
    statedReason: StatedReasonSchema.optional(),
    note: z.string().optional(),
  }),
  z.object({
    type: z.literal('remove-milestone'),
    kind: MilestoneKindSchema,
    date: DaySchema.nullable(),
    source: z.string(),
  }),
  z.object({
    type: z.literal('describe-milestone'),
    kind: MilestoneKindSchema,
    date: DaySchema.nullable(),
    source: z.string(),
    details: z.strictObject({
      time: TimeOfDay.nullable().optional(),
      people: Lines.optional(),
      looseEnds: Lines.optional(),
      note: z.string().trim().nullable().optional(),
    }),
  }),
  z.object({
    type: z.literal('correct-milestone'),
    kind: MilestoneKindSchema,
    date: DaySchema.nullable(),
    source: z.string(),
    to: z.strictObject({
      kind: MilestoneKindSchema,
      date: DaySchema.nullable(),
      statedReason: StatedReasonSchema.nullable().exactOptional(),
    }),
  }),
  /** Facts for letters by id; null takes one out. */
  z.object({
    type: z.literal('give-facts'),
    facts: z
      .record(z.string(), z.string().nullable())
      .refine((facts) => Object.keys(facts).length > 0, 'is empty'),
  }),
  z.object({ type: z.literal('remove') }),
  z.object({ type: z.literal('archive'), archived: z.boolean() }),
  z.object({ type: z.literal('merge'), from: z.string() }),
  z.object({ type: z.literal('split'), messageIds: z.array(z.string()).min(1) }),
  z.object({ type: z.literal('note'), text: z.string().trim().min(1) }),
  /** The first note that reads `from`; `to`: null takes it out. */
  z.object({
    type: z.literal('edit-note'),
    from: z.string(),
    to: z.string().trim().min(1, 'is empty').nullable(),
  }),
  /** The person was in touch with the employer, or they with the person. */
  z.object({ type: z.literal('touch'), touch: TouchBody }),
  z.object({ type: z.literal('stated-date'), stated: StatedDateBody }),
  z.object({ type: z.literal('long-game'), mark: z.enum(LONG_GAME_MARKS).nullable() }),
  z.object({ type: z.literal('contact-stop'), why: z.enum(CONTACT_STOPS).nullable() }),
])
export type Change = z.infer<typeof Change>

/** Answer to every write that made an event: POST /api/events/:id/undo takes it back. */
export const Recorded = z.object({ eventId: z.string(), applicationId: z.string().nullable() })
export type Recorded = z.infer<typeof Recorded>

/** GET /api/debriefs: every rejection, newest first. */
export const RejectionsView = z.object({
  rejections: z.array(
    z.object({
      applicationId: z.string(),
      employer: z.string(),
      role: z.string().nullable(),
      stageAtRejection: StageSchema,
      date: DaySchema.nullable(),
      looked: z.boolean(),
      /** Whether its debrief was left in the middle. */
      begun: z.boolean(),
    }),
  ),
})
export type RejectionsView = z.infer<typeof RejectionsView>

/** POST /api/debriefs/:id/answers */
export const AnswersBody = z.object({ answers: z.record(z.string(), z.string()) })
/** POST /api/debriefs/:id/moments */
export const MomentBody = z.object({ feeling: FeelingSchema, note: z.string().optional() })
/** POST /api/debriefs/:id/outcome */
export const DebriefOutcomeBody = z.object({ outcome: z.enum(['done', 'not-this-one', 'later']) })
/** POST /api/steps/:id */
export const StepOutcomeBody = z.object({
  outcome: z.enum(['done', 'later', 'skipped']),
  /** With `later`: put off until this day; absent: until tomorrow. */
  until: DaySchema.optional(),
})

/** One card of GET /api/review */
export const ReviewCard = z.object({
  messageId: z.string(),
  /** What is open: yes or no settles the first; the others need a name. */
  asks: z.enum(['what-is-it', 'which-application', 'which-employer', 'same-application']),
  /** "Is this a rejection from Acme for Data Analyst?" */
  question: z.string(),
  kind: MessageKindSchema,
  employer: z.string().nullable(),
  role: z.string().nullable(),
  confidence: z.number(),
  /** Applications it could belong to, likeliest first. */
  candidates: z.array(z.object({ applicationId: z.string(), label: z.string() })),
  /** The target that makes it an application of its own. */
  ownApplicationId: z.string(),
  /** What stands together: the employer or sender, and how much of it waits, this one counted. */
  group: z.object({ name: z.string().nullable(), mails: z.number().int(), rows: z.number().int() }),
  /** The address that "always so" would hold for, or null. */
  sender: z.string().nullable(),
  /** Which answers can hold for all such mails of the sender. */
  rules: z.array(z.enum(['accept', 'dismiss'])),
  /** How many other mails that wait such an answer would decide at once. */
  alike: z.number().int(),
  message: z.object({
    from: z.string(),
    subject: z.string(),
    date: DaySchema.nullable(),
    text: z.string(),
    decidedBy: z.array(z.string()),
  }),
  /** What the person's language model says of it, or may be asked; null where none may. */
  opinion: CardOpinion.nullable(),
})
export type ReviewCard = z.infer<typeof ReviewCard>
export const ReviewView = z.object({
  cards: z.array(ReviewCard),
  total: z.number().int(),
  /** The language model that is switched on, or null. */
  model: z.object({ host: z.string(), name: z.string() }).nullable(),
})
export type ReviewView = z.infer<typeof ReviewView>

/** POST /api/review/:messageId */
export const SettleBody = z.object({
  verdict: z.enum(['accept', 'dismiss']),
  correction: z
    .object({
      kind: MessageKindSchema,
      employer: z.string().trim().min(1).nullable(),
      role: z.string().trim().min(1).nullable(),
      statedReason: StatedReasonSchema.nullable(),
      afterStage: StageSchema.exclude(['offer']).nullable(),
    })
    .partial()
    .optional(),
  applicationId: z.string().optional(),
  /** The answer holds for all mails of this sender that read as the same kind. */
  always: z.literal(true).optional(),
})
export type SettleBody = z.infer<typeof SettleBody>

/** GET /api/settings */
export const SettingsView = z.object({
  home: z.string(),
  bytes: z.number(),
  /** Bytes on disk by part. */
  parts: z.object({ database: z.number(), backups: z.number(), uploads: z.number() }),
  version: z.string(),
  person: z.object({ name: z.string().nullable() }),
})
export type SettingsView = z.infer<typeof SettingsView>
/** PUT /api/person */
export const PersonBody = z.object({ name: z.string().trim().nullable() })

export { FileReport }
