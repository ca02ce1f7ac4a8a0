/**
 * What each reading command answers: the JSON of the command line and of the HTTP API alike.
 * Keys are fixed (DESIGN, "Contract of the command line"); additions are optional keys.
 */
import { z } from 'zod'
import { LETTER_REGISTERS, LETTER_VARIANTS } from '#core/model/letter-kinds.ts'
import { GivenAnswer, SameAsBefore } from './debriefs.ts'
import {
  CausePeriodsView,
  DelayView,
  EffortCalendarView,
  PeriodsView,
  SearchFlowView,
} from './patterns.ts'
import {
  ApplicationView,
  BandView,
  CauseIdSchema,
  ChannelSchema,
  DaySchema,
  FeelingSchema,
  LetterNameSchema,
  MessageKindSchema,
  ProblemView,
  SideSchema,
  StageSchema,
  StatedReasonSchema,
  StepView,
} from './shared.ts'

export const SheetColumnView = z.object({
  name: z.string(),
  field: z.string().nullable(),
  guessed: z.boolean(),
  samples: z.array(z.string()),
})

const SourceFormatSchema = z.enum(['history', 'mbox', 'eml', 'sheet', 'imap'])

export const FileReport = z.object({
  file: z.string(),
  format: SourceFormatSchema,
  read: z.number().int(),
  imported: z.number().int(),
  duplicate: z.number().int(),
  rejected: z.number().int(),
  problems: z.array(ProblemView),
  /** Sheets only: what each column was taken for. */
  columns: z.array(SheetColumnView).optional(),
  /** Sheets only: what only the person can tell, such as the order of day and month. */
  questions: z
    .array(
      z.object({
        id: z.literal('date-order'),
        columns: z.array(z.string()),
        samples: z.array(z.string()),
      }),
    )
    .optional(),
})
export type FileReport = z.infer<typeof FileReport>

/** A file of which nothing could be taken; a sheet with what can be asked about it. */
export const RefusedFile = z.object({
  file: z.string(),
  code: z.string(),
  reason: z.string(),
  columns: FileReport.shape.columns,
  questions: FileReport.shape.questions,
})
export type RefusedFile = z.infer<typeof RefusedFile>

/** One mailbox in a sync: every mail that was looked at was fetched, or stayed on the server. */
export const MailSyncView = z.object({
  address: z.string(),
  /** Mails whose envelope was looked at. */
  looked: z.number().int(),
  /** Of those, mails that were fetched and read. */
  fetched: z.number().int(),
  /** Of those, mails that were only looked at by their envelope, and never fetched. */
  stayed: z.number().int(),
  folders: z.array(
    z.object({
      path: z.string(),
      looked: z.number().int(),
      fetched: z.number().int(),
      /** Whether the server has no such folder any more; the others went on. */
      isGone: z.boolean(),
      notes: z.array(z.string()),
    }),
  ),
  /** Why this mailbox could not be synced, where another one could. */
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type MailSyncView = z.infer<typeof MailSyncView>

export const ImportReport = z.object({
  files: z.array(FileReport),
  /** In the whole search after the import (with a dry run: as it would be). */
  applications: z.number().int(),
  messages: z.number().int(),
  toReview: z.number().int(),
  /** Over HTTP: files of which nothing could be taken; the others came in. */
  refused: z.array(RefusedFile).optional(),
  /** A sync of mailboxes only: what was looked at on the server, and what stayed there. */
  mailboxes: z.array(MailSyncView).optional(),
  stopped: z.boolean().optional(),
})
export type ImportReport = z.infer<typeof ImportReport>

export const ApplicationsView = z.object({
  applications: z.array(ApplicationView),
  /** Over HTTP: the person's day, for what is dated today. */
  today: DaySchema.optional(),
})
export type ApplicationsView = z.infer<typeof ApplicationsView>

/** What a mail tells beside its kind: docs/methods/mail-details.md. */
export const MailDetailsView = z.object({
  /** `YYYY-MM-DDTHH:MM` in the mail's own clock: the one fixed time of a talk. */
  talkAt: z.string().nullable(),
  /** The last day for a test or an answer to an offer. */
  deadline: DaySchema.nullable(),
  writer: z.object({ name: z.string(), address: z.string().nullable() }).nullable(),
  asksNoReply: z.boolean(),
  staysInTouch: z.boolean(),
})
export type MailDetailsView = z.infer<typeof MailDetailsView>

export const ClassifyLine = z.object({
  file: z.string(),
  index: z.number().int(),
  messageId: z.string().nullable(),
  kind: MessageKindSchema,
  confidence: z.number(),
  employer: z.string().nullable(),
  role: z.string().nullable(),
  date: DaySchema.nullable(),
  statedReason: StatedReasonSchema.nullable(),
  afterStage: StageSchema.nullable(),
  decidedBy: z.array(z.string()),
  details: MailDetailsView,
})
export type ClassifyLine = z.infer<typeof ClassifyLine>

export const CauseView = z.object({
  id: CauseIdSchema,
  side: SideSchema,
  probability: z.number(),
  because: z.array(z.object({ evidence: z.string(), effect: z.number() })),
})
export type CauseView = z.infer<typeof CauseView>

const SideBand = z.object({ probability: z.number(), low: z.number(), high: z.number() })
export const QuestionView = z.object({
  id: z.string(),
  text: z.string(),
  options: z.array(z.object({ id: z.string(), text: z.string() })),
})
export type QuestionView = z.infer<typeof QuestionView>

export const DebriefView = z.object({
  application: z.string(),
  stageAtRejection: StageSchema,
  causes: z.array(CauseView),
  sides: z.object({ youCanChange: SideBand, fit: SideBand, notYou: SideBand }),
  verdict: z.string(),
  nextQuestion: QuestionView.nullable(),
  nextSteps: z.array(StepView).max(3),
  /** Answers given so far, question id to option id. */
  answers: z.record(z.string(), z.string()).optional(),
  /** The same, with the words of question and answer. */
  given: z.array(GivenAnswer).optional(),
  sameAsBefore: SameAsBefore.nullable().optional(),
  /** After answers: the events that kept them, to be taken back. */
  eventIds: z.array(z.string()).optional(),
  /** Further sentences: what cannot be known, what would tell the leaders apart. */
  cannotKnow: z.array(z.string()).optional(),
  moments: z
    .array(z.object({ at: z.string(), feeling: FeelingSchema, note: z.string().optional() }))
    .optional(),
})
export type DebriefView = z.infer<typeof DebriefView>

export const StageRateView = z.object({
  from: StageSchema,
  to: StageSchema,
  entered: z.number().int(),
  passed: z.number().int(),
  waiting: z.number().int(),
  rate: BandView,
  usual: BandView.extend({ source: z.string() }),
  weaker: z.number(),
})
export const GroupView = z.object({
  id: z.string(),
  n: z.number().int(),
  contacts: z.number().int(),
  rate: BandView,
  words: z.string(),
  waiting: z.number().int().optional(),
  usual: BandView.optional(),
  isTold: z.boolean().optional(),
})
export const PatternsView = z.object({
  n: z.number().int(),
  stages: z.array(StageRateView),
  leak: z.object({ stage: StageSchema.nullable(), probability: z.number(), words: z.string() }),
  causes: z.array(
    z.object({
      id: CauseIdSchema,
      side: SideSchema,
      expected: z.number(),
      words: z.string(),
      repeats: z.boolean().optional(),
      /** In nine in ten histories in which evidence falls at random. */
      shuffled: z.object({ low: z.number(), high: z.number() }).nullable().optional(),
    }),
  ),
  channels: z.array(GroupView),
  resumes: z.array(GroupView),
  channelWords: z.string().optional(),
  periods: PeriodsView.optional(),
  delays: z.array(DelayView).optional(),
  calendar: EffortCalendarView.optional(),
  flow: SearchFlowView.optional(),
  causePeriods: CausePeriodsView.optional(),
})
export type PatternsView = z.infer<typeof PatternsView>

export const NextView = z.object({ steps: z.array(StepView).max(3) })
export type NextView = z.infer<typeof NextView>
/** GET /api/next?all=1 */
export const AllStepsView = z.object({ steps: z.array(StepView) })
export type AllStepsView = z.infer<typeof AllStepsView>

export const DraftView = z.object({
  subject: z.string(),
  body: z.string(),
  to: z.string().nullable(),
  checks: z.array(z.object({ id: z.string(), ok: z.boolean(), message: z.string() })),
  /** Facts only the person can give, as they stand in the text. */
  gaps: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
  /** One of the kinds, or the id of an own template. */
  kind: LetterNameSchema.optional(),
  /** Of an own template. */
  title: z.string().nullable().optional(),
  /** How it is written now, and what else could be chosen. */
  choices: z
    .object({
      register: z.enum(LETTER_REGISTERS),
      language: z.string(),
      variant: z.enum(LETTER_VARIANTS).nullable(),
      question: z.string().nullable(),
      /** Whom it goes to, as the greeting says the name. */
      to: z.string().nullable(),
      languages: z.array(z.object({ id: z.string(), name: z.string() })),
      variants: z.array(z.enum(LETTER_VARIANTS)),
      questions: z.array(z.object({ id: z.string(), text: z.string() })),
      recipients: z.array(
        z.object({ name: z.string().nullable(), address: z.string().nullable() }),
      ),
    })
    .optional(),
  /** Facts that a person can give for it. */
  facts: z
    .array(
      z.object({
        id: z.string(),
        label: z.string(),
        form: z.enum(['name', 'day', 'clause', 'sentence']),
        value: z.string().nullable(),
        /** The letter has a gap without it. */
        needed: z.boolean(),
      }),
    )
    .optional(),
})
export type DraftView = z.infer<typeof DraftView>

export { ChannelSchema }
