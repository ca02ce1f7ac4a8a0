/** Read back by an independent parser: postal-mime. */
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import type { Letter } from './letter.ts'
import { letterAsEml } from './letter-as-eml.ts'

const letter = (more: Partial<Letter> = {}): Letter => ({
  kind: 'check-in',
  subject: 'The role at Northwind: a short question',
  body: 'Dear Priya Shah,\n\nThank you.\n\nKind regards,\nSam Reed',
  to: 'priya@northwind.example',
  gaps: [],
  checks: [],
  ...more,
})
const DATE = '2026-03-02T09:30:00.000Z'

describe('letterAsEml', () => {
  it('is an unsent UTF-8 mail with the right date', async () => {
    const eml = letterAsEml(letter(), { date: DATE })
    expect(eml).toContain('\r\nX-Unsent: 1\r\n')
    expect(eml).toContain('Date: Mon, 02 Mar 2026 09:30:00 +0000\r\n')
    expect(eml).not.toContain('From:')
    const mail = await PostalMime.parse(eml)
    expect(mail.to?.[0]?.address).toBe('priya@northwind.example')
  })

  it('names the sender when there is one, whatever the script', async () => {
    const from = { name: 'Zoë Müller, M.Sc.', address: 'zoe@example.org' }
    const mail = await PostalMime.parse(letterAsEml(letter(), { date: DATE, from }))
    expect(mail.from).toMatchObject({ name: from.name, address: from.address })
  })

  it('keeps any subject and body through another parser, in short ASCII lines', async () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }), {
      minLength: 1,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(words, words, async (subjectWords, bodyWords) => {
        const clean = (text: string) =>
          text
            .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
            .replace(/\s+/g, ' ')
            .trim()
        const subject = `S ${clean(subjectWords.join(' '))}`.trim()
        const body = bodyWords.map(clean).join('\n')
        const eml = letterAsEml(letter({ subject, body }), { date: DATE })
        expect(eml).toMatch(/^[\x20-\x7e\r\n]*$/)
        expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
        const mail = await PostalMime.parse(eml)
        expect(mail.subject).toBe(subject)
        expect(mail.text?.replace(/\n$/, '')).toBe(body)
      }),
      { numRuns: 200 },
    )
  })

  it('lets no header in through the subject', async () => {
    const subject = 'Hello\r\nBcc: victim@example.org\r\n\r\nInjected'
    const mail = await PostalMime.parse(letterAsEml(letter({ subject }), { date: DATE }))
    expect(mail.bcc).toBeUndefined()
    expect(mail.subject).toBe('Hello Bcc: victim@example.org Injected')
  })

  it('refuses an address and a date that are none', () => {
    const code = (wanted: string) => expect.objectContaining({ code: wanted })
    expect(() =>
      letterAsEml(letter({ to: 'a@b.example\r\nBcc: c@d.example' }), { date: DATE }),
    ).toThrowError(code('bad-input'))
    expect(() => letterAsEml(letter(), { date: '2 March' })).toThrowError(code('bad-date'))
  })
})
