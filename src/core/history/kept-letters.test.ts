import { describe, expect, it } from 'vitest'
import type { EventBody, LetterEventBody } from '#core/model/events.ts'
import { canBeUndone } from '#core/model/events.ts'
import { applicationIdOf } from './founders.ts'
import { event, mail, row } from './made-members.test-data.ts'
import { rebuild } from './rebuild.ts'

const AT_NORTHWIND = applicationIdOf('e-1')
const PRIYA = 'priya.shah@northwind.example'
const WORDS = {
  letterId: 'l-1',
  applicationId: AT_NORTHWIND,
  kind: 'feedback-request',
  to: PRIYA,
  subject: 'Data Analyst: one question',
  body: 'Dear Priya Shah,\n\nThank you.',
} as const
const keep = (more: Partial<LetterEventBody> = {}): EventBody =>
  ({ type: 'keep-letter', heldUntil: null, ...WORDS, ...more }) as EventBody
const sent = (more: Partial<LetterEventBody> = {}): EventBody =>
  ({
    ...{ type: 'letter-sent', sentOn: '2026-06-01', by: 'copy', mailId: null },
    ...{ ...WORDS, ...more },
  }) as EventBody
const OF = { letterId: 'l-1', applicationId: AT_NORTHWIND } as const
const SENDING: EventBody = { type: 'sending-letter', ...WORDS, mailId: 'out@home.example' }

const NORTHWIND = row(1, { milestones: [] })
const CONTOSO = row(2, { employer: 'Contoso', role: 'Baker' })

function searchAfter(bodies: readonly EventBody[], messages: ReturnType<typeof mail>[] = []) {
  const events = bodies.map((body, at) => event(100 + at, body))
  return rebuild({ messages, entries: [NORTHWIND, CONTOSO], events })
}
const letterAfter = (...bodies: readonly EventBody[]) => searchAfter(bodies).letters.get('l-1')

describe('a letter that is kept', () => {
  it('stands in its newest words, as a draft', () => {
    const letter = letterAfter(keep(), keep({ body: 'Dear Priya,' }))
    expect(letter).toMatchObject({ state: 'draft', body: 'Dear Priya,', sent: null })
    expect(letter?.applicationId).toBe(AT_NORTHWIND)
  })

  it('comes back in its earlier words when the change is taken back', () => {
    const undo: EventBody = { type: 'undo', eventId: 'ev-101' }
    expect(letterAfter(keep(), keep({ body: 'No.' }), undo)?.body).toBe(WORDS.body)
  })

  it('is held until its day, and let go again', () => {
    const held = keep({ heldUntil: '2026-06-02' })
    expect(letterAfter(held)).toMatchObject({ state: 'held', heldUntil: '2026-06-02' })
    expect(letterAfter(held, keep())).toMatchObject({ state: 'draft', heldUntil: null })
  })

  it('goes when it is dropped, and with its application', () => {
    expect(letterAfter(keep(), { type: 'drop-letter', ...OF })).toBeUndefined()
    const removal: EventBody = { type: 'remove-application', applicationId: AT_NORTHWIND }
    expect(letterAfter(keep(), removal)).toBeUndefined()
    const undo: EventBody = { type: 'undo', eventId: 'ev-101' }
    expect(letterAfter(keep(), removal, undo)).toBeDefined()
  })

  it('goes with its application into the one that it is merged into', () => {
    const contoso = applicationIdOf('e-2')
    const { letters } = searchAfter([keep(), { type: 'merge', into: contoso, from: AT_NORTHWIND }])
    expect(letters.get('l-1')?.applicationId).toBe(contoso)
  })

  it('stays with the rest when the mail that founded its application is split off', () => {
    const founder = applicationIdOf('m-3')
    const of = { applicationId: founder }
    const messages = [
      mail(3, 'acknowledgement', '2026-03-01', { employer: 'Fabrikam', role: 'Cook' }),
      mail(4, 'interview', '2026-03-08', { employer: 'Fabrikam', role: 'Cook' }),
      mail(5, 'other', '2026-06-09', { employer: null, kind: 'update', answers: ['out@home'] }),
    ]
    const went = sent({ ...of, mailId: 'out@home' })
    const split: EventBody = { type: 'split', applicationId: founder, messageIds: ['m-3'] }
    const { letters, applicationOfMessage } = searchAfter([keep(of), went, split], messages)
    const rest = applicationIdOf('m-4')
    expect(letters.get('l-1')?.applicationId).toBe(rest)
    expect(applicationOfMessage.get('m-5')).toBe(rest)
  })
})

describe('a letter that was sent', () => {
  it('stays as it went, and says how and when', () => {
    const letter = letterAfter(keep(), sent(), keep({ body: 'Other.' }), sent({ by: 'eml' }))
    expect(letter).toMatchObject({ state: 'sent', body: WORDS.body })
    expect(letter?.sent).toMatchObject({ on: '2026-06-01', by: 'copy', mailId: null })
    expect(letterAfter(sent(), { type: 'drop-letter', ...OF })?.state).toBe('sent')
  })

  it('is a draft again when that is taken back', () => {
    const undo: EventBody = { type: 'undo', eventId: 'ev-101' }
    expect(letterAfter(keep(), sent(), undo)?.state).toBe('draft')
  })

  it('is on its way, with nobody knowing, until there is a word on it', () => {
    expect(letterAfter(keep(), SENDING)).toMatchObject({
      ...{ state: 'sending', attempt: { mailId: 'out@home.example' } },
    })
    expect(letterAfter(keep(), SENDING, keep({ body: 'Other.' }))?.body).toBe(WORDS.body)
    expect(letterAfter(keep(), SENDING, { type: 'letter-not-sent', ...OF })).toMatchObject({
      ...{ state: 'draft', attempt: null },
    })
    expect(letterAfter(keep(), SENDING, sent({ by: 'smtp' }))?.state).toBe('sent')
  })

  it('cannot be taken back once a mail server has it', () => {
    const events = [SENDING, sent({ by: 'smtp' }), sent()].map((body, at) => event(at, body))
    expect(events.map(({ id }) => canBeUndone(events, id))).toEqual([false, false, true])
  })
})

describe('a letter in a mailbox', () => {
  const MINE = { from: 'sam@home.example', messageId: 'out@home.example', subject: WORDS.subject }

  it('tells nothing of its own: it is not taken for a no', () => {
    const own = mail(9, 'rejection', '2026-06-01', MINE)
    const { applications } = searchAfter([sent({ mailId: 'out@home.example' })], [own])
    expect(applications.flatMap(({ milestones }) => milestones)).toEqual([])
    expect(searchAfter([sent()], [own]).applications.flatMap((one) => one.milestones)).toHaveLength(
      1,
    )
    const met: EventBody = {
      type: 'letter-met',
      ...OF,
      messageId: 'm-9',
      mailId: 'out@home.example',
    }
    const { letters, toReview } = searchAfter([sent(), met], [own])
    expect(letters.get('l-1')?.sent).toMatchObject({ mailId: 'out@home.example', messageId: 'm-9' })
    expect(toReview).toEqual([])
  })

  it('leads its answer to its application, by thread', () => {
    const answer = mail(9, 'update', '2026-06-03', {
      ...{ employer: null, from: 'desk@elsewhere.example', answers: ['x@y', 'out@home.example'] },
    })
    const { letters, applicationOfMessage } = searchAfter(
      [sent({ mailId: 'out@home.example' })],
      [answer],
    )
    expect(letters.get('l-1')?.answers).toEqual(['m-9'])
    expect(applicationOfMessage.get('m-9')).toBe(AT_NORTHWIND)
  })

  it('leads its answer there by who answers under its subject', () => {
    const answer = { employer: null, from: PRIYA.toUpperCase(), subject: `AW: ${WORDS.subject}` }
    const { letters, applicationOfMessage } = searchAfter(
      [sent()],
      [mail(9, 'update', '2026-06-03', answer)],
    )
    expect(letters.get('l-1')?.answers).toEqual(['m-9'])
    expect(applicationOfMessage.get('m-9')).toBe(AT_NORTHWIND)
  })

  it('takes what the recipient wrote later in the application for an answer, and nothing earlier', () => {
    const from = { from: PRIYA, role: 'Data Analyst' }
    const { letters } = searchAfter(
      [sent()],
      [
        mail(7, 'interview', '2026-05-20', from),
        // At nine, on the day on which the letter went at noon.
        mail(8, 'rejection', '2026-06-01', from),
        mail(9, 'update', '2026-06-03', from),
      ],
    )
    expect(letters.get('l-1')?.answers).toEqual(['m-9'])
  })

  it('does not take an automatic reply for an answer, by thread or by sender', () => {
    const away = { from: PRIYA, role: 'Data Analyst', isAutoReply: true } as const
    const { letters, applicationOfMessage } = searchAfter(
      [sent({ mailId: 'out@home.example' })],
      [
        mail(8, 'update', '2026-06-02', { ...away, answers: ['out@home.example'] }),
        mail(9, 'update', '2026-06-03', { ...away, subject: `Automatic reply: ${WORDS.subject}` }),
        mail(10, 'update', '2026-06-04', { from: PRIYA, answers: ['out@home.example'] }),
      ],
    )
    expect(letters.get('l-1')?.answers).toEqual(['m-10'])
    // It belongs to the application all the same.
    expect(applicationOfMessage.get('m-8')).toBe(AT_NORTHWIND)
  })

  it('does not take a word of somebody else for an answer', () => {
    const other = { from: 'desk@northwind.example', role: 'Data Analyst', subject: 'Re: hello' }
    expect(
      searchAfter([sent()], [mail(9, 'update', '2026-06-03', other)]).letters.get('l-1')?.answers,
    ).toEqual([])
  })
})
