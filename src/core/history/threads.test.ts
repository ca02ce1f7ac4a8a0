import { expect, it } from 'vitest'
import { mail } from './made-members.test-data.ts'
import { threadsOf } from './threads.ts'

it('puts mails that answer each other into one thread, whoever came first', () => {
  const [first, answer, alone, late] = threadsOf([
    mail(1, 'interview', '2026-03-01', { messageId: 'one' }),
    mail(2, 'interview', '2026-03-02', { messageId: 'two', answers: ['one'] }),
    mail(3, 'interview', '2026-03-03', { messageId: 'three' }),
    mail(4, 'rejection', '2026-03-04', { messageId: 'four', answers: ['own', 'two'] }),
  ])
  expect(answer).toBe(first)
  expect(late).toBe(first)
  expect(alone).not.toBe(first)
})

it('joins nothing by a reference that nobody here wrote', () => {
  const [one, other] = threadsOf([
    mail(1, 'rejection', '2026-03-01', { answers: ['made-up'] }),
    mail(2, 'rejection', '2026-03-02', { answers: ['made-up'] }),
  ])
  expect(one).not.toBe(other)
})
