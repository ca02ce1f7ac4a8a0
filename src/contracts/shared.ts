/**
 * Schemas that several borders share: errors, dates, milestones, applications, steps.
 * Wire types are inferred from the schemas; nothing here decides anything.
 */
import { z } from 'zod'
import { FEELINGS } from '#core/model/application.ts'
import { CAUSE_IDS, SIDES } from '#core/model/causes.ts'
import { isDay } from '#core/model/dates.ts'
import { LETTER_KINDS } from '#core/model/letter-kinds.ts'
import { MESSAGE_KINDS } from '#core/model/message.ts'
import { CHANNELS, MILESTONE_KINDS, STATED_REASONS } from '#core/model/milestones.ts'
import { OUTCOMES, STAGES } from '#core/model/stages.ts'

export const DaySchema = z.string().refine(isDay, 'is not a date like 2026-03-01')
/** A country, or a region of it. */
export const PlaceSchema = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9-]+)?$/, 'is not a country like DE, or a region like DE-BY')
export const ChannelSchema = z.enum(CHANNELS)
export const StageSchema = z.enum(STAGES)
export const OutcomeSchema = z.enum(OUTCOMES)
export const MilestoneKindSchema = z.enum(MILESTONE_KINDS)
export const StatedReasonSchema = z.enum(STATED_REASONS)
export const MessageKindSchema = z.enum(MESSAGE_KINDS)
export const LetterKindSchema = z.enum(LETTER_KINDS)
/** One of the kinds, or an own template. */
export const LetterNameSchema = LetterKindSchema.or(z.templateLiteral(['own-', z.string().min(1)]))
export const FeelingSchema = z.enum(FEELINGS)
export const CauseIdSchema = z.enum(CAUSE_IDS)
export const SideSchema = z.enum(SIDES)

/** The one error body of every door. */
export const ErrorBody = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    details: z.record(z.string(), z.unknown()).optional(),
  }),
})
export type ErrorBody = z.infer<typeof ErrorBody>

export const ProblemView = z.object({
  place: z.string(),
  field: z.string().nullable(),
  reason: z.string(),
})
export type ProblemView = z.infer<typeof ProblemView>

/** A fraction 0..1 with the band around it. */
export const BandView = z.object({ mean: z.number(), low: z.number(), high: z.number() })

export const MilestoneView = z.object({
  kind: MilestoneKindSchema,
  date: DaySchema.nullable(),
  /** Id of the message, `entry`, or `silence` for one derived from no answer. */
  source: z.string(),
  certainty: z.number().min(0).max(1),
  statedReason: StatedReasonSchema.optional(),
  note: z.string().optional(),
  /** Of a talk: `HH:MM`, who was met, what was left open. */
  time: z.string().optional(),
  people: z.array(z.string()).optional(),
  looseEnds: z.array(z.string()).optional(),
})
export type MilestoneView = z.infer<typeof MilestoneView>

export const ApplicationView = z.object({
  id: z.string(),
  employer: z.string(),
  role: z.string().nullable(),
  channel: ChannelSchema.nullable(),
  stage: StageSchema,
  stageAtRejection: StageSchema.nullable(),
  outcome: OutcomeSchema,
  milestones: z.array(MilestoneView),
  level: z.string().nullable().optional(),
  resume: z.string().nullable().optional(),
  /** Put out of sight by the person; counted everywhere all the same. */
  archived: z.literal(true).optional(),
})
export type ApplicationView = z.infer<typeof ApplicationView>

/** What a step is expected to change on the way to an offer; bands are 80%. */
export const ExpectedChangeView = z.discriminatedUnion('kind', [
  /** Share of the applications on the way to an offer that it spares, 0..1. */
  z.object({
    kind: z.literal('fewer-applications'),
    share: BandView,
    n: z.number().int(),
    words: z.string(),
  }),
  /** One application through it counts like so many of the others. */
  z.object({
    kind: z.literal('worth-applications'),
    worth: BandView,
    n: z.number().int(),
    words: z.string(),
  }),
  z.object({ kind: z.literal('not-enough-data'), n: z.number().int(), words: z.string() }),
])
export type ExpectedChangeView = z.infer<typeof ExpectedChangeView>

export const StepView = z.object({
  id: z.string(),
  title: z.string(),
  why: z.string(),
  /** In human words: "today", "by Thursday, 26 November". */
  when: z.string(),
  draft: z.object({ kind: LetterKindSchema }).nullable(),
  /** The mail in which they answered a question after a no; absent where there is none. */
  saidIn: z.object({ messageId: z.string() }).exactOptional(),
  /** The application it belongs to, where it belongs to one. */
  applicationId: z.string().nullable().optional(),
  /** How to do it, in a sentence or two: the drill or the line to mend. */
  detail: z.string().nullable().optional(),
  minutes: z.number().nullable().optional(),
  /** `null` for a courtesy, and for rest. */
  expected: ExpectedChangeView.nullable().optional(),
})
export type StepView = z.infer<typeof StepView>
