/**
 * What mails said of days, remembered while the program runs: a mail is read anew only where its
 * text is another. What is no longer asked about is forgotten.
 */
import { type MailSaid, mailSaid, type SaidOf } from '#core/calendar/mail-said.ts'
import type { Message } from '#core/model/message.ts'
import type { Store } from '../ports.ts'

type Known = ReadonlyMap<string, { readonly message: Message; readonly said: MailSaid }>

const remembered = new WeakMap<Store, Known>()

/** @param messages all that will be asked about */
export function rememberedMails(store: Store, messages: ReadonlyMap<string, Message>): SaidOf {
  const before = remembered.get(store)
  const known: Known = new Map(
    [...messages].map(([id, message]) => {
      const earlier = before?.get(id)
      const isSame =
        earlier?.message.mail.text === message.mail.text &&
        earlier.message.reading.kind === message.reading.kind
      return [id, { message, said: earlier && isSame ? earlier.said : mailSaid(message) }] as const
    }),
  )
  remembered.set(store, known)
  return (message) => known.get(message.id)?.said ?? mailSaid(message)
}
