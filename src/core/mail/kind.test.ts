import { describe, expect, it } from 'vitest'
import { asMail, corpusPart } from '../../../tests/eval/corpus.ts'
import { kindProbabilities } from './learned-kind.ts'
import { readMail } from './read-mail.ts'

function read(subject: string, text: string, more: { bulk?: boolean; calendar?: string } = {}) {
  const from = 'Lee Park <lee@northbank.example.com>'
  const labelled = { id: 'one', kind: 'other', employer: null, role: null, from, subject, text }
  return readMail(asMail({ ...labelled, ...more } as Parameters<typeof asMail>[0]))
}

describe('kind of a mail', () => {
  it('is a rejection, and sure, for an everyday no', () => {
    const told = read(
      'Your application for Data Analyst',
      'Dear Robin,\n\nThank you for applying to Northbank. After careful consideration we have decided to go ahead with other candidates for the Data Analyst role.\n\nWe wish you every success in your search.',
    )
    expect(told.kind).toBe('rejection')
    expect(told.confidence).toBeGreaterThanOrEqual(0.8)
    expect(told.decidedBy.join(' ')).toContain('other candidates')
  })

  it('is an interview for a booked first call', () => {
    const text =
      'A new event has been scheduled.\n\nEvent type: Intro call with Lee from Northbank\nInvitee: Robin Vale\nTime: 14:00, Tuesday 3 March'
    expect(read('New Event: Intro call with Lee from Northbank', text).kind).toBe('interview')
  })

  it.each([
    [
      'a letter to many',
      'Spring ideas',
      'Ten ideas. You get this letter because you signed up.',
      true,
    ],
    [
      'a place at a university',
      'MSc application',
      'We regret that we cannot offer you a place on the MSc programme at our university.',
      false,
    ],
    ['a friend', 'Saturday', 'Shall we go to the lake on Saturday? Bring the dog.', false],
    [
      'an answer of the person',
      'Re: Interview',
      'Hi, I am happy to confirm Thursday at 10. Best, Robin',
      false,
    ],
  ])('is nothing of the search for %s, and asks nobody', (_, subject, text, bulk) => {
    const told = read(subject, text, { bulk })
    expect([told.kind, told.needsReview]).toEqual(['other', false])
  })

  it('is right nine times in ten where it is sure, on mails no table was made with', () => {
    const sure = corpusPart('held-out')
      .map((labelled) => ({ labelled, reading: readMail(asMail(labelled)) }))
      .filter(({ reading }) => reading.confidence >= 0.9)
    const right = sure.filter(({ labelled, reading }) => labelled.kind === reading.kind)
    expect(right.length / sure.length).toBeGreaterThanOrEqual(0.9)
  })
})

describe('probabilities of kinds', () => {
  it('add up to 1 whatever the words', () => {
    for (const words of [[], ['unknown'], ['not', 'we', 'interview']]) {
      const told = kindProbabilities(words, [])
      expect(told.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10)
    }
  })
})
