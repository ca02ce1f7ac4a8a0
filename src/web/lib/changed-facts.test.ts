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

it('takes a posting for untouched whose line ends the field alone has changed', () => {
  const known = {
    employer: 'Northwind ',
    role: null,
    channel: null,
    level: null,
    resume: null,
    postingText: 'We bake.\r\nYou bake.\r\n',
  }
  const form = { ...known, employer: 'Northwind', postingText: 'We bake.\nYou bake.' }
  expect(changedFacts(known, form)).toEqual({})
  expect(changedFacts(known, { ...form, postingText: 'We bake.' })).toEqual({
    postingText: 'We bake.',
  })
})
