/** What a mail leaves out and the mails around it give. */
import { expect, it } from 'vitest'
import { event, mail } from './made-members.test-data.ts'
import { rebuild } from './rebuild.ts'

const rebuilt = (...messages: ReturnType<typeof mail>[]) =>
  rebuild({ messages, entries: [], events: [] })
const IDA = 'ida.krantz@larch.example'

it('takes the employer of a mail that names none from its thread, and asks nothing', () => {
  const { applications, toReview } = rebuilt(
    mail(1, 'interview', '2026-03-01', {
      employer: 'Larch',
      role: 'Planner',
      from: 'ida@gmail.com',
    }),
    mail(2, 'interview', '2026-03-12', {
      employer: null,
      needsReview: true,
      answers: ['mid-1@made.example'],
      from: 'ida@gmail.com',
    }),
  )
  expect(toReview).toEqual([])
  expect(applications.map(({ messageIds }) => messageIds)).toEqual([['m-1', 'm-2']])
})

it('takes it from an address that wrote for one employer alone, not from one of many', () => {
  const noName = { employer: null, needsReview: true, role: 'Planner' }
  const larch = { employer: 'Larch', role: 'Planner' }
  const own = rebuilt(
    mail(1, 'acknowledgement', '2026-03-01', { ...larch, from: 'jobs@larch.example' }),
    mail(2, 'rejection', '2026-03-09', { ...noName, from: 'jobs@larch.example' }),
  )
  expect(own.toReview).toEqual([])
  const shared = rebuilt(
    mail(1, 'acknowledgement', '2026-03-01', larch),
    mail(2, 'rejection', '2026-03-09', noName),
  )
  expect(shared.toReview.map(({ id }) => id)).toEqual(['m-2'])
})

it('asks still where the reading itself is not sure', () => {
  const { toReview } = rebuilt(
    mail(1, 'interview', '2026-03-01', { employer: 'Larch', from: IDA }),
    mail(2, 'rejection', '2026-03-12', {
      employer: null,
      confidence: 0.6,
      needsReview: true,
      answers: ['mid-1@made.example'],
      from: IDA,
    }),
  )
  expect(toReview.map(({ id }) => id)).toEqual(['m-2'])
})

it('need not be as sure of a mail in the thread of an application as of one from a known address', () => {
  const asked = (first: 'interview' | 'outreach', answers: readonly string[], confidence = 0.75) =>
    rebuilt(
      mail(1, first, '2026-03-01', { employer: 'Larch', from: IDA }),
      mail(2, 'interview', '2026-03-12', {
        ...{ employer: null, confidence, needsReview: true },
        ...{ answers, from: IDA },
      }),
    ).toReview.map(({ id }) => id)
  const answering = ['mid-1@made.example']
  expect(asked('interview', answering)).toEqual([])
  expect(asked('interview', answering, 0.65)).toEqual(['m-2'])
  expect(asked('interview', [])).toEqual(['m-2'])
  expect(asked('outreach', answering)).toEqual(['m-2'])
})

it('must be surer of a no', () => {
  const asked = (answers: readonly string[], confidence: number) =>
    rebuilt(
      mail(1, 'interview', '2026-03-01', { employer: 'Larch', from: IDA }),
      mail(2, 'rejection', '2026-03-12', {
        ...{ employer: null, confidence, needsReview: true },
        ...{ answers, from: IDA },
      }),
    ).toReview.map(({ id }) => id)
  expect(asked(['mid-1@made.example'], 0.75)).toEqual(['m-2'])
  expect(asked(['mid-1@made.example'], 0.8)).toEqual([])
  expect(asked([], 0.85)).toEqual(['m-2'])
  expect(asked([], 0.9)).toEqual([])
})

it('tells two applications apart by a role that a thread names only later', () => {
  const { applications } = rebuilt(
    mail(1, 'acknowledgement', '2026-03-01', { employer: 'Larch', role: 'Planner' }),
    mail(2, 'interview', '2026-03-09', { employer: 'Larch', role: null, from: IDA }),
    mail(3, 'interview', '2026-03-15', {
      employer: 'Larch',
      role: 'Copywriter',
      from: IDA,
      answers: ['mid-2@made.example'],
    }),
  )
  expect(applications.map(({ messageIds }) => messageIds)).toEqual([['m-1'], ['m-2', 'm-3']])
})

it('sets a slip in a name right by the address that spells it', () => {
  const { applications } = rebuilt(
    mail(1, 'acknowledgement', '2026-03-01', { employer: 'Larchfield', role: 'Planner' }),
    mail(2, 'interview', '2026-03-09', {
      employer: 'Larchfeld',
      role: null,
      from: 'ida.krantz@larchfield.example',
    }),
  )
  expect(applications.map(({ messageIds }) => messageIds)).toEqual([['m-1', 'm-2']])
})

it('keeps two employers apart whose own addresses spell nearly the same name', () => {
  const role = 'Policy Adviser'
  const { applications, toReview } = rebuilt(
    mail(1, 'acknowledgement', '2026-03-01', {
      employer: 'Vertex Mobility',
      role,
      from: 'jobs@vertexmobility.example',
    }),
    mail(2, 'acknowledgement', '2026-03-20', {
      employer: 'Vortex Mobility',
      role,
      from: 'jobs@vortexmobility.example',
    }),
  )
  expect(applications).toHaveLength(2)
  expect(toReview).toEqual([])
})

it('leaves to a rule for a sender only what would be asked', () => {
  const from = 'jobs@larch.example'
  const { senderRules, applications } = rebuild({
    messages: [
      mail(1, 'acknowledgement', '2026-03-01', { employer: 'Larch', from }),
      mail(2, 'rejection', '2026-03-09', { employer: null, needsReview: true, from }),
    ],
    entries: [],
    events: [
      event(3, { type: 'sender-rule', address: from, kind: 'rejection', verdict: 'dismiss' }),
    ],
  })
  expect(senderRules.map(({ decided }) => decided)).toEqual([0])
  expect(applications.map(({ messageIds }) => messageIds)).toEqual([['m-1', 'm-2']])
})
