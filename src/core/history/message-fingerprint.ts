/** The id of a mail: the same mail, wherever it was exported from, has the same one. */
import { fingerprint } from '#core/model/fingerprint.ts'
import type { Mail } from '#core/model/message.ts'

/** So much of the text tells two mails apart; long tails (footers, quotes) cost time only. */
const TEXT_CHARACTERS = 4_000

/**
 * Stable id of a mail from what every export of it keeps.
 *
 * The `Message-ID` alone would do for sound mail; broken senders repeat it, so sender, date,
 * subject and the beginning of the text count too. White space is folded, because exports
 * differ in line ends.
 */
export function messageFingerprint(mail: Mail): string {
  const text = mail.text.slice(0, TEXT_CHARACTERS).replace(/\s+/g, ' ').trim()
  const sender = mail.from?.address.toLowerCase() ?? null
  return fingerprint('m', [mail.messageId, sender, mail.sentAt, mail.subject.trim(), text])
}
