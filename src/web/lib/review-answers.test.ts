/** A question for a name is answered by a name, not by yes. */
import { expect, it } from 'vitest'
import { answersOf } from '#web/lib/review-answers.ts'

const candidates = [
  { applicationId: 'a-1', label: 'Acme, Analyst' },
  { applicationId: 'a-2', label: 'Acme, Planner' },
]

it('offers yes where the question is what a mail is', () => {
  const answers = answersOf({ asks: 'what-is-it', candidates, ownApplicationId: 'a-9' })
  expect(answers).toEqual([{ key: 'Y', text: 'Yes' }])
})

it('offers each application by number, and one of its own, where the question is which', () => {
  for (const asks of ['which-application', 'same-application'] as const)
    expect(answersOf({ asks, candidates, ownApplicationId: 'a-9' })).toEqual([
      { key: '1', text: 'Acme, Analyst', target: 'a-1' },
      { key: '2', text: 'Acme, Planner', target: 'a-2' },
      { key: '3', text: 'An application of its own', target: 'a-9' },
    ])
})

it("offers nothing to take where only the employer's name will do", () => {
  expect(answersOf({ asks: 'which-employer', candidates: [], ownApplicationId: 'a-9' })).toEqual([])
})
