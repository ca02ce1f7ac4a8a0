/** Wrapped lines are joined; what its writer put on lines of its own stays there. */
import { expect, it } from 'vitest'
import { joinWrapped } from './wrapped-text.ts'

it('joins a sentence that a mailer wrapped', () => {
  const wrapped = 'We would like to talk with you about the post of Senior\nAnalyst next week.'
  expect(joinWrapped(wrapped)).toBe(`${wrapped.replace('\n', ' ')}\n`)
})

it('keeps the lines of a list of facts, however long', () => {
  const facts =
    'Carreira: Técnico Superior (Ordenamento do Território)\nData/hora: 05-03-2026 10:02'
  expect(joinWrapped(facts)).toBe(`${facts}\n`)
})

it('joins what follows a fact and is none', () => {
  const wrapped = 'Position: Senior Programme Officer for Rivers, Lakes and\nCoasts'
  expect(joinWrapped(wrapped)).toBe(`${wrapped.replace('\n', ' ')}\n`)
})
