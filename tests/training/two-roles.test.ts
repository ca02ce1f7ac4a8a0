/** Mails about two roles: what they are made of, and what they are labelled. */
import { expect, it } from 'vitest'
import type { BankSentence } from '../../scripts/mail-training/corpora.ts'
import { twoRoleMails } from '../../scripts/mail-training/two-roles.ts'

const bank = (type: string, text: string): BankSentence => ({
  source: 'banks/en.txt',
  ...{ language: 'en', type, text, times: 1 },
})
const BANK = [
  bank('refusal', 'We have closed {role}.'),
  bank('invite-interview', 'Come and talk about {role}.'),
  bank('offer', 'The post of {role} is yours.'),
  bank('assessment', 'Here is the test for {role}.'),
  bank('update-wait', '{role} is still open.'),
  bank('refusal', 'No.'),
]
const names = { employers: ['Nordlicht'], roles: ['Baker', 'Nurse', 'Driver', 'Cook'] }
const mails = twoRoleMails(BANK, (language) => (language === 'en' ? names : undefined))

const TELLING: Readonly<Record<string, (role: string) => string>> = {
  interview: (role) => `Come and talk about ${role}.`,
  offer: (role) => `The post of ${role} is yours.`,
  assessment: (role) => `Here is the test for ${role}.`,
  rejection: (role) => `We have closed ${role}.`,
}

it('are labelled with the role that their kind is about, and only where names are known', () => {
  expect(new Set(mails.map(({ language }) => language))).toEqual(new Set(['en']))
  for (const { kind, role, text } of mails) expect(text).toContain(TELLING[kind]?.(role ?? ''))
})

it('hold one more sentence with a role, on either side', () => {
  for (const { text } of mails) expect(text.split(/(?<=\.)\s+/)).toHaveLength(2)
  const before = mails.filter(({ kind, text }) => kind === 'interview' && text.startsWith('Come'))
  expect(before.length).toBeGreaterThan(0)
  expect(before.length).toBeLessThan(mails.filter(({ kind }) => kind === 'interview').length)
})

it('are the same each time', () => {
  expect(twoRoleMails(BANK, () => names)).toEqual(twoRoleMails(BANK, () => names))
})
