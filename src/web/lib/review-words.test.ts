/** The lines around a card say whose it is, what is left, and what a rule does. */
import { expect, it } from 'vitest'
import {
  alwaysWords,
  decidedWords,
  groupWords,
  leftWords,
  ruleWords,
  settledWords,
} from '#web/lib/review-words.ts'

const group = { name: 'Northwind', mails: 3, rows: 0 }
const offer = {
  sender: 'jobs@northwind.example',
  kind: 'rejection',
  rules: ['accept', 'dismiss'],
  alike: 0,
} as const
const asCard = (rules: readonly ('accept' | 'dismiss')[]) => ({ ...offer, rules: [...rules] })

it('names a group by its employer or sender, mails and rows apart', () => {
  expect(groupWords(group)).toBe('3 mails from Northwind')
  expect(groupWords({ ...group, mails: 1, rows: 2 })).toBe('1 mail and 2 rows from Northwind')
  expect(groupWords({ name: null, mails: 1, rows: 0 })).toBe('1 mail whose sender is not known')
})

it('says how many are left, and how many of them in the group', () => {
  expect(leftWords(group, 10)).toBe('9 more after this one, 2 of them from Northwind.')
  expect(leftWords(group, 3)).toBe('2 more after this one.')
  expect(leftWords({ ...group, mails: 1 }, 10)).toBe('9 more after this one.')
  expect(leftWords({ ...group, mails: 1 }, 1)).toBe('This is the last one.')
})

it('offers a rule only where one can be made, and says for which answer', () => {
  const those = 'mails from jobs@northwind.example that read as a rejection'
  expect(alwaysWords(asCard(['accept', 'dismiss']))).toBe(`Always so for ${those}`)
  expect(alwaysWords(asCard(['dismiss']))).toBe(`If no, always so for ${those}`)
  expect(alwaysWords(asCard([]))).toBeNull()
  expect(alwaysWords({ ...asCard(['accept']), alike: 2 })).toMatch(/ \(2 more wait\)$/)
})

it('says what a rule does and what it did', () => {
  const rule = { eventId: 'ev-1', address: 'a@b.example', kind: 'update', employer: null } as const
  const words = 'Mails from a@b.example that read as news of an application stay out unasked.'
  expect(ruleWords({ ...rule, verdict: 'dismiss' })).toBe(words)
  expect(decidedWords({ ...rule, verdict: 'dismiss', decided: 0 })).toMatch(/no mail so far/)
  expect(decidedWords({ ...rule, verdict: 'accept', decided: 1, employer: 'Northwind' })).toBe(
    'It decided 1 mail. Where none is named, the employer is Northwind.',
  )
})

it('says of an answer what it kept, and what holds from now on', () => {
  expect(settledWords('dismiss', offer, false)).toBe('Left out.')
  expect(settledWords('accept', offer, true)).toBe(
    'Taken into your search, and such mails from jobs@northwind.example too.',
  )
})
