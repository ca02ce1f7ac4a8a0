/**
 * The schema of `comeback-history/1`. Each message completes the sentence `"value" …`.
 *
 * Unknown keys are allowed wherever the design promises to keep them. Start reading at
 * `HistoryFile`; reading and writing stand in history-file.ts.
 */
import { z } from 'zod'
import { FEELINGS } from '#core/model/application.ts'
import { CAUSE_IDS } from '#core/model/causes.ts'
import { GIVEN_FACTS } from '#core/model/given-facts.ts'
import { MESSAGE_KINDS } from '#core/model/message.ts'
import { CHANNELS, MILESTONE_KINDS, STATED_REASONS } from '#core/model/milestones.ts'
import { BACKUP_RHYTHMS, DATE_FORMATS, MOST_BACKUPS, WEEK_STARTS } from '#core/model/preferences.ts'
import { NOT_SURE, QUESTION_OPTIONS, type QuestionId } from '#core/model/questions.ts'
import {
  CONTACT_STOPS,
  LONG_GAME_MARKS,
  TOUCH_CHANNELS,
  TOUCH_DIRECTIONS,
  TOUCH_KINDS,
} from '#core/model/touches.ts'
import { LetterShape } from './history-letters.ts'
import { ContactShape, PeopleWordsShape } from './history-people.ts'
import { Day, Filled, Instant, oneOf, Text, Texts } from './history-shapes.ts'

export const HISTORY_FORMAT = 'comeback-history/1'

const Certainty = z.number('is not a number from 0 to 1').min(0, 'is below 0').max(1, 'is above 1')

export const MilestoneShape = z.looseObject(
  {
    kind: oneOf('a milestone kind', MILESTONE_KINDS),
    date: Day.nullable()
      .optional()
      .meta({ description: 'Absent or null: it happened, but it is not known when.' }),
    source: Filled.optional().meta({
      description: 'Id of the mail that says so; absent: a person said it.',
    }),
    certainty: Certainty.optional().meta({
      description: 'How sure it is that it happened, 0 to 1; absent: 1.',
    }),
    statedReason: oneOf('a stated reason', STATED_REASONS).optional(),
    note: Text.optional(),
    text: Text.optional().meta({ description: 'The words of the employer.' }),
    time: Text.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day like 09:30')
      .optional()
      .meta({ description: 'Of a talk, in the day of the person: HH:MM.' }),
    people: Texts.optional().meta({ description: 'Who was met, by name.' }),
    looseEnds: Texts.optional().meta({ description: 'What was left open.' }),
  },
  'is not a milestone like { "kind": "applied", "date": "2026-03-01" }',
)

export const PostingShape = z.looseObject(
  {
    text: Text.optional(),
    mustHave: Texts.optional(),
    niceToHave: Texts.optional(),
    years: z.number('is not a number of years').min(0, 'is below 0').optional(),
    postedOn: Day.optional(),
  },
  'is not a posting',
)

const MomentShape = z.looseObject(
  { at: Instant, feeling: oneOf('one of the words', FEELINGS), note: Text.optional() },
  'is not a moment like { "at": "2026-03-01T09:30:00.000Z", "feeling": "okay" }',
)

const Place = Text.regex(
  /^[A-Z]{2}(-[A-Z0-9-]+)?$/,
  'is not a country like DE, or a region like DE-BY',
)

const TouchShape = z.strictObject(
  {
    on: Day,
    direction: oneOf('a direction', TOUCH_DIRECTIONS),
    kind: oneOf('a kind of contact', TOUCH_KINDS),
    channel: oneOf('a way to be in touch', TOUCH_CHANNELS),
    note: Text.optional(),
  },
  'is not a contact like { "on": "2026-03-01", "direction": "out", "kind": "other", "channel": "phone" }',
)

export const FeedbackShape = z.strictObject(
  {
    id: Filled,
    text: Filled.meta({ description: 'Their words.' }),
    on: Day.optional(),
    from: Filled.optional().meta({ description: 'Who said it.' }),
    message: Filled.optional().meta({ description: 'Id of the mail that it was taken from.' }),
    causes: z
      .array(oneOf('a cause', CAUSE_IDS), 'is not a list of causes')
      .meta({ description: 'What it speaks of, as the person confirmed it.' }),
    changed: Filled.optional().meta({ description: 'What the person changed since.' }),
  },
  'is not feedback like { "id": "f-1", "text": "Very warm, but short on SQL.", "causes": [] }',
)

const answerShape = Object.fromEntries(
  (Object.entries(QUESTION_OPTIONS) as [QuestionId, readonly [string, ...string[]]][]).map(
    ([id, options]) => [
      id,
      oneOf(`an answer to "${id}"`, [...options, NOT_SURE] as const).optional(),
    ],
  ),
)

const givenShape = Object.fromEntries(
  Object.entries(GIVEN_FACTS).map(([id, form]) => [id, (form === 'day' ? Day : Filled).optional()]),
)

export const ApplicationShape = z.looseObject(
  {
    id: Filled.optional(),
    employer: Filled,
    role: Text.nullable().optional(),
    level: Text.optional(),
    channel: oneOf('a channel', CHANNELS).nullable().optional(),
    posting: PostingShape.optional(),
    resume: Text.optional().meta({ description: 'Which version of the résumé went in.' }),
    milestones: z.array(MilestoneShape, 'is not a list of milestones'),
    answers: z.strictObject(answerShape, 'is not a set of answers').optional(),
    moments: z.array(MomentShape, 'is not a list of moments').optional(),
    notes: z.union([Texts, Text], 'is neither a text nor a list of texts').optional(),
    given: z
      .strictObject(givenShape, 'is not a set of facts for letters')
      .optional()
      .meta({ description: 'Facts for letters that only the person has.' }),
    feedback: z
      .array(FeedbackShape, 'is not a list of feedback')
      .optional()
      .meta({ description: 'What the employer said about it.' }),
    messages: Texts.optional().meta({ description: 'Ids of the mails that belong to it.' }),
    archived: z
      .literal(true, 'is not true; an application in sight has no such key')
      .optional()
      .meta({ description: 'The person put it out of sight; it counts all the same.' }),
    country: Place.optional().meta({ description: 'Where the employer is.' }),
    touches: z
      .array(TouchShape, 'is not a list of contacts')
      .optional()
      .meta({ description: 'Contacts with the employer that the person entered.' }),
    statedDates: z
      .array(z.strictObject({ saidOn: Day, by: Day }), 'is not a list of dates')
      .optional()
      .meta({ description: 'Days by which they said they would answer.' }),
    longGame: oneOf('a word on staying in touch', LONG_GAME_MARKS).optional(),
    contactStop: oneOf('a reason to stop', CONTACT_STOPS).optional(),
  },
  'is not an application like { "employer": "Northwind", "milestones": [] }',
)

export const PersonShape = z.looseObject(
  {
    name: Text.optional(),
    targetRoles: Texts.optional(),
    yearsOfExperience: z.number('is not a number of years').min(0, 'is below 0').optional(),
    skills: Texts.optional(),
  },
  'is not a person like { "name": "Robin" }',
)

const Address = z.looseObject({ name: Text, address: Text })

export const MessageShape = z.looseObject(
  {
    id: Filled,
    mail: z.looseObject({
      messageId: Text.nullable(),
      references: Texts,
      from: Address.nullable(),
      replyTo: Address.nullable(),
      to: z.array(Address),
      subject: Text,
      sentAt: Instant.nullable(),
      sentOn: Day.nullable(),
      text: Text,
      isBulk: z.boolean(),
      isAutoReply: z.boolean(),
      calendarMethod: Text.nullable(),
      attachmentNames: Texts,
    }),
    reading: z.looseObject({
      kind: oneOf('a kind of mail', MESSAGE_KINDS),
      confidence: Certainty,
      employer: Text.nullable(),
      role: Text.nullable(),
      date: Day.nullable(),
      statedReason: oneOf('a stated reason', STATED_REASONS).nullable(),
      afterStage: oneOf('a stage', ['applied', 'screen', 'interview', 'final']).nullable(),
      round: oneOf('a round', ['screen', 'interview', 'final']).nullable(),
      decidedBy: Texts,
      needsReview: z.boolean(),
    }),
  },
  'is not a mail as an export of Comeback writes it',
)

const at = Instant.meta({ description: 'When the person said so.' })

/** What the person settled beside the applications themselves. */
export const SettledShape = z.strictObject(
  {
    debriefs: z
      .array(
        z.strictObject({
          application: Filled,
          outcome: oneOf('an outcome', ['done', 'not-this-one', 'later']),
          at,
        }),
      )
      .optional(),
    steps: z
      .array(
        z.strictObject({
          step: Filled,
          outcome: oneOf('an outcome', ['done', 'later', 'skipped']),
          at,
          until: Day.optional().meta({ description: 'Put off until this day.' }),
        }),
      )
      .optional(),
    setAside: Texts.optional().meta({
      description: 'Ids of mails that the person set aside, or whose application they removed.',
    }),
    senders: z
      .array(
        z.strictObject({
          address: Filled,
          kind: oneOf('a kind of mail', MESSAGE_KINDS),
          verdict: oneOf('a verdict', ['accept', 'dismiss']),
          employer: Filled.optional().meta({ description: 'For mails that name none.' }),
          at,
        }),
      )
      .optional()
      .meta({ description: 'Rules for all mails of an address that read as one kind.' }),
  },
  'is not a set of settled things',
)
export type SettledThings = z.infer<typeof SettledShape>

/** What the person prefers everywhere; the folder of backups belongs to one machine and stays. */
export const PreferencesShape = z.strictObject(
  {
    dateFormat: oneOf('a form of dates', DATE_FORMATS).optional(),
    weekStart: oneOf('a day that weeks begin on', WEEK_STARTS).optional(),
    country: Place.nullable().optional().meta({ description: 'Where the person is.' }),
    timeZone: Text.nullable()
      .optional()
      .meta({ description: 'Of the person, like Europe/Berlin.' }),
    backupEvery: oneOf('a rhythm of backups', BACKUP_RHYTHMS).optional(),
    backupKeep: z
      .int('is not a whole number')
      .min(1, 'is below 1')
      .max(MOST_BACKUPS, `is above ${MOST_BACKUPS}`)
      .optional(),
  },
  'is not a set of preferences',
)
export type SaidPreferences = z.infer<typeof PreferencesShape>

/** An own template for letters. */
export const TemplateShape = z.strictObject(
  {
    id: Filled.regex(/^own-./, 'does not begin with "own-"'),
    name: Filled,
    subject: Text,
    body: Filled,
  },
  'is not a template like { "id": "own-note", "name": "Note", "subject": "", "body": "…" }',
)

export const HistoryFile = z.looseObject({
  format: z.literal(HISTORY_FORMAT),
  person: PersonShape.optional(),
  applications: z.array(ApplicationShape),
  messages: z.array(MessageShape).optional(),
  settled: SettledShape.optional(),
  preferences: PreferencesShape.optional(),
  templates: z.array(TemplateShape).optional(),
  contacts: z.array(ContactShape).optional(),
  people: PeopleWordsShape.optional(),
  letters: z.array(LetterShape).optional(),
})
