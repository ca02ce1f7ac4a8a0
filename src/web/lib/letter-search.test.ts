/** An address keeps how a letter is written. */
import { describe, expect, it } from 'vitest'
import {
  choicesInWords,
  letterQuery,
  letterSearchOf,
  readersOf,
  withChoice,
} from '#web/lib/letter-search.ts'

describe('letterSearchOf', () => {
  it('takes what is text, and leaves the rest', () => {
    expect(letterSearchOf({ register: 'formal', to: '', language: 3, other: 'x' })).toEqual({
      register: 'formal',
    })
  })
})

describe('letterQuery', () => {
  it('says names as an address can, and nothing where all is as usual', () => {
    expect(letterQuery({ to: 'Zoë & Co' })).toBe('?to=Zo%C3%AB+%26+Co')
    expect(letterQuery({})).toBe('')
  })
})

describe('withChoice', () => {
  it('changes one and clears with an empty one', () => {
    expect(withChoice({ register: 'formal' }, 'language', 'de')).toEqual({
      register: 'formal',
      language: 'de',
    })
    expect(withChoice({ register: 'formal' }, 'register', '')).toEqual({})
  })
})

describe('readersOf', () => {
  it('has the chosen one among those known, with addresses where there are any', () => {
    const recipients = [
      { name: 'Priya Shah', address: 'p@x.example' },
      { name: null, address: 'jobs@x.example' },
    ]
    const values = (to: string | null) =>
      readersOf({ recipients, to } as never).map(({ value }) => value)
    expect(values('Priya Shah')).toEqual(['Priya Shah', 'jobs@x.example'])
    expect(values('Ada')).toEqual(['Ada', 'Priya Shah', 'jobs@x.example'])
    expect(values(null)).toHaveLength(2)
  })
})

describe('choicesInWords', () => {
  it('says to whom, how and in which language', () => {
    const choices = {
      register: 'formal' as const,
      language: 'de',
      variant: 'call' as const,
      question: null,
      to: 'Priya Shah',
      languages: [{ id: 'de', name: 'Deutsch' }],
      variants: [],
      questions: [],
      recipients: [],
    }
    expect(choicesInWords(choices)).toBe('To Priya Shah, for a call, formal, in Deutsch')
    expect(choicesInWords({ ...choices, to: null, variant: null })).toBe(
      'To nobody known yet, formal, in Deutsch',
    )
  })
})
