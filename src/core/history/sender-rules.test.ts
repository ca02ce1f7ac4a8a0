import { describe, expect, it } from 'vitest'
import { applicationIdOf } from './founders.ts'
import { event, mail, row } from './made-members.test-data.ts'
import { type RebuildInput, rebuild } from './rebuild.ts'

const FROM = 'jobs@northwind.example'
const doubtful = (seq: number, day: string, spec: Parameters<typeof mail>[3] = {}) =>
  mail(seq, 'rejection', day, { from: FROM, confidence: 0.6, needsReview: true, ...spec })
const rule = (
  seq: number,
  verdict: 'accept' | 'dismiss',
  more: { address?: string; correction?: { employer: string } } = {},
) => event(seq, { type: 'sender-rule', address: FROM, kind: 'rejection', verdict, ...more })
const from = (given: Partial<RebuildInput>) =>
  rebuild({ messages: [], entries: [], events: [], ...given })
const waits = (given: Partial<RebuildInput>) => from(given).toReview.map(({ id }) => id)
const two = [
  doubtful(1, '2026-03-01'),
  doubtful(2, '2026-03-05', { employer: 'Contoso', from: 'Jobs@Northwind.example' }),
]

describe('a rule for a sender', () => {
  it('lets waiting mails of the address and kind in, in whatever case it is written', () => {
    const search = from({
      messages: two,
      events: [rule(1, 'accept', { address: FROM.toUpperCase() })],
    })
    expect(search.toReview).toEqual([])
    expect(search.applications.map(({ employer }) => employer)).toEqual(['Northwind', 'Contoso'])
    expect(search.senderRules).toMatchObject([{ eventId: 'ev-1', address: FROM, decided: 2 }])
  })

  it('keeps the doubt of mails that nobody looked at', () => {
    const { applications } = from({ messages: two, events: [rule(1, 'accept')] })
    expect(applications[0]?.milestones[0]).toMatchObject({ kind: 'rejected', certainty: 0.6 })
  })

  it('joins nothing by a role that a mail only answers about; who settles the mail saw that role', () => {
    const no = doubtful(2, '2026-03-05', { role: 'Warehouse Clerk' })
    const messages = [
      mail(1, 'acknowledgement', '2026-03-01', { role: 'Planner' }),
      { ...no, reading: { ...no.reading, isRoleAnswered: true } },
    ]
    const roles = (one: ReturnType<typeof event>) =>
      from({ messages, events: [one] }).applications.map(({ role }) => role)
    expect(roles(rule(1, 'accept'))).toEqual(['Planner'])
    const settled = { type: 'settle-message', messageId: 'm-2', verdict: 'accept' } as const
    expect(roles(event(1, settled))).toEqual(['Planner', 'Warehouse Clerk'])
  })

  it('leaves them out, and sets none of them aside singly', () => {
    const search = from({ messages: two, events: [rule(1, 'dismiss')] })
    expect([search.toReview, search.applications, search.setAside]).toEqual([[], [], []])
    expect(search.senderRules[0]?.decided).toBe(2)
  })

  it('says nothing of other kinds, other addresses, and mails that entered by themselves', () => {
    const messages = [
      mail(1, 'rejection', '2026-03-01', { from: FROM }),
      doubtful(2, '2026-03-02', { from: 'people@northwind.example' }),
      mail(3, 'offer', '2026-03-03', { from: FROM, needsReview: true }),
    ]
    const search = from({ messages, events: [rule(1, 'dismiss')] })
    expect(search.toReview.map(({ id }) => id)).toEqual(['m-2', 'm-3'])
    expect(search.applications).toHaveLength(1)
    expect(search.senderRules[0]?.decided).toBe(0)
  })

  it('goes after what was settled singly, before or after it was made', () => {
    const out = { type: 'settle-message', messageId: 'm-1', verdict: 'dismiss' } as const
    for (const events of [
      [event(1, out), rule(2, 'accept')],
      [rule(1, 'accept'), event(2, out)],
    ]) {
      const { setAside, applications } = from({ messages: two, events })
      expect(setAside).toEqual(['m-1'])
      expect(applications.map(({ employer }) => employer)).toEqual(['Contoso'])
    }
  })

  it('goes after a row that speaks for the mail', () => {
    const entries = [row(9, { messageIds: ['m-1'] })]
    const search = from({ messages: two, entries, events: [rule(1, 'dismiss')] })
    expect(search.applicationOfMessage.get('m-1')).toBe(search.applications[0]?.id)
    expect(search.senderRules[0]?.decided).toBe(1)
  })

  it('brings the questions back when it is taken back', () => {
    const events = [rule(1, 'accept'), event(2, { type: 'undo', eventId: 'ev-1' })]
    expect(waits({ messages: two, events })).toEqual(['m-1', 'm-2'])
    expect(from({ messages: two, events }).senderRules).toEqual([])
  })

  it('gives way to a later one on the address and kind, which gives way when taken back', () => {
    const both = [rule(1, 'dismiss'), rule(2, 'accept')]
    expect(from({ messages: two, events: both }).applications).toHaveLength(2)
    expect(from({ messages: two, events: both }).senderRules).toMatchObject([{ eventId: 'ev-2' }])
    const back = [...both, event(3, { type: 'undo', eventId: 'ev-2' })]
    expect(from({ messages: two, events: back }).senderRules).toMatchObject([
      { eventId: 'ev-1', decided: 2 },
    ])
  })

  it('invents no employer: it asks which, unless it carries one; a named one stays', () => {
    const nameless = doubtful(1, '2026-03-01', { employer: null })
    const messages = [nameless, two[1] as typeof nameless]
    const asked = from({ messages, events: [rule(1, 'accept')] })
    expect(asked.toReview).toMatchObject([{ id: 'm-1', question: 'which-employer', rules: [] }])
    const correction = { employer: 'Fabrikam' }
    const { applications, toReview } = from({
      messages,
      events: [rule(1, 'accept', { correction })],
    })
    expect(toReview).toEqual([])
    expect(applications.map(({ employer }) => employer)).toEqual(['Fabrikam', 'Contoso'])
  })

  it('leaves a mail where the person split it off', () => {
    const ack = mail(1, 'acknowledgement', '2026-03-01')
    const no = doubtful(2, '2026-03-05')
    const events = [
      event(1, { type: 'settle-message', messageId: 'm-2', verdict: 'accept' }),
      event(2, { type: 'split', applicationId: applicationIdOf('m-1'), messageIds: ['m-2'] }),
      rule(3, 'dismiss'),
    ]
    expect(from({ messages: [ack, no], events }).applications).toHaveLength(2)
  })
})

describe('which rules are offered', () => {
  const offered = (spec: Parameters<typeof mail>[3], kind: 'rejection' | 'update' = 'rejection') =>
    from({ messages: [mail(1, kind, '2026-03-01', { needsReview: true, ...spec })] }).toReview[0]
      ?.rules

  it('offers both for an address of one employer', () => {
    expect(offered({ from: FROM })).toEqual(['accept', 'dismiss'])
  })

  it.each(['no-reply@us.greenhouse-mail.io', 'jobs@linkedin.com', 'someone@gmail.com'])(
    'takes nothing in unasked from %s, and leaves out only what is no step',
    (address) => {
      expect(offered({ from: address })).toEqual([])
      expect(offered({ from: address }, 'update')).toEqual(['dismiss'])
    },
  )

  it('knows an agency by the employers that it writes for', () => {
    const messages = ['Northwind', 'Contoso', 'Fabrikam'].map((employer, at) =>
      doubtful(at, '2026-03-01', { employer, from: 'ida@agency.example' }),
    )
    expect(from({ messages }).toReview.map(({ rules }) => rules)).toEqual([[], [], []])
  })
})
