/**
 * The private address that a calendar program on this computer can follow. Off at first; whoever
 * has the address can read the calendar, so it can be made anew.
 */
import type { CalendarView } from '#contracts/conversations.ts'
import { DomainError } from '#core/model/errors.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import type { CalendarDesk } from '../calendar-ports.ts'
import type { Services } from '../ports.ts'
import { calendarText } from './calendar-text.ts'

/** Where the feed lies on the server; the address is known once it listens. */
export type FeedAddress = (token: string) => string

export async function showCalendar(
  services: Services,
  desk: CalendarDesk,
  address: FeedAddress,
): Promise<CalendarView> {
  const { entries } = await calendarText(services, desk)
  const token = await desk.change(async (book) => ({ book, result: book.token }))
  return { entries, feed: token === null ? null : { address: address(token) } }
}

/** Switches the feed on under a new address; an older one answers no more. */
export function renewFeed(desk: CalendarDesk): Promise<void> {
  return setToken(desk, desk.newToken())
}

/** Switches the feed off. */
export function closeFeed(desk: CalendarDesk): Promise<void> {
  return setToken(desk, null)
}

function setToken({ change }: CalendarDesk, token: string | null): Promise<void> {
  return change(async (book) => ({ book: { ...book, token }, result: undefined }))
}

/** @throws DomainError `not-found` for any token but the one in force */
export async function feedText(
  services: Services,
  desk: CalendarDesk,
  token: string,
): Promise<string> {
  const inForce = await desk.change(async (book) => ({ book, result: book.token }))
  // Of fingerprints: how long it takes to compare them tells nothing of the token.
  const mark = (text: string) => fingerprint('feed', [text])
  if (inForce === null || mark(inForce) !== mark(token)) {
    throw new DomainError('not-found', 'There is no calendar under this address.')
  }
  return (await calendarText(services, desk)).text
}
