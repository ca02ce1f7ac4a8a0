/** The calendar as iCalendar text: `comeback calendar FILE`, GET /api/calendar.ics, the feed. */
import { appointmentsOf } from '#core/calendar/appointments.ts'
import { type ToldEntry, tell } from '#core/calendar/calendar-book.ts'
import {
  type CalendarEntry,
  type CorrectedMilestone,
  entriesOf,
} from '#core/calendar/calendar-entries.ts'
import { icsText } from '#core/formats/ics.ts'
import { withSilence } from '#core/history/silence.ts'
import type { Application } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import { eventsInForce } from '#core/model/events.ts'
import { standing } from '#core/model/stages.ts'
import { conversationsWith } from '#core/outreach/cadence/conversations.ts'
import { type ConversationCases, conversationCases } from '../cadence/conversation-cases.ts'
import type { CalendarBook, CalendarDesk } from '../calendar-ports.ts'
import { loadSearch } from '../load-search.ts'
import type { Services } from '../ports.ts'

export type CalendarText = { readonly text: string; readonly entries: number }

/** @throws DomainError `file-unreadable` */
export function calendarText(services: Services, { change }: CalendarDesk): Promise<CalendarText> {
  return change(async (book) => {
    const told = await toldNow(services, book)
    const result = {
      text: icsText(told.map(eventOf)),
      entries: told.filter(({ isCancelled }) => !isCancelled).length,
    }
    return { book: isSame(told, book.told) ? book : { ...book, told }, result }
  })
}

function isSame(one: readonly ToldEntry[], other: readonly ToldEntry[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

const eventOf = ({ entry, ...rest }: ToldEntry) => ({ ...entry, ...rest })

async function toldNow(services: Services, { told }: CalendarBook): Promise<readonly ToldEntry[]> {
  const { today, entries } = await entriesNow(services)
  return tell(told, entries, { now: services.clock.now(), today })
}

async function entriesNow(
  services: Services,
): Promise<{ readonly today: Day; readonly entries: readonly CalendarEntry[] }> {
  const { cases, today, zone, messages, saidOf } = await conversationCases(services)
  const search = await loadSearch(services.store)
  const shown = new Set(cases.flatMap(({ applications }) => applications.map(({ id }) => id)))
  const entries = entriesOf({
    today,
    zone,
    applications: search.applications
      .filter(({ id }) => shown.has(id))
      .map((application) => appointed(application, { messages, saidOf, today })),
    conversations: cases.flatMap((one) =>
      conversationsWith(one).map((found) => ({ ...found, employer: one.employer })),
    ),
    corrections: await correctionsIn(services, search.aliases),
  })
  return { today, entries }
}

function appointed(
  application: Application,
  { messages, saidOf, today }: Pick<ConversationCases, 'messages' | 'saidOf' | 'today'>,
) {
  const own = application.messageIds.map((id) => messages.get(id))
  const { outcome } = standing(withSilence(application, today).milestones)
  return {
    application,
    isOpen: outcome === 'open' || outcome === 'offer',
    appointments: appointmentsOf(
      application,
      own.filter((message) => message !== undefined),
      saidOf,
    ),
  }
}

async function correctionsIn(
  { store }: Services,
  aliases: ReadonlyMap<string, string>,
): Promise<readonly CorrectedMilestone[]> {
  return eventsInForce(await store.events()).flatMap(({ body }) => {
    if (body.type !== 'correct-milestone') return []
    const applicationId = aliases.get(body.applicationId)
    return applicationId === undefined ? [] : [{ applicationId, from: body.milestone, to: body.to }]
  })
}

/** Writes it whole or not at all. */
export async function exportCalendar(
  services: Services,
  desk: CalendarDesk,
  path: string,
): Promise<{ readonly file: string; readonly entries: number; readonly bytes: number }> {
  const { text, entries } = await calendarText(services, desk)
  await services.files.writeWhole(path, text)
  return { file: path, entries, bytes: new TextEncoder().encode(text).length }
}
