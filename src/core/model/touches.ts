/**
 * Contacts between the person and an employer: what was written, said or met, whatever the way.
 * They tell the cadence where a conversation stands (core/outreach/cadence).
 */
import type { Day } from './dates.ts'

/** Who turned to whom; `both`: they spoke. */
export const TOUCH_DIRECTIONS = ['out', 'in', 'both'] as const
export type TouchDirection = (typeof TOUCH_DIRECTIONS)[number]

/** What a contact was for, as far as it makes a difference for the next one. */
export const TOUCH_KINDS = [
  'thank-you',
  'check-in',
  'offer-elsewhere',
  'feedback-request',
  'later-role',
  'stay-in-touch',
  'other',
] as const
export type TouchKind = (typeof TOUCH_KINDS)[number]

export const TOUCH_CHANNELS = ['mail', 'phone', 'message', 'in-person', 'other'] as const
export type TouchChannel = (typeof TOUCH_CHANNELS)[number]

export type Touch = {
  /** In the person's own time zone. */
  readonly on: Day
  readonly direction: TouchDirection
  readonly kind: TouchKind
  readonly channel: TouchChannel
}

/** A contact as a person enters it. */
export type EnteredTouch = Touch & { readonly note?: string }

/** A day by which the employer said they would answer, and when they said so. */
export type StatedDate = { readonly saidOn: Day; readonly by: Day }

/** Whether the person wants to stay in touch with an employer after the end. */
export const LONG_GAME_MARKS = ['worth', 'not-worth'] as const
export type LongGameMark = (typeof LONG_GAME_MARKS)[number]

/** Why nothing is to be sent to an employer any more. */
export const CONTACT_STOPS = ['asked-not-to', 'stopped'] as const
export type ContactStop = (typeof CONTACT_STOPS)[number]
