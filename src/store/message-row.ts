/**
 * Between a message and its rows: `head` is what a rebuild needs, `body` is the rest. JSON keeps
 * every character a mail can hold, NUL and broken surrogates included, on every engine.
 */
import type { NewMessage } from '#app/ports.ts'
import type { ReadMessage } from '#core/history/rebuild.ts'
import type { Mail, Message } from '#core/model/message.ts'

type MessageHead = Omit<ReadMessage, 'id' | 'seq' | 'isAutoReply'>
type MessageBody = Omit<Mail, 'messageId' | 'references' | 'subject' | 'sentAt' | 'sentOn'>

/** The row of one message; for kind `other` nothing but id and kind. */
export function messageRow(
  { message, readerVersion }: NewMessage,
  place: { readonly account: string; readonly importId: string; readonly seq: number },
) {
  const key = { account_id: place.account, id: message.id, seq: place.seq }
  const kind = message.reading.kind
  if (kind === 'other') {
    return { ...key, kind, import_id: null, reader_version: null, head: null, is_auto_reply: 0 }
  }
  const head = JSON.stringify(headOf(message))
  const of = { import_id: place.importId, reader_version: readerVersion }
  return { ...key, kind, ...of, head, is_auto_reply: message.mail.isAutoReply ? 1 : 0 }
}

export function bodyRow({ message }: NewMessage, account: string) {
  const { messageId, references, subject, sentAt, sentOn, ...body } = message.mail
  return { account_id: account, id: message.id, body: JSON.stringify(body satisfies MessageBody) }
}

function headOf({ mail, reading }: Message): MessageHead {
  const { messageId, references, subject, sentAt, sentOn } = mail
  const fromAddress = mail.from?.address ?? null
  return { messageId, references, fromAddress, subject, sentAt, sentOn, reading }
}

export function readMessageOf(row: {
  readonly id: string
  readonly seq: number
  readonly head: string
  readonly is_auto_reply: number
}): ReadMessage {
  const head: MessageHead = JSON.parse(row.head)
  return { id: row.id, seq: row.seq, isAutoReply: row.is_auto_reply === 1, ...head }
}

export function messageOf(row: {
  readonly id: string
  readonly head: string
  readonly body: string
}): Message {
  const { fromAddress: _, reading, ...headOfMail }: MessageHead = JSON.parse(row.head)
  const body: MessageBody = JSON.parse(row.body)
  return { id: row.id, mail: { ...body, ...headOfMail }, reading }
}
