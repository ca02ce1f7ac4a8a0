import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mail } from '#core/model/message.ts'
import { parseMail } from './mail.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const FIXTURES = join(ROOT, 'tests', 'fixtures')
/** Public mails that are not part of the repository. */
const SHARED = join(ROOT, '..', 'shared', 'data')

const encode = (text: string) => new TextEncoder().encode(text)

async function read(name: string): Promise<Mail> {
  const { mail } = await parseMail(readFileSync(join(FIXTURES, 'ok', 'mail', `${name}.eml`)))
  if (!mail) throw new Error(`${name} was not read`)
  return mail
}

describe('parseMail, text', () => {
  it('shows an HTML mail as a person sees it, its quote as a quote', async () => {
    const { text } = await read('html-only')
    expect(text).toBe(
      "Dear Robin,\n\nThank you for your interest in the Data Analyst role.\nWe've decided not to move forward \u2013 we wish you well.\n\n> I would like to apply.",
    )
  })

  it('takes a plain text that says enough, and leaves its HTML twin alone', async () => {
    const { text } = await read('plain-beside-html')
    expect(text).toContain('with care and interest')
    expect(text).not.toContain('same letter')
  })

  it.each([
    ['stub-beside-html', 'filled by somebody from inside the company'],
    ['style-sheet-as-plain', 'We would like to invite you to an interview.'],
  ])('prefers the HTML in %s', async (name, words) => {
    const { text } = await read(name)
    expect(text).toContain(words)
    expect(text).not.toMatch(/https|margin/)
  })

  it('reads parts that are no twins one after the other', async () => {
    expect((await read('plain-then-html')).text).toMatch(
      /^First the plain part\.\s+Then the HTML part\.$/,
    )
  })

  it('puts a mail inside under a line that says so, and names what it carries', async () => {
    const { text, attachmentNames } = await read('forwarded')
    expect(text).toMatch(
      /^Look what I got\.\s+---------- Forwarded message ----------\nFrom: Ines Moreau <ines@fabrikam\.example>\nDate: 2026-03-07\nSubject: Data Analyst\nTo: robin\.vale@example\.net\n\nWe went with another candidate\.$/,
    )
    expect(attachmentNames).toEqual([])
  })

  it('does not read the mail that a delivery report is about', async () => {
    expect((await read('bounce')).text).toBe('Your mail could not be delivered.')
  })

  it('joins soft line ends, but never a quote with what is around it', async () => {
    expect((await read('flowed')).text).toBe(
      'Thank you for asking.\n\nRobin wrote:\n> Is there any news?\n>> No news yet.\n\n-- \nAda',
    )
  })

  it('reads lines that end with CR alone', async () => {
    expect((await read('old-macintosh')).text).toBe('Line one\nLine two')
  })
})

describe('parseMail, character sets', () => {
  it('reads 8-bit bytes without a character set as windows-1252, in the head too', async () => {
    const mail = await read('latin1-without-charset')
    expect(mail.text).toBe('Schöne Grüße, café \u201320 €')
    expect(mail.subject).toBe('Grüße aus München')
    expect(mail.from?.name).toBe('Zoë Müller')
  })

  it.each(['utf8-called-ascii', 'windows-1252-called-utf8', 'unknown-charset'])(
    'reads %s',
    async (name) => {
      expect((await read(name)).text).toBe('We don\u2019t have news for you yet, Zoë.')
    },
  )

  it('leaves a mail alone that was damaged before it was sent', async () => {
    expect((await read('replacement-signs')).text).toContain('caf\uFFFD, but also Zoë, Müller')
  })
})

describe('parseMail, head', () => {
  it('decodes names and subjects and takes references in order', async () => {
    const mail = await read('encoded-names')
    expect(mail.from).toEqual({
      name: 'Zoë Müller, Northwind',
      address: 'talent@northwind.example',
    })
    expect(mail.replyTo).toEqual({ name: 'Zoë', address: 'zoe@northwind.example' })
    expect(mail.to).toEqual([{ name: 'Robin Vale', address: 'robin.vale@example.net' }])
    expect(mail.subject).toBe('Interview \u2013 Data Analyst')
    expect(mail.messageId).toBe('m1@northwind.example')
    expect(mail.references).toEqual(['r1@example.net', 'r2@example.net'])
  })

  it('keeps the date as the clock of the sender showed it', async () => {
    const { sentAt, sentOn } = await read('html-only')
    expect({ sentAt, sentOn }).toEqual({ sentAt: '2026-03-10T04:30:00.000Z', sentOn: '2026-03-09' })
  })

  it('says when a date cannot be read, and keeps the mail without one', async () => {
    const bytes = readFileSync(join(FIXTURES, 'ok', 'mail', 'unreadable-date.eml'))
    const { mail, problems } = await parseMail(bytes)
    expect(mail).toMatchObject({ sentAt: null, sentOn: null, text: 'Hello' })
    expect(problems.map(({ field }) => field)).toEqual(['Date'])
    expect((await read('undated')).sentOn).toBeNull()
  })

  it('knows mails to many and answers by machines', async () => {
    expect(await read('bulk')).toMatchObject({ isBulk: true, isAutoReply: false })
    expect(await read('out-of-office')).toMatchObject({ isBulk: false, isAutoReply: true })
    expect(await read('html-only')).toMatchObject({ isBulk: false, isAutoReply: false })
  })

  it('finds the method of an invitation and the names of attachments', async () => {
    const mail = await read('invitation')
    expect(mail.calendarMethod).toBe('REQUEST')
    expect(mail.attachmentNames).toEqual(['invite.ics', 'Maße Nord.pdf'])
    expect(mail.text).toBe('You are invited to an interview.')
  })
})

describe('parseMail, limits', () => {
  const folder = join(FIXTURES, 'not-ok', 'mail')
  it.each(readdirSync(folder))('refuses %s and says why', async (name) => {
    const { mail, problems } = await parseMail(readFileSync(join(folder, name)))
    expect(mail).toBeNull()
    expect(problems).toEqual([
      { place: 'file', field: null, reason: expect.stringContaining('left out') },
    ])
  })

  it('reads every fixture without a problem but the one about its date', async () => {
    for (const name of readdirSync(join(FIXTURES, 'ok', 'mail'))) {
      const { mail, problems } = await parseMail(readFileSync(join(FIXTURES, 'ok', 'mail', name)))
      expect(mail, name).not.toBeNull()
      expect(problems, name).toHaveLength(name === 'unreadable-date.eml' ? 1 : 0)
    }
  })

  it('cuts a text that is longer than any letter, and says so', async () => {
    const html = `<p>${'word '.repeat(400_000)}</p>`
    const head = 'From: a@example.com\nSubject: long\nContent-Type: text/html\n\n'
    const { mail, problems } = await parseMail(encode(head + html))
    expect(mail?.text).toHaveLength(500_000)
    expect(problems).toMatchObject([{ field: 'text', reason: expect.stringContaining('1999999') }])
  })

  it('drops the contents of attachments before they are decoded', async () => {
    const pdf = `--b\nContent-Type: application/pdf; name="a.pdf"\nContent-Transfer-Encoding: base64\n\n${'QUJD\n'.repeat(500_000)}`
    const head =
      'From: a@example.com\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHi\n'
    const { mail } = await parseMail(encode(`${head}${pdf}--b--\n`))
    expect(mail).toMatchObject({ text: 'Hi', attachmentNames: ['a.pdf'] })
  })

  it('never throws, whatever the bytes', async () => {
    const line = fc.constantFrom(
      'From: a@b.example',
      'Date: x',
      'Content-Type: multipart/mixed; boundary=b',
      'Content-Type: text/html; charset=koi8-r',
      'Content-Transfer-Encoding: base64',
      'Content-Transfer-Encoding: quoted-printable',
      '--b',
      '--b--',
      '',
      'PGI+=',
      'Content-Type: message/rfc822',
    )
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .array(fc.oneof(line, fc.string({ unit: 'binary' })))
        .map((lines) => encode(lines.join('\n'))),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (some) => {
        const { mail, problems } = await parseMail(some)
        expect(mail !== null || problems.length > 0).toBe(true)
      }),
    )
  })

  it.skipIf(!existsSync(SHARED))('reads every public mail beside the repository', async () => {
    const files = readdirSync(SHARED, { recursive: true, encoding: 'utf8' })
    const mails = files.filter((name) => name.endsWith('.eml'))
    expect(mails.length).toBeGreaterThan(0)
    for (const name of mails) {
      expect((await parseMail(readFileSync(join(SHARED, name)))).mail, name).not.toBeNull()
    }
  })
})
