/**
 * Whether a letter may go out: not while a gap is open in it.
 *
 * The text itself is looked at, so that it holds for a draft that the person changed, and for
 * every way out (copy, mail program, file, SMTP). Square brackets with a letter in them are gaps;
 * nothing that comes from data brings brackets into a letter (clean-name.ts).
 */
import { DomainError } from '#core/model/errors.ts'

type Text = { readonly subject: string; readonly body: string }

/** Runs of one line in square brackets that hold a letter: `[your name]`, not `[1]`. */
const GAP = /\[([^[\]\n]*\p{L}[^[\]\n]*)\]/gu

/**
 * Labels of the gaps still open in a text, each once, in order.
 *
 * @example openGaps('Dear [first name], thank you for [what].') // => ['first name', 'what']
 */
export function openGaps(text: string): readonly string[] {
  return [...new Set([...text.matchAll(GAP)].map((match) => (match[1] ?? '').trim()))]
}

/**
 * Why a letter cannot go out yet, in one sentence for the person, or `null` when it can.
 *
 * @example whyNotSendable({ subject: 'Hello', body: 'Some [news].' }) // => 'Still to fill in: [news]. A letter with a gap is not sent.'
 */
export function whyNotSendable({ subject, body }: Text): string | null {
  if (body.trim() === '') return 'There is nothing in the letter yet.'
  const gaps = openGaps(`${subject}\n${body}`)
  if (gaps.length === 0) return null
  const labels = gaps.map((label) => `[${label}]`).join(', ')
  return `Still to fill in: ${labels}. A letter with a gap is not sent.`
}

/** @example isSendable({ subject: 'Hello', body: 'Some [news].' }) // => false */
export function isSendable(letter: Text): boolean {
  return whyNotSendable(letter) === null
}

/** For what sends or writes a letter for sending. @throws DomainError `letter-has-gaps` */
export function refuseUnsendable(letter: Text): void {
  const why = whyNotSendable(letter)
  if (why === null) return
  const gaps = openGaps(`${letter.subject}\n${letter.body}`)
  throw new DomainError('letter-has-gaps', why, { gaps })
}
