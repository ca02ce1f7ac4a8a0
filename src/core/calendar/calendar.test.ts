/** The calendar as an independent parser reads it (ical.js): ids and times through moves. */

import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { icsText } from '#core/formats/ics.ts'
import type { Application } from '#core/model/application.ts'
import { addDays } from '#core/model/dates.ts'
import type { Mail, Message } from '#core/model/message.ts'
import type { Milestone } from '#core/model/milestones.ts'
import { appointmentsOf } from './appointments.ts'
import { type ToldEntry, tell } from './calendar-book.ts'
import { type CalendarEntry, type CorrectedMilestone, entriesOf } from './calendar-entries.ts'

const TODAY = '2026-03-02'
const NOW = { now: '2026-03-02T09:00:00.000Z', today: TODAY }
const LATER = { now: '2026-03-03T09:00:00.000Z', today: '2026-03-03' }

function application(milestones: readonly Partial<Milestone>[]): Application {
  return {
    id: 'a-1',
    employer: 'Harrow & Pine, Ltd; "Süd"',
    role: 'Analyst',
    channel: null,
    milestones: milestones.map((one) => ({
      kind: 'interview',
      date: null,
      source: 'entry',
      certainty: 1,
      ...one,
    })),
    answers: {},
    moments: [],
    notes: [],
    messageIds: [],
  }
}

function entries(
  one: Application,
  zone = 'Europe/Berlin',
  corrections: readonly CorrectedMilestone[] = [],
  messages: readonly Message[] = [],
) {
  const appointments = appointmentsOf(one, messages)
  return entriesOf({
    today: TODAY,
    zone,
    applications: [{ application: one, isOpen: true, appointments }],
    conversations: [],
    corrections,
  })
}

/** What ical.js makes of it; every VEVENT, times as moments. */
function parsed(told: readonly ToldEntry[]) {
  const text = icsText(told.map(({ entry, ...rest }) => ({ ...entry, ...rest })))
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
      title: event.summary,
      isDay: event.startDate.isDate,
      start: event.startDate.isDate
        ? event.startDate.toString()
        : event.startDate.toJSDate().toISOString(),
      end: event.endDate.isDate ? event.endDate.toString() : event.endDate.toJSDate().toISOString(),
    }
  })
}

const first = (told: readonly ToldEntry[]) => parsed(told)[0]

describe('a talk in the calendar', () => {
  // Berlin is UTC+1 until Sunday 29 March 2026, UTC+2 from then on; Los Angeles changes on
  // 8 March (UTC-8 to -7), Auckland on 5 April (UTC+13 to +12), Kolkata never (UTC+5:30).
  it.each([
    ['Europe/Berlin', '2026-03-27', '10:00', '2026-03-27T09:00:00.000Z'],
    ['Europe/Berlin', '2026-03-30', '10:00', '2026-03-30T08:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['America/Los_Angeles', '2026-03-06', '16:00', '2026-03-07T00:00:00.000Z'],
    ['America/Los_Angeles', '2026-03-09', '16:00', '2026-03-09T23:00:00.000Z'],
    ['Pacific/Auckland', '2026-04-03', '09:00', '2026-04-02T20:00:00.000Z'],
    ['Pacific/Auckland', '2026-04-06', '09:00', '2026-04-05T21:00:00.000Z'],
    ['Asia/Kolkata', '2026-03-30', '09:00', '2026-03-30T03:30:00.000Z'],
  ])('in %s on %s at %s is at %s', (zone, date, time, start) => {
    const told = tell([], entries(application([{ date, time }]), zone), NOW)
    expect(first(told)).toMatchObject({ start, isDay: false, sequence: 0, status: 'CONFIRMED' })
    expect(first(told)?.title).toBe('Interview: Harrow & Pine, Ltd; "Süd"')
  })

  it('without a time is a whole day, also where summer time begins', () => {
    const told = tell([], entries(application([{ date: '2026-03-29' }])), NOW)
    expect(first(told)).toMatchObject({ start: '2026-03-29', end: '2026-03-30', isDay: true })
  })

  it('keeps its id when its time is told, when it moves, and when its kind is set right', () => {
    const plain = tell([], entries(application([{ date: '2026-03-10' }])), NOW)
    const uid = first(plain)?.uid
    const timed = tell(plain, entries(application([{ date: '2026-03-10', time: '09:30' }])), LATER)
    expect(first(timed)).toMatchObject({ uid, sequence: 1, start: '2026-03-10T08:30:00.000Z' })
    const moved: CorrectedMilestone = {
      applicationId: 'a-1',
      from: { kind: 'interview', date: '2026-03-10', source: 'entry' },
      to: { kind: 'interview', date: '2026-03-12' },
    }
    const renamed: CorrectedMilestone = {
      applicationId: 'a-1',
      from: { kind: 'interview', date: '2026-03-12', source: 'entry' },
      to: { kind: 'final', date: '2026-03-12' },
    }
    const now = entries(
      application([{ kind: 'final', date: '2026-03-12', time: '09:30' }]),
      'Europe/Berlin',
      [moved, renamed],
    )
    const after = tell(timed, now, LATER)
    expect(parsed(after)).toHaveLength(1)
    expect(first(after)).toMatchObject({ uid, sequence: 2, start: '2026-03-12T08:30:00.000Z' })
    expect(first(after)?.title).toContain('Final interview')
  })

  it('goes out as cancelled under its id, once, and comes back with a higher number', () => {
    const told = tell([], entries(application([{ date: '2026-03-10' }])), NOW)
    const uid = first(told)?.uid
    const gone = tell(told, [], LATER)
    expect(first(gone)).toMatchObject({ uid, sequence: 1, status: 'CANCELLED' })
    expect(tell(gone, [], LATER)).toEqual(gone)
    const back = tell(gone, entries(application([{ date: '2026-03-10' }])), LATER)
    expect(first(back)).toMatchObject({ uid, sequence: 2, status: 'CONFIRMED' })
  })

  it('is let go without a word once its day has passed', () => {
    const told = tell([], entries(application([{ date: '2026-03-10' }])), NOW)
    expect(tell(told, [], { now: '2026-03-11T09:00:00.000Z', today: '2026-03-11' })).toEqual([])
  })

  it('gives two talks of one day an id each', () => {
    const day = { date: '2026-03-10' }
    const uids = entries(application([day, { ...day, time: '14:00' }])).map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(2)
  })

  it('is left out where the application has ended before it', () => {
    const one = application([{ date: '2026-03-10' }])
    const appointments = appointmentsOf(one, [])
    const ended = { application: one, isOpen: false, appointments }
    expect(
      entriesOf({
        today: TODAY,
        zone: 'UTC',
        applications: [ended],
        conversations: [],
        corrections: [],
      }),
    ).toEqual([])
  })
})

const SENT = '2026-03-02'
function mail(id: string, sentOn: string, text: string, more: Partial<Mail> = {}): Message {
  return {
    id,
    mail: {
      messageId: `${id}@made.example`,
      references: [],
      from: { name: 'Priya Shah', address: 'priya@harrow.example' },
      replyTo: null,
      to: [],
      subject: 'Interview',
      sentAt: `${sentOn}T09:00:00.000Z`,
      sentOn,
      text,
      isBulk: false,
      isAutoReply: false,
      calendarMethod: null,
      attachmentNames: [],
      ...more,
    },
    reading: {
      kind: 'interview',
      confidence: 1,
      employer: null,
      role: null,
      date: sentOn,
      statedReason: null,
      afterStage: null,
      round: 'interview',
      decidedBy: [],
      needsReview: false,
    },
  }
}

describe('a talk that mails tell of', () => {
  const invited = mail('m-1', SENT, 'We invite you to an interview on 10 March at 10:00.')
  const known = application([{ date: SENT, source: 'm-1' }])

  it('is on the day that the mail names, not on the day of the mail', () => {
    const told = tell([], entries(known, 'Europe/Berlin', [], [invited]), NOW)
    expect(first(told)).toMatchObject({ start: '2026-03-10T09:00:00.000Z' })
  })

  it('moves with a later mail, under the same id', () => {
    const told = tell([], entries(known, 'Europe/Berlin', [], [invited]), NOW)
    const moved = mail('m-2', '2026-03-04', 'The interview is moved to 12 March at 15:00.')
    const after = tell(told, entries(known, 'Europe/Berlin', [], [invited, moved]), LATER)
    expect(parsed(after)).toHaveLength(1)
    expect(first(after)).toMatchObject({
      uid: first(told)?.uid,
      sequence: 1,
      start: '2026-03-12T14:00:00.000Z',
    })
  })

  it('is cancelled by a cancelled calendar entry', () => {
    const told = tell([], entries(known, 'Europe/Berlin', [], [invited]), NOW)
    const off = mail('m-2', '2026-03-04', 'Cancelled: interview', { calendarMethod: 'CANCEL' })
    const after = tell(told, entries(known, 'Europe/Berlin', [], [invited, off]), LATER)
    expect(first(after)).toMatchObject({ uid: first(told)?.uid, status: 'CANCELLED', sequence: 1 })
  })

  it('has no place in the calendar while nobody knows its day', () => {
    const open = mail('m-1', SENT, 'We would like to invite you to an interview. When could you?')
    expect(entries(known, 'Europe/Berlin', [], [open])).toEqual([])
  })

  it('takes the day that the person set before that of the mail', () => {
    const set = application([{ date: '2026-03-11', time: '08:00', source: 'm-1' }])
    const [entry] = entries(set, 'UTC', [], [invited])
    expect(entry?.when).toMatchObject({ start: '2026-03-11T08:00:00.000Z' })
  })
})

describe('every calendar', () => {
  const day = fc.integer({ min: 0, max: 700 }).map((ahead) => addDays('2026-01-01', ahead))
  const entry: fc.Arbitrary<CalendarEntry> = fc.record({
    uid: fc.stringMatching(/^[a-z0-9.-]{1,20}$/),
    title: fc.string({ minLength: 1, unit: 'grapheme' }),
    note: fc.string({ unit: 'grapheme' }),
    when: fc.oneof(
      fc.record({ kind: fc.constant('day' as const), day }),
      fc.record({
        kind: fc.constant('time' as const),
        start: day.map((on) => `${on}T10:15:00.000Z`),
        minutes: fc.integer({ min: 1, max: 600 }),
      }),
    ),
    isBusy: fc.boolean(),
  })

  it('is read by another parser with the same ids and times, and numbers only grow', () => {
    const lists = fc.uniqueArray(entry, { selector: ({ uid }) => uid, maxLength: 8 })
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const told = tell([], before, NOW)
        const now = tell(told, after, LATER)
        const read = new Map(parsed(now).map((one) => [one.uid, one]))
        expect(read.size).toBe(now.length)
        for (const { entry: one, sequence, isCancelled } of now) {
          const found = read.get(`${one.uid}@comeback.invalid`)
          expect(found?.start).toBe(one.when.kind === 'day' ? one.when.day : one.when.start)
          expect(found?.sequence).toBe(sequence)
          expect(found?.status).toBe(isCancelled ? 'CANCELLED' : 'CONFIRMED')
        }
        for (const { entry: one, sequence } of told) {
          const next = now.find(({ entry: other }) => other.uid === one.uid)
          if (next) expect(next.sequence).toBeGreaterThanOrEqual(sequence)
        }
        expect(tell(now, after, LATER)).toEqual(now)
      }),
      { numRuns: 100 },
    )
  })
})
