import { expect, it } from 'vitest'
import { mail, row } from './made-members.test-data.ts'
import { rebuild } from './rebuild.ts'
import { reviewGroups } from './review-order.ts'

const doubtful = (seq: number, day: string | null, spec: Parameters<typeof mail>[3]) =>
  mail(seq, 'update', day, { needsReview: true, ...spec })
const groupsOf = (...messages: ReturnType<typeof mail>[]) =>
  reviewGroups(rebuild({ messages, entries: [], events: [] }).toReview).map(({ name, items }) => [
    name,
    ...items.map(({ id }) => id),
  ])

it('puts mails of one employer together, oldest first, the group with the newest mail first', () => {
  expect(
    groupsOf(
      doubtful(1, '2026-03-09', { employer: 'Northwind' }),
      doubtful(2, '2026-03-20', { employer: 'Contoso' }),
      doubtful(3, '2026-03-30', { employer: 'NORTHWIND Ltd.' }),
      doubtful(4, null, { employer: 'Northwind' }),
      doubtful(5, '2026-03-01', { employer: 'The Northwind Co.' }),
    ),
  ).toEqual([
    ['The Northwind Co.', 'm-5', 'm-1', 'm-3', 'm-4'],
    ['Contoso', 'm-2'],
  ])
})

it('puts a mail that names nobody to its sender, and that to the employer it writes for', () => {
  const ours = { employer: null, from: 'jobs@northwind.example' }
  expect(
    groupsOf(
      doubtful(1, '2026-03-01', { ...ours, confidence: 0.6 }),
      doubtful(2, '2026-03-02', { employer: 'Northwind', from: 'jobs@northwind.example' }),
      doubtful(3, '2026-03-03', { employer: null, from: 'ida@larch.example' }),
    ),
  ).toEqual([
    ['ida@larch.example', 'm-3'],
    ['Northwind', 'm-1', 'm-2'],
  ])
})

it('does not take what a shared address sends for mails of one employer', () => {
  const board = { from: 'no-reply@greenhouse.io' }
  expect(
    groupsOf(
      doubtful(1, '2026-03-01', { ...board, employer: 'Northwind' }),
      doubtful(2, '2026-03-02', { ...board, employer: null }),
    ),
  ).toEqual([
    ['no-reply@greenhouse.io', 'm-2'],
    ['Northwind', 'm-1'],
  ])
})

it('puts a row to the mails of its employer', () => {
  const day = (date: string) => [{ kind: 'applied', date, source: 'entry', certainty: 1 } as const]
  const entries = [
    row(1, { importId: 'i-1', milestones: day('2026-03-01') }),
    row(2, { importId: 'i-2', milestones: day('2026-03-20') }),
  ]
  const messages = [doubtful(9, '2026-03-02', {})]
  const { toReview } = rebuild({ messages, entries, events: [] })
  expect(reviewGroups(toReview).map(({ items }) => items.map(({ of }) => of))).toEqual([
    ['message', 'entry'],
  ])
})
