/** To whom a letter goes: the last person at the employer who wrote, as far as the mails tell. */
import type { Message } from '#core/model/message.ts'
import type { LetterContact } from './letter.ts'
import { recipientOf } from './recipient.ts'

/**
 * The newest sender whose address a person reads; `null` where every mail came from a machine.
 *
 * @param messages of one application, in any order
 */
export function letterContact(messages: readonly Message[]): LetterContact | null {
  const newestFirst = messages.toSorted((a, b) =>
    (b.mail.sentAt ?? '').localeCompare(a.mail.sentAt ?? ''),
  )
  for (const { mail } of newestFirst) {
    const sender = mail.replyTo ?? mail.from
    if (!sender || recipientOf(sender.address).kind !== 'known') continue
    return { name: mail.from?.name || null, address: sender.address }
  }
  return null
}
