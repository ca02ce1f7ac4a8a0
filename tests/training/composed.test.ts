/** Plain mails put together from the banks: what they say, in which order, and who sends them. */
import { expect, it } from 'vitest'
import { composedMails } from '../../scripts/mail-training/composed.ts'
import type { BankSentence } from '../../scripts/mail-training/corpora.ts'

const bank = (type: string, text: string, times = 1): BankSentence => ({
  source: 'banks/en.txt',
  ...{ language: 'en', type, text, times },
})
const BANK = [
  bank('ack', 'We have your application for {role}.'),
  bank('refusal', 'It goes no further at {employer}.'),
  bank('refusal', 'We say no.', 5),
  bank('closing', 'All the best.'),
  bank('other', 'The library opens at nine and closes at six today.'),
]
const names = { employers: ['Nordlicht'], roles: ['Baker'] }
const made = () => composedMails(BANK, (language) => (language === 'en' ? names : undefined))
const mails = made().filter(({ language }) => language === 'en')
const texts = mails.map(({ text }) => text)

it('gives the same mails again', () => {
  expect(made()).toEqual(made())
})

it('fills every gap', () => {
  expect(mails.filter(({ from, subject, text }) => /[{}]/.test(from + subject + text))).toEqual([])
  expect(texts.some((text) => text.includes('We have your application for Baker.'))).toBe(true)
  expect(mails.some(({ from }) => from.startsWith('Nordlicht <no-reply@'))).toBe(true)
})

it('tells the receipt before the no', () => {
  const both = texts.filter((text) => /We have your.*(?:goes no further|say no)/s.test(text))
  const turned = texts.filter((text) => /(?:goes no further|say no).*We have your/s.test(text))
  expect(both.length).toBeGreaterThan(10)
  expect(turned).toEqual([])
})

it('draws what counts five times as often as that', () => {
  const often = texts.filter((text) => text.includes('We say no.')).length
  const seldom = texts.filter((text) => text.includes('It goes no further')).length
  expect(often).toBeGreaterThan(3 * seldom)
  expect(seldom).toBeGreaterThan(0)
})

it('gives what is of no application no subject of one', () => {
  const others = mails.filter(({ kind }) => kind === 'other')
  expect(new Set(others.map(({ subject }) => subject))).toEqual(
    new Set(['The library opens at nine and']),
  )
})
