import { describe, expect, it } from 'vitest'
import type { Mail } from '#core/model/message.ts'
import { asMail, corpusPart } from '#tests/eval/corpus.ts'
import { employerDomain, type KnownSearch, lookAtEnvelope } from './envelope-look.ts'

const NOTHING: KnownSearch = {
  messageIds: new Set(),
  domains: new Set(),
  employers: new Set(),
}

function envelope(from: string, subject: string, more: Partial<Mail> = {}): Mail {
  const [, name = '', address = ''] = /^(.*) <(.*)>$/.exec(from) ?? []
  return {
    messageId: 'one@mail.example',
    references: [],
    from: { name, address },
    replyTo: null,
    to: [{ name: 'Mara Lind', address: 'mara@mail.example' }],
    subject,
    sentAt: null,
    sentOn: null,
    text: '',
    isBulk: false,
    isAutoReply: false,
    calendarMethod: null,
    attachmentNames: [],
    ...more,
  }
}

describe('lookAtEnvelope', () => {
  it.each([
    ['Northwind <no-reply@greenhouse.io>', 'News for you', 'service'],
    ['Ana Reyes <careers@northwind.example>', 'Hello', 'hiring-sender'],
    ['HR Shared Services <hrss@selwyn.example>', 'LIB/0093', 'hiring-sender'],
    ['Ana Reyes <ana@northwind.example>', 'Your application', 'subject'],
    ['Ana Reyes <ana@northwind.example>', 'Data Analyst (f/m/d)', 'subject'],
    ['Ana Reyes <ana@northwind.example>', 'Ihre Bewerbung', 'subject'],
    ['Ana Reyes <ana@northwind.example>', 'Votre candidature', 'subject'],
  ])('lets %s, "%s" through', (from, subject, reason) => {
    expect(lookAtEnvelope(envelope(from, subject), NOTHING)).toBe(reason)
  })

  it.each([
    ['Lotte Brandt <lotte@friends.example>', 'The garden, page 4'],
    ['Lotte Brandt <lotte@gmail.com>', 'Photos from Sunday'],
    ['Dr Marsh <desk@surgery.example>', 'Blood values'],
    ['City Bank <news@citybank.example>', 'Your statement of May'],
    ['Mother <anna@home.example>', ''],
  ])('leaves %s, "%s" where it is', (from, subject) => {
    expect(lookAtEnvelope(envelope(from, subject), NOTHING)).toBeNull()
  })

  it('lets through what is of a known thread, whatever it is called', () => {
    const known = { ...NOTHING, messageIds: new Set(['first@mail.example']) }
    const answer = envelope('Ana <ana@friends.example>', 'Sunday', {
      references: ['first@mail.example'],
    })
    expect(lookAtEnvelope(answer, known)).toBe('thread')
    expect(lookAtEnvelope({ ...answer, references: [] }, known)).toBeNull()
  })

  it('lets through an employer of the search, by domain or name', () => {
    const from = 'Ana Reyes <ana@marlowpike.example>'
    const byDomain = { ...NOTHING, domains: new Set(['marlowpike.example']) }
    expect(lookAtEnvelope(envelope(from, 'Sunday'), byDomain)).toBe('employer')
    const byName = { ...NOTHING, employers: new Set(['marlowpike']) }
    expect(lookAtEnvelope(envelope(from, 'Sunday'), byName)).toBe('employer')
    const agency = envelope('Carl <carl@agents.example>', 'Marlow & Pike')
    expect(lookAtEnvelope(agency, byName)).toBe('subject')
  })

  it('does not take a mail provider for an employer', () => {
    const known = { ...NOTHING, domains: new Set(['gmail.com']), employers: new Set(['gmail']) }
    expect(lookAtEnvelope(envelope('Lotte <lotte@gmail.com>', 'Photos'), known)).toBeNull()
    expect(employerDomain(envelope('Lotte <lotte@gmail.com>', ''))).toBeNull()
    expect(employerDomain(envelope('Ana <ana@jobs.northwind.co.uk>', ''))).toBe('northwind.co.uk')
  })

  // The figures that docs/methods/mail-reading.md gives; each mail alone, with nothing known.
  it.each([
    ['held-out', 0.9],
    ['second-held-out', 0.7],
  ] as const)('of the mails of a search in %s it lets at least %d through', (part, least) => {
    const mails = corpusPart(part).filter(({ kind }) => kind !== 'other')
    const through = mails.filter(
      (one) => lookAtEnvelope({ ...asMail(one), text: '' }, NOTHING) !== null,
    )
    expect(through.length / mails.length).toBeGreaterThan(least)
  })
})
