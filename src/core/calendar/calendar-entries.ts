/**
 * What stands in the calendar: talks, days for tasks and answers, conversations.
 *
 * Pure. An entry's id stays the same through moves: that of a talk is made of what it was first
 * known as, before any correction. Start reading at `entriesOf`.
 */
import type { Application } from '#core/model/application.ts'
import { addDays, type Day, type Instant } from '#core/model/dates.ts'
import type { MilestoneCorrection, MilestoneRef } from '#core/model/events.ts'
import { instantAt } from '#core/model/zoned-days.ts'
import type { Conversation } from '#core/outreach/cadence/cadence-types.ts'
import { CONVERSATION_WORDS } from '#core/outreach/cadence/conversation-words.ts'
import type { Appointment } from './appointments.ts'

export type CalendarEntry = {
  /** Stable through moves; unique in one search. */
  readonly uid: string
  readonly title: string
  readonly note: string
  /** A whole day, or a moment with a length in minutes. */
  readonly when:
    | { readonly kind: 'day'; readonly day: Day }
    | { readonly kind: 'time'; readonly start: Instant; readonly minutes: number }
  /** Others see the person as busy then. */
  readonly isBusy: boolean
}

/** Of a talk whose end nobody told; the note says that it is a guess. */
const TALK_MINUTES = 60
/** Talks and days further back than this are left out. */
const PAST_DAYS = 90

export type CorrectedMilestone = {
  readonly applicationId: string
  readonly from: MilestoneRef
  readonly to: MilestoneCorrection
}

export type EntriesInput = {
  readonly today: Day
  readonly zone: string
  readonly applications: readonly {
    readonly application: Application
    readonly isOpen: boolean
    readonly appointments: readonly Appointment[]
  }[]
  readonly conversations: readonly (Conversation & { readonly employer: string })[]
  /** In force, in order. */
  readonly corrections: readonly CorrectedMilestone[]
}

/** All entries, by uid. */
export function entriesOf(input: EntriesInput): readonly CalendarEntry[] {
  const appointed = input.applications.flatMap(({ application, isOpen, appointments }) =>
    withUids(application.id, appointments, input.corrections)
      .filter(({ day, isDayKnown, isCancelled }) => day !== null && isDayKnown && !isCancelled)
      // What is ahead of an application that has ended will not take place.
      .filter(({ day }) => isOpen || (day as Day) <= input.today)
      .filter(({ day }) => (day as Day) >= addDays(input.today, -PAST_DAYS))
      .map((one) => appointmentEntry(one, application, input.zone)),
  )
  const talking = input.conversations.map(conversationEntry)
  return [...appointed, ...talking].toSorted((a, b) => (a.uid < b.uid ? -1 : 1))
}

type Named = Appointment & { readonly uid: string }

/** The same first name twice (two interviews entered on one day) gets a number. */
function withUids(
  applicationId: string,
  appointments: readonly Appointment[],
  corrections: readonly CorrectedMilestone[],
): readonly Named[] {
  const own = corrections.filter((one) => one.applicationId === applicationId)
  const seen = new Map<string, number>()
  return appointments.map((appointment) => {
    const { kind, date, source } = firstName(appointment.milestone, own)
    const name = `${applicationId}.${kind}.${source === 'entry' ? date : source}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return { ...appointment, uid: count === 1 ? name : `${name}.${count}` }
  })
}

/** What a milestone was first known as: corrections followed back. */
function firstName(
  milestone: MilestoneRef,
  corrections: readonly CorrectedMilestone[],
): MilestoneRef {
  return corrections.reduceRight<MilestoneRef>(
    (known, { from, to }) =>
      known.kind === to.kind && known.date === to.date && known.source === from.source
        ? from
        : known,
    milestone,
  )
}

const TALK_NAMES: Readonly<Record<string, string>> = {
  screen: 'Call',
  interview: 'Interview',
  final: 'Final interview',
  assessment: 'Last day for the test',
  offer: 'Last day to answer the offer',
}

function appointmentEntry(
  { uid, milestone, day, time }: Named,
  { employer, role }: Application,
  zone: string,
): CalendarEntry {
  const { kind, people = [], note } = milestone
  const isDeadline = kind === 'assessment' || kind === 'offer'
  const known = [
    ...(role ? [role] : []),
    ...(people.length > 0 ? [`With ${people.join(', ')}`] : []),
    ...(note ? [note] : []),
    ...(time && !isDeadline ? ['The end is a guess: an hour.'] : []),
  ]
  return {
    uid,
    title: `${TALK_NAMES[kind]}: ${employer}`,
    note: known.join('\n'),
    when:
      time === null || isDeadline
        ? { kind: 'day', day: day as Day }
        : { kind: 'time', start: instantAt(zone, day as Day, time), minutes: TALK_MINUTES },
    isBusy: time !== null && !isDeadline,
  }
}

/** One a kind and application: the next one moves it. A thank-you belongs to its talk. */
function conversationEntry({
  applicationId,
  kind,
  on,
  countedFrom,
  employer,
}: EntriesInput['conversations'][number]): CalendarEntry {
  const talk = kind === 'thank-you' ? `.${countedFrom}` : ''
  const { title, why } = CONVERSATION_WORDS[kind]
  return {
    uid: `${applicationId}.${kind}${talk}`,
    title: title(employer),
    note: `${why} Timing is etiquette, not proven.`,
    when: { kind: 'day', day: on },
    isBusy: false,
  }
}
