/** Words of contacts with an employer, and a form of one read. Pure. */
import type { z } from 'zod'
import type { TouchBody } from '#contracts/http.ts'
import type { LongGameMark, TouchChannel, TouchDirection, TouchKind } from '#core/model/touches.ts'

export const WHO_WORDS: Readonly<Record<TouchDirection, string>> = {
  both: 'We spoke',
  out: 'I turned to them',
  in: 'They turned to me',
}

export const WAY_WORDS: Readonly<Record<TouchChannel, string>> = {
  phone: 'By phone',
  mail: 'By mail',
  message: 'By message',
  'in-person': 'In person',
  other: 'In another way',
}

export const WHAT_WORDS: Readonly<Record<TouchKind, string>> = {
  other: 'Something else',
  'check-in': 'Where things stand',
  'thank-you': 'Thanks for a talk',
  'offer-elsewhere': 'An offer elsewhere',
  'feedback-request': 'Feedback after a no',
  'stay-in-touch': 'Staying in touch',
  'later-role': 'A later role',
}

export const LONG_GAME_WORDS: Readonly<Record<LongGameMark, string>> = {
  worth: 'Yes, it is worth it',
  'not-worth': 'No',
}

type Touch = z.infer<typeof TouchBody>

/** @example touchLine({ on: '2026-03-01', direction: 'both', kind: 'other', channel: 'phone' }, '1 Mar 2026') // => '1 Mar 2026: we spoke, by phone' */
export function touchLine({ direction, channel, kind, note }: Touch, day: string): string {
  const small = (text: string) =>
    text.startsWith('I ') ? text : text.charAt(0).toLowerCase() + text.slice(1)
  const about = kind === 'other' ? '' : `, about: ${small(WHAT_WORDS[kind])}`
  const words = `${small(WHO_WORDS[direction])}, ${small(WAY_WORDS[channel])}${about}`
  return `${day}: ${words}${note ? `. ${note}` : ''}`
}

/** A contact as the form has it; an empty note is none. */
export function touchOfForm(form: FormData): z.input<typeof TouchBody> {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const note = text('note')
  return {
    on: text('on'),
    direction: text('direction') as TouchDirection,
    channel: text('channel') as TouchChannel,
    kind: text('kind') as TouchKind,
    ...(note !== '' && { note }),
  }
}
