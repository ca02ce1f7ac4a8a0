/** Who a letter can go to, and who it is never taken for. People are invented. */
import { describe, expect, it } from 'vitest'
import type { Application } from '#core/model/application.ts'
import type { LetterName } from '#core/model/letter-kinds.ts'
import type { Message } from '#core/model/message.ts'
import type { Milestone } from '#core/model/milestones.ts'
import { letterRecipients, recipientNamed } from './letter-recipients.ts'

const talk = (date: string, people: readonly string[], source = 'entry'): Milestone => ({
  kind: 'interview',
  date,
  source,
  certainty: 1,
  people,
})
const application = (milestones: readonly Milestone[]): Application => ({
  id: 'a-1',
  employer: 'Alderbrook',
  role: null,
  channel: 'referral',
  milestones,
  answers: {},
  moments: [],
  notes: [],
  messageIds: [],
})
const mailFrom = (name: string, address: string, day: string): Message =>
  ({
    id: address,
    mail: { from: { name, address }, replyTo: null, sentAt: `${day}T08:00:00.000Z` },
  }) as Message
const MAILS = [
  mailFrom('Shah, Priya', 'priya@alderbrook.example', '2026-03-01'),
  mailFrom('Owen Marsh', 'owen@alderbrook.example', '2026-03-02'),
]
const names = (kind: LetterName, milestones: readonly Milestone[], given = {}) =>
  letterRecipients(
    kind,
    { application: application(milestones), today: '2026-04-02' },
    given,
    MAILS,
  ).map(({ name, address }) => [name, address])

describe('letterRecipients', () => {
  it('thanks each person met in the newest talk, then the last writer, then those before', () => {
    const talks = [
      talk('2026-03-01', ['Ida Berg']),
      talk('2026-03-20', ['Jo Kent', 'priya shah']),
      talk('2026-04-20', ['Not Yet']),
    ]
    expect(names('thank-you', talks)).toEqual([
      ['Jo Kent', null],
      ['priya shah', 'priya@alderbrook.example'],
      ['Owen Marsh', 'owen@alderbrook.example'],
      ['Ida Berg', null],
    ])
  })

  it.each(['champion-thanks', 'referral-request'] as const)(
    'never takes a recruiter or an interviewer for the reader of a %s',
    (kind) => expect(names(kind, [talk('2026-03-20', ['Jo Kent'])])).toEqual([]),
  )

  it('takes whom the person named, with an address where they gave one', () => {
    const given = { champion: 'Sanjay Rao <sanjay@alderbrook.example>' }
    expect(names('champion-thanks', [], given)).toEqual([
      ['Sanjay Rao', 'sanjay@alderbrook.example'],
    ])
  })

  it('writes for a short talk to people met, never to a desk', () => {
    expect(names('informational-interview', [talk('2026-03-20', ['Jo Kent'])])).toEqual([
      ['Jo Kent', null],
    ])
  })
})

describe('recipientNamed', () => {
  const known = [
    { name: 'Priya Shah', address: 'priya@alderbrook.example' },
    { name: 'Owen Marsh', address: null },
    { name: 'Owen Kent', address: null },
  ]
  it.each([
    ['priya shah', { name: 'priya shah', address: 'priya@alderbrook.example' }],
    ['Priya', { name: 'Priya', address: 'priya@alderbrook.example', fullName: 'Priya Shah' }],
    // Two are called Owen: nobody is guessed.
    ['Owen', { name: 'Owen', address: null }],
    ['Ada Lund <ada@x.example>', { name: 'Ada Lund', address: 'ada@x.example' }],
    ['ada@x.example', { name: null, address: 'ada@x.example' }],
    ['priya@alderbrook.example', { name: 'Priya Shah', address: 'priya@alderbrook.example' }],
  ])('reads %j', (text, wanted) => expect(recipientNamed(text, known)).toEqual(wanted))
})
