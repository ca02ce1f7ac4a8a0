/** A correction names what was changed and nothing else. */
import { expect, it } from 'vitest'
import { changedFacts } from '#web/lib/changed-facts.ts'

it('keeps the facts that differ, cleared ones as null', () => {
  const known = {
    employer: 'Northwind',
    role: 'Analyst',
    channel: null,
    level: 'mid',
    resume: null,
    postingText: null,
  }
  expect(changedFacts(known, { ...known, role: null, channel: 'referral' })).toEqual({
    role: null,
    channel: 'referral',
  })
  expect(changedFacts(known, known)).toEqual({})
})
