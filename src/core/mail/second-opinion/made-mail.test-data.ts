/** Invented mails for the tests of the second opinion, by way of the real MIME parser. */
import { parseMail } from '#core/formats/mail.ts'
import type { Mail } from '#core/model/message.ts'

type Made = {
  readonly from?: string
  readonly to?: string
  readonly subject?: string
  readonly text?: string
  readonly html?: string
}

export async function madeMail({ from, to, subject, text, html }: Made): Promise<Mail> {
  const lines = [
    `From: ${from ?? 'Larch Systems Recruiting <jobs@larchsystems.example>'}`,
    `To: ${to ?? 'Mara Lind <mara.lind@home.example>'}`,
    `Subject: ${subject ?? 'Your application'}`,
    'Date: Mon, 01 Jun 2026 09:00:00 +0000',
    'Message-ID: <made@mail.example>',
    'MIME-Version: 1.0',
    `Content-Type: text/${html === undefined ? 'plain' : 'html'}; charset=utf-8`,
    '',
    html ?? text ?? '',
  ]
  const { mail } = await parseMail(new TextEncoder().encode(lines.join('\r\n')))
  if (mail === null) throw new Error('A made mail must be one.')
  return mail
}
