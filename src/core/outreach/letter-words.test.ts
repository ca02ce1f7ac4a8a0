import { describe, expect, it } from 'vitest'
import { GIVEN_FACT_IDS } from '#core/model/given-facts.ts'
import { cleanName, cleanRole, personName } from './clean-name.ts'
import { linesOf, slotsIn } from './compose-letter.ts'
import { FEEDBACK_QUESTIONS, FEEDBACK_THEMES, feedbackQuestionsFor } from './feedback-questions.ts'
import { LETTER_FLAGS } from './letter-flags.ts'
import { LETTER_SLOTS } from './letter-slots.ts'
import { recipientOf } from './recipient.ts'
import { readTone } from './tone/read-tone.ts'
import type { LetterWording } from './wording/wording.ts'
import { LANGUAGES, WORDINGS } from './wording/wordings.ts'

const sentencesOf = ({ greeting, subject, paragraphs }: LetterWording) =>
  [greeting, subject, ...paragraphs.flat()].map(linesOf)

describe.each(LANGUAGES)('the wording in %s', (language) => {
  const wording = WORDINGS[language]
  const lines = [
    ...Object.values(wording.letters).flatMap(sentencesOf).flat(),
    ...linesOf(wording.closing),
  ]

  it('uses only slots, gaps and flags that exist', () => {
    const gaps = GIVEN_FACT_IDS.map((id) => `gap:${id}`)
    const slots: readonly string[] = [...LETTER_SLOTS, ...GIVEN_FACT_IDS, ...gaps]
    for (const { say, when = [] } of lines) {
      for (const [, slot] of say.matchAll(/\{([^}]*)\}/g)) expect(slots).toContain(slot)
      for (const condition of when) expect(LETTER_FLAGS).toContain(condition.replace(/^!/, ''))
    }
  })

  it('passes its own tone guard, question bank included', () => {
    const asked = [...Object.values(wording.questions), ...Object.values(wording.themes)]
    for (const text of [...lines.map(({ say }) => say), ...asked]) {
      expect(readTone(text, [], wording.tone)).toEqual([])
    }
  })

  it('has the sentences and lines of English, with the same conditions and slots', () => {
    // What a letter claims is then as true in this language as in English.
    const shape = (letters: LetterWording) =>
      sentencesOf(letters).map((sentence) =>
        sentence.map(({ when = [], say }) => [when, slotsIn(say).toSorted()]),
      )
    for (const [kind, letter] of Object.entries(wording.letters)) {
      expect([kind, shape(letter)]).toEqual([
        kind,
        shape(WORDINGS.en.letters[kind as keyof typeof wording.letters]),
      ])
    }
  })

  it('has twelve months', () => expect(wording.months).toHaveLength(12))
})

describe('cleanName', () => {
  it.each([
    ['  Northwind\n\tGmbH ', 'Northwind GmbH'],
    ['North\u200bwind\u202e', 'Northwind'],
    ['[your name]', 'your name'],
    ['\u0000', null],
    ['—', null],
    ['C++ Engineer (m/f/d)', 'C++ Engineer (m/f/d)'],
  ])('makes %j %j', (text, wanted) => expect(cleanName(text)).toBe(wanted))
})

describe('cleanRole', () => {
  it.each([
    ['the Backend Engineer role', 'Backend Engineer'],
    ['The role', null],
    [null, null],
  ])('makes %j %j', (text, wanted) => expect(cleanRole(text)).toBe(wanted))
})

describe('personName', () => {
  it.each([
    ['Shah, Priya', 'Priya Shah'],
    ['Priya Shah via LinkedIn', 'Priya Shah'],
    ['Tomás Ó Sé (he/him)', 'Tomás Ó Sé'],
    ['Northwind Careers', null],
    ['Northwind', null],
    ['Northwind Berlin', null],
    ['Anna Northwind', 'Anna Northwind'],
    ['no-reply', null],
    ['workable', null],
    ['priya@northwind.example', null],
  ])('reads %j as %j', (text, wanted) => expect(personName(text, 'Northwind')).toBe(wanted))
})

describe('recipientOf', () => {
  it.each([
    ['priya.shah@northwind.example', 'known'],
    ['noreply@northwind.example', 'no-reply'],
    ['jobs-noreply@linkedin.example', 'no-reply'],
    ['do_not_reply@x.example', 'no-reply'],
    ['norah.reply@x.example', 'known'],
    ['autumn@x.example', 'known'],
    ['not.replyson@x.example', 'known'],
    ['a@b.example\nBcc: c@d.example', 'not-an-address'],
    ['Priya <p@x.example>', 'not-an-address'],
    ['', 'none'],
  ])('calls %j %s', (text, kind) => expect(recipientOf(text).kind).toBe(kind))
})

describe('feedbackQuestionsFor', () => {
  it('has a question for every stage, with and without a test or a talk', () => {
    for (const stage of ['applied', 'screen', 'interview', 'final', 'offer'] as const) {
      for (const flag of [true, false]) {
        const situation = { stage, statedReason: null, assessed: flag, talked: flag }
        expect(feedbackQuestionsFor(situation).length).toBeGreaterThan(0)
      }
    }
  })
  it('asks about the assessment where it came to a no after one', () => {
    const situation = {
      stage: 'applied',
      statedReason: null,
      assessed: true,
      talked: false,
    } as const
    expect(feedbackQuestionsFor(situation)[0]?.id).toBe('assessment-part')
  })
  it('asks after each theme at every stage with a talk', () => {
    for (const stage of ['screen', 'interview', 'final', 'offer'] as const) {
      const situation = { stage, statedReason: 'other-candidate', assessed: false, talked: true }
      const themes = feedbackQuestionsFor(situation as never).map(({ theme }) => theme)
      expect(new Set(themes)).toEqual(new Set(FEEDBACK_THEMES))
    }
  })

  it.each(LANGUAGES)('asks one thing in %s: one question mark, under 25 words', (language) => {
    const { questions } = WORDINGS[language]
    expect(Object.keys(questions)).toEqual(FEEDBACK_QUESTIONS.map(({ id }) => id))
    for (const text of Object.values(questions)) {
      expect(text.match(/\?/g)).toHaveLength(1)
      expect(text.split(' ').length).toBeLessThan(25)
      expect(text).not.toMatch(/\b(why|warum|wieso)\b/i)
    }
  })
})
