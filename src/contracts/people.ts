/**
 * Bodies of the people: list, one person, who is known where, offers, meetings, changes, erasing.
 * Routes are listed in docs/reference/http.md.
 */
import { z } from 'zod'
import { CONSENTS, RELATIONS, TIES } from '#core/model/contact.ts'
import { CHAMPION_STEPS, MEETING_KINDS } from '#core/model/people-events.ts'
import { DaySchema } from './shared.ts'

const Id = z.string().trim().min(1, 'is empty')
const Line = z.string().trim().min(1, 'is empty')
const Step = z.enum(CHAMPION_STEPS)

export const EmploymentView = z.object({
  employer: Line,
  title: Line.nullable(),
  from: DaySchema.nullable(),
  to: DaySchema.nullable(),
  isCurrent: z.boolean(),
})
export type EmploymentView = z.infer<typeof EmploymentView>

const MailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'is no mail address')

/** What a person says of a contact; absent keys keep what is known, `null` clears. */
export const ContactFactsBody = z
  .strictObject({
    name: Line,
    mails: z.array(MailAddress),
    phones: z.array(Line),
    links: z.array(Line),
    employments: z.array(EmploymentView),
    relation: z.enum(RELATIONS).nullable(),
    tie: z.enum(TIES).nullable(),
    knownFrom: Line.nullable(),
    connectedOn: DaySchema.nullable(),
    lastContact: DaySchema.nullable(),
    notes: Line.nullable(),
    consent: z.enum(CONSENTS),
    isInCircle: z.boolean(),
  })
  .partial()
export type ContactFactsBody = z.infer<typeof ContactFactsBody>

export const MeetingBody = z
  .strictObject({
    kind: z.enum(MEETING_KINDS),
    title: Line,
    on: DaySchema.nullable(),
    employer: Line.nullable(),
    with: z.array(Id),
    plan: Line.nullable(),
    questions: z.array(Line),
    notes: Line.nullable(),
    thankedOn: DaySchema.nullable(),
    next: Line.nullable(),
  })
  .partial()

/** POST /api/people/changes: one change; each becomes an event that can be undone. */
export const PeopleChange = z.discriminatedUnion('type', [
  /** Without a contactId: a new contact, which needs a name. */
  z.strictObject({
    type: z.literal('keep-contact'),
    contactId: Id.exactOptional(),
    facts: ContactFactsBody,
  }),
  z.strictObject({ type: z.literal('drop-contact'), contactId: Id }),
  z.strictObject({ type: z.literal('merge-contacts'), into: Id, from: Id }),
  z.strictObject({ type: z.literal('keep-contacts-apart'), contactIds: z.tuple([Id, Id]) }),
  /** An offer, by its key: taken as a contact, or declined. */
  z.strictObject({ type: z.literal('accept-offer'), key: Id }),
  z.strictObject({ type: z.literal('decline-offer'), key: Id }),
  z.strictObject({
    type: z.literal('champion-step'),
    contactId: Id,
    employer: Line,
    step: Step,
    on: DaySchema.exactOptional(),
    note: Line.exactOptional(),
  }),
  z.strictObject({ type: z.literal('drop-champion'), contactId: Id, employer: Line }),
  /** Without a meetingId: a new one, which needs a title. */
  z.strictObject({
    type: z.literal('keep-meeting'),
    meetingId: Id.exactOptional(),
    meeting: MeetingBody,
  }),
  z.strictObject({ type: z.literal('drop-meeting'), meetingId: Id }),
  z.strictObject({
    type: z.literal('same-employer'),
    name: Line,
    other: Line,
    isSame: z.boolean(),
  }),
])
export type PeopleChange = z.infer<typeof PeopleChange>

/** Answer to a change of people: the event, and the contact or meeting it was about. */
export const PeopleRecorded = z.object({
  eventId: z.string(),
  contactId: z.string().nullable(),
  meetingId: z.string().nullable(),
})
export type PeopleRecorded = z.infer<typeof PeopleRecorded>

export const ChampionView = z.object({
  contactId: z.string(),
  name: z.string(),
  employer: z.string(),
  step: Step,
  steps: z.array(z.object({ step: Step, on: DaySchema, note: z.string().nullable() })),
})
export type ChampionView = z.infer<typeof ChampionView>

/** One line of GET /api/people */
export const PersonRow = z.object({
  id: z.string(),
  name: z.string(),
  employer: z.string().nullable(),
  title: z.string().nullable(),
  relation: z.enum(RELATIONS).nullable(),
  tie: z.enum(TIES).nullable(),
  isInCircle: z.boolean(),
  /** By mail, meeting or the person's word, whichever is newest. */
  lastContact: DaySchema.nullable(),
  /** At an employer of the search: the first application there. */
  at: z.object({ employer: z.string(), isUnderWay: z.boolean() }).nullable(),
})
export type PersonRow = z.infer<typeof PersonRow>

/** GET /api/people */
export const PeopleView = z.object({ people: z.array(PersonRow), today: DaySchema })
export type PeopleView = z.infer<typeof PeopleView>

const KnownThere = z.object({
  contactId: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  /** As the contact has it; null where their address told. */
  as: z.string().nullable(),
  tie: z.enum(TIES).nullable(),
  isThereNow: z.boolean(),
  basis: z.enum(['name', 'other-name', 'mail', 'said']),
})
export type KnownThere = z.infer<typeof KnownThere>

export const EmployerPeopleView = z.object({
  employer: z.string(),
  applicationIds: z.array(z.string()),
  isUnderWay: z.boolean(),
  close: z.array(KnownThere),
  weak: z.array(KnownThere),
  unsaid: z.array(KnownThere),
  perhaps: z.array(KnownThere),
  champions: z.array(ChampionView),
  championCount: z.enum(['none', 'one', 'two-or-more']),
})
export type EmployerPeopleView = z.infer<typeof EmployerPeopleView>

/** GET /api/people/employers: those under way first; `?application=ID`: that employer alone. */
export const EmployersView = z.object({ employers: z.array(EmployerPeopleView) })
export type EmployersView = z.infer<typeof EmployersView>

/** GET /api/people/offers */
export const OffersView = z.object({
  people: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      mail: z.string().nullable(),
      employer: z.string(),
      applicationId: z.string(),
      on: DaySchema.nullable(),
      from: z.enum(['talk', 'mail']),
    }),
  ),
  duplicates: z.array(
    z.object({
      a: PersonRow,
      b: PersonRow,
      reason: z.enum(['mail', 'phone', 'link', 'name-and-employer', 'name']),
    }),
  ),
})
export type OffersView = z.infer<typeof OffersView>

export const MeetingView = z.object({
  id: z.string(),
  kind: z.enum(MEETING_KINDS),
  title: z.string(),
  on: DaySchema.nullable(),
  employer: z.string().nullable(),
  with: z.array(z.object({ contactId: z.string(), name: z.string() })),
  plan: z.string().nullable(),
  questions: z.array(z.string()),
  notes: z.string().nullable(),
  thankedOn: DaySchema.nullable(),
  next: z.string().nullable(),
})
export type MeetingView = z.infer<typeof MeetingView>

/** GET /api/people/meetings */
export const MeetingsView = z.object({ meetings: z.array(MeetingView), today: DaySchema })
export type MeetingsView = z.infer<typeof MeetingsView>

/** GET /api/people/:id */
export const PersonPageView = z.object({
  id: z.string(),
  name: z.string(),
  mails: z.array(z.string()),
  phones: z.array(z.string()),
  links: z.array(z.string()),
  employments: z.array(EmploymentView),
  relation: z.enum(RELATIONS).nullable(),
  tie: z.enum(TIES).nullable(),
  knownFrom: z.string().nullable(),
  connectedOn: DaySchema.nullable(),
  /** As the person said it; `lastContact` is the newest of all. */
  saidContact: DaySchema.nullable(),
  lastContact: DaySchema.nullable(),
  notes: z.string().nullable(),
  consent: z.enum(CONSENTS),
  isInCircle: z.boolean(),
  /** Employers of the search where they are, or were. */
  there: z.array(
    z.object({
      employer: z.string(),
      applicationIds: z.array(z.string()),
      isThereNow: z.boolean(),
      isSure: z.boolean(),
      as: z.string().nullable(),
    }),
  ),
  champions: z.array(ChampionView),
  meetings: z.array(MeetingView),
  /** Mails of the search that they sent, newest first. */
  mailsFrom: z.array(
    z.object({
      subject: z.string(),
      on: DaySchema.nullable(),
      applicationId: z.string().nullable(),
    }),
  ),
  today: DaySchema,
})
export type PersonPageView = z.infer<typeof PersonPageView>

/** GET /api/people/circle: whom to talk to on a bad day. */
export const CircleView = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      phones: z.array(z.string()),
      mails: z.array(z.string()),
    }),
  ),
})
export type CircleView = z.infer<typeof CircleView>

/** GET /api/people/:id/erasure: what would be removed, before the person says yes. */
export const ErasurePreview = z.object({
  name: z.string(),
  /** Records in which their name or an address stands, by kind. */
  places: z.object({
    cards: z.number().int(),
    mails: z.number().int(),
    entries: z.number().int(),
    events: z.number().int(),
    imports: z.number().int(),
  }),
  /** Records in which only their first or last name stands alone. */
  nameAlone: z.number().int(),
  /** Names that are looked for, and addresses. */
  names: z.array(z.string()),
  addresses: z.array(z.string()),
  /** Files that are not reached: backups by path. */
  backups: z.array(z.string()),
  /** Uploads that wait and are dropped. */
  uploads: z.array(z.string()),
})
export type ErasurePreview = z.infer<typeof ErasurePreview>

/** POST /api/people/:id/erasure */
export const ErasureBody = z.strictObject({
  /** `nameless`: the contact stays without name and addresses. */
  way: z.enum(['erased', 'nameless']),
  /** Whether a first or last name alone goes too, wherever it stands. */
  nameAloneToo: z.boolean().default(false),
  /** The name, typed. */
  confirm: z.string(),
})
export type ErasureBody = z.infer<typeof ErasureBody>

export const Erasure = z.object({ records: z.number().int(), backups: z.array(z.string()) })
export type Erasure = z.infer<typeof Erasure>
