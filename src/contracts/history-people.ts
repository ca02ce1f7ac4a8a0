/**
 * The people of a history file: contacts, what champions were asked and did, meetings, and the
 * person's words on names and offers. The rest of the file: history-schema.ts.
 */
import { z } from 'zod'
import { CONSENTS, RELATIONS, TIES } from '#core/model/contact.ts'
import { CHAMPION_STEPS, MEETING_KINDS } from '#core/model/people-events.ts'
import { Day, Filled, oneOf, Text, Texts } from './history-shapes.ts'

const EmploymentShape = z.looseObject(
  {
    employer: Filled,
    title: Text.optional(),
    from: Day.optional(),
    to: Day.optional(),
    current: z.literal(true, 'is not true; a former one has no such key').optional(),
  },
  'is not an employment like { "employer": "Northwind", "current": true }',
)

export const ContactShape = z.looseObject(
  {
    id: Filled.optional(),
    name: Filled,
    mails: Texts.optional(),
    phones: Texts.optional(),
    links: Texts.optional(),
    employments: z
      .array(EmploymentShape, 'is not a list of employments')
      .optional()
      .meta({ description: 'Newest first.' }),
    relation: oneOf('a relation', RELATIONS).optional(),
    tie: oneOf('a tie', TIES).optional(),
    knownFrom: Text.optional(),
    connectedOn: Day.optional(),
    lastContact: Day.optional(),
    notes: Text.optional(),
    consent: oneOf('a consent', CONSENTS).optional().meta({ description: 'Absent: not-asked.' }),
    circle: z
      .literal(true, 'is not true; others have no such key')
      .optional()
      .meta({ description: 'One of the few to talk to on a bad day.' }),
  },
  'is not a contact like { "name": "Priya Sharma" }',
)
export type ContactWire = z.infer<typeof ContactShape>

export const ChampionStepShape = z.strictObject(
  {
    contact: Filled,
    employer: Filled,
    step: oneOf('a step', CHAMPION_STEPS),
    on: Day,
    note: Text.optional(),
  },
  'is not a step of a champion',
)
export type ChampionStepWire = z.infer<typeof ChampionStepShape>

export const MeetingShape = z.strictObject(
  {
    id: Filled,
    kind: oneOf('a kind of meeting', MEETING_KINDS),
    title: Filled,
    on: Day.optional(),
    employer: Text.optional(),
    with: Texts.optional().meta({ description: 'Ids of contacts.' }),
    plan: Text.optional(),
    questions: Texts.optional(),
    notes: Text.optional(),
    thankedOn: Day.optional(),
    next: Text.optional(),
  },
  'is not a meeting',
)
export type MeetingWire = z.infer<typeof MeetingShape>

/** What was said beside the contacts themselves; taken whole or not at all. */
export const PeopleWordsShape = z.strictObject(
  {
    champions: z.array(ChampionStepShape).optional(),
    meetings: z.array(MeetingShape).optional(),
    employers: z
      .array(z.strictObject({ name: Filled, other: Filled, same: z.boolean() }))
      .optional()
      .meta({ description: 'Two names that are, or are not, one employer.' }),
    declined: Texts.optional().meta({ description: 'Offers of contacts that were declined.' }),
    apart: z
      .array(z.tuple([Filled, Filled]))
      .optional()
      .meta({ description: 'Pairs of contacts that look alike and are two people.' }),
  },
  'is not a set of words about people',
)
export type PeopleWords = z.infer<typeof PeopleWordsShape>
