/**
 * Calendar entries → iCalendar text (RFC 5545), as calendar programs read it.
 *
 * Times go out in UTC: a zone's name would need its rules beside it, and a moment is a moment
 * everywhere. Whole days go out as days. Pure; bytes change only when an entry does.
 */
import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'

export type IcsEvent = {
  readonly uid: string
  readonly sequence: number
  readonly changedAt: string
  readonly isCancelled: boolean
  readonly title: string
  readonly note: string
  readonly when:
    | { readonly kind: 'day'; readonly day: string }
    | { readonly kind: 'time'; readonly start: string; readonly minutes: number }
  readonly isBusy: boolean
}

/** Ids are of this search; the name behind them keeps them apart from other programs'. */
const DOMAIN = 'comeback.invalid'
const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000

export function icsText(events: readonly IcsEvent[]): string {
  const calendar = ical({
    name: 'Comeback',
    prodId: { company: 'Comeback', product: 'Comeback', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // Programs that follow an address ask again after an hour.
    ttl: 3600,
  })
  for (const event of events) {
    const { start, end, allDay } = span(event.when)
    calendar.createEvent({
      id: `${event.uid}@${DOMAIN}`,
      sequence: event.sequence,
      stamp: new Date(event.changedAt),
      lastModified: new Date(event.changedAt),
      start,
      end,
      allDay,
      timezone: allDay ? null : 'UTC',
      summary: event.title,
      description: event.note === '' ? null : event.note,
      status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: event.isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      busystatus: event.isBusy ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
    })
  }
  return calendar.toString()
}

function span(when: IcsEvent['when']) {
  if (when.kind === 'time') {
    const start = new Date(when.start)
    const end = new Date(start.getTime() + when.minutes * MS_PER_MINUTE)
    return { start, end, allDay: false }
  }
  const start = new Date(`${when.day}T00:00:00Z`)
  return { start, end: new Date(start.getTime() + MS_PER_DAY), allDay: true }
}
