/** Dates, numbers, quotations and questions as they are compared. */
import { describe, expect, it } from 'vitest'
import { letterLanguage, strangeSentence } from './letter-language.ts'
import { datesIn, negationsIn, numbersIn, questionsIn, quotationsIn } from './said-facts.ts'

describe('datesIn', () => {
  it.each([
    ['en', 'on 12 March and March 12, 2026', ['3-12', '3-12-2026']],
    ['en', 'the 3rd of May, on Friday; in May', ['5-3', 'friday', 'may']],
    ['en', 'I may ask on 2026-03-12', ['2026-03-12']],
    ['en', 'by 3 Sept. or Dec 1st', ['9-3', '12-1']],
    ['de', 'am 12. März 2026, Montags im Mai', ['3-12-2026', 'montag', 'mai']],
  ] as const)('%s: %s', (language, text, dates) => {
    expect(datesIn(text, language)).toEqual(dates)
  })
})

describe('numbersIn', () => {
  it.each([
    [
      'en',
      'two of 3, ten minutes, 1,200 and 4.5, the 2nd on 12 March',
      ['2', '3', '10', '1,200', '4.5', '2nd'],
    ],
    ['en', 'the first one of {name-4}', ['1st']],
    ['de', 'zehn von 12, die zweite, eine', ['10', '12', '2nd']],
  ] as const)('%s: %s', (language, text, numbers) => {
    expect(numbersIn(text, language)).toEqual(numbers)
  })
})

it('finds quotations in quotes of every kind, one that is not closed too', () => {
  expect(quotationsIn('“a b” and „c“ and "d" and «e» and “f')).toEqual(['a b', 'c', 'd', 'e', 'f'])
  expect(quotationsIn("it's fine, don't")).toEqual([])
})

it('takes a question without what leads to it', () => {
  expect(questionsIn('One thing: Which answer was weak? If not, fine. And you?')).toEqual([
    'Which answer was weak?',
    'And you?',
  ])
})

it('counts noes, joined ones too', () => {
  expect(negationsIn('I can’t, do not, and never will.', 'en')).toBe(3)
  expect(negationsIn('Nicht ohne Sie, keine Sorge.', 'de')).toBe(3)
})

it('knows the languages that can be checked, and a sentence that is in none', () => {
  expect(letterLanguage('Lorem ipsum dolor sit amet, consectetur adipiscing.')).toBeNull()
  expect(letterLanguage('Ich danke Ihnen für die Zeit, die Sie mir gegeben haben.')).toBe('de')
  expect(
    strangeSentence('Thank you. Je vous remercie de votre temps et de vos mots.', 'en'),
  ).toMatch(/^Je/)
})
