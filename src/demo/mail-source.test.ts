/** The made mailbox is one that any reader of mbox and MIME takes. */
import { describe, expect, it } from 'vitest'
import { parseMail } from '#core/formats/mail.ts'
import { splitMbox } from '#core/formats/mbox.ts'
import type { DemoMail } from './demo-application.ts'
import { mboxOf } from './mail-source.ts'

const MAIL: DemoMail = {
  from: { name: 'Zoë Lindqvist, HR', address: 'zoe@orbisand.example' },
  to: { name: 'Nadia Brenner', address: 'nadia.brenner@post.example' },
  subject: 'Résumé & next steps',
  text: 'Hi Nadia,\n\nFrom now on we meet on <Tuesdays> & Fridays.\n>From the team',
  day: '2028-02-29',
  minute: 605,
  thread: 'orbisand',
  form: 'both',
  isBulk: false,
}

async function readBack(mails: readonly DemoMail[]) {
  const bytes = new TextEncoder().encode(mboxOf(mails))
  async function* chunks() {
    yield bytes
  }
  const read = []
  for await (const { bytes: one } of splitMbox(chunks())) read.push((await parseMail(one)).mail)
  return read
}

describe('mboxOf', () => {
  it.each(['plain', 'html', 'both'] as const)('keeps every word of a %s mail', async (form) => {
    const [mail] = await readBack([{ ...MAIL, form }])
    expect(mail?.from).toEqual(MAIL.from)
    expect(mail?.subject).toBe(MAIL.subject)
    expect(mail?.sentAt).toBe('2028-02-29T10:05:00.000Z')
    expect(mail?.text).toContain('From now on we meet on <Tuesdays> & Fridays.')
    expect(mail?.text).toContain('>From the team')
  })

  it('puts mails in the order they were sent and refers a reply to what came before', async () => {
    const reply = { ...MAIL, subject: `Re: ${MAIL.subject}`, minute: 900, form: 'plain' as const }
    const [first, second] = await readBack([reply, MAIL])
    expect(first?.subject).toBe(MAIL.subject)
    expect(second?.references).toEqual([first?.messageId])
  })
})
