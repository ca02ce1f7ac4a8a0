/**
 * No letter says what the data do not: every kind on every application of the example on which it
 * can be drafted, every name, date, number and claim. And the check itself hears a lie: wording
 * that is made to lie fails it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftForApplication } from '#app/draft-letter.ts'
import { LETTER_KINDS, LETTER_REGISTERS } from '#core/model/letter-kinds.ts'
import { isSendable } from '#core/outreach/is-sendable.ts'
import { wordCount } from '#core/outreach/letter-checks.ts'
import { ENGLISH } from '#core/outreach/wording/english.ts'
import { GERMAN } from '#core/outreach/wording/german.ts'
import type { Wording } from '#core/outreach/wording/wording.ts'
import {
  type Drafted,
  type Example,
  eachLetter,
  exampleSearch,
  lettersOf,
} from './example-letters.ts'
import { liesIn } from './truth.ts'

let example: Example
beforeAll(async () => {
  example = await exampleSearch()
}, 60_000)
afterAll(() => example?.close())

const lies = (drafted: readonly Drafted[]) =>
  drafted.flatMap(({ kind, application, letter, known }) =>
    liesIn(letter, known).map((lie) => `${kind}, ${application.employer}: ${lie}`),
  )

describe('the letters on the example search', () => {
  it.each(LETTER_REGISTERS)(
    'say nothing that is not in the data, in the %s register',
    (register) => {
      const drafted = lettersOf(example, { register })
      expect(drafted.length).toBeGreaterThan(900)
      expect(lies(drafted)).toEqual([])
    },
  )

  it('say nothing else when they ask for a call', () => {
    const drafted = lettersOf(example, { variant: 'call' })
    expect(new Set(drafted.map(({ kind }) => kind))).toEqual(new Set(['feedback-request']))
    expect(lies(drafted)).toEqual([])
  })

  it('have fewer than 150 words and one subject line, in every language and register', () => {
    for (const language of ['en', 'de'] as const) {
      for (const register of LETTER_REGISTERS) {
        for (const { kind, letter } of lettersOf(example, { language, register })) {
          expect([kind, wordCount(letter.body) < 150]).toEqual([kind, true])
          expect(letter.subject).toMatch(/^\S.*\S$/)
          expect(letter.body).not.toMatch(/ {2}|undefined|null|[{}]|\.\.| [,.]/)
        }
      }
    }
  })

  it('are whole and can go out for each kind on some application, through the same door as a page', async () => {
    const sendable = lettersOf(example).filter(({ letter }) => isSendable(letter))
    for (const kind of LETTER_KINDS) {
      const whole = sendable.filter((one) => one.kind === kind)
      expect([kind, whole.length > 0]).toEqual([kind, true])
      const { application } = whole[0] as Drafted
      const draft = await draftForApplication(example.services, kind, application.id)
      expect([kind, draft.gaps]).toEqual([kind, []])
    }
  })

  it('leave a gap only where nobody gave the fact', () => {
    for (const { kind, letter, known } of lettersOf(example)) {
      for (const { id } of letter.gaps) {
        expect([kind, id, known.given[id as keyof typeof known.given]]).toEqual([
          kind,
          id,
          undefined,
        ])
        expect(['your-name', 'employer']).not.toContain(id)
      }
    }
  })

  it('ask for feedback with exactly one question', () => {
    for (const { kind, letter } of lettersOf(example)) {
      if (kind === 'feedback-request' || kind === 'rejection-reply')
        expect(letter.body.match(/\?/g)).toHaveLength(1)
    }
  })

  it('hold in German the numbers and dates of the English ones, and no others', () => {
    const [english, german] = [lettersOf(example), lettersOf(example, { language: 'de' })]
    expect(german.map(numbersIn)).toEqual(english.map(numbersIn))
  })
})

const numbersIn = ({ letter }: Drafted) => letter.body.match(/\d+/g)?.toSorted() ?? []

/** The wording with some words changed; throws where nothing was to change. */
function lying(from: string | RegExp, to: string, wording: Wording = ENGLISH): Wording {
  const text = JSON.stringify(wording)
  const changed = text.replaceAll(from, to)
  if (changed === text) throw new Error(`The wording has no ${from}.`)
  return JSON.parse(changed) as Wording
}

const hasLie = ({ letter, known }: Drafted): boolean => liesIn(letter, known).length > 0

describe('the check hears', () => {
  it.each([
    ['a person met whom no record names', lying('"this-screen","met"', '"this-screen"')],
    ['a name', lying('I am still interested.', 'I am still interested, as Ms Whitfield knows.')],
    ['a number', lying('gave our conversations', 'gave our 4 conversations')],
    ['a number in words', lying('and for the conversation.', 'and for the three conversations.')],
    ['a stage that was not reached', lying('"rejected","last-final"', '"rejected"')],
    ['another event’s date', lying('On {appliedOn} I applied', 'On {stated-date} I applied')],
    ['a wrong month', lying(/"months":\["January","February"/g, '"months":["February","January"')],
    [
      'experience that is not theirs',
      lying('I have {years} of experience', 'I have 9 years of experience'),
    ],
    ['a skill that is not theirs', lying('I work with {skills}', 'I work with {skills} and Rust')],
    [
      'a feeling nobody gave',
      lying('I understand.', 'I understand, though I enjoyed every minute.'),
    ],
    ['a referral that was none', lying('"when":["by-referral"]', '"when":[]')],
    [
      'words put into their mouth',
      lying('I am happy to accept.', 'You called me “a perfect fit”.'),
    ],
    ['news nobody gave', lying('{gap:news}', 'I finished a course')],
    ['plans that did not change', lying('"when":["reason-plans"]', '"when":[]')],
    ['an offer that was none', lying('"when":["accepted"]', '"when":["!rejected"]')],
    ['an open process that ended', lying('"when":["talked","open"]', '"when":["talked"]')],
    [
      'a subject that claims more',
      lying('A short hello, and some news', 'As we agreed, some news'),
    ],
    [
      'another role',
      lying('for {theRole} at {employer}', 'for the Head of Data role at {employer}'),
    ],
    ['another reader', lying('Dear {contact},', 'Dear Priya,')],
    ['more than one talk', lying('"when":["talked-once"]', '"when":["talked"]')],
  ])('%s', (_, words) => {
    expect(eachLetter(example, {}, words).some(hasLie)).toBe(true)
  })

  it('a German line that says another number', () => {
    const words = lying('Ich habe {years}', 'Ich habe 9 Jahre', GERMAN)
    const german = [...eachLetter(example, { language: 'de' }, words)]
    expect(german.map(numbersIn)).not.toEqual(lettersOf(example).map(numbersIn))
  })
})
